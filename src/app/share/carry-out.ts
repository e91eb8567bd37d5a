import { AppError } from '../app-error';
import { failureOf } from '../boundary';
import { ACCESS_NAMES, type Access, loses, WORKBOOK } from '../contract/sharing';
import type { Host } from '../ports';
import { keepGranted } from './granted';
import type { ReadyStep } from './plan-share';

type Given = Exclude<Access, 'none' | 'owner'>;

/** Does one step, which happens or throws. Returns sentences for the user. */
export function carryOut(host: Host, step: ReadyStep, message: string): string[] {
  if (step.file !== WORKBOOK) {
    changeDocument(host, step, message);
    return [];
  }
  changeWorkbook(host, step);
  try {
    keepGranted(host.store, step.email, step.after as Given | 'none');
    return [];
  } catch {
    return ['จดสิทธิ์ที่ให้ไว้กับสมุดงานไม่สำเร็จ ครั้งหน้าอาจแสดงสิทธิ์แสดงความคิดเห็นเป็นดู'];
  }
}

function changeDocument(
  { sharing }: Host,
  { file, email, after, holder }: ReadyStep,
  message: string,
): void {
  if (!holder) sharing.giveDocument(file, email, after as Given, message);
  else if (after === 'none') sharing.takeDocument(file, holder.permission);
  else sharing.changeDocument(file, holder.permission, after as Given);
}

/**
 * Google gives an editor or commenter no lesser right while the greater one is held, so that is
 * taken first; where the lesser one then fails, the greater one is given back.
 */
function changeWorkbook({ sharing }: Host, step: ReadyStep): void {
  const { email, before, after, holder } = step;
  const held = holder?.email ?? email;
  if (loses(step)) sharing.take(held, before === 'edit' ? 'editors' : 'viewers');
  if (after === 'none') return;
  try {
    sharing.give(email, after as Given);
  } catch (error) {
    if (loses(step)) giveBack(() => sharing.give(held, before as Given), step, error);
    throw error;
  }
}

function giveBack(again: () => void, { before, after }: ReadyStep, error: unknown): void {
  try {
    again();
  } catch {
    const { code, message } = failureOf(error);
    throw new AppError(
      code,
      `เอาสิทธิ์${ACCESS_NAMES[before]}ออกแล้ว แต่ยังให้สิทธิ์${ACCESS_NAMES[after]}ไม่สำเร็จ ขณะนี้ผู้นี้ไม่มีสิทธิ์ (${message})`,
      '',
    );
  }
}
