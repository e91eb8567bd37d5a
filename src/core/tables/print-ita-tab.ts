import { INSTRUMENT_NAMES, INSTRUMENTS, type Instrument } from '../records/indicators';
import type { ItaValue } from '../records/ita-criteria';
import { ITA_PASSED } from '../records/ita-year';
import type { Settings } from '../records/records';
import {
  type Area,
  BODY_LOOK,
  HEADER_LOOK,
  type Look,
  markLine,
  type PrintedCell,
  type PrintedTab,
  percent,
  QUIET_LOOK,
  TabBuilder,
  TITLE_LOOK,
} from '../sheet/printed-tab';
import { groupBy } from '../text/group-by';
import { formatPercent, type Hundredths } from '../text/percent';
import type { ItaFigures, ItaTable } from './tables';

export const ITA_TAB_NAME = 'สรุป ITA';

const COLUMNS = 6;
const BAR_COLUMN = 4;

/** The scores of the year that counts, with a bar each that has a line at 85. */
export function printItaTab(settings: Settings, ita: ItaTable, stamp: string): PrintedTab {
  const tab = new TabBuilder(COLUMNS);
  const title = `สรุปผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${ita.fiscalYear} ${settings.organisation}`;
  tab.add([[title]], TITLE_LOOK);
  tab.add([[markLine('ปรับปรุง', stamp)]], QUIET_LOOK);
  tab.gap();
  tab.add([[overallLine(ita)]], { bold: true });
  tab.gap();
  instrumentTable(tab, ita);
  indicatorTable(tab, ita);
  tab.add([[LEGEND]], QUIET_LOOK);
  tab.gap();
  tab.add([[`เกณฑ์ที่ใช้กับปี ${ita.fiscalYear} และที่มา`]], { bold: true });
  const values = ita.criteria.values.filter(({ subject }) => !subject.startsWith('ชื่อตัวชี้วัด'));
  tab.add(
    values.map((value) => [valueLine(value)]),
    QUIET_LOOK,
  );
  return tab.finish({
    name: ITA_TAB_NAME,
    about: 'ตารางสรุปที่โปร่งใสคำนวณให้ เขียนใหม่ทุกครั้งที่คำนวณ',
    widths: [80, 280, 90, 250, 100, 130],
    frozenRows: 0,
  });
}

const LEGEND = 'กราฟหนึ่งช่องคือ 5 คะแนน ขีด ┃ คือ 85 คะแนน สีแดงคือต่ำกว่า 85';

function overallLine({ overall, grade, country, change, previous }: ItaTable): string {
  const own =
    overall === null
      ? 'คะแนนรวมยังคำนวณไม่ได้ เพราะคะแนนยังไม่ครบสิบตัวชี้วัด'
      : `คะแนนรวม ${formatPercent(overall)}${grade === null ? '' : ` ระดับ ${grade}`}`;
  const moved = previous === null ? '' : `เทียบกับปี ${previous} ${changeText(change.overall)}`;
  const all =
    country === null
      ? ''
      : `ระดับประเทศ ${formatPercent(country.score)}${country.grade === null ? '' : ` ระดับ ${country.grade}`}`;
  return [own, moved, all].filter(Boolean).join(' · ');
}

function instrumentTable(tab: TabBuilder, ita: ItaTable): void {
  tab.add([header(ita, 'แบบวัด', 'ชื่อแบบวัด (น้ำหนัก)')], HEADER_LOOK);
  const rows = INSTRUMENTS.map((instrument) => ({
    lead: [instrument, `${INSTRUMENT_NAMES[instrument]} (${ita.criteria.weights[instrument]})`],
    ...figures(ita, FIGURE[instrument]),
  }));
  addScores(tab, rows);
  addScores(tab, [{ lead: ['รวม', 'คะแนนรวม'], ...figures(ita, 'overall') }], { bold: true });
  tab.gap();
}

const FIGURE: Readonly<Record<Instrument, keyof ItaFigures>> = {
  IIT: 'iit',
  EIT: 'eit',
  OIT: 'oit',
};

