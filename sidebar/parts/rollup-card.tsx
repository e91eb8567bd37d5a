import { useState } from 'preact/hooks';
import type { RollupState } from '../../src/app/contract/rollup';
import { usePage } from '../page';
import { countText, shareOf, soFarText } from '../text';
import { rollUp } from '../works';
import { Bar } from './bar';
import { Button } from './button';

/** A coordinator's gathering: how far it is, going on with it, and where to read it. */
export function RollupCard({ rollup }: { rollup: RollupState }) {
  const { start } = usePage();
  const { offices, counted, failed, others, doubled, left } = rollup;
  const [isAsking, setAsking] = useState(false);
  const lacking = failed + others;
  return (
    <section class="card standing" aria-labelledby="rollup-title">
      <h2 id="rollup-title">รวมทั้งจังหวัด</h2>
      {offices === 0 ? (
        <p>ยังไม่มีหน่วยงานในรายการ ใส่ชื่อและลิงก์ไฟล์ในแท็บ “หน่วยงาน”</p>
      ) : (
        <>
          <p class="standing-text">{soFarText(rollup)}</p>
          <Bar share={shareOf(offices - left, offices)} />
          <ul class="plain-list">
            <Count name="รวมแล้ว" count={counted} />
            <Count name="อ่านไม่ได้" count={failed} />
            <Count name="ต่างปีหรือต่างรอบ" count={others} />
            <Count name="แถวที่ลิงก์ซ้ำ" count={doubled} />
          </ul>
        </>
      )}
      {left > 0 && (
        <>
          <Button look="strong" onPress={() => start(rollUp())}>
            {left < offices ? 'รวบรวมต่อ' : 'รวบรวมจากหน่วยงาน'}
          </Button>
          <p class="note">ทำต่อเองจนครบ ปิดแถบนี้ระหว่างทางได้ ครั้งหน้าเริ่มจากที่ค้าง</p>
        </>
      )}
      {lacking > 0 && (
        <Button onPress={() => start(rollUp('failed'))}>
          ลองที่ยังไม่ได้รวมอีกครั้ง ({countText(lacking)})
        </Button>
      )}
      {left < offices &&
        (isAsking ? (
          <div class="row">
            <p>อ่านใหม่ทั้ง {countText(offices)} หน่วยงาน ตัวเลขเดิมจะถูกแทนที่</p>
            <Button
              onPress={() => {
                setAsking(false);
                return start(rollUp('all'));
              }}
            >
              ยืนยัน
            </Button>
            <Button look="quiet" isFree onPress={() => setAsking(false)}>
              ไม่
            </Button>
          </div>
        ) : (
          <Button look="quiet" onPress={() => setAsking(true)}>
            เริ่มรวบรวมใหม่
          </Button>
        ))}
      <Places hasRead={left < offices} />
    </section>
  );
}

function Count({ name, count }: { name: string; count: number }) {
  if (count === 0) return null;
  return (
    <li class="beside">
      <span>{name}</span>
      <span>{countText(count)}</span>
    </li>
  );
}

function Places({ hasRead }: { hasRead: boolean }) {
  const { goTo } = usePage();
  const tabs = hasRead ? ['รวมทั้งจังหวัด', 'ผลรายหน่วยงาน', 'หน่วยงาน'] : ['หน่วยงาน'];
  return (
    <p class="row">
      {tabs.map((tab) => (
        <Button key={tab} look="quiet" label={`ไปที่แท็บ ${tab}`} isFree onPress={() => goTo(tab, '')}>
          {tab}
        </Button>
      ))}
    </p>
  );
}
