import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line asks for, already checked. */
export interface Command {
  readonly file: string;
  /** The folder the results go to. */
  readonly out: string;
  readonly fiscalYear?: number;
  readonly round?: 6 | 12;
  readonly documents?: readonly string[];
  /** Codes of findings whose proposed values are to be written first. */
  readonly fix?: readonly string[];
  /** The file of the picture that stands in the place of the Garuda. */
  readonly garuda?: string;
  /** Only tells whether the data of the documents in its register changed since; writes nothing. */
  readonly verify?: true;
  /** The report to standard output, and nothing else. */
  readonly json: boolean;
}

/** What is asked for a folder of offices' workbooks. */
export interface RollupCommand {
  readonly folder: string;
  readonly out: string;
  readonly fiscalYear?: number;
  readonly round?: 6 | 12;
  readonly json: boolean;
}

export type Parsed =
  | { readonly kind: 'run'; readonly command: Command }
  | { readonly kind: 'rollup'; readonly command: RollupCommand }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string };

export const SAMPLE = join('samples', 'tharae-2564.xlsx');

export const HELP = `วิธีใช้: npm start -- [ไฟล์.xlsx] [ตัวเลือก]
        npm start -- โฟลเดอร์ --rollup [--out โฟลเดอร์] [--fy 2564] [--round 6|12] [--json]

ตรวจสมุดงานแผนป้องกันการทุจริต คำนวณตาราง และทำเอกสาร โดยไม่แก้ไฟล์ต้นฉบับ
ไม่ระบุไฟล์: ใช้ตัวอย่าง ${SAMPLE}

  --out โฟลเดอร์        ที่เก็บผล (ปกติ out/<ชื่อไฟล์>)
  --fy 2564             ปีงบประมาณ (ปกติใช้ค่าในแท็บ ตั้งค่า)
  --round 6|12          รอบรายงาน (ปกติใช้ค่าในแท็บ ตั้งค่า)
  --documents ชนิด,…    ทำเฉพาะเอกสารชนิดเหล่านี้ (ปกติทำทุกชนิดที่มีข้อมูล)
  --fix รหัสข้อ,…         แก้ตามค่าที่เสนอของข้อเหล่านี้ก่อน ในไฟล์ผลเท่านั้น เช่น --fix text-invisible
  --garuda ไฟล์          ภาพครุฑ PNG หรือ JPEG ไม่เกิน 150 KB ที่ใส่ในเอกสาร (ปกติเว้นที่ไว้)
  --verify              เพียงบอกว่าข้อมูลของเอกสารแต่ละฉบับในทะเบียนเปลี่ยนหลังทำเอกสารหรือไม่ และที่ใด
  --rollup              รวมสมุดงานของทุกหน่วยงานในโฟลเดอร์ (รวมโฟลเดอร์ย่อย) เป็นตารางทั้งจังหวัด
  --json                พิมพ์รายงานเป็น JSON เท่านั้น
  --help                แสดงข้อความนี้

ผลที่ได้: <ชื่อไฟล์>.xlsx, <ชนิดเอกสาร>.docx และ report.json
ผลของ --rollup: rollup.xlsx และ rollup.json สั่งซ้ำจะอ่านเฉพาะไฟล์ที่ใหม่หรือเปลี่ยนไป
รหัสจบ: 0 สำเร็จ · 1 สำเร็จ แต่มีเอกสารที่ยังไม่ทำเพราะพบข้อผิด มีหน่วยงานที่ยังไม่ได้รวม หรือ (--verify) มีเอกสารที่ข้อมูลเปลี่ยน
        2 คำสั่งหรือไฟล์ใช้ไม่ได้ · 3 ระบบขัดข้อง
`;

