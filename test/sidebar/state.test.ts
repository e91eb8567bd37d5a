import type { Work } from '../../sidebar/outcome';
import { type Change, FIRST_STATE, reduce, type State } from '../../sidebar/state';
import type { Reply } from '../../src/app/contract/reply';
import type { Request } from '../../src/app/contract/request';
import {
  BLANKS,
  FINDINGS,
  fixOf,
  MEMO,
  OVERVIEW,
  PLACEHOLDERS,
  REPORT,
  reportOf,
  success,
} from '../support/sidebar-replies';

const FAILURE: Reply = { ok: false, code: 'x', message: 'เหตุ', remedy: 'วิธี' };

function after(changes: readonly Change[], state: State = FIRST_STATE): State {
  return changes.reduce(reduce, state);
}

function answered(request: Request, reply: Reply, parts: Partial<Work> = {}): Change {
  return { type: 'answered', work: { title: 'งาน', request, ...parts }, reply };
}

const READ = answered({ action: 'overview' }, success({ overview: OVERVIEW, report: REPORT }), {
  silent: true,
});
const PROPOSED = answered(
  { action: 'proposeFixes' },
  success({ notices: ['แก้ให้ได้'], fixes: FINDINGS.slice(1, 2).map((one) => fixOf(one)) }),
  { at: 'here' },
);

test('reading fills the page and tells nothing but to a screen reader', () => {
  const state = after([READ]);
  expect(state).toMatchObject({ overview: OVERVIEW, report: REPORT, outcome: null });
  expect(state.listed).toHaveLength(FINDINGS.length);
  expect(state.said.text).toBe('งานแล้ว');
});

test('a failure keeps what is shown and what was typed, and stays across views', () => {
  const state = after([
    READ,
    PROPOSED,
    { type: 'waiving', id: 'here' },
    answered({ action: 'fix', fixes: [] }, FAILURE),
    { type: 'show', view: 'help' },
  ]);
  expect(state.outcome?.reply).toBe(FAILURE);
  expect(state).toMatchObject({ report: REPORT, waiving: 'here' });
  expect(state.proposal).not.toBeNull();
});

test('a success is told once and not carried to the next view, documents to their own view only', () => {
  const checked = after([answered({ action: 'check' }, success({ report: REPORT }))]);
  expect(checked.outcome).not.toBeNull();
  expect(after([{ type: 'show', view: 'home' }], checked).outcome).toBeNull();
  const made = after([answered({ action: 'documents', kinds: ['a'] }, success())]);
  expect(after([{ type: 'show', view: 'documents' }], made).outcome).not.toBeNull();
  expect(after([{ type: 'show', view: 'home' }], made).outcome).toBeNull();
});

test('a proposal stands at its finding until a newer report', () => {
  const state = after([PROPOSED]);
  expect(state.proposal).toMatchObject({ what: 'fix', at: 'here', more: 0 });
  expect(state.outcome).toBeNull();
  const later = answered({ action: 'check' }, success({ report: reportOf([]) }));
  expect(after([later], state).proposal).toBeNull();
});

test('nothing to propose is told instead', () => {
  const state = after([answered({ action: 'proposeUndo' }, success({ notices: ['ยังไม่มี'] }))]);
  expect(state.proposal).toBeNull();
  expect(state.said.text).toBe('ไม่มีรายการที่จะย้อนกลับ ยังไม่มี');
});

test('an undoing carries its id', () => {
  const reply = success({
    fixes: [fixOf(FINDINGS[1] as never)],
    undo: { id: 'u1', when: 'เมื่อกี้', cells: 1 },
  });
  expect(after([answered({ action: 'proposeUndo' }, reply)]).proposal).toMatchObject({
    what: 'undo',
    at: '',
    undoId: 'u1',
  });
});

test('ready kinds are chosen; what the user took out stays out, what becomes ready comes in', () => {
  const first = after([READ]);
  expect(first.kinds).toEqual(['memo-results']);
  const without = after([{ type: 'kindToggled', kind: 'memo-results' }, READ], first);
  expect(without.kinds).toEqual([]);
  const kinds = OVERVIEW.kinds.map((kind) => ({
    ...kind,
    state: 'ready' as const,
    eachRound: true,
  }));
  const ready: Change = {
    type: 'refreshed',
    reply: success({ overview: { ...OVERVIEW, kinds } }),
  };
  expect(after([ready], without).kinds).toEqual(['plan-report']);
});

test('a paper that is not made each round waits to be chosen', () => {
  const kinds = OVERVIEW.kinds.map((kind) => ({ ...kind, state: 'ready' as const }));
  const ready: Change = {
    type: 'refreshed',
    reply: success({ overview: { ...OVERVIEW, kinds } }),
  };
  expect(after([ready]).kinds).toEqual(['memo-results']);
  const all: Change = { type: 'kindsChosen', kinds: ['memo-results', 'plan-report'] };
  expect(after([ready, all, ready]).kinds).toEqual(['memo-results', 'plan-report']);
});

test('a copied template shows at its kind, and its old problems are gone', () => {
  const template = {
    kind: MEMO.kind,
    source: 'own' as const,
    url: 'https://docs.google.com/document/d/1',
  };
  const checked = answered(
    { action: 'checkTemplate', kind: MEMO.kind },
    success({ templateProblems: [{ code: 'c', severity: 'error', message: 'm', remedy: 'r' }] }),
    { silent: true },
  );
  const copied = answered({ action: 'copyTemplate', kind: MEMO.kind }, success({ template }));
  const state = after([READ, checked]);
  expect(state.problems[MEMO.kind]).toHaveLength(1);
  const next = after([copied], state);
  expect(next.problems[MEMO.kind]).toBeUndefined();
  expect(next.overview?.kinds[0]?.template).toEqual(template);
});

