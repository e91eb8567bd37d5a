import { useEffect, useRef } from 'preact/hooks';
import type { MetCode } from '../findings';
import { usePage } from '../page';
import { countText, LEVEL_MEANINGS, LEVEL_NAMES } from '../text';
import { Icon } from './icon';

/** What a code means: its severity, an example from the report, what to do. */
export function CodeHelp({ met }: { met: MetCode }) {
  const { state, dispatch } = usePage();
  const { code, severity, message, remedy, count } = met;
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsked = state.explained === code;
  useEffect(() => {
    if (!isAsked) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  return (
    <li class={isAsked ? 'code-help asked' : 'code-help'}>
      <h3 tabIndex={-1} ref={heading}>
        <code>{code}</code>
      </h3>
      <p class={`state ${severity}`}>
        <Icon name={severity} />
        <span>
          {LEVEL_NAMES[severity]}: {LEVEL_MEANINGS[severity]}
        </span>
      </p>
      <p>
        <strong>{count > 1 ? 'ตัวอย่างที่พบ' : 'สิ่งที่พบ'}: </strong>
        <bdi>{message}</bdi>
      </p>
      <p>
        <strong>สิ่งที่ต้องทำ: </strong>
        <bdi>{remedy}</bdi>
      </p>
      <button
        type="button"
        class="button quiet"
        onClick={() =>
          dispatch({ type: 'show', view: 'findings', filter: { levels: [], search: code } })
        }
      >
        {count > 1 ? `ดูทั้ง ${countText(count)} ข้อ` : 'ดูข้อนี้'}
        <span class="unseen"> ของรหัส {code}</span>
      </button>
    </li>
  );
}
