import { CATALOGUE } from '../../findings/catalogue';
import type { ExaminedFinding } from '../../findings/finding';
import { rowName, sentenceOf } from '../../findings/sentence';
import { placeName } from '../../sheet/a1';
import type { PrintedCell, TabBuilder } from '../../sheet/printed-tab';
import { SET_ASIDE_NAME, SEVERITY_NAMES, setAsideText } from '../print-findings-tab';
import { section, shownOf } from './layout';

const MOST_SHOWN = 200;

/** What is still open, the errors first. */
export function openSection(tab: TabBuilder, findings: readonly ExaminedFinding[]): void {
  list(
    tab,
    'ข้อที่ยังค้าง',
    'สิ่งที่หน่วยงานจะทำ',
    findings.filter(({ setAside }) => setAside === null),
    (finding) => [SEVERITY_NAMES[CATALOGUE[finding.code].severity], sentenceOf(finding).remedy],
  );
}

/** What the office looked at and left, with its reason. */
export function setAsideSection(tab: TabBuilder, findings: readonly ExaminedFinding[]): void {
  list(
    tab,
    'ข้อที่หน่วยงานตรวจแล้วคงไว้',
    'เหตุผลที่คงไว้',
    findings.filter(({ setAside }) => setAside !== null),
    ({ setAside }) => [SET_ASIDE_NAME, setAside ? setAsideText(setAside) : ''],
  );
}

function list(
  tab: TabBuilder,
  title: string,
  lastHeader: string,
  findings: readonly ExaminedFinding[],
  told: (finding: ExaminedFinding) => readonly [level: string, text: string],
): void {
  if (findings.length === 0) {
    tab.add([[`${title}: ไม่มี`], ['']], { bold: true });
    return;
  }
  const shown = findings.slice(0, MOST_SHOWN);
  const body = section(
    tab,
    `${title} ${findings.length} ข้อ${shownOf(shown.length, findings.length)}`,
    ['ระดับ', 'สิ่งที่พบ', 'แท็บ', 'เซลล์', lastHeader, '', '', ''],
    shown.map((finding): PrintedCell[] => {
      const [level, text] = told(finding);
      const { sheet, row, column } = finding.place;
      const name = rowName(finding);
      const { message } = sentenceOf(finding);
      const range = placeName(row, column);
      return [
        level,
        name ? `${name}: ${message}` : message,
        sheet,
        row === 0 ? '' : { tab: sheet, range },
        text,
        '',
        '',
        '',
      ];
    }),
  );
  tab.mergeAcross({ ...body, row: body.row - 1, rows: body.rows + 1, column: 5, columns: 4 });
  tab.gap();
}
