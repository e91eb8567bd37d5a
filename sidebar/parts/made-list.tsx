import type { Overview } from '../../src/app/contract/overview';
import { usePage } from '../page';
import { READ, VERIFY } from '../works';
import { Button } from './button';
import { ChangedCells } from './changed-cells';
import { FileLink } from './file-link';
import { Icon } from './icon';

const STATES = {
  current: { icon: 'done', text: 'ตรงกับข้อมูลที่อ่านล่าสุด' },
  changed: { icon: 'warning', text: 'ข้อมูลเปลี่ยนหลังทำฉบับนี้' },
  superseded: { icon: 'advice', text: 'มีฉบับใหม่กว่า' },
  unknown: { icon: 'advice', text: 'ไม่ทราบว่าข้อมูลเปลี่ยนหรือไม่' },
} as const;

/** Documents made earlier, the latest first, and whether their data is still the same. */
export function MadeList({ made }: { made: Overview['made'] }) {
  const { state, start } = usePage();
  const { verified } = state;
  const isAskable = made.some((one) => one.state === 'changed' && !verified[one.url]);
  return (
    <section class="card" aria-labelledby="made-title">
      <h2 id="made-title">เอกสารที่ทำแล้ว</h2>
      {made.length === 0 && <p class="note">ยังไม่มี เอกสารที่ทำจะอยู่ที่นี่และในแท็บทะเบียนเอกสาร</p>}
      {isAskable && <Button onPress={() => start(VERIFY)}>{VERIFY.title}</Button>}
      {made.length > 0 && (
        <Button look="quiet" onPress={() => start(READ)}>
          เทียบกับข้อมูลอีกครั้ง
        </Button>
      )}
      <ul class="plain-list made">
        {made.map(({ time, title, subject, url, blanks, state: stands }, nth) => (
          <li key={`${nth}`}>
            <Icon name="paper" />
            <div>
              <FileLink url={url} text={subject || title} />
              <p class="note">
                <bdi>{title}</bdi> · <bdi>{time}</bdi>
              </p>
              <p class="state">
                <Icon name={STATES[stands].icon} />
                {STATES[stands].text}
              </p>
              {stands === 'changed' && verified[url] && <ChangedCells document={verified[url]} />}
              {blanks && (
                <p class="note">
                  เว้นไว้: <bdi>{blanks}</bdi>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
