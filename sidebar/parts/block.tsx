import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** Guessed height of one entry, until the block was drawn and measured. */
  readonly count: number;
  /** Drawn from the start, before anything is known of the screen. */
  readonly isFirst: boolean;
  readonly draw: () => ComponentChildren;
}

const ENTRY_HEIGHT = 116;
const NEAR = '900px 0px';

/** A piece of a long list: its entries stand in the page only while they are near the screen. */
export function Block({ count, isFirst, draw }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const height = useRef(count * ENTRY_HEIGHT);
  const [isNear, setNear] = useState(isFirst);
  useEffect(() => {
    const element = block.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        const goesAway = !entry?.isIntersecting;
        if (goesAway && element.contains(document.activeElement)) return;
        if (goesAway && element.childElementCount > 0) height.current = element.offsetHeight;
        setNear(!goesAway);
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={block} style={isNear ? {} : { height: `${height.current}px` }}>
      {isNear && draw()}
    </div>
  );
}
