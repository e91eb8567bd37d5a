import type { Grid } from '../../src/core/sheet/grid';
import { grid, PLAN_HEADER, planRow, RESULTS_HEADER, resultRow, settingsGrid } from './grids';

/** A correct workbook of any size: items spread over the four dimensions, each with a result. */
export function generatedGrids(items: number): Grid[] {
  const plan = [PLAN_HEADER];
  const results = [RESULTS_HEADER];
  for (let index = 0; index < items; index++) {
    const code = `${(index % 4) + 1}.${Math.floor(index / 4) + 1}`;
    const money = index % 5 === 0 ? 20000 : '-';
    plan.push(planRow(code, { 'งบประมาณ 2567': money }) as string[]);
    results.push(
      resultRow(code, {
        'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ': money,
        เบิกจ่าย: money === '-' ? '-' : 15000,
      }) as string[],
    );
  }
  return [settingsGrid(), grid('แผน', plan), grid('ผลดำเนินงาน', results)];
}
