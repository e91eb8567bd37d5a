import type { Listed } from '../findings';
import { usePage } from '../page';
import { placeText } from '../text';
import { Button } from './button';
import { CodeLink } from './code-link';
import { FixProposal } from './fix-proposal';
import { WaiveForm } from './waive-form';

/** What to do about a finding: by hand, by a fix that is shown first, or by a reason to keep it. */
export function FindingDetail({ listed: { id, finding } }: { listed: Listed }) {
  const { state, dispatch, start, goTo } = usePage();
  const { key, code, sheet, cell, remedy, fix, setAside, severity } = finding;
  const proposal = state.proposal?.at === id ? state.proposal : null;
  const canFix = fix !== undefined && !setAside;
  const propose = (title: string, at?: { sheet: string; cell: string }) =>
    start({
      title,
      at: id,
      request: { action: 'proposeFixes', codes: [code], ...(at ? { at } : {}) },
    });
  return (
    <div class="detail">
      <p>
        <strong>สิ่งที่ต้องทำ: </strong>
        <bdi>{remedy}</bdi>
      </p>
      {canFix && (
        <p>
          <strong>ค่าที่เสนอ: </strong>
          <bdi class="value">{fix === '' ? '(เว้นว่าง)' : fix}</bdi>
        </p>
      )}
      {setAside && (
        <p>
          <strong>คงไว้เพราะ: </strong>
          <bdi>{setAside.reason}</bdi>
          <span class="note">
            <bdi>{setAside.by}</bdi> · <bdi>{setAside.when}</bdi>
          </span>
        </p>
      )}
      <p class="note">
        รหัสข้อ <CodeLink code={code} />
      </p>
      <div class="row">
        <Button look="quiet" isFree onPress={() => goTo(sheet, cell)}>
          ไปที่ {placeText(sheet, cell)}
        </Button>
        {canFix && !proposal && (
          <>
            <Button onPress={() => propose('ดูค่าก่อนแก้', { sheet, cell })}>แก้ให้</Button>
            <Button onPress={() => propose('ดูค่าก่อนแก้ทั้งหมดของข้อนี้')}>แก้ทั้งหมดของข้อนี้</Button>
          </>
        )}
        {severity !== 'error' && !setAside && state.waiving !== id && (
          <Button onPress={() => dispatch({ type: 'waiving', id })}>คงไว้พร้อมเหตุผล</Button>
        )}
        {setAside && (
          <Button
            onPress={() =>
              start({
                title: 'ยกเลิกการคงไว้',
                request: { action: 'unwaive', findings: [{ key }], thenOverview: true },
              })
            }
          >
            ยกเลิกการคงไว้
          </Button>
        )}
      </div>
      {proposal && <FixProposal proposal={proposal} backTo={`finding-${id}`} />}
      {state.waiving === id && <WaiveForm id={id} findingKey={key} />}
    </div>
  );
}
