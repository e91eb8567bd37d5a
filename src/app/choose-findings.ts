import type { ExaminedFinding } from '../core/findings/finding';
import { mayBeSetAside } from '../core/pipeline/key-findings';
import { placeName } from '../core/sheet/a1';
import type { FindingTarget } from './contract/request';

/** What somebody asked for, by what can be done with it. */
export interface ChosenFindings {
  /** Open warnings and advice. */
  readonly open: readonly ExaminedFinding[];
  readonly errors: readonly ExaminedFinding[];
  readonly setAside: readonly ExaminedFinding[];
  /** Keys and places where nothing is found any more. */
  readonly gone: readonly FindingTarget[];
}

/** Finds the targets among the findings of a workbook just read; each finding comes once. */
export function chooseFindings(
  findings: readonly ExaminedFinding[],
  targets: readonly FindingTarget[],
): ChosenFindings {
  const byName = new Map<string, ExaminedFinding[]>();
  const wanted = new Set(targets.map(nameOf));
  for (const finding of findings) {
    const { sheet, row, column } = finding.place;
    const names = [finding.key, placeKey(sheet, placeName(row, column))].filter((name) =>
      wanted.has(name),
    );
    for (const name of names) {
      const list = byName.get(name);
      if (list) list.push(finding);
      else byName.set(name, [finding]);
    }
  }
  const chosen = new Set<ExaminedFinding>();
  const gone: FindingTarget[] = [];
  for (const target of targets) {
    const code = 'code' in target ? target.code : undefined;
    const found = (byName.get(nameOf(target)) ?? []).filter(
      (finding) => code === undefined || finding.code === code,
    );
    if (found.length === 0) gone.push(target);
    for (const finding of found) chosen.add(finding);
  }
  const all = [...chosen];
  return {
    open: all.filter((finding) => mayBeSetAside(finding) && !finding.setAside),
    errors: all.filter((finding) => !mayBeSetAside(finding)),
    setAside: all.filter((finding) => finding.setAside !== null),
    gone,
  };
}

function nameOf(target: FindingTarget): string {
  return 'key' in target ? target.key : placeKey(target.sheet, target.cell);
}

/** No key holds a line break. */
function placeKey(sheet: string, cell: string): string {
  return `${sheet}\n${cell}`;
}
