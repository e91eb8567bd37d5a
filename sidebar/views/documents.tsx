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
  const { start } = usePage();
  const result = outcome?.work.request.action === 'documents' ? outcome : null;
  if (!overview) {
    return (
      <>
        <Heading>เอกสาร</Heading>
        <p>ยังไม่ได้อ่านสมุดงาน กลับไปหน้าแรกแล้วกด “โหลดใหม่”</p>
      </>
    );
  }
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
      {overview.kinds.map((kind) => (
        <KindCard key={kind.kind} kind={kind} />
      ))}
      <GarudaTools hasGaruda={overview.hasGaruda} />
      <Button look="strong" why={why} onPress={() => start(makeDocuments(kinds))}>
        ทำเอกสาร{kinds.length > 1 ? ` ${countText(kinds.length)} ฉบับ` : ''}
      </Button>
      {why && <p class="note">{why}</p>}
      <MadeList made={overview.made} />
    </>
  );
}
