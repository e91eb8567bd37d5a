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
              <span class="lock" role="img" aria-label="ป้องกันไว้">
                🔒
              </span>
            )}
            {name}
            {color !== '' && <span class="tab-color" style={{ backgroundColor: color }} />}
          </button>
        ))}
    </div>
  );
}
