import { useState } from 'preact/hooks';
import { LONGEST_MESSAGE } from '../../src/app/contract/sharing';
import { copyText } from '../copy';
import { usePage } from '../page';

interface Props {
  readonly message: string;
  readonly onMessage: (message: string) => void;
}

/** Words to the committee, drafted, changed here, and copied to where the office sends them. */
export function ShareMessage({ message, onMessage }: Props) {
  const { dispatch } = usePage();
  const [copied, setCopied] = useState('');
  const copy = async () => {
    const text = (await copyText(message)) ? 'คัดลอกแล้ว' : 'คัดลอกไม่สำเร็จ เลือกข้อความแล้วกด Ctrl+C';
    setCopied(text);
    dispatch({ type: 'said', text });
  };
  return (
    <div class="message-tools">
      <label for="share-message">ข้อความถึงกรรมการ (ไม่บังคับ)</label>
      <textarea
        id="share-message"
        rows={7}
        maxLength={LONGEST_MESSAGE}
        value={message}
        aria-describedby="share-message-help"
        onInput={(event) => {
          onMessage(event.currentTarget.value);
          setCopied('');
        }}
      />
      <p class="note" id="share-message-help">
        การแบ่งปันสมุดงานไม่ส่งอีเมล คัดลอกข้อความนี้ไปส่งเองได้
      </p>
      <button type="button" class="button quiet" onClick={copy}>
        {copied || 'คัดลอกข้อความ'}
      </button>
    </div>
  );
}
