import { ACCESS_NAMES, type ShareResult } from '../../src/app/contract/sharing';
import { countText } from '../text';
import { Icon } from './icon';

/** What came of each step: those not done first, with why. */
export function ShareResults({ shared }: { shared: readonly ShareResult[] }) {
  const done = shared.filter(({ state }) => state === 'done');
  const kept = shared.filter(({ state }) => state === 'kept');
  return (
    <>
      {kept.length > 0 && (
        <ul class="plain-list people">
          {kept.map((result, nth) => (
            <li key={`${nth}`}>
              <Step result={result} />
              <p class="note">
                <bdi>{result.why}</bdi>
              </p>
            </li>
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <details>
          <summary>ทำแล้ว {countText(done.length)} รายการ</summary>
          <ul class="plain-list people">
            {done.map((result, nth) => (
              <li key={`${nth}`}>
                <Step result={result} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Step({ result: { email, fileName, before, after, state } }: { result: ShareResult }) {
  return (
    <p class="state">
      <Icon name={state === 'done' ? 'done' : 'warning'} />
      <span>
        <bdi>{email}</bdi>
        <br />
        <bdi>{fileName}</bdi>: {ACCESS_NAMES[before]} → {ACCESS_NAMES[after]}
      </span>
    </p>
  );
}
