import { usePage } from '../page';

/** Always there, for a screen reader only hears changes of what it already knows. */
export function LiveRegions() {
  const { said, outcome } = usePage().state;
  const failure = outcome && !outcome.reply.ok ? outcome.reply : null;
  return (
    <>
      <div class="unseen" aria-live="polite" id="said">
        <span key={said.count}>{said.text}</span>
      </div>
      <div class="unseen" aria-live="assertive" id="failed">
        {failure && `${outcome?.work.title}ยังไม่สำเร็จ ${failure.message} ${failure.remedy}`}
      </div>
    </>
  );
}
