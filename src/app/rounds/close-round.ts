import { closedRounds, closedTabName, periodText } from '../../core/history/closed-round';
import { fingerprint } from '../../core/history/fingerprint';
import { printSnapshotTab } from '../../core/history/print-snapshot-tab';
import { currentRound } from '../../core/pipeline/closed-rounds';
import type { Examination } from '../../core/pipeline/examine';
import {
  countBySeverity,
  FINDINGS_TAB_NAME,
  summaryLine,
} from '../../core/pipeline/print-findings-tab';
import type { Tables } from '../../core/tables/tables';
import { squish } from '../../core/text/thai';
import { AppError } from '../app-error';
import { examineWorkbook, stampOf } from '../examine-workbook';
import type { Host } from '../ports';
import { writeOutputTab } from '../write-output-tab';
import { keepNumber, nextNumber } from './closing-number';

export interface RoundWritten {
  readonly notices: string[];
  /** The tab to read. */
  readonly tab: string;
  /** Nothing was closed, for that tab holds the same data. */
  readonly wasClosed?: true;
  /** The workbook as it still stands after; left out where another reading would tell more. */
  readonly after?: Examination;
}

/**
 * Keeps the data of the round reported as it stands in a tab of its own, which is never written again. Where
 * the latest closing holds the same data nothing is written, so that asking again after a failure is safe.
 */
export function closeRound(host: Host, typed: string): RoundWritten {
  const by = closerOf(typed);
  const examination = examineWorkbook(host);
  const { tables, book, closed, findings } = examination;
  if (!tables) throw withoutPeriod('ปิดรอบ');
  const now = currentRound(book.records, tables);
  refuse(examination, now.facts.length);
  const { latest } = closed;
  if (latest?.isWhole && latest.fingerprint === fingerprint(now.facts)) {
    const notice = `ข้อมูลยังตรงกับ “${latest.tab}” ที่ปิดไว้เมื่อ ${latest.when} จึงไม่ได้ปิดซ้ำ`;
    return { notices: [notice], tab: latest.tab, wasClosed: true, after: examination };
  }
  host.progress('กำลังปิดรอบ');
  const rounds = closedRounds(host.workbook.tabNames());
  const { number, lost } = nextNumber(host.store, rounds, tables);
  const tab = closedTabName(tables, number);
  const isOfClosing = (code: string) => code.startsWith('closed-');
  const open = summaryLine(findings.filter(({ code }) => !isOfClosing(code)));
  const refused = writeOutputTab(
    host,
    printSnapshotTab({
      ...{ ...now, tab, number, by, when: stampOf(host), open },
      settings: book.records.settings,
      tables: book.records.plan.length > 0 ? tables : null,
    }),
  );
  if (refused.length > 0) return { notices: refused, tab };
  const unkept = keepNumber(host.store, tables, number);
  const id = fingerprint(now.facts);
  return {
    notices: [
      `ปิด${periodText(tables)}แล้ว เก็บข้อมูล ${now.facts.length} แถวไว้ในแท็บ “${tab}” รหัสข้อมูล ${id}`,
      ...lost,
      ...unkept,
      ...notReported(tables),
      ...(findings.some(({ code }) => isOfClosing(code))
        ? ['เลือกเมนู โปร่งใส > ตรวจสอบ เพื่อเทียบกับที่เพิ่งปิด']
        : []),
    ],
    tab,
  };
}

/** Items without a result are kept as such; the office should know. */
export function notReported({ status }: Tables): string[] {
  if (status.notReported === 0) return [];
  return [
    `เตือน: ยังไม่รายงานผล ${status.notReported} จาก ${status.all} รายการ ถ้ากรอกเพิ่มภายหลัง ให้ปิดรอบอีกครั้ง`,
  ];
}

export function withoutPeriod(what: string): AppError {
  return new AppError(
    'settings-incomplete',
    `${what}ไม่ได้ เพราะยังไม่ได้กรอกปีงบประมาณและรอบรายงาน`,
    'กรอกปีงบประมาณและรอบรายงานในแท็บ “ตั้งค่า” แล้วลองอีกครั้ง',
  );
}

const LONGEST_NAME = 200;

function closerOf(typed: string): string {
  const by = squish(typed);
  if (by !== '' && by.length <= LONGEST_NAME) return by;
  throw new AppError(
    'text-length',
    `ชื่อหรือตำแหน่งผู้ปิดรอบต้องยาว 1 ถึง ${LONGEST_NAME} ตัวอักษร ครั้งนี้จึงยังไม่ได้ปิดรอบ`,
    'สั่งอีกครั้งแล้วพิมพ์ชื่อหรือตำแหน่ง',
  );
}

/** What the tables say is not to be used yet cannot be closed, and neither can nothing. */
function refuse({ findings }: Examination, facts: number): void {
  const { error } = countBySeverity(findings);
  if (error > 0) {
    throw new AppError(
      'errors-left',
      `ยังปิดรอบไม่ได้ เพราะยังมี ${error} จุดที่ต้องแก้ ตัวเลขจึงยังใช้ไม่ได้`,
      `เลือกเมนู โปร่งใส > ตรวจสอบ แก้ตามแท็บ “${FINDINGS_TAB_NAME}” แล้วปิดรอบอีกครั้ง`,
    );
  }
  // The settings are one fact.
  if (facts < 2) {
    throw new AppError(
      'tab-empty',
      'ยังปิดรอบไม่ได้ เพราะยังไม่มีรายการในแท็บ “แผน” “ITA” หรือ “มาตรการ”',
      'กรอกข้อมูลของรอบก่อน แล้วปิดรอบอีกครั้ง',
    );
  }
}
