import { viewOf } from '../outcome';
import { usePage } from '../page';
import { Outcome } from './outcome';

/** At the foot of every view: the work that runs, and what came of the last one. */
export function Dock() {
  const { running, outcome, view } = usePage().state;
  const told = outcome && viewOf(outcome) === view ? null : outcome;
  if (!running && !told) return null;
  return (
    <div class="dock">
      {running && (
        <div class="working">
          <span class="spinner" aria-hidden="true" />
          <p id="working">
            <strong>กำลัง{running.work.title}…</strong>
            <br />
            <bdi>{running.stage || 'ระหว่างนี้เปิดดูส่วนอื่นของแถบได้'}</bdi>
          </p>
        </div>
      )}
      {told && <Outcome outcome={told} />}
    </div>
  );
}
