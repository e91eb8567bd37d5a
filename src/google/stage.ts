type Cache = GoogleAppsScript.Cache.Cache;

const KEY = 'prongsai.stage';
/** Google stops a run after six minutes; what it was doing is then no longer true. */
const SECONDS = 360;

/** Shows the stage of long work, and keeps it for a page that asks while the work runs. */
export function showStage(stage: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(stage, 'โปร่งใส', 30);
  withCache((cache) => cache.put(KEY, stage, SECONDS));
}

/** What is being worked on in this document just now; '' when nothing is, or nobody knows. */
export function currentStage(): string {
  return withCache((cache) => cache.get(KEY)) ?? '';
}

/** Does the work, after which there is no stage any more. */
export function withStage<T>(work: () => T): T {
  try {
    return work();
  } finally {
    withCache((cache) => cache.remove(KEY));
  }
}

/** A stage is a courtesy: where it cannot be kept or asked, the work goes on. */
function withCache<T>(use: (cache: Cache) => T): T | null {
  try {
    const cache = CacheService.getDocumentCache();
    return cache ? use(cache) : null;
  } catch {
    return null;
  }
}
