import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page';
import { proposeShare } from '../works';
import { Button } from './button';
import { ShareMessage } from './share-message';
import { ShareProposal } from './share-proposal';

/** Rights by the tab คณะกรรมการ: asked for, shown, confirmed. */
export function ShareTools() {
  const { state, start } = usePage();
  const { sharing } = state;
  const [withDocuments, setWithDocuments] = useState(false);
  const [message, setMessage] = useState('');
  useEffect(() => {
    // What the clerk changed stays, also after the rights were given.
    if (sharing) setMessage((typed) => typed || sharing.message);
  }, [sharing]);
  return (
    <section class="card" aria-labelledby="share-title">
      <h2 id="share-title" tabIndex={-1}>
        แบ่งปัน
      </h2>
      <p>ให้สิทธิ์ตามอีเมลและสิทธิ์ในแท็บคณะกรรมการ ดูรายชื่อก่อนได้ ยังไม่มีสิทธิ์ใดเปลี่ยนจนกว่าจะยืนยัน</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={withDocuments}
          onChange={(event) => setWithDocuments(event.currentTarget.checked)}
        />
        <span>รวมเอกสารในทะเบียนเอกสาร</span>
      </label>
      <Button
        look={sharing ? 'plain' : 'strong'}
        onPress={() => start(proposeShare(withDocuments))}
      >
        {sharing ? 'ดูสิทธิ์อีกครั้ง' : 'ดูสิทธิ์ก่อนแบ่งปัน'}
      </Button>
      {sharing && <ShareProposal sharing={sharing} message={message} onMessage={setMessage} />}
      {!sharing && message && <ShareMessage message={message} onMessage={setMessage} />}
    </section>
  );
}
