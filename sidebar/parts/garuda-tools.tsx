import { useRef, useState } from 'preact/hooks';
import { LONGEST_PICTURE } from '../../src/app/contract/request';
import { usePage } from '../page';
import { base64Of } from '../read-file';
import { Button } from './button';

const MOST_BYTES = (LONGEST_PICTURE / 4) * 3;

/** The office's own Garuda: chosen from this computer, for all papers made from then on. */
export function GarudaTools({ hasGaruda }: { hasGaruda: boolean }) {
  const { start } = usePage();
  const [problem, setProblem] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const found = file.size > MOST_BYTES ? tooLarge() : '';
    const picture = found ? '' : await base64Of(file).catch(() => '');
    // So that the same file can be chosen again once it is mended.
    input.value = '';
    setProblem(found || (picture ? '' : 'อ่านไฟล์นี้ไม่ได้ โปรดเลือกภาพ PNG หรือ JPEG'));
    if (picture) start({ title: 'เก็บภาพครุฑ', request: { action: 'setGaruda', picture } });
  };
  return (
    <details class="card garuda">
      <summary>ภาพครุฑ: {hasGaruda ? 'มีแล้ว' : 'ยังไม่มี เอกสารเว้นที่ไว้'}</summary>
      <p class="note">
        ภาพ PNG หรือ JPEG ไม่เกิน {MOST_BYTES / 1024} KB ใช้กับทุกเอกสารที่ทำจากสมุดงานนี้ ภาพเก็บไว้กับสมุดงาน
        ไม่ได้ส่งไปที่อื่น
      </p>
      <input
        ref={chooser}
        type="file"
        accept="image/png,image/jpeg"
        aria-label="ไฟล์ภาพครุฑ"
        hidden
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <div class="row">
        <Button onPress={() => chooser.current?.click()}>เลือกภาพจากเครื่อง…</Button>
        {hasGaruda && (
          <Button
            onPress={() => start({ title: 'เอาภาพครุฑออก', request: { action: 'removeGaruda' } })}
          >
            เอาภาพออก
          </Button>
        )}
      </div>
      {problem && (
        <p class="lacking" role="alert">
          {problem}
        </p>
      )}
    </details>
  );
}

function tooLarge(): string {
  return `ภาพนี้ใหญ่กว่า ${MOST_BYTES / 1024} KB โปรดลดขนาดไฟล์ภาพก่อน`;
}
