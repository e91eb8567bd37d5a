import type { ClockPort } from '../app/ports';

/** Thailand keeps UTC+7 all year, so the wall clock in Bangkok needs no time zone table. */
const BANGKOK_MS = 7 * 60 * 60 * 1000;

export const clockPort: ClockPort = {
  now() {
    const iso = new Date(Date.now() + BANGKOK_MS).toISOString();
    return { day: iso.slice(0, 10), time: iso.slice(11, 16) };
  },
  milliseconds: () => Date.now(),
};
