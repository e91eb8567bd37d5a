import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Reply } from '../src/app/contract/reply';
import type { Request } from '../src/app/contract/request';
import { ask } from './server';

const STEPS: readonly (readonly [text: string, request: Request])[] = [
  ['๑. ตั้งต้นสมุดงาน', { action: 'setup' }],
  ['๒. เตรียมแถวรอบใหม่', { action: 'prepareRound' }],
  ['๓. ตรวจสอบ', { action: 'check' }],
  ['๔. คำนวณตาราง', { action: 'compute' }],
  ['๕. สร้างบันทึก', { action: 'documents', kinds: ['memo-results'] }],
];

/** The steps of a round, one at a time, and what came of the last one. */
function Page() {
  const [running, setRunning] = useState('');
  const [reply, setReply] = useState<Reply | null>(null);
  const start = async (text: string, request: Request) => {
    setRunning(text);
    setReply(null);
    setReply(await ask(request));
    setRunning('');
  };
  return (
    <>
      <h1>โปร่งใส</h1>
      <ol>
        {STEPS.map(([text, request]) => (
          <li key={text}>
            <button type="button" disabled={running !== ''} onClick={() => start(text, request)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
      <div class="reply" aria-live="polite">
        {running && <p>กำลังทำ {running} …</p>}
        {reply && <Answer reply={reply} />}
      </div>
    </>
  );
}

function Answer({ reply }: { reply: Reply }) {
  if (reply.ok) {
    const made = (reply.report?.documents ?? []).filter(({ url }) => url.startsWith('https://'));
    return (
      <>
        {reply.notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
        {made.map(({ id, url, title }) => (
          <p key={id}>
            <a href={url} target="_blank" rel="noreferrer">
              เปิด “{title}”
            </a>
          </p>
        ))}
      </>
    );
  }
  return (
    <>
      <p class="failed">{reply.message}</p>
      <p>{reply.remedy}</p>
    </>
  );
}

render(<Page />, document.getElementById('page') as HTMLElement);
