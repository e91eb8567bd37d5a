import { useRef } from 'preact/hooks';
import { usePage } from '../page';
import { isOffice } from '../rounds';
import { VIEW_NAMES, VIEWS } from '../text';

/** Arrow keys move among the tabs; Enter, the space bar or a click shows one. */
export function Tabs() {
  const { state, dispatch } = usePage();
  const { overview, report } = state;
  const errors = overview && !isOffice(overview) ? 0 : (report?.counts.error ?? 0);
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const next = tabAfter(event.key, at);
    if (next === null) return;
    event.preventDefault();
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="ส่วนของโปร่งใส" ref={bar}>
      {VIEWS.map((view, at) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          aria-selected={view === state.view}
          aria-controls={`view-${view}`}
          tabIndex={view === state.view ? 0 : -1}
          onKeyDown={(event) => onKeyDown(event, at)}
          onClick={() => dispatch({ type: 'show', view })}
        >
          {VIEW_NAMES[view]}
          {view === 'findings' && <LeftToMend count={errors} />}
        </button>
      ))}
    </div>
  );
}

/** The tab a key leads to, round the ends; null for a key of no meaning here. */
function tabAfter(key: string, at: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % VIEWS.length;
    case 'ArrowLeft':
      return (at + VIEWS.length - 1) % VIEWS.length;
    case 'Home':
      return 0;
    case 'End':
      return VIEWS.length - 1;
    default:
      return null;
  }
}

function LeftToMend({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span class="badge">
      {count > 99 ? '99+' : count}
      <span class="unseen"> จุดที่ต้องแก้</span>
    </span>
  );
}
