import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Answer } from '../host/create-host';
import type { FromHost, HostData, ToHost, Wishes, WishName } from './host-messages';
import type { CallEvent } from './protocol';

/** A wish the thread did not fulfil; the message is a sentence for the user. */
export class Unfulfilled extends Error {}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onEvent: (event: CallEvent) => void;
}

/** The thread with the workbook, seen from the server: wishes are fulfilled one after another. */
export class HostThread {
  private readonly worker: Worker;
  private readonly answers: MessagePort;
  private readonly signal: Int32Array;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  /** Why the thread ended before its time. */
  private broken: Error | undefined;
  /** The box that is open on the page. */
  private asked: { readonly ask: number; readonly by: number } | undefined;

  /** `file` is the built src/local/workbench/host-worker.ts. */
  constructor(
    file: string,
    { code, sidebar }: { readonly code: string; readonly sidebar: string },
    now: Date | undefined,
  ) {
    const { port1, port2 } = new MessageChannel();
    const bell = new SharedArrayBuffer(4);
    const workerData: HostData = {
      ...{ code, sidebar, bell, answers: port2 },
      now: now === undefined ? null : now.getTime(),
    };
    this.answers = port1;
    this.signal = new Int32Array(bell);
    this.worker = new Worker(file, { workerData, transferList: [port2], execArgv: [] });
    this.worker.on('message', (message: FromHost) => this.receive(message));
    this.worker.on('error', (error) => this.breakOff(error));
  }

  ask<Name extends WishName>(
    name: Name,
    wish: Wishes[Name]['wish'],
    onEvent: (event: CallEvent) => void = () => {},
  ): { readonly id: number; readonly answer: Promise<Wishes[Name]['answer']> } {
    this.lastId += 1;
    const id = this.lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      if (this.broken !== undefined) return reject(this.broken);
      this.waiting.set(id, { resolve, reject, onEvent });
      this.worker.postMessage({ id, name, wish } satisfies ToHost);
    });
    return { id, answer: answer as Promise<Wishes[Name]['answer']> };
  }

  /** Answers the box that is open; false where another one is, or none. */
  answer(ask: number, answer: Answer): boolean {
    if (this.asked?.ask !== ask) return false;
    this.asked = undefined;
    this.answers.postMessage(answer);
    Atomics.store(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
    return true;
  }

  /** The page that made a call is gone: its open box, and any it opens yet, counts as closed. */
  abandon(id: number): void {
    const held = this.waiting.get(id);
    if (held === undefined) return;
    const close = () => this.asked?.by === id && this.answer(this.asked.ask, CLOSED);
    this.waiting.set(id, { ...held, onEvent: close });
    close();
  }

  async end(): Promise<void> {
    this.answers.close();
    await this.worker.terminate();
  }

  private receive(message: FromHost): void {
    const held = this.waiting.get(message.id);
    if (message.kind === 'event') {
      const { event } = message;
      if (event.kind === 'ask') this.asked = { ask: event.id, by: message.id };
      held?.onEvent(event);
      return;
    }
    this.waiting.delete(message.id);
    if (message.kind === 'answer') held?.resolve(message.answer);
    else held?.reject(new Unfulfilled(message.sentence || `${UNFORESEEN} (${message.detail})`));
  }

  private breakOff(error: Error): void {
    this.broken = new Unfulfilled(`${UNFORESEEN} (${error.message})`);
    for (const { reject } of this.waiting.values()) reject(this.broken);
    this.waiting.clear();
  }
}

const CLOSED: Answer = { button: 'CLOSE', text: '' };
const UNFORESEEN = 'โต๊ะทดลองขัดข้องเพราะเหตุที่ไม่คาดไว้ โปรดปิดแล้วสั่ง npm run workbench ใหม่';
