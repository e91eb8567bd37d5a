const SHAPES = {
  done: 'M9.2 16.4 4.9 12.1l1.5-1.5 2.8 2.8 7.4-7.4 1.5 1.5z',
  error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zm3 4v6h2V7zm0 8v2h2v-2z',
  warning: 'M12 3 1.5 21h21zm-1 7h2v5h-2zm0 6.5h2v2h-2z',
  advice: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19zM11 7h2v2h-2zm0 4h2v6h-2z',
  setAside: 'M6 3h12v18l-6-4.5L6 21z',
  open: 'm7 9.5 5 5 5-5 1.4 1.4-6.4 6.4-6.4-6.4z',
  close:
    'm6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z',
  paper: 'M6 2h8l5 5v15H6zm7 1.5V8h4.5zM9 12v1.6h7V12zm0 4v1.6h7V16z',
} as const;

export type IconName = keyof typeof SHAPES;

/** Always beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} fill-rule="evenodd" />
    </svg>
  );
}
