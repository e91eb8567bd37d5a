const RADIUS = 26;
const ROUND = 2 * Math.PI * RADIUS;

/** A share of a whole as a ring with its percent inside; the numbers stand below it. */
export function Ring({ share, percent }: { share: number | null; percent: string }) {
  return (
    <div class="ring">
      <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
        <circle class="track" cx="32" cy="32" r={RADIUS} />
        {share !== null && share > 0 && (
          <circle
            class="fill"
            cx="32"
            cy="32"
            r={RADIUS}
            stroke-dasharray={`${share * ROUND} ${ROUND}`}
            transform="rotate(-90 32 32)"
          />
        )}
      </svg>
      <span class="percent">{percent}</span>
    </div>
  );
}
