import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../src/local/workbench/protocol';

/** Menus as the add-in built them, and those of the page itself. */
export function MenuBar(props: {
  menus: readonly MenuEntry[];
  onChoose: (functionName: string) => void;
}) {
  const [open, setOpen] = useState('');
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen('');
    };
    document.addEventListener('mousedown', close, true);
    return () => document.removeEventListener('mousedown', close, true);
  }, []);
  const choose = (functionName: string) => {
    setOpen('');
    props.onChoose(functionName);
  };
  return (
    <nav
      ref={bar}
      class="menu-bar"
      aria-label="เมนู"
      onKeyDown={(event) => (event.key === 'Escape' ? setOpen('') : step(event))}
    >
      {props.menus.map(({ caption, items = [] }) => (
        <div class="menu" key={caption}>
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded={open === caption}
            onClick={() => setOpen(open === caption ? '' : caption)}
          >
            {caption}
          </button>
          {open === caption && <Items items={items} onChoose={choose} />}
        </div>
      ))}
    </nav>
  );
}

function Items(props: { items: readonly MenuEntry[]; onChoose: (functionName: string) => void }) {
  const [inside, setInside] = useState('');
  return (
    <div class="menu-items" role="menu">
      {props.items.map(({ caption, functionName, items }, at) => {
        if (items !== undefined) {
          return (
            <div class="submenu" key={caption}>
              <button
                type="button"
                role="menuitem"
                aria-haspopup="menu"
                aria-expanded={inside === caption}
                onMouseEnter={() => setInside(caption)}
                onClick={() => setInside(caption)}
              >
                {caption} <span aria-hidden="true">▸</span>
              </button>
              {inside === caption && <Items items={items} onChoose={props.onChoose} />}
            </div>
          );
        }
        if (caption === '') return <hr key={`line-${at}`} />;
        return (
          <button
            key={functionName}
            type="button"
            role="menuitem"
            onMouseEnter={() => setInside('')}
            onClick={() => props.onChoose(functionName)}
          >
            {caption}
          </button>
        );
      })}
    </div>
  );
}

/** Up and down go from item to item. */
function step(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const bar = event.currentTarget as HTMLElement;
  const items = [...bar.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
}
