import { READERS_TAB_NAME } from '../../src/core/pipeline/readers-tab/print-readers-tab';
import type { WorkbookFile } from '../../src/local/workbook-file';
import {
  asked,
  BY,
  CLOSE,
  close,
  compare,
  FIRST,
  made,
  put,
  SECOND,
  tabsOf,
  WHEN,
} from '../support/closing';
import { ask, hostOver, succeeded, texts } from '../support/host';

/** What a member who may only look finds of closed rounds, and what report.json tells of them. */

const lines = (file: WorkbookFile) =>
  (texts(file.workbook)[READERS_TAB_NAME] ?? []).map((row) => row.filter(Boolean).join(' | '));
const closings = (file: WorkbookFile) => lines(file).filter((line) => line.includes(BY));
const report = (file: WorkbookFile) =>
  succeeded(asked(file, { action: 'check' })).report?.closedRounds?.map(
    ({ tab, state, changes }) => [tab, state, changes],
  );

it('is written anew by closing a round and by comparing, without a check', () => {
  const file = made();
  close(file);
  const told = (number: number, tab: string, state: string) =>
    `${number} | ปีงบประมาณ 2567 รอบ 6 เดือน | ${tab} | ${WHEN} | ${BY} | ${state}`;
  expect(closings(file)).toEqual([told(1, FIRST, 'ไม่เปลี่ยน')]);
  put(file, 'แผน', 2, 7, 25_000);
  succeeded(compare(file, FIRST, 'now'));
  const text = lines(file);
  expect(text).toContainEqual(expect.stringContaining(`${BY} | เปลี่ยน 1 ข้อ ดูแต่ละเซลล์`));
  for (const line of [
    `ก่อน | ${FIRST} ปิดโดย ${BY} เมื่อ ${WHEN}`,
    'หลัง | ข้อมูลปัจจุบัน ปีงบประมาณ 2567 รอบ 6 เดือน',
    'พบ | 1 ข้อ',
    'จำนวนรายการในแผน: 3 คงเดิม',
    'งบประมาณตามแผน (บาท): จาก 20,000.00 เป็น 25,000.00',
    'อ่านรายข้อ | แท็บ “เปรียบเทียบรอบ”',
  ]) {
    expect(text).toContain(line);
  }
  close(file);
  expect(closings(file).slice(0, 2)).toEqual([
    told(2, SECOND, 'ไม่เปลี่ยน'),
    told(1, FIRST, 'มีการปิดครั้งหลังแทนแล้ว'),
  ]);
});

it('tells of the round before by its fingerprint, and of tabs that were edited', () => {
  const file = made();
  close(file);
  put(file, 'ตั้งค่า', 4, 2, 12);
  expect(report(file)).toEqual([[FIRST, 'current', 0]]);
  put(file, 'แผน', 2, 7, 25_000);
  expect(report(file)).toEqual([[FIRST, 'changed', null]]);
  put(file, 'ตั้งค่า', 4, 2, 6);
  expect(report(file)).toEqual([[FIRST, 'changed', 1]]);
  put(file, FIRST, 6, 2, 'ผู้อื่น');
  expect(report(file)).toEqual([[FIRST, 'edited', null]]);
  put(file, 'ตั้งค่า', 4, 2, 12);
  put(file, FIRST, 9, 2, 'ไม่ใช่รหัส');
  expect(report(file)).toEqual([[FIRST, 'unknown', null]]);
});

it('leaves closed rounds out of a reply that wrote nothing', () => {
  const file = made();
  close(file);
  const { report: only } = succeeded(ask(hostOver(file), { action: 'overview' }));
  expect(only).not.toHaveProperty('closedRounds');
});

it('never gives the number of a closing again, and says which tab is gone', () => {
  const file = made();
  const host = hostOver(file);
  succeeded(ask(host, CLOSE));
  const closed = file.workbook.sheet(FIRST);
  if (!closed) throw new Error('no tab of the closed round');
  file.workbook.remove(closed);
  const lost = `เคยปิดไว้ แต่ไม่พบแท็บแล้ว: “${FIRST}” โปรดสอบถามเจ้าหน้าที่ ซึ่งกู้คืนได้จาก ไฟล์ > ประวัติเวอร์ชัน`;
  expect(lines(file)).not.toContain(lost);
  succeeded(ask(host, { action: 'check' }));
  expect(lines(file)).toContain(lost);
  const { tab, notices } = succeeded(ask(host, CLOSE));
  expect(lines(file)).toContain(lost);
  expect(tab).toBe(SECOND);
  expect(notices).toContain(
    `ไม่พบแท็บ “${FIRST}” ที่เคยปิดไว้ กู้คืนได้จาก ไฟล์ > ประวัติเวอร์ชัน ครั้งนี้จึงนับเป็นครั้งที่ 2`,
  );
  put(file, 'แผน', 2, 7, 25_000);
  const third = succeeded(ask(host, CLOSE));
  expect(third.tab).toBe('ปิดรอบ 2567-6 (3)');
  expect(third.notices.join()).not.toContain('ไม่พบแท็บ');
});

it('closes also where the number cannot be kept, and says so', () => {
  const file = made();
  const host = hostOver(file);
  host.fail(({ kind }) =>
    kind === 'Properties.setProperties' ? new Error('Service error: Properties') : undefined,
  );
  const { tab, notices } = succeeded(ask(host, CLOSE));
  expect([tab, tabsOf(file).includes(FIRST)]).toEqual([FIRST, true]);
  expect(notices.join()).toMatch(/จำเลขครั้งของการปิดไม่สำเร็จ .* โปรดอย่าลบแท็บ “ปิดรอบ 2567-6 \(1\)”/);
});

it('says of a comparison whose closed tab was deleted that it cannot be looked up', () => {
  const file = made();
  close(file);
  put(file, 'แผน', 2, 7, 25_000);
  succeeded(compare(file, FIRST, 'now'));
  const closed = file.workbook.sheet(FIRST);
  if (!closed) throw new Error('no tab of the closed round');
  file.workbook.remove(closed);
  succeeded(asked(file, { action: 'check' }));
  expect(lines(file)).toContain(
    `ก่อน | ${FIRST} ปิดโดย ${BY} เมื่อ ${WHEN} (ไม่พบแท็บนี้แล้ว จึงตรวจย้อนไม่ได้)`,
  );
  expect(lines(file)).toContain('หลัง | ข้อมูลปัจจุบัน ปีงบประมาณ 2567 รอบ 6 เดือน');
});
