import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Change, FIRST_STATE, type State } from './state';
import type { Worker } from './work';

/** What every part of the page may read and do. */
export interface Page extends Worker {
  readonly state: State;
  dispatch(change: Change): void;
}

export const PageContext = createContext<Page>({
  state: FIRST_STATE,
  dispatch: () => {},
  start: () => Promise.resolve(),
  goTo: () => Promise.resolve(),
  findBlanks: () => Promise.resolve(),
});

export function usePage(): Page {
  return useContext(PageContext);
}
