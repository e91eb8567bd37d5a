import type { ReviewsReport } from '../../src/app/contract/report';
import { usePage } from '../page';
import { isReported } from '../rounds';
import { countText } from '../text';
import { READ } from '../works';
import { Button } from './button';

const OPEN_TAB = 'ข้อที่รอคำตอบ';

/** What the committee said of the round reported, and what still waits for an answer, of any round. */
export function ReviewsCard() {
  const { state, goTo, start } = usePage();
  const reviews = state.report?.reviews ?? [];
  const own = reviews.find((round) => isReported(state, round));
  const open = reviews.reduce((sum, { openRows }) => sum + openRows.correct + openRows.question, 0);
  return (
    <section class="card" aria-labelledby="reviews-title">
      <h2 id="reviews-title">ความเห็นกรรมการ</h2>
      {own ? <Decided review={own} /> : <p class="note">{nothingText(reviews.length > 0)}</p>}
      {open > 0 && <p class="lacking">รอคำตอบ {countText(open)} ข้อ นับทุกรอบ</p>}
      <div class="row">
        {reviews.length > 0 && (
          <Button isFree onPress={() => goTo(OPEN_TAB, '')}>
            เปิดแท็บ “{OPEN_TAB}”
          </Button>
        )}
        <Button look="quiet" onPress={() => start(READ)}>
          อ่านความเห็นอีกครั้ง
        </Button>
      </div>
    </section>
  );
}

function nothingText(isOfOthers: boolean): string {
  const what = isOfOthers ? 'รอบนี้ยังไม่มีความเห็น' : 'ยังไม่มีความเห็น';
  return `${what} เมื่อกรรมการให้ความเห็น ให้เลขานุการพิมพ์ในแท็บ “ความเห็นกรรมการ” (ถ้ายังไม่มีแท็บนี้ เลือก โปร่งใส > ตั้งต้นสมุดงาน) แล้วตรวจสอบ`;
}

function Decided({ review: { total, others } }: { review: ReviewsReport }) {
  const { items, approved, correct, question, notReviewed } = total;
  const parts: readonly Part[] = [
    { name: 'รับรอง', look: 'approved', count: approved },
    { name: 'ให้แก้ไข', look: 'correct', count: correct.open + correct.answered, waiting: correct },
    {
      name: 'ขอข้อมูลเพิ่ม',
      look: 'question',
      count: question.open + question.answered,
      waiting: question,
    },
    { name: 'ยังไม่พิจารณา', look: 'unread', count: notReviewed },
  ];
  return (
    <>
      <p>
        รอบนี้พิจารณาแล้ว {countText(items - notReviewed)} จาก {countText(items)} รายการ
      </p>
      <Shares parts={parts} />
      <ul class="plain-list decisions">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ name, look, count, waiting }) => (
            <li key={name} class={look}>
              {name} {countText(count)} รายการ{waiting && waitingText(waiting)}
            </li>
          ))}
      </ul>
      {others.all > 0 && <p class="note">ความเห็นต่อภาพรวมหรือมาตรการ {countText(others.all)} ข้อ</p>}
    </>
  );
}

interface Part {
  readonly name: string;
  readonly look: 'approved' | 'correct' | 'question' | 'unread';
  readonly count: number;
  readonly waiting?: Waiting;
}

/** Of those that ask for something. */
type Waiting = ReviewsReport['total']['correct'];

function waitingText({ answered, open }: Waiting): string {
  const parts = [
    answered > 0 && `ตอบแล้ว ${countText(answered)}`,
    open > 0 && `รอคำตอบ ${countText(open)}`,
  ];
  return ` (${parts.filter(Boolean).join(' · ')})`;
}

/** The parts side by side; the numbers stand below. */
function Shares({ parts }: { parts: readonly Part[] }) {
  return (
    <svg
      class="bar shares"
      viewBox={`0 0 ${Math.max(1, countOf(parts))} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {parts.map(({ name, look, count }, nth) => (
        <rect key={name} class={look} x={countOf(parts.slice(0, nth))} width={count} height="8" />
      ))}
    </svg>
  );
}

function countOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
