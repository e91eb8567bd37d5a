import { useEffect, useRef } from 'preact/hooks';
import type { FixReport } from '../../src/app/contract/report';
import { focusSoon } from '../focus';
import type { Work } from '../outcome';
import { usePage } from '../page';
import type { Proposal } from '../state';
import { countText, placeText } from '../text';
import { Button } from './button';
import { Notices } from './notices';

/** Every cell with its value before and after, and the button that changes just these. */
export function FixProposal({ proposal, backTo }: { proposal: Proposal; backTo: string }) {
  const { dispatch, start } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [proposal]);
  const { what, fixes, notices, more } = proposal;
  const wanted = fixes.filter(({ state }) => state === 'proposed');
  const close = () => {
    dispatch({ type: 'proposalClosed' });
    focusSoon(backTo);
  };
  const isFix = what === 'fix';
  return (
    <section class="proposal" aria-labelledby="proposal-title">
      <h3 id="proposal-title" tabIndex={-1} ref={heading}>
        {isFix ? 'ดูก่อนแก้' : 'ดูก่อนย้อนกลับ'}
      </h3>
      <Notices notices={notices} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keys */}
      <section class="changes" aria-label="ค่าเดิมและค่าใหม่" tabIndex={0}>
        <ul class="plain-list">
          {fixes.map((fix, nth) => (
            <Change key={`${nth}`} fix={fix} names={isFix ? FIXED : UNDONE} />
          ))}
        </ul>
      </section>
      <p class="note">␣ คือช่องว่าง · ◌ คืออักขระที่มองไม่เห็น · ⏎ คือการขึ้นบรรทัดใหม่</p>
      {more > 0 && <p>ยังมีอีก {countText(more)} เซลล์ ทำต่อได้หลังจากครั้งนี้</p>}
      <div class="row">
        {wanted.length > 0 && (
          <Button look="strong" onPress={() => start(confirmed(proposal, wanted))}>
            {isFix ? 'ยืนยันแก้' : 'ยืนยันคืนค่าเดิม'} {countText(wanted.length)} เซลล์
          </Button>
        )}
        <button type="button" class="button plain" onClick={close}>
          {wanted.length > 0 ? 'ยกเลิก' : 'ปิด'}
        </button>
      </div>
    </section>
  );
}

/** What stands in the cell now, and what will. */
type Names = readonly [now: string, then: string];
const FIXED: Names = ['เดิม', 'ใหม่'];
const UNDONE: Names = ['ปัจจุบัน', 'คืนเป็น'];

function Change({ fix, names: [now, then] }: { fix: FixReport; names: Names }) {
  const { sheet, cell, row, shown, state, why } = fix;
  return (
    <li class="change">
      <p class="note">
        <bdi>{placeText(sheet, cell)}</bdi>
        {row && (
          <>
            {' · '}
            <bdi>{row}</bdi>
          </>
        )}
      </p>
      <dl>
        <dt>{now}</dt>
        <dd class="before">
          <bdi>{shown.before || '(ว่าง)'}</bdi>
        </dd>
        <dt>{then}</dt>
        <dd class="after">
          <bdi>{shown.after || '(ว่าง)'}</bdi>
        </dd>
      </dl>
      {state === 'kept' && (
        <p>
          <strong>ไม่เปลี่ยน: </strong>
          <bdi>{why}</bdi>
        </p>
      )}
    </li>
  );
}

/** Sends back exactly what was shown. */
function confirmed({ what, undoId }: Proposal, fixes: readonly FixReport[]): Work {
  if (what === 'undo') {
    const cells = fixes.length;
    return {
      title: 'คืนค่าเดิม',
      request: { action: 'undo', id: undoId, cells, thenOverview: true },
    };
  }
  return {
    title: 'แก้ตามค่าที่เสนอ',
    request: {
      action: 'fix',
      fixes: fixes.map(({ code, sheet, cell, before, after }) => ({
        ...{ code, sheet, cell },
        ...{ before, after },
      })),
      thenOverview: true,
    },
  };
}
