import { useState } from 'preact/hooks';
import { usePage } from '../page';
import { type ClosedRound, isEarlier } from '../rounds';
import { COMPARE_ROUNDS } from '../text';
import { Button } from './button';

const NOW = 'now';

/** Comparing closed rounds with each other or with now; nothing before one was closed. */
export function CompareRounds() {
  const { state, start } = usePage();
  const [chosen, setChosen] = useState('');
  const [to, setTo] = useState(NOW);
  const rounds = state.overview?.closedRounds ?? [];
  const before = rounds.find((round) => isEarlier(state, round)) ?? rounds[0];
  if (!before) return null;
  const from = chosen || before.tab;
  return (
    <section class="card comparison" aria-labelledby="compare-title">
      <h2 id="compare-title">{COMPARE_ROUNDS}</h2>
      <p class="note">ดูว่ารายการ สถานะ และเงินเปลี่ยนอย่างไร ผลเขียนไว้ในแท็บ “{COMPARE_ROUNDS}”</p>
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
    </section>
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