function figures(ita: ItaTable, which: keyof ItaFigures): Omit<ScoreRow, 'lead'> {
  return { score: ita[which], gap: ita.gap[which], change: ita.change[which] };
}

function indicatorTable(tab: TabBuilder, ita: ItaTable): void {
  tab.add([header(ita, 'แบบวัด', 'ตัวชี้วัด')], HEADER_LOOK);
  const groups = groupBy(ita.indicators, ({ instrument }) => instrument);
  const body = addScores(
    tab,
    [...groups].flatMap(([instrument, rows]) =>
      rows.map((row, index) => ({
        lead: [index === 0 ? instrument : '', `${row.indicator} ${row.name}`],
        ...row,
      })),
    ),
  );
  let first = 1;
  for (const rows of groups.values()) {
    tab.merge(body, first, 1, rows.length, 1);
    first += rows.length;
  }
}

function header({ previous }: ItaTable, ...lead: string[]): string[] {
  const since = previous === null ? 'จากปีก่อน' : `จากปี ${previous}`;
  return [...lead, 'คะแนน', 'กราฟ', 'ขาดจาก 85', `เปลี่ยน${since}`];
}

interface ScoreRow {
  readonly lead: readonly string[];
  readonly score: Hundredths | null;
  readonly gap: Hundredths | null;
  readonly change: Hundredths | null;
}

function addScores(tab: TabBuilder, rows: readonly ScoreRow[], look: Look = {}): Area {
  const body = tab.add(
    rows.map(({ lead, score, gap, change }): PrintedCell[] => [
      ...lead,
      percent(score),
      scoreBar(score),
      gap ? percent(gap) : '-',
      changeText(change),
    ]),
    { ...BODY_LOOK, ...look },
  );
  tab.look({ ...body, columns: 1 }, { align: 'center' });
  tab.look({ ...body, column: 3, columns: 1 }, { align: 'right' });
  tab.look({ ...body, column: 5, columns: 2 }, { align: 'right' });
  for (const [start, length, isBelow] of runs(rows)) {
    const area = { row: body.row + start, column: BAR_COLUMN, rows: length, columns: 1 };
    tab.look(area, { color: isBelow ? BELOW_COLOUR : PASSED_COLOUR });
  }
  return body;
}

const PASSED_COLOUR = '#1a73e8';
const BELOW_COLOUR = '#d93025';

/** Rows next to each other on the same side of 85, as one look. */
function runs(rows: readonly ScoreRow[]): [start: number, length: number, isBelow: boolean][] {
  const found: [number, number, boolean][] = [];
  for (const [index, { score }] of rows.entries()) {
    const isBelow = score !== null && score < ITA_PASSED;
    const last = found[found.length - 1];
    if (last && last[2] === isBelow) last[1]++;
    else found.push([index, 1, isBelow]);
  }
  return found;
}

const BLOCK = 500;
const BLOCKS = 20;

/** Twenty blocks of five points as text, so that it shows in any program; a line stands at 85. */
function scoreBar(score: Hundredths | null): string {
  if (score === null) return '';
  const full = Math.floor(score / BLOCK);
  const blocks = '█'.repeat(full) + '░'.repeat(BLOCKS - full);
  const line = ITA_PASSED / BLOCK;
  return `${blocks.slice(0, line)}┃${blocks.slice(line)}`;
}

function changeText(change: Hundredths | null): string {
  if (change === null) return '-';
  if (change === 0) return 'เท่าเดิม';
  return `${change > 0 ? '▲' : '▼'} ${formatPercent(Math.abs(change))}`;
}

const STANDINGS: Readonly<Record<ItaValue['standing'], string>> = {
  print: 'ตามเอกสาร',
  unofficial: 'แหล่งที่ไม่ใช่ผู้ออกเกณฑ์',
  open: 'ยังยืนยันไม่ได้',
  office: 'หน่วยงานกรอกเอง',
};

function valueLine({ subject, value, source, standing }: ItaValue): string {
  const from = [STANDINGS[standing], source].filter(Boolean).join(': ');
  return `${subject}: ${value || 'ยังไม่ทราบ'} (${from})`;
}
