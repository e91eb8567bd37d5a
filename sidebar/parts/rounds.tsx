import { useState } from 'preact/hooks';
import type { Overview } from '../../src/app/contract/overview';
import { focusSoon } from '../focus';
import { usePage } from '../page';
import type { State } from '../state';
import { CLOSE_ROUND, COMPARE_ROUNDS } from '../text';
import { Button } from './button';

type ClosedRound = Overview['closedRounds'][number];

/** Closing the round of ตั้งค่า, and comparing closed rounds with each other or with now. */
export function Rounds() {
  const { state, goTo } = usePage();
  const rounds = state.overview?.closedRounds ?? [];
  const own = rounds.filter((round) => isCurrent(state, round));
  const [latest] = own;
  const { notReported = 0, all = 0 } = state.report?.tables?.status ?? {};
  return (
    <section class="card" aria-labelledby="rounds-title">
      <h2 id="rounds-title">{CLOSE_ROUND}</h2>
      <p class="note">
        {latest ? (
          <>
            รอบนี้ปิดแล้ว {own.length} ครั้ง ล่าสุดในแท็บ “<bdi>{latest.tab}</bdi>”
          </>
        ) : (
          'รอบนี้ยังไม่ได้ปิด เมื่อปิดรอบ ข้อมูลจะเก็บไว้ในแท็บใหม่ ข้อมูลที่แก้ภายหลังจะมีข้อเตือน'
        )}
      </p>
      {latest && (
        <Button look="quiet" isFree onPress={() => goTo(latest.tab, '')}>
          เปิดแท็บ
        </Button>
      )}
      {notReported > 0 && (
        <p class="lacking">
          ยังไม่รายงานผล {notReported} จาก {all} รายการ
        </p>
      )}
      <details>
        <summary>{latest ? 'ปิดรอบนี้อีกครั้ง' : 'ปิดรอบนี้'}</summary>
        <CloseForm />
      </details>
      {rounds.length > 0 && (
        <details>
          <summary>{COMPARE_ROUNDS}</summary>
          <CompareForm rounds={rounds} />
        </details>
      )}
    </section>
  );
}

function isCurrent({ report }: State, { fiscalYear, round }: ClosedRound): boolean {
  return report?.fiscalYear === fiscalYear && report.round === round;
}

/** The name is kept for the next closing, as long as the page is open. */
let lastBy = '';

function CloseForm() {
  const { start } = usePage();
  const [by, setBy] = useState(lastBy);
  const [isTried, setTried] = useState(false);
  const isLacking = isTried && by.trim() === '';
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
      <label for="close-by">ชื่อหรือตำแหน่งผู้ปิดรอบ</label>
      <input
        id="close-by"
        type="text"
        maxLength={200}
        value={by}
        aria-invalid={isLacking}
        {...(isLacking ? { 'aria-describedby': 'close-by-help' } : {})}
        onInput={(event) => setBy(event.currentTarget.value)}
      />
      {isLacking && (
        <p class="lacking" id="close-by-help">
          กรอกชื่อหรือตำแหน่งก่อนปิดรอบ
        </p>
      )}
      <Button look="strong" onPress={send}>
        {CLOSE_ROUND}
      </Button>
    </form>
  );
}

const NOW = 'now';

function CompareForm({ rounds }: { rounds: readonly ClosedRound[] }) {
  const { state, start } = usePage();
  const [chosen, setChosen] = useState('');
  const [to, setTo] = useState(NOW);
  const before = rounds.find((round) => !isCurrent(state, round)) ?? rounds[0];
  const from = chosen || (before?.tab ?? '');
  return (
    <div class="proposal">
      <Choice id="compare-from" label="เทียบจาก" value={from} rounds={rounds} onChoose={setChosen} />
      <Choice id="compare-to" label="เทียบกับ" value={to} rounds={rounds} onChoose={setTo} />
      <Button
        look="strong"
        why={from === to ? 'เลือกข้อมูลคนละชุด' : ''}
        onPress={() =>
          start({ title: COMPARE_ROUNDS, request: { action: 'compareRounds', from, to } })
        }
      >
        เปรียบเทียบ
      </Button>
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly rounds: readonly ClosedRound[];
  readonly onChoose: (tab: string) => void;
}

function Choice({ id, label, value, rounds, onChoose }: ChoiceProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value={NOW}>ข้อมูลปัจจุบัน</option>
        {rounds.map(({ tab }) => (
          <option key={tab} value={tab}>
            {tab}
          </option>
        ))}
      </select>
    </>
  );
}
