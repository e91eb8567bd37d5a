import type { Overview } from '../../src/app/contract/overview';
import { FileLink } from './file-link';
import { Icon } from './icon';

/** Documents made earlier, the latest first. */
export function MadeList({ made }: { made: Overview['made'] }) {
  return (
    <section class="card" aria-labelledby="made-title">
      <h2 id="made-title">เอกสารที่ทำแล้ว</h2>
      {made.length === 0 && <p class="note">ยังไม่มี เอกสารที่ทำจะอยู่ที่นี่และในแท็บทะเบียนเอกสาร</p>}
      <ul class="plain-list made">
        {made.map(({ time, title, subject, url, blanks }, nth) => (
          <li key={`${nth}`}>
            <Icon name="paper" />
            <div>
              <FileLink url={url} text={subject || title} />
              <p class="note">
                <bdi>{title}</bdi> · <bdi>{time}</bdi>
              </p>
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
