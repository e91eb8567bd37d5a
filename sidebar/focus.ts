/** Moves the focus once the page is drawn anew. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** Whether the user still waits where the work was started, and has not gone on elsewhere. */
export function isWaiting(): boolean {
  const active = document.activeElement;
  return !active || active === document.body || active.hasAttribute('data-waits');
}
