/** A share of a whole as a small picture; the numbers stand beside it. */
export function Bar({ share }: { share: number | null }) {
  return (
    <svg
      class="bar"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="track" width="100" height="8" />
      {share !== null && share > 0 && (
        <rect class="fill" width={Math.max(1, share * 100)} height="8" />
      )}
    </svg>
  );
}
