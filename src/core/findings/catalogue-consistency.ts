import type { Entry } from './entry';

/** What rows and tabs say of each other. */
export const CONSISTENCY = {} as const satisfies Record<string, Entry>;
