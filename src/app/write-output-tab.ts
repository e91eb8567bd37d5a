import type { PrintedTab } from '../core/sheet/printed-tab';
import type { Host } from './ports';

/** Writes an output tab. Returns a sentence where the user has a tab of their own by that name. */
export function writeOutputTab(host: Host, tab: PrintedTab): string[] {
  if (host.workbook.writeTab(tab)) return [];
  return [
    `มีแท็บ “${tab.name}” ที่ไม่ได้มาจากโปร่งใสอยู่แล้ว จึงคงแท็บนั้นไว้และยังไม่ได้เขียนผล โปรดเปลี่ยนชื่อแท็บนั้นแล้วสั่งอีกครั้ง`,
  ];
}
