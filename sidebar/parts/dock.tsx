import { usePage } from '../page';
import { Outcome } from './outcome';

/** At the foot of every view: the work that runs, or what came of the last one. */
export function Dock() {
  const { running, outcome, view } = usePage().state;
  if (running) {
    return (
      <div class="dock" id="dock">
        <span class="spinner" aria-hidden="true" />
        <p id="working">
          <strong>กำลัง{running.work.title}…</strong>
          <br />
          <bdi>{running.stage || 'ระหว่างนี้เปิดดูส่วนอื่นของแถบได้'}</bdi>
        </p>
      </div>
    );
  }
  const isInView = view === 'documents' && outcome?.work.request.action === 'documents';
  if (!outcome || isInView) return null;
  return (
    <div class="dock" id="dock">
      <Outcome outcome={outcome} />
    </div>
  );
}
