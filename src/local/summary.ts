import { join } from 'node:path';
import type { FixReport, TablesReport } from '../app/contract/report';
import type { Command } from './command-line';
import { nameOf } from './command-line';
import type { FileDocument, FileReport } from './run-file';

type ItaReport = NonNullable<TablesReport['ita']>;

const SHOWN = 5;
const FIXES_SHOWN = 20;
const SEVERITIES = [
  ['error', 'ผิด'],
  ['warning', 'เตือน'],
  ['advice', 'แนะนำ'],
] as const;

/** What a run came to, in a few Thai lines. */
export function summarize(report: FileReport, command: Command): string {
  const workbook = join(command.out, `${nameOf(command.file)}.xlsx`);
  const blocks = [
    heading(report),
    fixLines(report),
    findingLines(report, workbook),
    tableLines(report),
    report.documents.length > 0
      ? report.documents.flatMap((document) => documentLines(document, command.out))
      : ['ยังไม่ได้ทำเอกสาร เพราะสมุดงานนี้ยังมีแท็บหรือข้อมูลไม่ครบสำหรับเอกสารชนิดใด'],
    [
      report.tables === null
        ? `สมุดงานพร้อมผลตรวจ: ${workbook}`
        : `สมุดงานพร้อมผลตรวจและตาราง: ${workbook}`,
      `รายงาน: ${join(command.out, 'report.json')}`,
    ],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function heading({ workbook, fiscalYear, round }: FileReport): string[] {
  const year = fiscalYear === null ? '' : ` ปีงบประมาณ ${fiscalYear}`;
  return [`${workbook}${year}${round === null ? '' : ` รอบ ${round} เดือน`}`];
}

function fixLines({ fixes }: FileReport): string[] {
  if (fixes === undefined) return [];
  const done = fixes.filter(({ state }) => state === 'done');
  const kept = fixes.filter(({ state }) => state === 'kept');
  return [
    done.length + kept.length > 0
      ? `แก้ตามค่าที่เสนอแล้ว ${done.length} เซลล์ ไฟล์ต้นฉบับไม่เปลี่ยน`
      : 'ข้อที่ระบุหลัง --fix ไม่มีค่าที่เสนอในสมุดงานนี้ จึงไม่ได้แก้เซลล์ใด',
    ...done
      .slice(0, FIXES_SHOWN)
      .map(({ sheet, cell, shown }) => `  ${sheet} ${cell}: “${shown.before}” → “${shown.after}”`),
    ...(done.length > FIXES_SHOWN
      ? [`  และอีก ${done.length - FIXES_SHOWN} เซลล์ ดูทั้งหมดใน report.json`]
      : []),
    ...whyNot(kept),
  ];
}

function whyNot(kept: readonly FixReport[]): string[] {
  const lines = kept
    .slice(0, FIXES_SHOWN)
    .map(({ sheet, cell, why }) => `  ไม่ได้แก้ ${sheet} ${cell}: ${why}`);
  const rest = kept.length - lines.length;
  return rest > 0 ? [...lines, `  และที่ไม่ได้แก้อีก ${rest} เซลล์ ดูทั้งหมดใน report.json`] : lines;
}

function findingLines({ findings, counts }: FileReport, workbook: string): string[] {
  const open = findings.filter(({ setAside }) => setAside === undefined);
  const levels = SEVERITIES.map(([severity, name]) => `${name} ${counts[severity]}`);
  if (counts.setAside > 0) levels.push(`คงไว้ ${counts.setAside}`);
  const gravest = SEVERITIES.flatMap(([severity]) =>
    open.filter((finding) => finding.severity === severity),
  );
  const first = gravest.slice(0, SHOWN).map(({ severity, sheet, cell, row, message, remedy }) => {
    const name = SEVERITIES.find(([known]) => known === severity)?.[1];
    const place = [sheet, cell, row].filter((part) => part !== '').join(' ');
    return `  [${name}] ${place}: ${message} → ${remedy}`;
  });
  const rest = open.length - first.length;
  const more = rest > 0 ? [`  ยังมีอีก ${rest} ข้อ ดูทั้งหมดในแท็บ “ผลตรวจสอบ” ของ ${workbook}`] : [];
  return [`ผลตรวจ: ${levels.join(' · ')}`, ...first, ...more];
}

function tableLines({ tables }: FileReport): string[] {
  if (tables === null) {
    return [
      'ยังไม่ได้คำนวณตาราง เพราะไม่มีแท็บ “แผน” ที่อ่านได้และไม่มีคะแนน ITA หรือยังไม่ได้กรอกปีงบประมาณและรอบรายงาน',
    ];
  }
  const dimensions = dimensionLines(tables.dimension);
  return tables.ita ? [...dimensions, itaLine(tables.ita)] : dimensions;
}

export function dimensionLines(rows: TablesReport['dimension']): string[] {
  return rows.map((row) => {
    const name = row.dimension === 'total' ? 'รวม   ' : `มิติ ${row.dimension}`;
    return (
      `${name}  ${row.items} รายการ แล้วเสร็จ ${row.done} (ร้อยละ ${row.percentItems ?? '-'})` +
      `  งบตามแผน ${grouped(row.planned)} เบิกจ่าย ${grouped(row.disbursed)} (ร้อยละ ${row.percentBudget ?? '-'})`
    );
  });
}

function itaLine({ fiscalYear, iit, eit, oit, overall, grade }: ItaReport): string {
  const means = `IIT ${iit ?? '-'} EIT ${eit ?? '-'} OIT ${oit ?? '-'}`;
  return `ITA ปี ${fiscalYear}  ${means} รวม ${overall ?? '-'}${grade === null ? '' : ` ระดับ ${grade}`}`;
}

function documentLines(document: FileDocument, out: string): string[] {
  if (document.file === null) {
    const codes = document.withheld.join(', ');
    return [
      `เอกสาร ${document.kind}: ยังไม่ได้ทำ เพราะพบข้อผิด (${codes})`,
      '  แก้ตามแท็บ “ผลตรวจสอบ” แล้วสั่งใหม่ ดูรายการทั้งหมดได้ด้วย --json',
    ];
  }
  const blanks =
    document.blanks.length > 0 ? [`  ช่องที่เว้นไว้ให้กรอก: ${document.blanks.join(', ')}`] : [];
  return [`เอกสาร ${document.kind}: ${join(out, document.file)}`, ...blanks];
}

function grouped(baht: string): string {
  return baht.replace(/\B(?=(\d{3})+(?:\.|$))/g, ',');
}
