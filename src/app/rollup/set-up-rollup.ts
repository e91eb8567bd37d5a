import { SETTINGS, SETTINGS_TAB } from '../../core/records/settings-tab';
import { readAddress } from '../../core/rollup/address';
import { OFFICES_TAB, type OfficeKey } from '../../core/rollup/offices-tab';
import { openTab, tabsFor } from '../../core/sheet/open-tab';
import { count, type PlainCell } from '../../core/sheet/printed-tab';
import type { TabSpec } from '../../core/sheet/tab-spec';
import { cellText } from '../../core/text/cell';
import { AppError } from '../app-error';
import { arrangeRows } from '../arrange-rows';
import type { Request } from '../contract/request';
import { newTab, settingRecord } from '../new-tab';
import type { Host, NewTab } from '../ports';

type Offices = NonNullable<Extract<Request, { action: 'setUpRollup' }>['offices']>;

/**
 * Makes the two tabs a coordinator fills in, where they are not there, and adds the offices given
 * that the list lacks. Returns the sentences for the user.
 */
export function setUpRollup(host: Host, offices: Offices = []): string[] {
  const names = host.workbook.tabNames();
  const lacks = (spec: TabSpec) => tabsFor(spec, names).length === 0;
  const lacking = [
    ...(lacks(SETTINGS_TAB) ? [settingsTab()] : []),
    ...(lacks(OFFICES_TAB) ? [newTab(OFFICES_TAB, [], [])] : []),
  ];
  for (const tab of lacking) {
    host.progress(`กำลังสร้างแท็บ “${tab.name}”`);
    host.workbook.createTab(tab);
  }
  const added = offices.length > 0 ? addOffices(host, offices) : 0;
  return [
    lacking.length > 0
      ? `สร้างแท็บ ${lacking.map(({ name }) => `“${name}”`).join(' และ ')} แล้ว`
      : 'สมุดงานมีแท็บของผู้ประสานจังหวัดครบอยู่แล้ว',
    ...(added > 0 ? [`เพิ่มในรายการ ${added} หน่วยงาน`] : []),
    `ขั้นต่อไป: กรอกปีงบประมาณและรอบในแท็บ “${SETTINGS_TAB.name}” ใส่ลิงก์ไฟล์ของหน่วยงานในแท็บ “${OFFICES_TAB.name}” แล้วเลือกเมนู โปร่งใส > ผู้ประสานจังหวัด > รวบรวมจากหน่วยงาน`,
  ];
}

/** Of the settings of an office a coordinator has but these. */
const KEYS = ['province', 'fiscalYear', 'round'];

function settingsTab(): NewTab {
  const settings = SETTINGS.filter(({ key }) => KEYS.includes(key));
  const tab = newTab(
    SETTINGS_TAB,
    [],
    settings.map((setting) => settingRecord(setting)),
  );
  const cellChoices = settings.flatMap(({ choices }, index) =>
    choices ? [{ row: index + 2, column: 2, choices }] : [],
  );
  return { ...tab, cellChoices };
}

function addOffices(host: Host, offices: Offices): number {
  const [name = ''] = tabsFor(OFFICES_TAB, host.workbook.tabNames());
  const [grid] = host.workbook.readTabs([name]);
  const tab = grid && openTab({ name: '', grids: [grid] }, OFFICES_TAB, () => undefined);
  if (!tab?.header.columns.has('address')) {
    throw new AppError(
      'rollup-no-list',
      `แท็บ “${name}” ไม่มีหัวคอลัมน์ “หน่วยงาน” และ “ลิงก์ไฟล์” จึงยังไม่ได้เพิ่มหน่วยงาน`,
      'แก้หัวคอลัมน์ของแท็บนั้น หรือเปลี่ยนชื่อแท็บ แล้วสั่งอีกครั้ง',
    );
  }
  const known = new Set(tab.items.map((row) => addressOf(cellText(row.cell('address')))));
  const records = offices
    .filter(({ address }) => !known.has(addressOf(address)))
    .map(({ name: office, address }, index): Record<OfficeKey, PlainCell> => {
      return { order: count(tab.items.length + index + 1), name: office, address, note: '' };
    });
  host.workbook.appendRows(name, arrangeRows(tab.header, records));
  return records.length;
}

function addressOf(typed: string): string {
  const address = readAddress(typed, true);
  return typeof address === 'string' ? typed : address.text;
}
