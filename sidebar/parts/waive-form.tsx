import { useEffect, useRef, useState } from 'preact/hooks';
import { focusSoon } from '../focus';
import { usePage } from '../page';
import { Button } from './button';
import { NameField } from './name-field';

const SHORTEST_REASON = 5;

/** The name is kept for the next finding, as long as the page is open. */
let lastBy = '';

/** Asks for the reason to keep a finding, and for the name of who keeps it. */
export function WaiveForm({ id, findingKey }: { id: string; findingKey: string }) {
  const { dispatch, start } = usePage();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(lastBy);
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const lacksReason = reason.trim().length < SHORTEST_REASON;
  const lacksBy = by.trim() === '';
  const send = () => {
    setTried(true);
    if (lacksReason || lacksBy) return focusSoon(lacksReason ? 'waive-reason' : 'waive-by');
    lastBy = by;
    start({
      title: 'คงไว้พร้อมเหตุผล',
      request: { action: 'waive', findings: [{ key: findingKey }], reason, by, thenOverview: true },
    });
  };
  const close = () => {
    dispatch({ type: 'waiving', id: '' });
    focusSoon(`finding-${id}`);
  };
  return (
    <form
      class="proposal"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label for="waive-reason">เหตุผลที่คงไว้</label>
      <textarea
        id="waive-reason"
        rows={3}
        maxLength={500}
        ref={first}
        value={reason}
        aria-invalid={isTried && lacksReason}
        aria-describedby="waive-reason-help"
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <p class={isTried && lacksReason ? 'lacking' : 'note'} id="waive-reason-help">
        อย่างน้อย {SHORTEST_REASON} ตัวอักษร เหตุผลนี้จะแสดงในโน้ตและใต้ตารางแนบบันทึก
      </p>
      <NameField
        id="waive-by"
        label="ชื่อหรือตำแหน่งผู้บันทึก"
        value={by}
        lacking={isTried && lacksBy ? 'กรอกชื่อหรือตำแหน่งก่อนบันทึก' : ''}
        onName={setBy}
      />
      <div class="row">
        <Button look="strong" onPress={send}>
          บันทึกเหตุผล
        </Button>
        <button type="button" class="button plain" onClick={close}>
          ยกเลิก
        </button>
      </div>
    </form>
  );
}
