import { join } from 'node:path';
import type { RollupCommand } from '../command-line';
import type { Told } from '../run-file';
import { dimensionLines } from '../summary';
import type { RollupFile } from './rollup-file';
import { ROLLUP_NAME } from './run-rollup';

const SHOWN = 20;

/** What a gathering came to, in a few Thai lines. */
export function summarizeRollup(
  { report, notices }: Told<RollupFile>,
  { out, fiscalYear: askedYear, round: askedRound }: RollupCommand,
): string {
  const { fiscalYear, round, sums, failures } = report;
  const period = fiscalYear === null ? '' : ` ปีงบประมาณ ${fiscalYear} รอบ ${round} เดือน`;
  const isAsked = askedYear !== undefined && askedRound !== undefined;
  const blocks = [
    [
      `รวมทั้งจังหวัด${period}`,
      ...notices,
      ...(isAsked ? [] : ['เลือกปีและรอบที่รวบรวมได้ด้วย --fy และ --round']),
    ],
    sums ? dimensionLines(sums.dimension) : [],
    failureLines(failures),
    [
      `สมุดงานจังหวัด: ${join(out, `${ROLLUP_NAME}.xlsx`)}`,
      `รายงาน: ${join(out, `${ROLLUP_NAME}.json`)}`,
    ],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function failureLines(failures: RollupFile['failures']): string[] {
  const lines = failures.slice(0, SHOWN).map(({ order, name, file, why, remedy }) => {
    const reason = [why, remedy].filter(Boolean).join(' → ');
    return `  ${order} ${name} (${file}): ${reason}`;
  });
  const rest = failures.length - lines.length;
  return [
    ...(lines.length > 0 ? ['หน่วยงานที่ยังไม่ได้รวม'] : []),
    ...lines,
    ...(rest > 0 ? [`  และอีก ${rest} หน่วยงาน ดูทั้งหมดใน ${ROLLUP_NAME}.json`] : []),
  ];
}
