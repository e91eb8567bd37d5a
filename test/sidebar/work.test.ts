import type { Work } from '../../sidebar/outcome';
import type { Change } from '../../sidebar/state';
import { createWorker, type Server } from '../../sidebar/work';
import { rollUp } from '../../sidebar/works';
import type { Reply } from '../../src/app/contract/reply';
import type { Request } from '../../src/app/contract/request';
import { gathered, MEMO, OVERVIEW, success } from '../support/sidebar-replies';

const CHECK: Work = { title: 'ตรวจสอบ', request: { action: 'check' } };
const FAILURE: Reply = { ok: false, code: 'x', message: 'เหตุ', remedy: 'วิธี' };

interface Bench extends Server {
  readonly asked: Request[];
  readonly changes: Change[];
  readonly answers: ((reply: Reply) => void)[];
  watches: number;
}

function bench(): Bench & ReturnType<typeof createWorker> {
  const asked: Request[] = [];
  const changes: Change[] = [];
  const answers: ((reply: Reply) => void)[] = [];
  const server = {
    ...{ asked, changes, answers, watches: 0 },
    ask(request: Request) {
      asked.push(request);
      return new Promise<Reply>((resolve) => answers.push(resolve));
    },
    watchStage() {
      server.watches += 1;
      return () => {
        server.watches -= 1;
      };
    },
  };
  return Object.assign(
    server,
    createWorker(server, (change) => changes.push(change)),
  );
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a second start is refused with the reason, and the stage is watched only while it runs', async () => {
  const one = bench();
  const first = one.start(CHECK);
  await settled();
  await one.start(CHECK);
  expect(one.asked).toEqual([{ action: 'check' }]);
  expect(one.watches).toBe(1);
  expect(one.changes.slice(1)).toEqual([
    { type: 'said', text: 'กำลังตรวจสอบอยู่ เมื่อเสร็จแล้วจึงสั่งอย่างอื่นได้' },
  ]);
  one.answers[0]?.(success({ overview: OVERVIEW }));
  await first;
  expect(one.watches).toBe(0);
  expect(one.asked).toHaveLength(1);
});

test('what may have changed the workbook is followed by a look at where things stand', async () => {
  const one = bench();
  one.start(CHECK);
  await settled();
  one.answers[0]?.(success());
  await settled();
  expect(one.asked.map(({ action }) => action)).toEqual(['check', 'overview']);
});

test.each<[string, Work, Reply]>([
  ['a failure', CHECK, FAILURE],
  ['mere reading', { title: 'ดู', request: { action: 'proposeUndo' } }, success()],
  ['a reply that tells where things stand', CHECK, success({ overview: OVERVIEW })],
  [
    'a reply that brings all that changed',
    { title: 'คัดลอก', request: { action: 'copyTemplate', kind: MEMO.kind } },
    success({ template: MEMO.template }),
  ],
])('%s is not followed by another look', async (_name, work, reply) => {
  const one = bench();
  one.start(work);
  await settled();
  one.answers[0]?.(reply);
  await settled();
  expect(one.asked).toHaveLength(1);
});

test('a work waits until the look after the last one is over', async () => {
  const one = bench();
  one.start(CHECK);
  await settled();
  one.answers[0]?.(success());
  await settled();
  one.start(CHECK);
  await settled();
  expect(one.asked.map(({ action }) => action)).toEqual(['check', 'overview']);
  one.answers[1]?.(FAILURE);
  await settled();
  expect(one.asked.map(({ action }) => action)).toEqual(['check', 'overview', 'check']);
  expect(one.changes.map(({ type }) => type)).toEqual(['asked', 'answered', 'asked', 'refreshed']);
});

test('a place is shown while a work runs; that it could not be is told beside', async () => {
  const one = bench();
  one.start(CHECK);
  await settled();
  one.goTo('แผน', 'G11');
  expect(one.asked.map(({ action }) => action)).toEqual(['check', 'goTo']);
  one.answers[1]?.(FAILURE);
  await settled();
  expect(one.changes.map(({ type }) => type)).toEqual(['asked', 'failedBeside']);
});

test('blanks are asked for in turn; a work that is started meanwhile waits and is not refused', async () => {
  const one = bench();
  one.start(CHECK);
  await settled();
  one.findBlanks(MEMO.kind);
  await settled();
  expect(one.asked.map(({ action }) => action)).toEqual(['check']);
  one.answers[0]?.(success({ overview: OVERVIEW }));
  await settled();
  expect(one.asked[1]).toEqual({ action: 'blanks', kind: MEMO.kind });
  one.start(CHECK);
  await settled();
  expect(one.asked).toHaveLength(2);
  one.answers[1]?.(success({ blanks: [] }));
  await settled();
  expect(one.asked.map(({ action }) => action)).toEqual(['check', 'blanks', 'check']);
  expect(one.changes.map(({ type }) => type)).toEqual([
    'asked',
    'blanksAsked',
    'answered',
    'asked',
    'blanksAnswered',
  ]);
});

/** Answers each request of a gathering as it comes; what was asked, and how it ended. */
async function gather(work: Work, replies: readonly Reply[]) {
  const one = bench();
  const over = one.start(work);
  for (const [index, reply] of replies.entries()) {
    await settled();
    one.answers[index]?.(reply);
  }
  await settled();
  one.answers.at(-1)?.(success({ overview: OVERVIEW }));
  await over;
  const answered = one.changes.find(({ type }) => type === 'answered');
  const stages = one.changes.flatMap((change) => (change.type === 'stage' ? [change.text] : []));
  return { asked: one.asked, answered, stages };
}

const PASSED: Reply = { ok: false, code: 'service-time-out', message: 'เหตุ', remedy: 'วิธี' };

test('gathering is asked for again until nothing is left, and says how far it is', async () => {
  const { asked, answered, stages } = await gather(rollUp('all'), [
    gathered({ left: 3, goesOn: true }),
    gathered({ left: 1, goesOn: true }),
    gathered({ left: 0 }),
  ]);
  expect(asked).toEqual([
    { action: 'rollup', again: 'all' },
    { action: 'rollup' },
    { action: 'rollup' },
    { action: 'overview' },
  ]);
  expect(stages).toEqual(['ลองแล้ว 2 จาก 5 หน่วยงาน', 'ลองแล้ว 4 จาก 5 หน่วยงาน']);
  expect(answered).toMatchObject({ reply: { ok: true } });
});

test('a run that was cut is followed by another; to try again later is to go on, not to begin anew', async () => {
  const { asked, answered } = await gather(rollUp('all'), [
    gathered({ left: 3, goesOn: true }),
    PASSED,
    PASSED,
    PASSED,
  ]);
  expect(asked.map((request) => 'again' in request)).toEqual([true, false, false, false]);
  expect(answered).toMatchObject({ work: { request: { action: 'rollup' } }, reply: PASSED });
  expect(answered).not.toMatchObject({ work: { request: { again: 'all' } } });
});

test.each<[string, Reply]>([
  ['a refusal', FAILURE],
  ['a pause', gathered({ left: 3 })],
])('%s ends it at once', async (_, reply) => {
  const { asked } = await gather(rollUp(), [reply]);
  expect(asked.filter(({ action }) => action === 'rollup')).toHaveLength(1);
});
