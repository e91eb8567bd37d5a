/** Variables in which a run tells its tests of the browser: the address, or why there is none. */
export const ENDPOINT = 'BROWSER_ENDPOINT';
export const MISSING = 'BROWSER_MISSING';
