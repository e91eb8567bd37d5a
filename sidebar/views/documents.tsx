import type { KindReport } from '../../src/app/contract/overview';
import { viewOf } from '../outcome';
import { usePage } from '../page';
import { Button } from '../parts/button';
import { GarudaTools } from '../parts/garuda-tools';
import { Heading } from '../parts/heading';
import { KindCard } from '../parts/kind-card';
import { MadeList } from '../parts/made-list';
import { Outcome } from '../parts/outcome';
import { countText } from '../text';
import { makeDocuments } from '../works';

/** Which documents to make, what is missing for each, and those made earlier. */
export function Documents() {
  const { overview, kinds, outcome } = usePage().state;
  const { start, dispatch } = usePage();
  const result = outcome && viewOf(outcome) === 'documents' ? outcome : null;
  if (!overview) {
    return (
      <>
        <Heading>เอกสาร</Heading>
        <p>ยังไม่ได้อ่านสมุดงาน กลับไปหน้าแรกแล้วกด “โหลดใหม่”</p>
      </>
    );
  }
  const withData = overview.kinds.filter(({ state }) => state !== 'no-data');
  const lacking = overview.kinds.filter(({ state }) => state === 'no-data');
  const roundSet = withData
    .filter(({ eachRound, state }) => eachRound && state === 'ready')
    .map(({ kind }) => kind);
  const isAll = roundSet.every((kind) => kinds.includes(kind));
  const why =
    kinds.length > 0
      ? ''
      : overview.kinds.some(({ state }) => state === 'ready')
        ? 'เลือกเอกสารอย่างน้อยหนึ่งอย่างก่อน'
        : 'ยังไม่มีเอกสารที่พร้อมทำ ดูเหตุผลของแต่ละเอกสารด้านบน';
  return (
    <>
      <Heading>เอกสาร</Heading>
      {result && <Outcome outcome={result} />}
      <KindGroup title="เอกสารของรอบนี้" kinds={withData.filter(({ eachRound }) => eachRound)} />
      <KindGroup title="เอกสารอื่น" kinds={withData.filter(({ eachRound }) => !eachRound)} />
      {lacking.length > 0 && (
        <details>
          <summary>เอกสารที่ยังไม่มีข้อมูล {countText(lacking.length)} อย่าง</summary>
          {lacking.map((kind) => (
            <KindCard key={kind.kind} kind={kind} />
          ))}
        </details>
      )}
      <GarudaTools hasGaruda={overview.hasGaruda} />
      {roundSet.length > 1 && !isAll && (
        <Button onPress={() => dispatch({ type: 'kindsChosen', kinds: roundSet })}>
          เลือกทั้งชุดของรอบนี้
        </Button>
      )}
      <Button look="strong" why={why} onPress={() => start(makeDocuments(kinds))}>
        ทำเอกสาร{kinds.length > 1 ? ` ${countText(kinds.length)} ฉบับ` : ''}
      </Button>
      {why && <p class="note">{why}</p>}
      <MadeList made={overview.made} />
    </>
  );
}

/** Cards under a heading; nothing where there are none. */
function KindGroup({ title, kinds }: { title: string; kinds: readonly KindReport[] }) {
  if (kinds.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      {kinds.map((kind) => (
        <KindCard key={kind.kind} kind={kind} />
      ))}
    </>
  );
}
