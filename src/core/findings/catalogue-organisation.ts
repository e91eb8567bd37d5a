import type { Entry } from './entry';

/** Names of offices, and the dates and numbers of papers. */
export const ORGANISATION = {} as const satisfies Record<string, Entry>;
