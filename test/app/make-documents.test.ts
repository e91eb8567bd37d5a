import { kindsNamed, kindsWithData, makeDocuments } from '../../src/app/make-documents';
import type { Host } from '../../src/app/ports';
import { examine } from '../../src/core/pipeline/examine';
import type { Grid } from '../../src/core/sheet/grid';
import { shippedMemo, shippedTemplate } from '../core/documents/shipped';
import {
  committeeGrid,
  grid,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  workbook,
} from '../support/grids';
import { NO_SHARING } from '../support/memory-host';

const KINDS = kindsNamed(['memo-results']);
const GOOD = workbook(settingsGrid(), planGrid(planRow('1.1')), resultsGrid(resultRow('1.1')));

interface Made {
  readonly host: Host;
  readonly files: string[];
  readonly rows: unknown[];
}

/** A host in memory with one template and nothing in its workbook. */
function hostWith(template: Uint8Array): Made {
  const files: string[] = [];
  const rows: unknown[] = [];
  const host: Host = {
    workbook: {
      name: () => 'ทดสอบ',
      tabNames: () => [],
      readTabs: () => [],
      writeTab: () => true,
      createTab: () => undefined,
      appendRows: (tab, added) => rows.push(tab, ...added),
      addHeaders: () => undefined,
      readCells: () => [],
      writeCells: () => undefined,
      fillCells: () => undefined,
      readHead: () => [],
      readTop: () => [],
      activate: () => true,
      readMarks: () => ({ notes: [], backgrounds: [] }),
      writeMarks: () => undefined,
    },
    documents: {
      fontProfile: 'official',
      permissionUrl: () => null,
      template: () => template,
      create: (name) => {
        files.push(name);
        return { id: 'a', url: 'https://example.invalid/a' };
      },
      stateOf: () => 'there',
      read: () => template,
      discard: () => undefined,
    },
    sharing: NO_SHARING,
    offices: {
      open: () => {
        throw new Error('No other workbook is opened here');
      },
    },
    store: { read: () => ({}), write: () => undefined, remove: () => undefined },
    clock: { now: () => ({ day: '2024-04-08', time: '09:30' }), milliseconds: () => 0 },
    progress: () => undefined,
  };
  return { host, files, rows };
}

describe('makeDocuments', () => {
  it('makes a file under a safe name, one trace, then one row in the register', async () => {
    const { host, files, rows } = hostWith(await shippedMemo());
    const odd = settingsGrid({ ชื่อหน่วยงาน: 'เทศบาล/ตำบล:ทดสอบ?' });
    const examination = examine(
      workbook(odd, planGrid(planRow('1.1')), resultsGrid(resultRow('1.1'))),
    );
    const { documents } = makeDocuments(host, examination, KINDS, {});
    expect(documents).toEqual([
      expect.objectContaining({ kind: 'memo-results', id: 'a', withheld: [] }),
    ]);
    expect(files).toHaveLength(1);
    expect(files[0]).not.toMatch(/[\\/:*?"<>|]/);
    const [traceTab, trace, register, row, ...more] = rows;
    expect([traceTab, register, more]).toEqual(['รอยข้อมูล', 'ทะเบียนเอกสาร', []]);
    const [code = '', part, piece] = trace as string[];
    expect([part, piece]).toEqual(['1/1', expect.stringContaining('แผน')]);
    expect(row).toEqual(expect.arrayContaining(['https://example.invalid/a', code, '2567', '6']));
  });

  it.each([
    ['is empty', () => new Uint8Array()],
    ['is no .docx', () => new Uint8Array(Buffer.from('แม่แบบ'))],
    ['is cut off', async () => (await shippedMemo()).subarray(0, 5000)],
  ])('withholds a document whose template %s, and says what to do', async (_, template) => {
    const { host, files, rows } = hostWith(await template());
    const { documents, notices } = makeDocuments(host, examine(GOOD), KINDS, {});
    expect(documents[0]?.withheld).toEqual([expect.stringMatching(/^template-/)]);
    expect(notices[0]).toContain('แม่แบบมีจุดที่ต้องแก้ 1 จุด');
    expect(notices[1]).toContain('วิธีแก้');
    expect(files).toEqual([]);
    expect(rows).toEqual([]);
  });

  it('withholds by errors in the tabs it uses, and by no others', async () => {
    const template = await shippedMemo();
    const withheldFor = (...grids: readonly Grid[]) =>
      makeDocuments(hostWith(template).host, examine(workbook(...grids)), KINDS, {}).documents[0]
        ?.withheld;
    const results = resultsGrid(resultRow('1.1'));
    expect(
      withheldFor(settingsGrid(), planGrid(planRow('1.1', { 'งบประมาณ 2567': 'x' })), results),
    ).toEqual(['money-not-a-number']);
    expect(
      withheldFor(settingsGrid({ ปีงบประมาณ: '' }), planGrid(planRow('1.1')), results),
    ).toContain('setting-missing');
    expect(withheldFor(settingsGrid(), planGrid(planRow('1.1')))).toEqual(
      expect.arrayContaining(['tab-missing']),
    );
    expect(withheldFor(settingsGrid(), planGrid(planRow('1.1')), resultsGrid())).toEqual([
      'results-none',
    ]);
  });
});

describe('the kinds', () => {
  it('come once each, in the order asked for', () => {
    expect(kindsNamed(['memo-results', 'memo-results']).map(({ kind }) => kind)).toEqual([
      'memo-results',
    ]);
    expect(() => kindsNamed(['memo'])).toThrow('ไม่รู้จักเอกสารชนิด “memo”');
  });

  it('are offered when the workbook has their tabs', () => {
    const offered = (...grids: Grid[]) =>
      kindsWithData(examine(workbook(...grids))).map(({ kind }) => kind);
    const plan = planGrid(planRow('1.1'));
    expect(offered(...GOOD.grids)).toContain('memo-results');
    expect(offered(settingsGrid(), plan)).not.toContain('memo-results');
    expect(offered(settingsGrid(), plan, committeeGrid())).not.toContain('order-committee');
    const member = [1, '', 'ปลัดเทศบาล', 'ประธานกรรมการ'];
    expect(offered(settingsGrid(), plan, committeeGrid(member))).toContain('order-committee');
    const measures = (...rows: string[][]) =>
      offered(settingsGrid(), grid('มาตรการ', [['ตัวชี้วัด/มาตรการ', 'ผลการดำเนินงาน'], ...rows]));
    expect(measures()).not.toContain('report-measures');
    expect(measures(['มาตรการ ก', ''])).toEqual(
      expect.arrayContaining(['report-measures', 'progress-o42', 'memo-monitoring']),
    );
  });

  it('are withheld with a plain sentence while a tab they list holds no row', async () => {
    const { host, files } = hostWith(await shippedTemplate('order-committee'));
    const source = examine(workbook(settingsGrid(), planGrid(planRow('1.1')), committeeGrid()));
    const { documents, notices } = makeDocuments(host, source, kindsNamed(['order-committee']), {});
    expect(documents).toMatchObject([{ id: '', withheld: ['tab-empty'] }]);
    expect(notices[0]).toBe('ยังไม่ได้ทำ “คำสั่งแต่งตั้งคณะกรรมการ” เพราะแท็บ “คณะกรรมการ” ยังไม่มีรายการ');
    expect(files).toEqual([]);
  });
});
