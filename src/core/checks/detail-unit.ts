import { matchKey } from '../text/thai';
import type { Check } from './check';
import { itemsByCode } from './items-by-code';

/** Who answers for an item must be the same in the plan and in its detail. */
export const detailUnit: Check = {
  name: 'ผู้รับผิดชอบในรายละเอียดกับแผน',
  run({ book: { tabs, records } }, report) {
    if (!tabs.details || !tabs.plan) return;
    const items = itemsByCode(records.plan);
    for (const { code, row, responsible } of records.details) {
      const item = items.get(code);
      if (!item || agree(unitsIn(responsible), unitsIn(item.unit))) continue;
      const place = tabs.details.place(row, 'responsible', `${code} ${item.name}`);
      report('detail-unit-differs', place, { code, detail: responsible, plan: item.unit });
    }
  },
};

const BETWEEN_UNITS = /[,;·\n\t]|\/|\sและ|และ(?=กอง|สำนัก|ฝ่าย|หน่วย)/;
/** “ทุกสำนัก/กอง” and “ทุกส่วนราชการ” are one answer. */
const EVERY_UNIT = /^ทุก/;
/** What stands around the unit's own name: a number, the office it belongs to. */
const AROUND = /^\d+|(?:เทศบาล|องค์การบริหารส่วน|อบต).*$/g;

function unitsIn(text: string): string[] {
  if (EVERY_UNIT.test(matchKey(text))) return ['ทุก'];
  const units = text.split(BETWEEN_UNITS).map((part) => {
    const key = matchKey(part).replace('สำนักงาน', 'สำนัก');
    return key.replace(AROUND, '') || key;
  });
  return units.filter(Boolean);
}

/** “สำนักปลัด” and “งานนิติการ สำนักปลัดเทศบาล” agree; so does a cell left blank. */
function agree(units: readonly string[], others: readonly string[]): boolean {
  if (units.length === 0 || others.length === 0) return true;
  return isWithin(units, others) && isWithin(others, units);
}

function isWithin(units: readonly string[], others: readonly string[]): boolean {
  return units.every((unit) =>
    others.some((other) => unit.includes(other) || other.includes(unit)),
  );
}
