import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

let isFirst = true;

/** The first heading of a view takes the focus when the view is shown, but not as the page opens. */
export function Heading({
  children,
  takesFocus = true,
}: {
  children: ComponentChildren;
  takesFocus?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst && takesFocus) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirst = false;
  }, []);
  return (
    <h1 tabIndex={-1} id="heading" ref={heading}>
      {children}
    </h1>
  );
}
