import { useMemo } from 'preact/hooks';
import { metCodes } from '../findings';
import { usePage } from '../page';
import { CodeHelp } from '../parts/code-help';
import { Heading } from '../parts/heading';
import { HelpTopics } from '../parts/help-topics';

/** Short help in place, and an explanation of every code in the present report. */
export function Help() {
  const { report, explained } = usePage().state;
  const codes = useMemo(() => metCodes(report?.findings ?? []), [report]);
  return (
    <>
      <Heading takesFocus={explained === ''}>ช่วยเหลือ</Heading>
      <HelpTopics />
      <section class="card" aria-labelledby="codes-title">
        <h2 id="codes-title">คำอธิบายข้อที่พบครั้งนี้</h2>
        {codes.length === 0 && <p class="note">เมื่อตรวจสอบแล้วพบข้อใด คำอธิบายจะอยู่ที่นี่</p>}
        <ul class="plain-list">
          {codes.map((met) => (
            <CodeHelp key={met.code} met={met} />
          ))}
        </ul>
      </section>
      <section class="card" aria-labelledby="more-title">
        <h2 id="more-title">ต้องการความช่วยเหลือเพิ่ม</h2>
        <p>คู่มือการใช้งานฉบับเต็มและรายการข้อตรวจทั้งหมดมากับโปร่งใส ขอได้จากผู้ดูแลระบบของหน่วยงาน</p>
        <p>
          ถ้าพบข้อความที่ไม่เข้าใจ เลือกเมนู โปร่งใส &gt; ตรวจระบบ แล้วส่งข้อความทั้งหมดให้ผู้ดูแลระบบ
          ทุกขั้นของงานสั่งจากเมนูโปร่งใสได้เช่นกัน ส่วนแม่แบบสั่งจากหน้าเอกสาร
        </p>
      </section>
    </>
  );
}
