import { useEffect, useRef } from 'preact/hooks';
import { changesNothing } from '../../src/app/contract/request';
import { isWaiting } from '../focus';
import type { Outcome as OutcomeState } from '../outcome';
import { outcomeTitle, outcomeTone } from '../outcome';
import { usePage } from '../page';
import { UNDO_LAST } from '../text';
import { PROPOSE_UNDO } from '../works';
import { Button } from './button';
import { DocumentResults } from './document-results';
import { FileLink } from './file-link';
import { Icon } from './icon';
import { Notices } from './notices';
import { ShareResults } from './share-results';

const ICONS = { whole: 'done', partly: 'warning', failed: 'error' } as const;

/** What came of the last work; it takes the focus where the user still waits for it. */
export function Outcome({ outcome }: { outcome: OutcomeState }) {
  const { dispatch, start } = usePage();
  const { work, reply } = outcome;
  const tone = outcomeTone(outcome);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isWaiting()) heading.current?.focus();
  }, [outcome]);
  const close = () => {
    dispatch({ type: 'outcomeClosed' });
    document.getElementById('heading')?.focus({ preventScroll: true });
  };
  const canUndo = reply.ok && reply.fixes?.some(({ state }) => state === 'done');
  return (
    <section class={`outcome ${tone}`} aria-labelledby="outcome-title">
      <div class="outcome-head">
        <Icon name={ICONS[tone]} />
        <h2 id="outcome-title" tabIndex={-1} ref={heading}>
          {outcomeTitle(outcome)}
        </h2>
        <button type="button" class="dismiss" aria-label="ปิดข้อความนี้" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {reply.ok ? (
        <>
          <Notices notices={reply.notices} />
          <WrittenTab tab={reply.tab ?? ''} />
          <DocumentResults documents={reply.report?.documents ?? []} />
          {reply.shared && <ShareResults shared={reply.shared} />}
          {reply.template?.source === 'own' && (
            <p class="big-link">
              <FileLink url={reply.template.url} text="เปิดแม่แบบของหน่วยงาน" />
            </p>
          )}
        </>
      ) : (
        <>
          <p>
            <bdi>{reply.message}</bdi>
          </p>
          {changesNothing(work.request.action) && <p>คำสั่งนี้เพียงอ่าน จึงไม่มีสิ่งใดในสมุดงานเปลี่ยน</p>}
          <p>
            <strong>ทำต่อได้: </strong>
            <bdi>{reply.remedy}</bdi>
          </p>
          <Button onPress={() => start(work)}>ลองอีกครั้ง</Button>
        </>
      )}
      {canUndo && work.request.action === 'fix' && (
        <Button
          onPress={() => {
            dispatch({ type: 'show', view: 'findings' });
            start(PROPOSE_UNDO);
          }}
        >
          {UNDO_LAST}
        </Button>
      )}
    </section>
  );
}

/** The tab that holds what was asked for. */
function WrittenTab({ tab }: { tab: string }) {
  const { goTo } = usePage();
  if (tab === '') return null;
  return (
    <Button isFree onPress={() => goTo(tab, '')}>
      เปิดแท็บ “<bdi>{tab}</bdi>”
    </Button>
  );
}