test('a template that only lacks a part may be used, and the line says both', () => {
  const dropped = { code: 'c', severity: 'warning', message: 'm', remedy: 'r' } as const;
  const checked = answered(
    { action: 'checkTemplate', kind: MEMO.kind },
    success({ templateProblems: [dropped] }),
    { silent: true },
  );
  expect(after([READ, checked]).said.text).toBe(
    'ตรวจแม่แบบแล้ว ใช้ทำเอกสารได้ เตือน: แม่แบบขาดส่วนที่ควรมี 1 ส่วน',
  );
});

test('what could not be read again is marked as perhaps old, until it is read', () => {
  const stale = after([READ, { type: 'refreshed', reply: FAILURE }]);
  expect(stale).toMatchObject({ isStale: true, overview: OVERVIEW, outcome: null });
  expect(after([READ], stale).isStale).toBe(false);
});

test('what a paper would leave blank is kept by kind until the workbook is read anew', () => {
  const kind = MEMO.kind;
  const asked = after([READ, { type: 'blanksAsked', kind }]);
  expect(asked.blanks).toEqual({ [kind]: 'waiting' });
  expect(asked.said.text).toBe('กำลังดูช่องที่จะเว้นว่างไว้');
  const reply = success({ blanks: [...BLANKS] });
  const told = after([{ type: 'blanksAnswered', kind, reply }], asked);
  expect(told.blanks).toEqual({ [kind]: reply });
  expect(told.said.text).toBe('ช่องที่จะเว้นว่างไว้ 2 ช่อง');
  expect(told.outcome).toBeNull();
  expect(after([{ type: 'refreshed', reply: FAILURE }], told).blanks).toEqual(told.blanks);
  expect(
    after([answered({ action: 'goTo', sheet: 'แผน', cell: '' }, success())], told).blanks,
  ).toBe(told.blanks);
  expect(after([READ], told).blanks).toEqual({});
});

test('a question about blanks that still waits is answered after what came before it', () => {
  const kind = MEMO.kind;
  expect(after([READ, { type: 'blanksAsked', kind }, READ]).blanks).toEqual({ [kind]: 'waiting' });
});

test('blanks that could not be told are told at their card alone', () => {
  const kind = MEMO.kind;
  const state = after([READ, { type: 'blanksAnswered', kind, reply: FAILURE }]);
  expect(state).toMatchObject({ blanks: { [kind]: FAILURE }, outcome: null });
  expect(state.said.text).toBe('เหตุ');
});

test('placeholders are kept by kind', () => {
  const listed = answered(
    { action: 'placeholders', kind: 'a' },
    success({ placeholders: [...PLACEHOLDERS] }),
  );
  expect(after([listed]).placeholders).toEqual({ a: PLACEHOLDERS });
});

test('where data changed is kept by the paper’s address until the workbook is read anew', () => {
  const [made] = OVERVIEW.made;
  if (!made) throw new Error('no paper');
  const document = {
    ...{ time: made.time, title: made.title, subject: made.subject, url: made.url, version: 1 },
    ...{
      fiscalYear: 2564,
      round: 6 as const,
      fingerprint: '7KQ2F-M9XBT',
      state: 'changed' as const,
    },
    ...{ sentences: ['1 เซลล์ในมิติที่ 2 เปลี่ยน'], cells: [], moreCells: 0 },
  };
  const reply = success({ verified: [document], notices: ['เอกสาร 1 ฉบับ'] });
  const state = after([READ, answered({ action: 'verify' }, reply, { silent: true })]);
  expect(state.verified).toEqual({ [made.url]: document });
  expect(state).toMatchObject({ outcome: null, said: { text: 'เอกสาร 1 ฉบับ' } });
  expect(after([READ], state).verified).toEqual({});
});

test('the same stage is said once', () => {
  const state = after([
    { type: 'asked', work: { title: 'ตรวจสอบ', request: { action: 'check' } } },
    { type: 'stage', text: 'กำลังอ่าน' },
  ]);
  expect(state.running?.stage).toBe('กำลังอ่าน');
  expect(after([{ type: 'stage', text: 'กำลังอ่าน' }], state)).toBe(state);
  expect(after([{ type: 'stage', text: 'ช้าไป' }])).toBe(FIRST_STATE);
});

test('going to a cell that fails does not end the work that runs', () => {
  const work: Work = { title: 'ตรวจสอบ', request: { action: 'check' } };
  const state = after([
    { type: 'asked', work },
    { type: 'failedBeside', work: { title: 'ไปที่ แผน', request: work.request }, reply: FAILURE },
  ]);
  expect(state.running?.work).toBe(work);
  expect(state.outcome?.work.title).toBe('ไปที่ แผน');
});

test('filters toggle, and a link may set them', () => {
  const state = after([
    { type: 'levelToggled', level: 'error' },
    { type: 'levelToggled', level: 'advice' },
    { type: 'levelToggled', level: 'error' },
    { type: 'searched', search: 'แผน' },
  ]);
  expect(state.filter).toEqual({ levels: ['advice'], search: 'แผน' });
  expect(after([{ type: 'show', view: 'findings' }], state).filter).toEqual(state.filter);
  const filter = { levels: [], search: 'code-gap' };
  expect(after([{ type: 'show', view: 'findings', filter }], state).filter).toEqual(filter);
});
