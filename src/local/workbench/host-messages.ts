import type { MessagePort } from 'node:worker_threads';
import type { Call } from './bench';
import type { Typed } from './edit-cells';
import type { CallEvent, EditReply, GridPage, Overview } from './protocol';

/** What the thread with the workbook can be asked for, and what it answers. */
export interface Wishes {
  readonly open: { wish: { name: string; bytes: Uint8Array | null }; answer: Overview };
  readonly overview: { wish: null; answer: Overview };
  readonly grid: { wish: GridWish; answer: GridPage };
  readonly edit: { wish: EditWish; answer: EditReply };
  readonly call: { wish: Call; answer: LastEvent };
  readonly sidebar: { wish: null; answer: string };
  readonly document: { wish: string; answer: { name: string; bytes: Uint8Array } | null };
  readonly save: { wish: null; answer: { name: string; bytes: Uint8Array } };
}

export type WishName = keyof Wishes;

/** The end of a call, which its answer is; what comes before is sent as it happens. */
export type LastEvent = Extract<CallEvent, { kind: 'done' | 'failed' }>;

export type GridWish = { readonly tab: number } & (
  | { readonly page: number }
  | { readonly row: number }
);

export interface EditWish {
  readonly tab: number;
  readonly cells: readonly Typed[];
  readonly isConfirmed: boolean;
}

export interface ToHost {
  readonly id: number;
  readonly name: WishName;
  readonly wish: unknown;
}

export type FromHost =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | {
      readonly kind: 'refused';
      readonly id: number;
      /** A sentence for the user, or '' where something unforeseen happened. */
      readonly sentence: string;
      readonly detail: string;
    }
  | { readonly kind: 'event'; readonly id: number; readonly event: CallEvent };

/** What the thread is started with. */
export interface HostData {
  readonly code: string;
  readonly sidebar: string;
  /** The fixed time of the bundle's clock in milliseconds, for tests. */
  readonly now: number | null;
  /** Changes from 0 to 1 when an answer lies at `answers`. */
  readonly bell: SharedArrayBuffer;
  readonly answers: MessagePort;
}
