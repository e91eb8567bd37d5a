import { blocksOf, type Group } from '../findings';
import { countText } from '../text';
import { Block } from './block';
import { FindingItem } from './finding-item';

const BLOCK = 12;

/** The findings of each tab under its name, in pieces that are drawn when they come near. */
export function FindingList({ groups }: { groups: readonly Group[] }) {
  return (
    <>
      {groups.map(({ sheet, findings }, nth) => (
        <section key={sheet} class="group" aria-label={`แท็บ ${sheet}`}>
          <h2>
            <bdi>{sheet}</bdi> <span class="count">{countText(findings.length)} ข้อ</span>
          </h2>
          {blocksOf(findings, BLOCK).map((block, at) => (
            <Block
              key={`${at}`}
              count={block.length}
              isFirst={nth === 0 && at === 0}
              draw={() => (
                <ul class="plain-list">
                  {block.map((listed, within) => (
                    <FindingItem
                      key={listed.id}
                      listed={listed}
                      position={at * BLOCK + within + 1}
                      outOf={findings.length}
                    />
                  ))}
                </ul>
              )}
            />
          ))}
        </section>
      ))}
    </>
  );
}
