import type { DocumentReport } from '../../src/app/contract/report';
import { FileLink } from './file-link';

/** The documents of one run: the link of each, and what was left blank in it. */
export function DocumentResults({ documents }: { documents: readonly DocumentReport[] }) {
  const made = documents.filter(({ withheld }) => withheld.length === 0);
  if (made.length === 0) return null;
  return (
    <ul class="plain-list">
      {made.map(({ kind, title, url, blanks }) => (
        <li key={kind}>
          <p class="big-link">
            <FileLink url={url} text={title} />
          </p>
          {blanks.length > 0 && (
            <p class="note">
              ช่องที่เว้นไว้ให้กรอกเอง {blanks.length} ช่อง: <bdi>{blanks.join(', ')}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
