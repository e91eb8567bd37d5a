import { excerpt } from '../../core/findings/sentence';
import { failureFor } from '../../core/rollup/failures';
import { nameOf, type OfficeRow } from '../../core/rollup/office-row';
import type { ListedOffice } from '../../core/rollup/read-offices';
import { AppError } from '../app-error';
import { stampOf } from '../examine-workbook';
import type { Host } from '../ports';
import { readOffice } from './read-office';

/** Google stops a run after six minutes; the tabs are still to be written by then. */
const STOP_AFTER_MS = 270_000;
/** What an office is taken to need before one was read. */
const FIRST_GUESS_MS = 20_000;

export interface ReadNow {
  /** Of all offices of the list, in its order. */
  readonly rows: readonly OfficeRow[];
  /** Why gathering paused; null where it only ran out of time, or out of offices. */
  readonly stopped: AppError | null;
  readonly tried: number;
}

/**
 * Reads the offices that wait, one after the other, for as long as the next one is sure to fit into
 * the run. The first is always tried, so that each run gets on.
 */
export function readWaiting(
  host: Host,
  offices: readonly ListedOffice[],
  rows: readonly OfficeRow[],
  { started, most }: { readonly started: number; readonly most: number },
): ReadNow {
  const done = [...rows];
  const waiting = rows.flatMap((row, index) => (row.state === 'waiting' ? [index] : []));
  const attempts = attemptsOf(host);
  let slowest = FIRST_GUESS_MS;
  let stopped: AppError | null = null;
  let tried = 0;
  for (const index of waiting) {
    const begun = host.clock.milliseconds();
    const fits = begun - started + slowest <= STOP_AFTER_MS;
    if (tried > 0 && (!fits || tried >= most)) break;
    const row = done[index] as OfficeRow;
    tell(
      host,
      `กำลังอ่าน ${rows.length - waiting.length + tried + 1} จาก ${rows.length}: ${shortName(row)}`,
    );
    const read = attempts.begin(row.address)
      ? readOffice(host, offices[index]?.id ?? '')
      : failureFor('no-answer');
    if (read instanceof AppError) {
      stopped = read;
      break;
    }
    const when = stampOf(host);
    done[index] =
      'why' in read
        ? { ...row, state: 'failed', when, failure: read }
        : { ...row, state: 'read', when, figures: read };
    slowest = Math.max(slowest, host.clock.milliseconds() - begun);
    tried += 1;
  }
  attempts.end();
  return { rows: done, stopped, tried };
}

function shortName(row: OfficeRow): string {
  return excerpt(nameOf(row), LONGEST_NAME);
}

const LONGEST_NAME = 80;

/** A stage is a courtesy: an office is not given up because it could not be shown. */
function tell(host: Host, stage: string): void {
  try {
    host.progress(stage);
  } catch {
    return;
  }
}

const KEY = 'prongsai.rollup';
const MOST_ATTEMPTS = 2;

/**
 * Notes which office is being opened. A run that Google cut while it was leaves the note behind; an
 * office that ended two runs in that way is passed over, or no later run would get beyond it.
 */
function attemptsOf(host: Host): { begin(address: string): boolean; end(): void } {
  const [left = '', times = ''] = noted(() => host.store.read()[KEY] ?? '', '').split('\n');
  return {
    begin(address) {
      const before = address === left ? Number(times) : 0;
      if (before >= MOST_ATTEMPTS) return false;
      noted(() => host.store.write({ [KEY]: `${address}\n${before + 1}` }), undefined);
      return true;
    },
    end() {
      noted(() => host.store.remove([KEY]), undefined);
    },
  };
}

/** Where no note can be kept, gathering goes on without. */
function noted<T>(use: () => T, otherwise: T): T {
  try {
    return use();
  } catch {
    return otherwise;
  }
}
