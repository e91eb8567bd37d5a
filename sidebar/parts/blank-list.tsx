import { useEffect, useState } from 'preact/hooks';
import type { KindReport } from '../../src/app/contract/overview';
import { usePage } from '../page';
import type { Asked } from '../state';
import { BLANKS, blanksText, LOOKING_FOR_BLANKS } from '../text';

/**
 * What the paper would leave blank, asked for when somebody opens it: to tell, the add-in reads the
 * workbook and makes all that stands in the paper.
 */
export function BlankList({ kind: { kind } }: { kind: KindReport }) {
  const { state, findBlanks } = usePage();
  const [isOpen, setOpen] = useState(false);
  const asked = state.blanks[kind];
  useEffect(() => {
    if (isOpen && !asked) void findBlanks(kind);
  }, [isOpen, asked]);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {asked && asked !== 'waiting' && asked.ok ? blanksText(asked.blanks ?? []) : BLANKS}
      </summary>
      {asked && <Told asked={asked} onAgain={() => void findBlanks(kind)} />}
    </details>
  );
}

function Told({ asked, onAgain }: { asked: Asked; onAgain: () => void }) {
  if (asked === 'waiting') return <p class="note">{LOOKING_FOR_BLANKS}…</p>;
  if (!asked.ok) {
    return (
      <>
        <p class="note">
          ยังดูไม่ได้: <bdi>{asked.message}</bdi> <bdi>{asked.remedy}</bdi>
        </p>
        <button type="button" class="button plain" onClick={onAgain}>
          ดูอีกครั้ง
        </button>
      </>
    );
  }
  const { blanks = [] } = asked;
  if (blanks.length === 0) return <p class="note">ข้อมูลครบทุกช่อง</p>;
  return (
    <>
      <ul>
        {blanks.map((blank) => (
          <li key={blank}>
            <bdi>{blank}</bdi>
          </li>
        ))}
      </ul>
      <p class="note">
        กรอกเพิ่มในแท็บตั้งค่าหรือผู้ลงนาม แล้วกด “โหลดใหม่” ในหน้าแรก หรือเขียนเองในเอกสารภายหลังได้
      </p>
    </>
  );
}
