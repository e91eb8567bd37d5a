import type { Overview } from '../src/app/contract/overview';
import type { Request } from '../src/app/contract/request';
import type { Work } from './outcome';
import { ROUND_ROWS, STEP_NAMES, UNDO_LAST } from './text';

export const READ: Work = { title: 'อ่านสมุดงาน', request: { action: 'overview' }, silent: true };
export const CHECK: Work = {
  title: STEP_NAMES.check,
  request: { action: 'check', thenOverview: true },
};
export const COMPUTE: Work = {
  title: STEP_NAMES.compute,
  request: { action: 'compute', thenOverview: true },
};
export const PREPARE: Work = { title: ROUND_ROWS, request: { action: 'prepareRound' } };
export const PROPOSE_UNDO: Work = {
  title: `ดูรายการ${UNDO_LAST}`,
  request: { action: 'proposeUndo' },
};
export const VERIFY: Work = {
  title: 'ดูว่าข้อมูลเปลี่ยนตรงไหน',
  request: { action: 'verify' },
  silent: true,
};

export function setUp(examples: boolean): Work {
  return { title: STEP_NAMES.setUp, request: { action: 'setup', examples } };
}

export function makeDocuments(kinds: readonly string[]): Work {
  return {
    title: STEP_NAMES.documents,
    request: { action: 'documents', kinds: [...kinds], thenOverview: true },
  };
}

/** Puts a kind's passages where the office can edit them. */
export function draftPassages(kind: string): Work {
  return { title: 'ร่างข้อความ', request: { action: 'draft', kinds: [kind] } };
}

/** Who would get, keep or lose which right. */
export function proposeShare(documents: boolean): Work {
  return { title: 'อ่านสิทธิ์', request: { action: 'proposeShare', documents } };
}

export function share(request: Omit<Extract<Request, { action: 'share' }>, 'action'>): Work {
  return { title: 'แบ่งปัน', request: { action: 'share', ...request } };
}

/** Reads the offices of a coordinator's list, run after run, until none is left. */
export function rollUp(again?: 'failed' | 'all'): Work {
  const goOn = { action: 'rollup' } as const;
  return { title: 'รวบรวมจากหน่วยงาน', request: again ? { ...goOn, again } : goOn, goOn };
}

type Step = keyof Overview['steps'];

/** What a step's own button starts; documents are chosen on a page of their own first. */
export const STEP_WORKS: Readonly<Record<Exclude<Step, 'documents'>, Work>> = {
  setUp: setUp(false),
  check: CHECK,
  compute: COMPUTE,
};
