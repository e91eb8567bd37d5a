import type { KindReport } from '../../src/app/contract/overview';
import { usePage } from '../page';
import { draftPassages } from '../works';
import { Button } from './button';

/** The words of a kind's paper: drafted into a tab where the office edits them. */
export function PassageTools({ kind: { kind } }: { kind: KindReport }) {
  const { start } = usePage();
  return (
    <details class="template">
      <summary>ถ้อยคำในเอกสาร</summary>
      <p>
        โปร่งใสร่างข้อความให้จากข้อมูล กดปุ่มเพื่อนำร่างไปไว้ในแท็บ “ข้อความเอกสาร” แล้วแก้ถ้อยคำได้เอง
        ข้อความที่แก้แล้วจะไม่ถูกเขียนทับ
      </p>
      <div class="row">
        <Button onPress={() => start(draftPassages(kind))}>ร่างข้อความให้แก้</Button>
      </div>
    </details>
  );
}
