import type { TabView } from '../src/local/workbench/protocol';

/** The tabs of the workbook, below the grid; hidden ones are left out, as in the sheet. */
export function TabBar(props: {
  tabs: readonly TabView[];
  active: number;
  onOpen: (tab: number) => void;
}) {
  return (
    <div class="tab-bar" role="tablist" aria-label="แท็บ">
      {props.tabs
        .filter(({ isHidden }) => !isHidden)
        .map(({ id, name, color, isProtected }) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === props.active}
            onClick={() => props.onOpen(id)}
          >
            {isProtected && (
              <svg class="lock" viewBox="0 0 16 16" role="img" aria-label="ป้องกันไว้">
                <path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z" />
              </svg>
            )}
            {name}
            {color !== '' && <span class="tab-color" style={{ backgroundColor: color }} />}
          </button>
        ))}
    </div>
  );
}
