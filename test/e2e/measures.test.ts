import { readDocx } from '../core/documents/docx-reader';
import { ask, hostOver, sample, succeeded } from '../support/host';

/** The paper of a kind as the bundle makes it from a sample; its tables without their headers. */
async function made(name: 'nonghuaraet-2568' | 'banchang-2566-o42', kind: string) {
  const host = hostOver(await sample(name));
  const { report } = succeeded(
    ask(host, { action: 'documents', kinds: [kind], options: { fontProfile: 'official' } }),
  );
  const [document] = report?.documents ?? [];
  const { tables, text } = readDocx(host.drive.get(document?.id ?? '')?.bytes ?? Buffer.alloc(0));
  return {
    document,
    text: text.replace(/\u00a0/g, ' '),
    tables: tables.map(({ rows }) =>
      rows.slice(1).map((row) => row.map((cell) => cell.text.trim())),
    ),
    // A workbook of measures alone has no plan.
    findings: report?.findings.filter(({ sheet }) => sheet !== 'แผน') ?? [],
  };
}

it('reports the five measures of the paper of 2568, each with its unit and period', async () => {
  const { document, tables, text, findings } = await made('nonghuaraet-2568', 'report-measures');
  expect(findings).toEqual([]);
  expect(document).toMatchObject({ withheld: [], blanks: ['ชื่อผู้รายงาน'] });
  expect(tables).toHaveLength(1);
  expect(tables[0]?.map(([name]) => name)).toEqual([
    expect.stringMatching(/^๑\. มาตรการเสริมสร้างความซื่อสัตย์สุจริต/),
    expect.stringMatching(/^๒\. มาตรการการเปิดเผยข้อมูล/),
    expect.stringMatching(/^๓\. มาตรการกำกับดูแลและตรวจสอบการใช้ทรัพย์สินของราชการ/),
    expect.stringMatching(/^๔\. มาตรการป้องกันการขัดกัน/),
    expect.stringMatching(/^๕\. มาตรการจัดการเรื่องร้องเรียนการทุจริต/),
  ]);
  expect(tables[0]?.map((row) => row[3])).toEqual([
    'ตุลาคม ๒๕๖๗ - มีนาคม ๒๕๖๘',
    'ตลอดปีงบประมาณ',
    'ตลอดปีงบประมาณ',
    'ตุลาคม ๒๕๖๗ - กันยายน ๒๕๖๘',
    'ตุลาคม ๒๕๖๗ - กันยายน ๒๕๖๘',
  ]);
  // As many points as the paper has: results 6, 4, 4, 2 and three channels.
  const points = tables[0]?.map((row) => row[4]?.match(/^[๑-๙]+[.)]/gm)?.length);
  expect(points).toEqual([6, 4, 4, 2, 3]);
  expect(text).toContain('เมื่อวันที่ ๓ มกราคม ๒๕๖๘');
  expect(text).toContain('โทรศัพท์ ๐-๔๔๓๐-๐๗๓๙');
  expect(text).toContain('มาตรการทั้งหมด ๕ มาตรการ มีรายงานผลแล้ว ๕ มาตรการ');
});

it('prints the O42 form of 2566: two rows of IIT, one of EIT for three indicators, all done', async () => {
  const { document, tables, text, findings } = await made('banchang-2566-o42', 'progress-o42');
  expect(findings).toEqual([]);
  expect(document).toMatchObject({ withheld: [], blanks: [] });
  expect(text).toContain('(ข้อ O๔๒)');
  expect(tables.map((rows) => rows.map(([name]) => name))).toEqual([
    ['๑. การใช้งบประมาณ', '๒. การแก้ไขปัญหาการทุจริต'],
    ['๑. คุณภาพการดำเนินงาน\n๒. ประสิทธิภาพการสื่อสาร\n๓. การปรับปรุงการทำงาน'],
  ]);
  for (const row of tables.flat()) expect(row.slice(5, 8)).toEqual(['', '', '/']);
  expect(tables.flat().map((row) => row[4]?.replace(/\u00a0/g, ' '))).toEqual([
    'มี.ค. ๒๕๖๖',
    'มี.ค. ๒๕๖๖',
    'ต.ค. ๒๕๖๕ ถึง มี.ค. ๒๕๖๖',
  ]);
  expect(text).toContain('ขณะนี้ดำเนินการแล้ว ๓ มาตรการ');
});
