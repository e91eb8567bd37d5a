import type { WorkbookFile } from '../../src/local/workbook-file';
import { asked, BY, close, compare, FIRST, made, put, tabsOf, WHEN } from '../support/closing';
import { resultRow } from '../support/grids';
import { ask, hostOver, succeeded, texts } from '../support/host';

describe('comparing rounds', () => {
  /** Round 6 closed, then the year: 1.2 done, 2.1 done with 3,000 spent, 1.1 has 5,000 more. */
  function year(): WorkbookFile {
    const file = made();
    close(file);
    put(file, 'ตั้งค่า', 4, 2, 12);
    const rows = [
      resultRow('1.1', { รอบ: 12, เบิกจ่าย: 20_000, 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ': 20_000 }),
      resultRow('1.2', { รอบ: 12 }),
      resultRow('2.1', { รอบ: 12, เบิกจ่าย: 3000, 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ': 3000 }),
    ];
    rows.forEach((row, at) => {
      row.forEach((cell, column) => {
        put(file, 'ผลดำเนินงาน', 4 + at, column + 1, cell as string);
      });
    });
    put(file, 'แผน', 4, 7, 4000);
    return file;
  }

  it('writes figures before, after and between, and links to where a change stands now', () => {
    const file = year();
    const { notices, tab } = succeeded(compare(file, FIRST, 'now'));
    expect(tab).toBe('เปรียบเทียบรอบ');
    expect(notices).toEqual(['พบสิ่งที่เปลี่ยน 8 ข้อ เขียนไว้ในแท็บ “เปรียบเทียบรอบ”']);
    const lines = texts(file.workbook).เปรียบเทียบรอบ?.map((row) => row.filter(Boolean).join(' | '));
    for (const line of [
      `ก่อน: ${FIRST} ปิดโดย ${BY} เมื่อ ${WHEN}`,
      'หลัง: ข้อมูลปัจจุบัน ปีงบประมาณ 2567 รอบ 12 เดือน',
      'รวม 4 มิติ | 3 | 3 | 0 | เปลี่ยนสถานะ 2',
      'รวม 4 มิติ | 1 | 3 | 2',
      'รวม 4 มิติ | 15,000.00 | 23,000.00 | 8,000.00',
      'มิติที่ 2 | 0.00 | 3,000.00 | 3,000.00 | ░░░░░░░░░░ | █░░░░░░░░░',
      'สถานะ | 1 | ผลดำเนินงาน | D5 | 1.2 มาตรการที่ 1.2 | สถานะ | อยู่ระหว่างดำเนินการ | ดำเนินการแล้วเสร็จ',
      'เงิน | 1 | ผลดำเนินงาน | G4 | 1.1 มาตรการที่ 1.1 | เบิกจ่าย | 15,000.00 | 20,000.00',
    ]) {
      expect(lines).toContain(line);
    }
    const sheet = file.workbook.sheet('เปรียบเทียบรอบ');
    const links = sheet?.grid.rows.flatMap((row) => row?.cells[4]?.formula ?? []).filter(Boolean);
    expect(links).toContainEqual(expect.stringMatching(/^=HYPERLINK\("#gid=\d+&range=G4","G4"\)$/));
    // The tab did not exist when this was written into it.
    const toList = sheet?.grid.rows.flatMap((row) => row?.cells[1]?.formula ?? []).filter(Boolean);
    expect(toList).toEqual([
      expect.stringMatching(/^=HYPERLINK\("#gid=\d+&range=A47","ไปที่สิ่งที่เปลี่ยนรายข้อ ↓"\)$/),
    ]);
    succeeded(compare(file, FIRST, 'now'));
    expect(tabsOf(file).filter((name) => name.startsWith('เปรียบเทียบ'))).toHaveLength(1);
  });

  it('finds nothing between a closing and now where nothing changed', () => {
    const file = made();
    close(file);
    const { notices } = succeeded(compare(file, FIRST, 'now'));
    expect(notices[0]).toContain('ข้อมูลทั้งสองชุดตรงกัน');
  });

  it.each([
    ['now', 'now', 'rounds-alike'],
    [FIRST, FIRST, 'rounds-alike'],
    ['ปิดรอบ 2566-12 (1)', 'now', 'round-unknown'],
    ['แผน', 'now', 'round-unknown'],
  ])('refuses %s with %s', (from, to, code) => {
    const file = made();
    close(file);
    expect(compare(file, from, to)).toMatchObject({ ok: false, code });
  });

  it('puts what changed into the memo of results, and nothing where no round was closed', () => {
    const memo = (file: WorkbookFile) => {
      const host = hostOver(file);
      const reply = succeeded(ask(host, { action: 'documents', kinds: ['memo-results'] }));
      expect(reply.report?.documents[0]?.withheld).toEqual([]);
      return { host, reply, drafts: draftsOf(file) };
    };
    const file = year();
    const { drafts } = memo(file);
    expect(drafts.การเปลี่ยนแปลงจากรอบก่อน?.split('\n')).toEqual([
      'เมื่อเทียบกับข้อมูลปีงบประมาณ พ.ศ. 2567 รอบ 6 เดือน ซึ่งปิดไว้เมื่อวันที่ 8 เมษายน 2564 ' +
        'รายการในแผนคงเดิม 3 รายการ มีรายการที่สถานะเปลี่ยน 2 รายการ ดำเนินการแล้วเสร็จจาก 1 รายการ เป็น 3 รายการ',
      'ด้านงบประมาณ งบประมาณตามแผนจาก 20,000.00 บาท เป็น 24,000.00 บาท ' +
        'ตามข้อบัญญัติ/เทศบัญญัติจาก 20,000.00 บาท เป็น 23,000.00 บาท เบิกจ่ายจาก 15,000.00 บาท เป็น 23,000.00 บาท',
      'การเปลี่ยนแปลงจำแนกรายมิติ ดังนี้',
      'มิติที่ 1 สถานะเปลี่ยน 1 รายการ แล้วเสร็จจาก 1 รายการ เป็น 2 รายการ เบิกจ่ายจาก 15,000.00 บาท เป็น 20,000.00 บาท',
      'มิติที่ 2 สถานะเปลี่ยน 1 รายการ แล้วเสร็จจาก 0 รายการ เป็น 1 รายการ งบประมาณตามแผนจาก 0.00 บาท เป็น 4,000.00 บาท ' +
        'ตามข้อบัญญัติ/เทศบัญญัติจาก 0.00 บาท เป็น 3,000.00 บาท เบิกจ่ายจาก 0.00 บาท เป็น 3,000.00 บาท',
      'มิติที่ 3 ไม่เปลี่ยนแปลง',
      'มิติที่ 4 ไม่เปลี่ยนแปลง',
    ]);
    expect(Object.keys(memo(made()).drafts)).not.toContain('การเปลี่ยนแปลงจากรอบก่อน');
    put(file, FIRST, 6, 2, 'ผู้อื่น');
    const { reply } = memo(file);
    expect(reply.notices.join()).toContain(`แท็บ “${FIRST}” ถูกแก้หลังปิดรอบ`);
  });
});

/** The passages of the memo of results as the program drafts them, by name. */
function draftsOf(file: WorkbookFile): Record<string, string> {
  succeeded(asked(file, { action: 'draft', kinds: ['memo-results'] }));
  const rows = texts(file.workbook).ข้อความเอกสาร?.slice(1) ?? [];
  return Object.fromEntries(rows.map(([, part = '', text = '']) => [part, text]));
}
