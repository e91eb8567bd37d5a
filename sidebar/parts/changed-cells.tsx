import type { VerifiedDocument } from '../../src/app/contract/verified';
import { usePage } from '../page';
import { countText, placeText } from '../text';
import { Button } from './button';

const WHAT = { changed: '', added: 'เพิ่ม', removed: 'ลบ' } as const;

/** What changed after a document was made: in sentences, then cell by cell. */
export function ChangedCells({ document }: { document: VerifiedDocument }) {
  const { goTo } = usePage();
  const { sentences, cells, moreCells } = document;
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <bdi>{sentence}</bdi>
        </p>
      ))}
      {cells.length > 0 && (
        <details>
          <summary>ดูทีละเซลล์ {countText(cells.length + moreCells)} แห่ง</summary>
          <ul>
            {cells.map(({ what, sheet, cell, row, column }, nth) => (
              <li key={`${nth}`}>
                <bdi>{[WHAT[what], row, column].filter(Boolean).join(' ')}</bdi>{' '}
                {cell ? (
                  <Button look="quiet" isFree onPress={() => goTo(sheet, cell)}>
                    ไปที่ {placeText(sheet, cell)}
                  </Button>
                ) : (
                  <span class="note">({placeText(sheet, '')})</span>
                )}
              </li>
            ))}
          </ul>
          {moreCells > 0 && <p class="note">และอีก {countText(moreCells)} แห่ง</p>}
        </details>
      )}
    </>
  );
}
