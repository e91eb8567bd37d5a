import { useRef } from 'preact/hooks';
import { usePage } from '../page';
import { VIEW_NAMES, VIEWS } from '../text';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Arrow keys move among the tabs; Enter, the space bar or a click shows one. */
export function Tabs() {
  const { state, dispatch } = usePage();
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const last = VIEWS.length - 1;
    const step = STEPS[event.key];
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? last
          : step && (at + step + last + 1) % (last + 1);
    if (next === undefined) return;
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
          {view === 'findings' && <LeftToMend count={state.report?.counts.error ?? 0} />}
        </button>
      ))}
    </div>
  );
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
