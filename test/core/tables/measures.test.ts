import * as fc from 'fast-check';
import { examine } from '../../../src/core/pipeline/examine';
import type { Measure } from '../../../src/core/records/records';
import {
  isReported,
  measuresByInstrument,
  measuresByUnit,
  toldOf,
} from '../../../src/core/tables/measures';
import type { Cell } from '../../../src/core/text/cell';
import { grid, measureRow, measuresGrid, smallWorkbook } from '../../support/grids';
import { itaTabs } from '../pipeline/arbitrary-ita';

function measuresOf(...rows: readonly (readonly Cell[])[]): readonly Measure[] {
  return examine(smallWorkbook(measuresGrid(...rows))).book.records.measures;
}

it('puts every row in exactly one unit and one instrument, whatever the tab holds', () => {
  fc.assert(
    fc.property(itaTabs, ({ measures: rows }) => {
      const { measures } = examine(smallWorkbook(grid('มาตรการ', rows))).book.records;
      const inUnits = measuresByUnit(measures).flatMap(({ blocks }) => blocks);
      const inInstruments = measuresByInstrument(measures).flatMap(({ blocks }) => blocks);
      const all = measures.map(({ row }) => row);
      for (const blocks of [inUnits, inInstruments]) {
        const printed = blocks.flatMap((block) => block.rows.map(({ row }) => row));
        expect(printed.sort((a, b) => a - b)).toEqual(all);
      }
    }),
    { numRuns: 200 },
  );
});

it('knows a measure as reported when one of its rows is', () => {
  const measures = measuresOf(
    measureRow('การใช้อำนาจ', { ผลการดำเนินงาน: '-' }),
    measureRow('', { 'หน่วยงาน/ผู้รับผิดชอบ': '', ผลลัพธ์หรือความสำเร็จ: 'มีคู่มือ' }),
    measureRow('การใช้งบประมาณ', { ผลการดำเนินงาน: ' – ' }),
  );
  expect(measures.map(toldOf)).toEqual(['', 'มีคู่มือ', '']);
  const [unit] = measuresByUnit(measures);
  expect(unit?.blocks.map(isReported)).toEqual([true, false]);
});

it('goes on with nothing where the first row has no name', () => {
  const rows = [measureRow('', { ประเด็นที่ต้องปรับปรุง: 'ก' }), measureRow('การใช้อำนาจ')];
  expect(measuresByUnit(measuresOf(...rows))[0]?.blocks).toHaveLength(2);
});
