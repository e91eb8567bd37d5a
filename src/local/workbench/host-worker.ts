import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Answer } from '../host/create-host';
import { UnreadableWorkbook } from '../workbook-file';
import { Bench, UnknownTab } from './bench';
import type { FromHost, HostData, LastEvent, ToHost, Wishes, WishName } from './host-messages';
import type { CallEvent } from './protocol';

/**
 * The thread the add-in runs in. The bundle is synchronous, so a box it shows stops this thread
 * until the page has answered; other wishes wait their turn, as Google lets them.
 */

const { code, sidebar, now, bell, answers } = workerData as HostData;
const signal = new Int32Array(bell);
const port = parentPort as NonNullable<typeof parentPort>;
let bench: Bench | undefined;
let running = 0;
let asked = 0;

port.on('message', ({ id, name, wish }: ToHost) => {
  running = id;
  try {
    const fulfil = WORK[name] as (wish: unknown) => unknown;
    send({ kind: 'answer', id, answer: fulfil(wish) });
  } catch (error) {
    const { name: kind, message } = error as Error;
    const isExpected = error instanceof UnreadableWorkbook || error instanceof UnknownTab;
    send({
      kind: 'refused',
      id,
      sentence: isExpected ? message : '',
      detail: `${kind}: ${message}`,
    });
  }
});

const WORK: { [Name in WishName]: (wish: Wishes[Name]['wish']) => Wishes[Name]['answer'] } = {
  open: ({ name, bytes }) => {
    bench = newBench(name, bytes === null ? null : Buffer.from(bytes));
    return bench.overview();
  },
  overview: () => opened().overview(),
  grid: ({ tab, ...at }) => opened().grid(tab, at),
  edit: ({ tab, cells, isConfirmed }) => opened().edit(tab, cells, isConfirmed),
  call: (call) => endOf(() => opened().call(call)),
  sidebar: () => opened().sidebar(),
  document: (id) => {
    const file = opened().document(id);
    return file === undefined ? null : { name: `${file.name}.docx`, bytes: file.bytes };
  },
  save: () => {
    const bytes = opened().save();
    return { name: `${opened().name}.xlsx`, bytes };
  },
};

function opened(): Bench {
  bench ??= newBench('สมุดงานว่าง', null);
  return bench;
}

function newBench(name: string, bytes: Buffer | null): Bench {
  return new Bench(
    {
      code,
      sidebar,
      onAsk: (alert, type) => ask({ kind: 'ask', id: nextAsk(), type, ...alert }),
      onToast: (toast) => send({ kind: 'event', id: running, event: { kind: 'toast', ...toast } }),
      ...(now === null ? {} : { now: () => new Date(now) }),
    },
    name,
    bytes,
  );
}

/** A failure is what google.script.run tells of it: the error's name and message in one line. */
function endOf(work: () => unknown): LastEvent {
  try {
    const reply = work();
    return { kind: 'done', reply, overview: opened().overview() };
  } catch (error) {
    const { name, message } = error as Error;
    const isMissing = message.startsWith('Script function not found');
    return {
      kind: 'failed',
      name: 'ScriptError',
      message: isMissing ? message : `${name}: ${message}`,
      overview: opened().overview(),
    };
  }
}

function nextAsk(): number {
  asked += 1;
  return asked;
}

/** Shows a box on the page and waits, without giving way, until it is answered. */
function ask(event: Extract<CallEvent, { kind: 'ask' }>): Answer {
  send({ kind: 'event', id: running, event });
  Atomics.wait(signal, 0, 0);
  Atomics.store(signal, 0, 0);
  return (receiveMessageOnPort(answers)?.message as Answer | undefined) ?? CLOSED;
}

const CLOSED: Answer = { button: 'CLOSE', text: '' };

function send(message: FromHost): void {
  port.postMessage(message);
}
