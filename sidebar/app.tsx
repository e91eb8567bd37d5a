import type { ComponentType } from 'preact';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { PageContext } from './page';
import { Dock } from './parts/dock';
import { LiveRegions } from './parts/live-regions';
import { Tabs } from './parts/tabs';
import { ask, watchStage } from './server';
import { FIRST_STATE, reduce } from './state';
import { VIEWS, type View } from './text';
import { Committee } from './views/committee';
import { Documents } from './views/documents';
import { Findings } from './views/findings';
import { Help } from './views/help';
import { Home } from './views/home';
import { createWorker } from './work';
import { READ, rollUp } from './works';

const PAGES: Readonly<Record<View, ComponentType>> = {
  home: Home,
  findings: Findings,
  documents: Documents,
  committee: Committee,
  help: Help,
};

/** The tabs on top, one view below, and the dock where work and its outcome are told. */
export function App() {
  const [state, dispatch] = useReducer(reduce, FIRST_STATE);
  const worker = useMemo(() => createWorker({ ask, watchStage }, dispatch), []);
  const page = useMemo(() => ({ state, dispatch, ...worker }), [state, worker]);
  useEffect(() => {
    worker.start(READ).then(() => {
      if (document.body.dataset.start === 'rollup') worker.start(rollUp());
    });
  }, [worker]);
  return (
    <PageContext.Provider value={page}>
      <Tabs />
      {VIEWS.map((view) => {
        const View = PAGES[view];
        return (
          <div
            key={view}
            class="view"
            role="tabpanel"
            id={`view-${view}`}
            aria-labelledby={`tab-${view}`}
            hidden={view !== state.view}
          >
            {view === state.view && <View />}
          </div>
        );
      })}
      <Dock />
      <LiveRegions />
    </PageContext.Provider>
  );
}
