import { SETTINGS, SETTINGS_TAB, type SettingSpec } from '../core/records/settings-tab';
import type { PlainCell } from '../core/sheet/printed-tab';
import type { TabSpec } from '../core/sheet/tab-spec';
import { arrangeRows } from './arrange-rows';
import type { CellChoices, NewColumn, NewTab } from './ports';

export type TabRecord = Readonly<Record<string, PlainCell>>;

/** An input tab as it is to be made from its declaration, with the given rows under the header. */
export function newTab(
  spec: TabSpec,
  years: readonly number[],
  records: readonly TabRecord[],
): NewTab {
  const columns = newColumns(spec, years);
  const positions = new Map(columns.map((column, index) => [column.key, index]));
  return {
    name: spec.name,
    columns,
    rows: arrangeRows({ columns: positions }, records),
    cellChoices: spec.name === SETTINGS_TAB.name ? settingChoices(positions) : [],
  };
}

/** A row of ตั้งค่า with its standard value, or the value given. */
export function settingRecord(
  spec: SettingSpec,
  value: PlainCell = spec.standard ?? '',
): TabRecord {
  const about = spec.required ? `ต้องกรอก · ${spec.about}` : spec.about;
  return { label: spec.label, value, about };
}

function newColumns(spec: TabSpec, years: readonly number[]): NewColumn[] {
  return spec.columns.flatMap((column): NewColumn[] => {
    if (column.insteadOf !== undefined) return [];
    const own = { ...column, choices: column.choices ?? [] };
    const { years: byYear } = spec;
    if (byYear?.before !== column.key) return [own];
    const yearColumns = years.map(
      (year): NewColumn => ({
        key: String(year),
        header: byYear.header(year),
        about: byYear.about,
        format: 'money',
        width: byYear.width,
        choices: [],
      }),
    );
    return [...yearColumns, own];
  });
}

function settingChoices(positions: ReadonlyMap<string, number>): CellChoices[] {
  const column = (positions.get('value') ?? 1) + 1;
  return SETTINGS.flatMap(({ choices }, index) =>
    choices ? [{ row: index + 2, column, choices }] : [],
  );
}
