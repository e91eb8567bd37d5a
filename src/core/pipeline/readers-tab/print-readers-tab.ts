import type { Settings } from '../../records/records';
import {
  markLine,
  type PrintedTab,
  QUIET_LOOK,
  TabBuilder,
  TITLE_LOOK,
} from '../../sheet/printed-tab';
import { ITA_TAB_NAME } from '../../tables/print-ita-tab';
import { REVIEWS_TAB_NAME } from '../../tables/print-reviews-tab';
import { reviewCounts } from '../../tables/review-counts';
import type { Tables } from '../../tables/tables';
import { formatPercent } from '../../text/percent';
import type { Examination } from '../examine';
import { FINDINGS_TAB_NAME, summaryLine } from '../print-findings-tab';
import { type ClosedHistory, closingSection } from './closing-section';
import { documentSection, type MadeDocument } from './document-section';
import { openSection, setAsideSection } from './finding-sections';
import { READERS_WIDTHS, type See, seeWithin } from './layout';
import { progressSection, statusSection } from './progress-sections';
import { unfinishedSection } from './unfinished-section';

export const READERS_TAB_NAME = 'สำหรับกรรมการ';

/** What is told beside the examination. */
export interface ReadersSources extends ClosedHistory {
  readonly documents: readonly MadeDocument[];
  /** The workbook's tabs: of those not made yet nothing is said. */
  readonly tabs: readonly string[];
}

/**
 * What a committee member needs who may only look: it stands on its own, needs no menu, and leads to the
 * cells and documents it tells of. Written anew by every run.
 */
export function printReadersTab(
  { book, tables, findings }: Examination,
  { documents, tabs, ...closed }: ReadersSources,
  stamp: string,
): PrintedTab {
  const { settings, plan } = book.records;
  const tab = new TabBuilder(READERS_WIDTHS.length);
  tab.add([[titleLine(settings)]], TITLE_LOOK);
  tab.add([[markLine('ปรับปรุง', stamp)]], QUIET_LOOK);
  tab.add([[summaryLine(findings)]], { bold: true });
  const see = seeWithin(tabs);
  tab.add(howToRead(see), QUIET_LOOK);
  tab.gap();
  const counted = plan.length > 0 ? tables : null;
  if (counted) {
    progressSection(tab, counted, see);
    statusSection(tab, counted, settings);
  }
  const told = tables ? [...itaLines(tables, see), ...reviewLines(tables, see)] : [];
  if (told.length > 0) tab.add([...told.map((line) => [line]), ['']]);
  closingSection(tab, closed);
  openSection(tab, findings);
  setAsideSection(tab, findings);
  documentSection(tab, documents);
  if (counted) unfinishedSection(tab, book, counted);
  return tab.finish({
    name: READERS_TAB_NAME,
    about: 'สรุปสำหรับผู้อ่าน โปร่งใสเขียนใหม่ทุกครั้งที่ตรวจ คำนวณ ทำเอกสาร หรือปิดรอบ',
    widths: READERS_WIDTHS,
    frozenRows: 2,
  });
}

function howToRead(see: See): string[][] {
  const details = see(FINDINGS_TAB_NAME, 'รายละเอียดทั้งหมดอยู่ใน');
  return [
    ['แท็บนี้อ่านได้โดยไม่ต้องใช้เมนูหรือติดตั้งสิ่งใด ตัวเลขเป็นของเวลาที่บอกไว้ข้างต้น กดชื่อเซลล์เพื่อไปดูข้อมูลต้นทาง'],
    [
      `ระดับของข้อที่พบ: ผิด คือทำให้ตัวเลขผิด ต้องแก้ก่อน · เตือน คือข้อที่ผู้อ่านน่าจะถาม · แนะนำ คือควรรู้ ${details}`.trim(),
    ],
    ['มีข้อสงสัยหรือความเห็น โปรดแจ้งเลขานุการ หรือใช้คำสั่งแสดงความคิดเห็นของ Google ชีต ถ้าท่านได้รับสิทธิ์นั้น'],
  ];
}

function titleLine({ organisation, fiscalYear, round }: Settings): string {
  const period = [fiscalYear && `ปีงบประมาณ ${fiscalYear}`, round && `รอบ ${round} เดือน`];
  return ['สรุปสำหรับกรรมการ', organisation, ...period].filter(Boolean).join(' · ');
}

function itaLines({ ita }: Tables, see: See): string[] {
  if (!ita) return [];
  const { fiscalYear, overall, grade } = ita;
  if (overall === null) return [`ITA ปี ${fiscalYear}: คะแนนยังไม่ครบสิบตัวชี้วัด`];
  const level = grade === null ? '' : ` ระดับ ${grade}`;
  return [
    `ITA ปี ${fiscalYear}: คะแนนรวม ${formatPercent(overall)}${level} ${see(ITA_TAB_NAME, 'ดูรายตัวชี้วัดใน')}`.trim(),
  ];
}

function reviewLines({ reviews }: Tables, see: See): string[] {
  if (!reviews) return [];
  const more = see(REVIEWS_TAB_NAME, 'ดูรายข้อใน');
  return [`ความเห็นกรรมการในรอบนี้: ${reviewCounts(reviews)} ${more}`.trim()];
}
