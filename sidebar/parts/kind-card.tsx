import type { KindReport } from '../../src/app/contract/overview';
import type { Filter } from '../findings';
import { usePage } from '../page';
import { BlankList } from './blank-list';
import { Codes } from './code-link';
import { Icon } from './icon';
import { PassageTools } from './passage-tools';
import { TemplateTools } from './template-tools';

const STATES = {
  ready: { icon: 'done', text: 'พร้อมทำ' },
  withheld: { icon: 'error', text: 'ยังทำไม่ได้' },
  'no-data': { icon: 'advice', text: 'ยังไม่มีข้อมูล' },
} as const;

/** A kind of document before it is made: its state, what is missing, its template. */
export function KindCard({ kind }: { kind: KindReport }) {
  const { state, dispatch } = usePage();
  const { icon, text } = STATES[kind.state];
  const isReady = kind.state === 'ready';
  return (
    <section class={`card kind ${kind.state}`} aria-label={kind.title}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isReady && state.kinds.includes(kind.kind)}
          disabled={!isReady}
          aria-describedby={`state-${kind.kind}`}
          onChange={() => dispatch({ type: 'kindToggled', kind: kind.kind })}
        />
        <strong>
          <bdi>{kind.title}</bdi>
        </strong>
      </label>
      <div id={`state-${kind.kind}`}>
        <p class="state">
          <Icon name={icon} />
          {text}
        </p>
        {!isReady && kind.reason && (
          <p>
            <bdi>{kind.reason}</bdi>
          </p>
        )}
      </div>
      {kind.withheld.length > 0 && (
        <>
          <p class="note">
            รหัสข้อที่ต้องแก้ก่อน: <Codes codes={kind.withheld} />
          </p>
          <button
            type="button"
            class="button plain"
            onClick={() =>
              dispatch({
                type: 'show',
                view: 'findings',
                filter: standingIn(kind.withheld),
              })
            }
          >
            ดูข้อที่ต้องแก้
          </button>
        </>
      )}
      {kind.state !== 'no-data' && (
        <>
          <BlankList kind={kind} />
          <PassageTools kind={kind} />
        </>
      )}
      <TemplateTools kind={kind} />
    </section>
  );
}

/** Several codes cannot be searched for at once: errors are what withholds, as a rule. */
function standingIn(codes: readonly string[]): Filter {
  const [only = ''] = codes;
  return codes.length === 1 ? { levels: [], search: only } : { levels: ['error'], search: '' };
}
