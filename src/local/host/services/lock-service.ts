import { GoogleError } from '../google-error';
import type { HostState } from '../state';

/** LockService. The document's lock may be free, held by another run, or not there at all. */
export function lockService(state: HostState): object {
  const mode = state.options.documentLock ?? 'free';
  const lock = lockStandIn(state, mode === 'busy');
  return state.standIns.make('LockService', {
    getDocumentLock: () => (mode === 'none' ? null : lock),
  });
}

function lockStandIn(state: HostState, busy: boolean): object {
  let held = false;
  return state.standIns.make('LockService.Lock', {
    tryLock: () => {
      held = !busy;
      return held;
    },
    waitLock: () => {
      if (busy)
        throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
      held = true;
    },
    hasLock: () => held,
    releaseLock: () => {
      held = false;
    },
  });
}
