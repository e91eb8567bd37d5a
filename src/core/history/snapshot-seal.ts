import { type Cell, cellText } from '../text/cell';
import { fingerprint } from './fingerprint';

/** The labels in the head of a snapshot's tab. */
export const HEAD = {
  tab: 'ชื่อแท็บ',
  by: 'ผู้ปิดรอบ',
  when: 'ปิดเมื่อ',
  open: 'ข้อที่พบเมื่อปิด',
  fingerprint: 'รหัสข้อมูล',
  seal: 'รหัสหัวและตาราง',
} as const;

/** What the head and the tables above the facts are known by, without the row that says so. */
export function sealOf(above: readonly (readonly Cell[])[]): string {
  const cells = new Map<string, string>();
  above.forEach((row, down) => {
    if (row[0] === HEAD.seal) return;
    row.forEach((cell, across) => {
      // A sheet may take an apostrophe in front for its own.
      const text = cellText(cell).replace(/^'/, '');
      if (text !== '') cells.set(`${down},${across}`, text);
    });
  });
  return fingerprint([{ tab: '', identity: '', label: '', dimension: null, row: 0, cells }]);
}
