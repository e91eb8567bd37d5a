import * as kokkatum from '../../samples/source/kokkatum-2566';
import { details } from '../../samples/source/kokkatum-2566-details';
import { bookSigners, signers } from '../../samples/source/kokkatum-2566-signers';
import * as prokfa from '../../samples/source/prokfa-2563-ita';
import * as tharae from '../../samples/source/tharae-2564';
import type { Grid, Workbook } from '../../src/core/sheet/grid';
import type { Cell } from '../../src/core/text/cell';
import { grid, itaGrid, measureRow, measuresGrid, RESULTS_HEADER, workbook } from './grids';

/** The first sample as plain grids, for tests that need no file. */
export function tharaeWorkbook(): Workbook {
  return workbook(
    settingsOf(tharae.settings),
    grid('แผน', [
      [
        'รหัส',
        'มิติ',
        'ประเภท',
        'ชื่อโครงการ/กิจกรรม/มาตรการ',
        'หน่วยงานรับผิดชอบ',
        'โครงการตั้งต้น',
        'งบประมาณ 2564',
        'หมายเหตุ',
        'หมวด',
      ],
      ...tharae.items.map((item): Cell[] => [
        item.code,
        item.dimension,
        item.kind,
        item.name,
        item.unit,
        item.baseline ? 'ใช่' : 'ไม่ใช่',
        item.budget2564,
        item.note,
        item.section,
      ]),
    ]),
    grid('ผลดำเนินงาน', [
      RESULTS_HEADER,
      ...tharae.results.map((result): Cell[] => [
        2564,
        6,
        result.code,
        result.status,
        result.inOrdinance ? 'ใช่' : '',
        result.ordinance ?? '',
        result.disbursed ?? '',
        result.activity,
        result.outcome,
      ]),
    ]),
    signersOf(tharae.signers),
  );
}

/** The second sample, in the layout of a printed plan. */
export function kokkatumWorkbook(): Workbook {
  const years = [2566, 2567, 2568, 2569, 2570];
  const thai = (year: number) =>
    `ปี ${String(year).replace(/\d/g, (d) => '๐๑๒๓๔๕๖๗๘๙'[Number(d)] ?? '')}`;
  let above = 0;
  return workbook(
    settingsOf(kokkatum.settings),
    grid('แผน', [
      ...kokkatum.title.map((line) => [line]),
      ['มิติ', 'โครงการ/กิจกรรม/มาตรการ', ...years.map(thai), 'หมายเหตุ'],
      ['', '', ...years.map(() => 'งบประมาณ (บาท)'), ''],
      ...kokkatum.items.map((item): Cell[] => {
        const label = item.dimension === above ? '' : kokkatum.dimensionLabels[item.dimension];
        above = item.dimension;
        return [label, item.label, ...item.budgets, item.note];
      }),
      [kokkatum.totalRow.label, kokkatum.totalRow.counts, ...kokkatum.totalRow.budgets],
    ]),
    grid('รายละเอียด', [
      [
        'รหัส',
        'ชื่อโครงการ',
        'หลักการและเหตุผล/ที่มา',
        'วัตถุประสงค์',
        'กลุ่มเป้าหมาย',
        'วิธีดำเนินการ',
        'ระยะเวลาดำเนินการ',
        'งบประมาณดำเนินการ',
        'ผู้รับผิดชอบ',
        'ผลผลิต',
        'ผลลัพธ์',
      ],
      ...details.map((detail): Cell[] => [
        detail.code,
        detail.name,
        detail.rationale,
        detail.objectives,
        detail.target,
        detail.method,
        detail.period,
        detail.budget,
        detail.responsible,
        detail.output,
        detail.outcome,
      ]),
    ]),
    signersOf([...signers, ...bookSigners]),
  );
}

/** The third sample: scores and measures, no plan. Tabs may be replaced by their names. */
export function prokfaWorkbook(...others: readonly Grid[]): Workbook {
  const lines = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join('\n');
  const tabs = [
    settingsOf(prokfa.settings),
    itaGrid(
      ...prokfa.indicators.map(({ instrument, name, score, heading, issue }) => [
        2563,
        instrument,
        name,
        score,
        heading === 'แก้ไข' ? lines(issue) : '-',
        heading === 'พัฒนา' ? lines(issue) : '-',
      ]),
    ),
    measuresGrid(
      ...prokfa.indicators.map(({ instrument, name, issue, unit, result, period }, index) =>
        measureRow(name, {
          ลำดับ: index + 1,
          แบบวัด: instrument,
          ประเด็นที่ต้องปรับปรุง: lines(issue),
          'หน่วยงาน/ผู้รับผิดชอบ': unit,
          ระยะเวลาดำเนินการ: period.join('\n'),
          งบประมาณ: '-',
          ผลการดำเนินงาน: lines(result),
        }),
      ),
    ),
    signersOf(prokfa.signers),
    grid('ข้อความเอกสาร', [
      ['เอกสาร', 'หัวข้อ', 'ข้อความ', 'รหัสร่าง'],
      ...prokfa.texts.map(({ document, part, text }): Cell[] => [document, part, text, '']),
    ]),
  ];
  return workbook(
    ...tabs.filter(({ name }) => others.every((one) => one.name !== name)),
    ...others,
  );
}

function settingsOf(settings: readonly (readonly [string, string | number])[]) {
  return grid('ตั้งค่า', [
    ['รายการ', 'ค่า', 'คำอธิบาย'],
    ...settings.map(([label, value]) => [label, value]),
  ]);
}

function signersOf(signers: typeof tharae.signers) {
  return grid('ผู้ลงนาม', [
    ['เอกสาร', 'ลำดับ', 'หัวข้อความเห็น', 'ชื่อ-สกุล', 'ตำแหน่ง'],
    ...signers.map((s): Cell[] => [s.document, s.order, s.heading, s.name, s.position.join('\n')]),
  ]);
}
