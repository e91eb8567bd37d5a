import type { HostState } from '../state';

/** Session. */
export function session({ standIns, options }: HostState): object {
  const user = standIns.make('Session.User', { getEmail: () => options.userEmail ?? '' });
  return standIns.make('Session', {
    getScriptTimeZone: () => options.timeZone ?? 'Asia/Bangkok',
    getActiveUser: () => user,
    getEffectiveUser: () => user,
    getTemporaryActiveUserKey: () => 'offline-user',
  });
}
