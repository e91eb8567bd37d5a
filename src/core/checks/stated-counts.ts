import type { Dimension } from '../records/dimension';

/** A number of items a sentence states for one dimension, or for the whole plan. */
export interface StatedCount {
  readonly scope: Dimension | 'all';
  readonly count: number;
  /** Told as done: “ดำเนินการแล้ว 9 โครงการ”. */
  readonly isDone: boolean;
  /** As written: “17 โครงการ”. */
  readonly found: string;
}

/** How far behind its dimension or plan a number is still taken for its count. */
const REACH = 200;
const UNIT =
  '(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ|รายการ)(?!ย่อย)(?:\\/(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ|รายการ))*';
const NUMBER = `(\\d{1,5}) ?(${UNIT})`;
const COUNTED = '(?:จำนวน|รวม|ทั้งหมด|ทั้งสิ้น|ตามแผน|มี)+ ?';
/** “มิติที่ 1 … จำนวน 17 โครงการ”, with no number in between. */
const OF_DIMENSION = new RegExp(
  `^ ?(?:ที่ ?)?([1-4])(?!\\d| ?(?:,|-|–|ถึง|และ))[^\\d\\n]{0,150}?${COUNTED}${NUMBER}`,
);
/** “ทั้ง 4 มิติ … 65 โครงการ”: the words before มิติ, and those behind. */
const ALL_BEFORE = /(?:ทั้ง|รวม|ครบ) ?4 ?$/;
const OF_ALL = new RegExp(`^[^\\d\\n]{0,40}?${NUMBER}`);
/** “แผนปฏิบัติการป้องกันการทุจริต … ทั้งหมด 65 โครงการ”; years and the length of the plan may stand between. */
const OF_PLAN = new RegExp(
  `^ป้องกันการทุจริต(?:(?!แผน|มิติ)[^\\d\\n]|2\\d{3}(?!\\d)|\\d ?ปี){0,120}?(?:ทั้งหมด|ทั้งสิ้น|รวม)(?:จำนวน)? ?${NUMBER}`,
);
const PLAN = 'แผนปฏิบัติการ';
const DIMENSION = 'มิติ';
/** What a sentence goes on to say of the same items. */
const GOES_ON = new RegExp(
  `^[^\\d\\n]{0,40}?(?:แล้วเสร็จ|ดำเนินการแล้ว|อยู่ระหว่างดำเนินการ|ไม่สามารถดำเนินการได้|ยังไม่รายงาน)(?: ?จำนวน)? ?${NUMBER}`,
);

/** With nothing in between that would narrow the items. */
const AS_DONE = /^[ ,;(]*(?:และ|ได้|โดย|ซึ่ง)? ?(?:ดำเนินการ)?(?:แล้วเสร็จ|แล้ว) ?(?:จำนวน)? ?[0-9]/;

/** A sentence tells no more of one dimension. */
const MOST_TOLD = 6;

/** The counts a text in normal form, with Arabic digits, states of the plan's items. */
export function statedCounts(text: string): StatedCount[] {
  const stated: StatedCount[] = [];
  const add = (scope: StatedCount['scope'], first: RegExpExecArray, at: number): void => {
    let [match, end]: [RegExpExecArray | null, number] = [first, at];
    for (let told = 0; match && told < MOST_TOLD; told++) {
      const [count = '', unit = ''] = match.slice(-2);
      const isDone = told > 0 && AS_DONE.test(match[0]);
      stated.push({ scope, count: Number(count), isDone, found: `${count} ${unit}` });
      end += match[0].length;
      match = GOES_ON.exec(text.slice(end, end + REACH));
    }
  };
  for (let at = text.indexOf(DIMENSION); at >= 0; at = text.indexOf(DIMENSION, at + 1)) {
    const start = at + DIMENSION.length;
    const behind = text.slice(start, start + REACH);
    const own = OF_DIMENSION.exec(behind);
    const all = ALL_BEFORE.test(text.slice(Math.max(0, at - 8), at)) && OF_ALL.exec(behind);
    if (all) add('all', all, start);
    else if (own) add(Number(own[1]) as Dimension, own, start);
  }
  for (let at = text.indexOf(PLAN); at >= 0; at = text.indexOf(PLAN, at + 1)) {
    const start = at + PLAN.length;
    const plan = OF_PLAN.exec(text.slice(start, start + REACH));
    if (plan) add('all', plan, start);
  }
  return stated;
}
