import type { DocumentReport } from '../../src/app/contract/report';
import { Codes } from './code-link';
import { FileLink } from './file-link';

/** The documents of one run: the link of each, what was left blank in it, what withheld others. */
export function DocumentResults({ documents }: { documents: readonly DocumentReport[] }) {
  const made = documents.filter(({ withheld }) => withheld.length === 0);
  const withheldCodes = [...new Set(documents.flatMap(({ withheld }) => withheld))];
  return (
    <>
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
      {withheldCodes.length > 0 && (
        <p class="note">
          รหัสข้อที่ต้องแก้ก่อน: <Codes codes={withheldCodes} />
        </p>
      )}
    </>
  );
}
