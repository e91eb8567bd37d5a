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

/**
 * Builds the menu under Extensions, and as a menu of its own where that is allowed: a published
 * add-on may have the first only, a script bound to the sheet may have both.
 */
export function openMenu(): void {
  const ui = SpreadsheetApp.getUi();
  fill(ui.createAddonMenu()).addToUi();
  try {
    fill(ui.createMenu(NAME)).addToUi();
  } catch {
    // An add-on has no menu of its own; the one under Extensions stands.
  }
}

function fill(menu: GoogleAppsScript.Base.Menu): GoogleAppsScript.Base.Menu {
  for (const item of ITEMS) {
    if (item === null) menu.addSeparator();
    else menu.addItem(item[0], item[1]);
  }
  return menu;
}
