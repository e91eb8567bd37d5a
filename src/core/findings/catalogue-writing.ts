import type { Entry } from './entry';

/** How texts and cells are written, and what a row lacks. */
export const WRITING = {} as const satisfies Record<string, Entry>;
