import { focusSoon } from '../focus';
import { usePage } from '../page';
import { Button } from '../parts/button';
import { Heading } from '../parts/heading';
import { NextStep } from '../parts/next-step';
import { Progress } from '../parts/progress';
import { RollupCard } from '../parts/rollup-card';
import { StepList } from '../parts/step-list';
import { isOffice, ownClosings } from '../rounds';
import type { State } from '../state';
import { ROUND_ROWS } from '../text';
import { PREPARE, READ } from '../works';

/** Where things stand and what to do next. */
export function Home() {
  const { state, start } = usePage();
  const { overview, report, running } = state;
  if (!overview) {
    return (
      <>
        <Heading>{running ? 'กำลังอ่านสมุดงาน…' : 'ยังอ่านสมุดงานไม่ได้'}</Heading>
        <p class="note">ระหว่างนี้เปิดดู “ช่วยเหลือ” ได้</p>
        {!running && (
          <Button look="strong" onPress={() => start(READ)}>
            โหลดใหม่
          </Button>
        )}
      </>
    );
  }
  const rows = report?.tables?.dimension ?? [];
  const isOwn = isOffice(overview);
  return (
    <>
      <Heading>
        <bdi>{overview.organisation || (isOwn ? 'ยังไม่ได้กรอกชื่อหน่วยงาน' : 'ผู้ประสานจังหวัด')}</bdi>
      </Heading>
      {isOwn && <p class="note">{roundText(state)}</p>}
      {state.isStale && <p class="lacking">ข้อมูลหน้านี้อาจไม่ใช่ล่าสุด กด “โหลดใหม่” ด้านล่าง</p>}
      {overview.rollup && <RollupCard rollup={overview.rollup} />}
      {isOwn && (
        <>
          <NextStep overview={overview} />
          {rows.length > 0 && <Progress rows={rows} />}
          <StepList steps={overview.steps} />
        </>
      )}
      <div class="row">
        {isOwn && (
          <Button look="quiet" onPress={() => start(PREPARE)}>
            {ROUND_ROWS}
          </Button>
        )}
        <Button
          look="quiet"
          onPress={() => {
            window.scrollTo(0, 0);
            focusSoon('heading');
            return start(READ);
          }}
        >
          โหลดใหม่
        </Button>
      </div>
    </>
  );
}

function roundText(state: State): string {
  const { report } = state;
  if (!report) return 'ปีงบประมาณและรอบจะแสดงหลังตรวจสอบ';
  const year =
    report.fiscalYear === null ? 'ยังไม่ได้กรอกปีงบประมาณ' : `ปีงบประมาณ ${report.fiscalYear}`;
  const round = report.round === null ? 'ยังไม่ได้กรอกรอบ' : `รอบ ${report.round} เดือน`;
  return [year, round, ...(ownClosings(state).length > 0 ? ['ปิดรอบแล้ว'] : [])].join(' · ');
}
