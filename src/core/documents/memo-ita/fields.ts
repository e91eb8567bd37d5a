import type { MeasureBlock } from '../../tables/measures';
import { groupBy } from '../../text/group-by';
import { formatPercent } from '../../text/percent';
import { matchKey, squish } from '../../text/thai';
import { issueOf, measureName, orDash } from '../ita-memos/cells';
import { type Field, flag, list, text } from '../template/field';
import type { ItaFacts } from './facts';

type Cells = Readonly<Record<'name' | 'second' | 'third' | 'fourth', string>>;

/** The rows of one instrument, as printed. */
interface Instrument {
  readonly instrument: string;
  readonly rows: readonly Cells[];
}

const SCORES: readonly Field<ItaFacts>[] = [
  text('ปีที่ประเมิน', 'ปีงบประมาณของคะแนน ITA', ({ ita, inText }) =>
    inText(ita === null ? '' : String(ita.fiscalYear)),
  ),
  text('ปีแผนขับเคลื่อน', 'ปีงบประมาณที่ดำเนินการตามมาตรการ', ({ planYear, inText }) =>
    inText(String(planYear)),
  ),
  score('คะแนนรวม', 'คะแนนรวมของหน่วยงาน', ({ ita }) => ita?.overall),
  flag(
    'มีระดับผล',
    'จริงเมื่อระดับของคะแนนรวมรู้ได้ หรือยังไม่มีคะแนนรวม',
    ({ ita }) => Boolean(ita?.grade) || (ita?.overall ?? null) === null,
  ),
  text('ระดับผล', 'ระดับของคะแนนรวม เช่น A', ({ ita }) => ita?.grade ?? ''),
  score('คะแนนประเทศ', 'คะแนนระดับประเทศ จากแท็บตั้งค่า', ({ ita }) => ita?.country?.score),
  flag(
    'มีระดับผลประเทศ',
    'จริงเมื่อระดับของคะแนนประเทศรู้ได้ หรือยังไม่กรอกคะแนน',
    ({ ita }) => Boolean(ita?.country?.grade) || (ita?.country ?? null) === null,
  ),
  text('ระดับผลประเทศ', 'ระดับของคะแนนประเทศ เช่น C', ({ ita }) => ita?.country?.grade ?? ''),
  score('คะแนนภายใน', 'คะแนนเฉลี่ยของแบบวัด IIT', ({ ita }) => ita?.iit),
  score('คะแนนภายนอก', 'คะแนนเฉลี่ยของแบบวัด EIT', ({ ita }) => ita?.eit),
  score('คะแนนเปิดเผยข้อมูล', 'คะแนนเฉลี่ยของแบบวัด OIT', ({ ita }) => ita?.oit),
];

/** The scores and both tables of the memo; digits of the tables as set for tables. */
export const ITA_FIELDS: readonly Field<ItaFacts>[] = [
  ...SCORES,
  list('ผลรายแบบวัด', 'ผลการวิเคราะห์ แบบวัดละหนึ่งชุดแถว', analysis, [
    text<Instrument>('แบบวัด', 'IIT EIT หรือ OIT', ({ instrument }) => instrument),
    ...rows(
      'ตัวชี้วัด',
      'ตัวชี้วัด',
      cell('ผลการประเมิน', 'คะแนนของตัวชี้วัด', 'second'),
      cell('ประเด็นแก้ไข', 'ประเด็นที่ต้องแก้ไข', 'third'),
      cell('ประเด็นพัฒนา', 'ประเด็นที่ต้องพัฒนา', 'fourth'),
    ),
  ]),
  flag('มีแผนขับเคลื่อน', 'จริงเมื่อแท็บมาตรการมีรายการ', ({ plan }) => plan.length > 0),
  list('แผนรายแบบวัด', 'มาตรการ แบบวัดละหนึ่งชุดแถว', measures, [
    text<Instrument>('แบบวัด', 'IIT EIT หรือ OIT', ({ instrument }) => instrument),
    ...rows(
      'มาตรการ',
      'มาตรการ',
      cell('ประเด็นปรับปรุง', 'ประเด็นที่ต้องปรับปรุง', 'second'),
      cell('หน่วยงาน', 'หน่วยงานหรือผู้รับผิดชอบ', 'third'),
    ),
  ]),
];

function score(
  name: string,
  about: string,
  value: (facts: ItaFacts) => number | null | undefined,
): Field<ItaFacts> {
  return text(name, about, (facts) => facts.inText(formatPercent(value(facts) ?? null, '')));
}

/** A first row that begins the merged cell of the instrument, and those below it. */
function rows(what: string, name: string, ...more: readonly Field<Cells>[]): Field<Instrument>[] {
  const fields = [cell('ชื่อตัวชี้วัด', `ชื่อของ${name}`, 'name'), ...more];
  return [
    list(`${what}แรก`, `เฉพาะ${name}แรก ใช้กับแถวที่เริ่มเซลล์ผสาน`, (of) => of.rows.slice(0, 1), fields),
    list(`${what}ถัดไป`, `${name}ที่เหลือ ใช้กับแถวที่ต่อเซลล์ผสาน`, (of) => of.rows.slice(1), fields),
  ];
}

function cell(name: string, about: string, key: keyof Cells): Field<Cells> {
  return text(name, about, (cells) => cells[key]);
}

function analysis({ analysis: all, inCell }: ItaFacts): Instrument[] {
  return [...groupBy(all, ({ instrument }) => instrument)].map(([instrument, own]) => ({
    instrument,
    rows: own.map(({ name, score: points, toCorrect, toDevelop }) => ({
      name: inCell(name),
      second: inCell(formatPercent(points, '')),
      third: inCell(orDash(toCorrect)),
      fourth: inCell(orDash(toDevelop)),
    })),
  }));
}

function measures({ plan, ita, inCell }: ItaFacts): Instrument[] {
  return plan.map(({ instrument, blocks }) => ({
    instrument,
    rows: blocks.map((block) => ({
      name: inCell(measureName(block.head, ita)),
      second: inCell(issues(block)),
      third: inCell(units(block)),
      fourth: '',
    })),
  }));
}

function issues({ head, rows: own }: MeasureBlock): string {
  const given = own.filter(({ issue }) => matchKey(issue) !== '').map(({ issue }) => issue);
  return given.length > 0 ? given.join('\n') : issueOf(head);
}

/** Each unit once, as first written. */
function units({ rows: own }: MeasureBlock): string {
  const named = own.map(({ unit }) => squish(unit)).filter((unit) => matchKey(unit) !== '');
  const once = [...groupBy(named, matchKey).values()].map(([first = '']) => first);
  return once.length > 0 ? once.join('\n') : 'ยังไม่ระบุ';
}