/** Reads the arguments into a command, or into one sentence that says what is wrong with them. */
export function parseCommandLine(words: readonly string[]): Parsed {
  const read = readWords(words);
  if (typeof read === 'string') return wrong(read);
  const { values, positionals } = read;
  if (values.help === true) return { kind: 'help' };
  const [file = SAMPLE, extra] = positionals;
  if (extra !== undefined) {
    return wrong(
      `ระบุไฟล์ได้ครั้งละหนึ่งไฟล์ แต่พบ “${file}” และ “${extra}” ถ้าชื่อมีช่องว่างให้ใส่ไว้ในเครื่องหมายคำพูด`,
    );
  }
  if (file === '') return wrong('ชื่อไฟล์ว่างเปล่า โปรดระบุไฟล์ .xlsx');
  const fiscalYear = values.fy === undefined ? undefined : yearOf(values.fy);
  if (fiscalYear === null) {
    return wrong(`ปีงบประมาณ “${values.fy}” ใช้ไม่ได้ โปรดใส่ปี พ.ศ. สี่หลัก เช่น --fy 2564`);
  }
  const round = values.round === undefined ? undefined : roundOf(values.round);
  if (round === null) {
    return wrong(`รอบรายงาน “${values.round}” ใช้ไม่ได้ โปรดใส่ --round 6 หรือ --round 12`);
  }
  if (values.out === '') return wrong('ชื่อโฟลเดอร์หลัง --out ว่างเปล่า โปรดระบุโฟลเดอร์ที่จะเก็บผล');
  const period = {
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(round === undefined ? {} : { round }),
  };
  if (values.rollup) return parseRollup(values, positionals[0], period);
  const documents = values.documents?.split(',').map((kind) => kind.trim());
  if (documents?.some((kind) => kind === '' || kind.length > 40 || documents.length > 20)) {
    return wrong('รายชื่อเอกสารหลัง --documents ใช้ไม่ได้ โปรดคั่นชื่อด้วยจุลภาค เช่น --documents memo-results');
  }
  const fix = values.fix?.split(',').map((code) => code.trim());
  if (fix?.some((code) => code === '' || code.length > 60 || fix.length > 100)) {
    return wrong('รหัสข้อหลัง --fix ใช้ไม่ได้ โปรดคั่นรหัสด้วยจุลภาค เช่น --fix text-invisible,digits-mixed');
  }
  if (values.garuda === '') return wrong('ชื่อไฟล์หลัง --garuda ว่างเปล่า โปรดระบุไฟล์ภาพ');
  if (values.verify === true && WRITING.some((option) => values[option] !== undefined)) {
    return wrong('--verify เพียงอ่านไฟล์ จึงใช้ร่วมกับ --out --documents --fix หรือ --garuda ไม่ได้');
  }
  const command = {
    file,
    out: values.out ?? join('out', nameOf(file)),
    ...period,
    ...(documents === undefined ? {} : { documents }),
    ...(fix === undefined ? {} : { fix }),
    ...(values.garuda === undefined ? {} : { garuda: values.garuda }),
    ...(values.verify === true ? { verify: true as const } : {}),
    json: values.json === true,
  };
  return { kind: 'run', command };
}

type Values = NonNullable<Exclude<ReturnType<typeof readWords>, string>>['values'];

function parseRollup(
  values: Values,
  folder: string | undefined,
  period: Pick<RollupCommand, 'fiscalYear' | 'round'>,
): Parsed {
  if (folder === undefined) {
    return wrong('ยังไม่ได้ระบุโฟลเดอร์ของสมุดงาน เช่น npm start -- งานรอบ6 --rollup');
  }
  const other = (['documents', 'fix', 'garuda'] as const).find(
    (name) => values[name] !== undefined,
  );
  if (other) return wrong(`ตัวเลือก “--${other}” ใช้กับ --rollup ไม่ได้ โปรดสั่งทีละไฟล์`);
  const out = values.out ?? join('out', basename(resolve(folder)));
  return { kind: 'rollup', command: { folder, out, ...period, json: values.json === true } };
}

/** A file's name without folder and ending. */
export function nameOf(file: string): string {
  return basename(file).replace(/\.xlsx$/i, '');
}

const OPTIONS = {
  out: { type: 'string' },
  fy: { type: 'string' },
  round: { type: 'string' },
  documents: { type: 'string' },
  fix: { type: 'string' },
  garuda: { type: 'string' },
  verify: { type: 'boolean' },
  rollup: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const WRITING = ['out', 'documents', 'fix', 'garuda'] as const;

function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return sentenceOf(error as NodeJS.ErrnoException);
  }
}

function sentenceOf({ code, message }: NodeJS.ErrnoException): string {
  const option = /'(-[^'\s]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `ไม่รู้จักตัวเลือก “${option}” ดูตัวเลือกทั้งหมดด้วย --help`;
  }
  if (/does not take an argument/.test(message)) {
    return `ตัวเลือก “${option}” ไม่ต้องมีค่าตามหลัง ดูตัวอย่างด้วย --help`;
  }
  return `ตัวเลือก “${option}” ต้องมีค่าตามหลัง ดูตัวอย่างด้วย --help`;
}

function yearOf(text: string): number | null {
  const year = Number(westernDigits(text));
  return /^\d{4}$/.test(westernDigits(text)) && year >= 2400 && year <= 2699 ? year : null;
}

function roundOf(text: string): 6 | 12 | null {
  const round = westernDigits(text);
  return round === '6' ? 6 : round === '12' ? 12 : null;
}

function westernDigits(text: string): string {
  return text.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

function wrong(sentence: string): Parsed {
  return { kind: 'wrong', sentence };
}
