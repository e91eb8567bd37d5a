import { MOST_OFFICES } from '../../core/rollup/figures';
import { type Gathering, gather, joinRows } from '../../core/rollup/gather';
import { OFFICES_TAB } from '../../core/rollup/offices-tab';
import { PROVINCE_TAB_NAME, printProvinceTab } from '../../core/rollup/print-province-tab';
import { printRowsTab, ROWS_TAB_NAME } from '../../core/rollup/rows-tab';
import { cautions, countsLine } from '../../core/rollup/say-gathering';
import { AppError } from '../app-error';
import type { Request } from '../contract/request';
import type { RollupReply, RollupState } from '../contract/rollup';
import { stampOf } from '../examine-workbook';
import type { Host } from '../ports';
import { writeOutputTab } from '../write-output-tab';
import { type Coordinator, readCoordinator } from './coordinator-tabs';
import { readWaiting } from './read-waiting';
import { reportRollup } from './report-rollup';

type RollUpRequest = Extract<Request, { action: 'rollup' }>;

/**
 * Reads the next offices of the list and writes what was read so far: the row of each, then the sums
 * of those rows. Nothing is kept between runs but the rows, so that asking again goes on with what
 * they lack, whatever ended the run before.
 */
export function rollUp(
  host: Host,
  request: RollUpRequest,
): { readonly notices: string[]; readonly rollup: RollupReply } {
  const started = host.clock.milliseconds();
  const coordinator = readCoordinator(host, host.workbook.tabNames(), request);
  if (!coordinator) throw new AppError('rollup-no-list', ...NO_LIST);
  const { list, asked, unusable, province, before } = coordinator;
  if (unusable) throw unusable;
  const joined = joinRows(list.offices, before, request.again, gather(before, asked));
  const most = request.most ?? list.offices.length;
  const { rows, stopped, tried } = readWaiting(host, list.offices, joined, { started, most });
  if (stopped && tried === 0) throw stopped;
  const gathering = gather(rows, asked);
  host.progress('กำลังเขียนตารางรวม');
  const stamp = stampOf(host);
  const refused = [
    ...writeOutputTab(host, printRowsTab(rows, gathering, stamp)),
    ...writeOutputTab(host, printProvinceTab(gathering, province, stamp)),
  ];
  const state = stateOf(gathering);
  const goesOn = state.left > 0 && !stopped && refused.length === 0;
  return {
    notices: [
      countsLine(gathering),
      ...(stopped ? [stopped.message, stopped.remedy] : []),
      ...(refused.length > 0 ? refused : whatNext(gathering, goesOn)),
      ...cautions(gathering),
      ...openPeriod(coordinator, gathering),
      ...(list.more > 0
        ? [`รวบรวมได้ไม่เกิน ${MOST_OFFICES} หน่วยงาน อีก ${list.more} แถวท้ายยังไม่ได้อ่าน`]
        : []),
    ],
    rollup: {
      ...state,
      goesOn,
      ...(request.thenReport ? { report: reportRollup(rows, gathering) } : {}),
    },
  };
}

/** How the gathering of a coordinator's workbook stands; undefined for any other workbook. */
export function rollupState(host: Host, names: readonly string[]): RollupState | undefined {
  const coordinator = readCoordinator(host, names, {});
  if (!coordinator) return undefined;
  const { list, before, asked } = coordinator;
  const rows = joinRows(list.offices, before, undefined, { period: null });
  return stateOf(gather(rows, asked));
}

const NO_LIST = [
  `ไม่พบแท็บ “${OFFICES_TAB.name}” ที่มีหัวคอลัมน์ “หน่วยงาน” และ “ลิงก์ไฟล์” จึงยังไม่ได้รวบรวม`,
  'เมนูนี้สำหรับผู้ประสานจังหวัด เลือกเมนู โปร่งใส > ผู้ประสานจังหวัด > ตั้งต้นสมุดงานจังหวัด แล้วใส่ลิงก์ไฟล์ของหน่วยงาน',
] as const;

function stateOf({ counted, failed, others, doubled, waiting }: Gathering): RollupState {
  return {
    offices: counted.length + failed.length + others.length + waiting.length,
    counted: counted.length,
    failed: failed.length,
    others: others.length,
    doubled: doubled.length,
    left: waiting.length,
  };
}

function whatNext({ failed, others, waiting, counted }: Gathering, goesOn: boolean): string[] {
  if (counted.length + failed.length + others.length + waiting.length === 0) {
    return [`แท็บ “${OFFICES_TAB.name}” ยังไม่มีหน่วยงาน ใส่ชื่อและลิงก์ไฟล์แถวละหนึ่งหน่วยงาน แล้วสั่งอีกครั้ง`];
  }
  const why = failed.length + others.length > 0 ? 'และเหตุที่บางหน่วยงานยังไม่ได้รวม' : '';
  return [
    ...(goesOn ? ['สั่งอีกครั้งเพื่ออ่านหน่วยงานที่เหลือ'] : []),
    `ดูตารางรวม${why} ในแท็บ “${PROVINCE_TAB_NAME}” และตัวเลขรายหน่วยงานในแท็บ “${ROWS_TAB_NAME}”`,
  ];
}

/** Which year and round was summed must be told where nobody asked for one. */
function openPeriod({ asked }: Coordinator, { period }: Gathering): string[] {
  if (!period || (asked.fiscalYear !== null && asked.round !== null)) return [];
  return [
    `ไม่ได้กำหนดปีงบประมาณและรอบครบ จึงรวมของปี ${period.fiscalYear} รอบ ${period.round} เดือน ซึ่งมีมากที่สุด (ถ้าเท่ากัน ใช้ที่ใหม่กว่า) กำหนดได้ในแท็บ “ตั้งค่า” ของสมุดงานจังหวัด`,
  ];
}
