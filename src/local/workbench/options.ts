import { parseArgs } from 'node:util';
import { SAMPLE } from '../command-line';

export type Words =
  | { readonly kind: 'open'; readonly file: string; readonly port: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string };

const PORT = 8321;

export const HELP = `วิธีใช้: npm run workbench -- [ไฟล์.xlsx] [--port เลขพอร์ต]

เปิดโต๊ะทดลองในเบราว์เซอร์ของเครื่องนี้: หน้าที่แทน Google ชีต รอบโปร่งใสตัวจริง
ไม่แก้ไฟล์ต้นฉบับและไม่เขียนไฟล์ใดในเครื่อง ผลดาวน์โหลดได้จากหน้านั้น
ไม่ระบุไฟล์: ใช้ตัวอย่าง ${SAMPLE}

  --port ${PORT}     พอร์ตที่เปิด (0 = เลือกพอร์ตที่ว่างให้)
  --help          แสดงข้อความนี้
`;

/** Reads the arguments of the workbench, or says in one sentence what is wrong with them. */
export function parseWords(words: readonly string[]): Words {
  const options = { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  let read: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    read = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch {
    return { kind: 'wrong', sentence: 'ไม่รู้จักคำสั่งนี้ ดูตัวเลือกทั้งหมดด้วย --help' };
  }
  const { values, positionals } = read;
  if (values.help === true) return { kind: 'help' };
  if (positionals.length > 1) return { kind: 'wrong', sentence: 'ระบุไฟล์ได้ครั้งละหนึ่งไฟล์' };
  const port = Number(values.port ?? PORT);
  if (!/^\d+$/.test(values.port ?? String(PORT)) || port > 65_535) {
    return { kind: 'wrong', sentence: `พอร์ต “${values.port}” ใช้ไม่ได้ โปรดใส่เลข 0 ถึง 65535` };
  }
  return { kind: 'open', file: positionals[0] ?? SAMPLE, port };
}
