import type { Reply } from '../src/app/contract/reply';
import { changesNothing, type Request } from '../src/app/contract/request';
import type { Work } from './outcome';
import type { Change } from './state';
import { placeText, soFarText } from './text';

export interface Server {
  ask(request: Request, longestMs?: number): Promise<Reply>;
  watchStage(onStage: (stage: string) => void): () => void;
}

export interface Worker {
  /** Starts a work, or says why not: there is one at a time. */
  start(work: Work): Promise<void>;
  /** Shows a place of the sheet, also while a work runs: it changes nothing. */
  goTo(sheet: string, cell: string): Promise<void>;
  /** Asks what a paper would leave blank. It waits its turn, and no work is refused because of it. */
  findBlanks(kind: string): Promise<void>;
}

/** A run that was cut, or a service that failed: the next one may well go on. */
const PASSING = ['broken-call', 'no-answer', 'service-time-out', 'service-error'];
const MOST_FAILURES = 2;

const LONGEST_GOING_MS = 60_000;

/** Asks the server in turn, for the add-in lets one writer at a time into the workbook. */
export function createWorker(server: Server, dispatch: (change: Change) => void): Worker {
  let running: Work | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn(request: Request): Promise<Reply> {
    const reply = turn.then(() => server.ask(request));
    turn = reply;
    return reply;
  }

  /** Asks again while there is more to do; `last` is what to ask to go on from where it ended. */
  async function askAll(work: Work): Promise<{ last: Work; reply: Reply }> {
    let last = work;
    let reply = await inTurn(work.request);
    for (let failures = 0; work.goOn; ) {
      if (reply.ok) {
        if (!reply.rollup?.goesOn) break;
        failures = 0;
        last = { ...work, request: work.goOn };
        dispatch({ type: 'stage', text: soFarText(reply.rollup) });
      } else {
        failures += 1;
        if (failures > MOST_FAILURES || !PASSING.includes(reply.code)) break;
      }
      reply = await inTurn(last.request);
    }
    return { last, reply };
  }

  async function refresh(): Promise<void> {
    dispatch({ type: 'refreshed', reply: await inTurn({ action: 'overview' }) });
  }

  return {
    async start(work) {
      if (running) return dispatch({ type: 'said', text: busyText(running) });
      running = work;
      dispatch({ type: 'asked', work });
      const stop = server.watchStage((text) => dispatch({ type: 'stage', text }));
      const { last, reply } = await askAll(work);
      stop();
      running = null;
      dispatch({ type: 'answered', work: last, reply });
      const isStale = reply.ok && !tellsWhatChanged(reply);
      if (isStale && !changesNothing(work.request.action)) await refresh();
    },

    async goTo(sheet, cell) {
      const request: Request = { action: 'goTo', sheet, cell };
      const reply = await server.ask(request, LONGEST_GOING_MS);
      const place = placeText(sheet, cell);
      if (reply.ok) dispatch({ type: 'said', text: `ไปที่ ${place} แล้ว` });
      else dispatch({ type: 'failedBeside', work: { title: `ไปที่ ${place}`, request }, reply });
    },

    async findBlanks(kind) {
      dispatch({ type: 'blanksAsked', kind });
      dispatch({ type: 'blanksAnswered', kind, reply: await inTurn({ action: 'blanks', kind }) });
    },
  };
}

/** Of all that is shown, a template's copying changes nothing but the template, sharing nothing. */
function tellsWhatChanged({ overview, template, shared }: Extract<Reply, { ok: true }>): boolean {
  return [overview, template, shared].some((part) => part !== undefined);
}

export function busyText({ title }: Work): string {
  return `กำลัง${title}อยู่ เมื่อเสร็จแล้วจึงสั่งอย่างอื่นได้`;
}
