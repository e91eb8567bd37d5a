const NAME = 'โปร่งใส';

/** Item texts and the public function each calls, in order; null draws a line. */
const ITEMS: readonly (readonly [text: string, functionName: string] | null)[] = [
  ['ตั้งต้นสมุดงาน', 'menuSetUp'],
  ['ตั้งต้นพร้อมแถวตัวอย่าง', 'menuSetUpWithExamples'],
  ['เตรียมแถวรอบใหม่', 'menuPrepareRound'],
  null,
  ['ตรวจสอบ', 'menuCheck'],
  ['คำนวณตาราง', 'menuCompute'],
  ['สร้างบันทึก', 'menuMakeMemo'],
  null,
  ['เปิดแถบด้านข้าง', 'menuSidebar'],
  ['ตรวจระบบ', 'menuSelfTest'],
];

/** A menu of its own; Google moves it under Extensions when the script is published as an add-on. */
export function openMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(NAME);
  for (const item of ITEMS) {
    if (item === null) menu.addSeparator();
    else menu.addItem(item[0], item[1]);
  }
  menu.addToUi();
}
