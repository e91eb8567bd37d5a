import { useState } from 'preact/hooks';
import { focusSoon } from '../focus';
import { usePage } from '../page';
import { ownClosings } from '../rounds';
import { CLOSE_ROUND } from '../text';
import { Button } from './button';
import { NameField } from './name-field';

/** Closing the round of ตั้งค่า, and the tabs of all rounds closed. */
export function CloseRound() {
  const { state } = usePage();
  const rounds = state.overview?.closedRounds ?? [];
  const own = ownClosings(state);
  const { notReported = 0, all = 0 } = state.report?.tables?.status ?? {};
  return (
    <section class="card" aria-labelledby="close-title">
      <h2 id="close-title">{CLOSE_ROUND}</h2>
      <p class="note">
        {own.length > 0
          ? `รอบนี้ปิดแล้ว ${own.length} ครั้ง`
          : 'รอบนี้ยังไม่ได้ปิด เมื่อปิดรอบ ข้อมูลจะเก็บไว้ในแท็บใหม่ ข้อมูลที่แก้ภายหลังจะมีข้อเตือน'}
      </p>
      {notReported > 0 && (
        <p class="lacking">
          ยังไม่รายงานผล {notReported} จาก {all} รายการ
        </p>
      )}
      <details key={own.length}>
        <summary>{own.length > 0 ? 'ปิดรอบนี้อีกครั้ง' : 'ปิดรอบนี้'}</summary>
        <CloseForm />
      </details>
      {rounds.length > 0 && <ClosedTabs />}
    </section>
  );
}

function ClosedTabs() {
  const { state, goTo } = usePage();
  const rounds = state.overview?.closedRounds ?? [];
  return (
    <details>
      <summary>รอบที่ปิดไว้ทั้งหมด {rounds.length} ชุด</summary>
      <ul class="plain-list closed-tabs">
        {rounds.map(({ tab }) => (
          <li key={tab}>
            <Button look="quiet" label={`ไปที่แท็บ ${tab}`} isFree onPress={() => goTo(tab, '')}>
              <bdi>{tab}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The name is kept for the next closing, as long as the page is open. */
let lastBy = '';

function CloseForm() {
  const { start } = usePage();
  const [by, setBy] = useState(lastBy);
  const [isTried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (by.trim() === '') return focusSoon('close-by');
    lastBy = by;
    start({ title: CLOSE_ROUND, request: { action: 'closeRound', by } });
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
      <NameField
        id="close-by"
        label="ชื่อหรือตำแหน่งผู้ปิดรอบ"
        value={by}
        lacking={isTried && by.trim() === '' ? 'กรอกชื่อหรือตำแหน่งก่อนปิดรอบ' : ''}
        onName={setBy}
      />
      <Button look="strong" onPress={send}>
        {CLOSE_ROUND}
      </Button>
    </form>
  );
}
