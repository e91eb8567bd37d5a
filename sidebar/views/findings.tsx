import { useMemo } from 'preact/hooks';
import { chooseListed, groupByTab } from '../findings';
import { focusSoon } from '../focus';
import { usePage } from '../page';
import { Button } from '../parts/button';
import { FindingList } from '../parts/finding-list';
import { FixProposal } from '../parts/fix-proposal';
import { Heading } from '../parts/heading';
import { LevelFilter } from '../parts/level-filter';
import { countText, UNDO_LAST } from '../text';
import { CHECK, PROPOSE_UNDO } from '../works';

/** Everything the checks found: counted, filtered, by tab. */
export function Findings() {
  const { state, dispatch, start } = usePage();
  const { report, listed, filter, proposal } = state;
  const chosen = useMemo(() => chooseListed(listed, filter), [listed, filter]);
  const groups = useMemo(() => groupByTab(chosen), [chosen]);
  const undoing = proposal?.what === 'undo' ? proposal : null;
  const tools = (
    <div class="row" id="finding-tools" tabIndex={-1}>
      <Button look={report ? 'plain' : 'strong'} onPress={() => start(CHECK)}>
        {report ? 'ตรวจสอบอีกครั้ง' : 'ตรวจสอบ'}
      </Button>
      {!undoing && (
        <Button look="quiet" onPress={() => start(PROPOSE_UNDO)}>
          {UNDO_LAST}
        </Button>
      )}
    </div>
  );
  if (!report) {
    return (
      <>
        <Heading>ข้อที่พบ</Heading>
        <p>ยังไม่มีผลตรวจในหน้านี้ กด “ตรวจสอบ” เพื่อดูว่ามีจุดใดต้องแก้</p>
        {tools}
        {undoing && <FixProposal proposal={undoing} backTo="heading" />}
      </>
    );
  }
  return (
    <>
      <Heading>ข้อที่พบ</Heading>
      {listed.length === 0 && <p class="all-clear">ตรวจครบแล้ว ไม่พบจุดที่ต้องแก้</p>}
      {listed.length > 0 && <LevelFilter />}
      {listed.length > 0 && (
        <search class="search">
          <label class="unseen" for="search">
            ค้นหาในข้อที่พบ
          </label>
          <input
            id="search"
            type="search"
            placeholder="ค้นหา เช่น แผน G11 หรือ งบประมาณ"
            value={filter.search}
            onInput={(event) => dispatch({ type: 'searched', search: event.currentTarget.value })}
          />
        </search>
      )}
      {tools}
      {undoing && <FixProposal proposal={undoing} backTo="heading" />}
      <p class="note" aria-live="polite">
        {chosen.length === listed.length
          ? `ทั้งหมด ${countText(listed.length)} ข้อ`
          : `แสดง ${countText(chosen.length)} จาก ${countText(listed.length)} ข้อ`}
      </p>
      {(filter.levels.length > 0 || filter.search !== '') && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            dispatch({ type: 'filtered', filter: { levels: [], search: '' } });
            focusSoon('search');
          }}
        >
          แสดงทั้งหมด
        </button>
      )}
      {listed.length > 0 && chosen.length === 0 && <p>ไม่มีข้อที่ตรงกับที่เลือก ลองลบคำค้นหรือเลือกระดับอื่น</p>}
      <FindingList groups={groups} />
    </>
  );
}
