import PizZip from 'pizzip';
import type { Report } from '../../src/app/contract/report';
import { DOCUMENT_KINDS } from '../../src/core/documents/kinds';
import { cleanText } from '../../src/core/documents/template/clean-text';
import { SIGNERS_TAB } from '../../src/core/records/signers-tab';
import { INPUT_TABS } from '../../src/core/records/tabs';
import { WAIVERS_TAB, type WaiverKey } from '../../src/core/records/waivers-tab';
import { squish } from '../../src/core/text/thai';
import type { Host } from '../../src/local/host/create-host';
import { WorkbookFile } from '../../src/local/workbook-file';
import { ask, hostOver, succeeded, texts } from '../support/host';
import {
  AS_IT_IS,
  HARMLESS,
  HOSTILE,
  hostileFile,
  NOTE_COLUMN,
  nameOf,
  READ_NAMES,
  type Wording,
} from '../support/hostile';

/** Every column of every declared tab holds each hostile text once; all of it comes out as text. */

interface Ran {
  readonly file: WorkbookFile;
  readonly host: Host;
  readonly report: Report;
}

function run(columns: 'all' | 'free', wording: Wording = AS_IT_IS): Ran {
  const file = hostileFile(columns, wording);
  const before = texts(file.workbook);
  const host = hostOver(file);
  setAside(file, host, wording);
  const kinds = DOCUMENT_KINDS.map(({ kind }) => kind);
  const report = reportOf(host, { action: 'run', kinds });
  const after = texts(file.workbook);
  for (const [name, tab] of Object.entries(before)) expect(after[name]).toEqual(tab);
  return { file, host, report };
}

function reportOf(host: Host, request: Record<string, unknown>): Report {
  const { report } = succeeded(ask(host, request));
  if (!report) throw new Error('no report');
  return report;
}

/** A finding for each text, with the text as its reason and another as the name of who keeps it. */
function setAside(file: WorkbookFile, host: Host, wording: Wording): void {
  const findings = reportOf(host, { action: 'check' }).findings.filter(
    ({ severity }) => severity !== 'error',
  );
  const chosen = findings.slice(0, REASONS.length).map(({ key }) => ({ key }));
  const reason = wording(REASONS[0] ?? '');
  succeeded(ask(host, { action: 'waive', findings: chosen, reason, by: reason }));
  // The office may write a reason anew.
  const sheet = file.workbook.sheet(WAIVERS_TAB.name);
  REASONS.forEach((text, at) => {
    for (const column of [REASON, BY]) sheet?.grid.set(at + 2, column, wording(text), '');
  });
}

const columnOf = (key: WaiverKey) => WAIVERS_TAB.columns.findIndex((own) => own.key === key) + 1;
const [REASON, BY] = [columnOf('reason'), columnOf('by')];
/** One that is long enough to count. */
const REASONS = HOSTILE.filter((text) => text.length < 200 && text !== '+1+1');

const ran = {} as Record<'all' | 'free' | 'harmless', Ran>;
beforeAll(() => {
  ran.all = run('all');
  ran.free = run('free');
  ran.harmless = run('free', HARMLESS);
}, 60_000);

const MODES = ['all', 'free'] as const;

test('the columns the numbers do not come from hold any text without an error', () => {
  expect(ran.free.report.counts.error).toBe(0);
  expect(ran.all.report.counts.error).toBeGreaterThan(400);
});

test.each(INPUT_TABS.map((spec) => [spec.name, nameOf(spec)]))(
  'texts of tab %s reach the list of findings',
  (_name, name) => {
    const told = ran.all.report.findings
      .filter(({ sheet }) => sheet === name)
      .map(({ message, row }) => `${row} ${message}`)
      .join('\n');
    expect(HOSTILE.some((text) => told.includes(text.slice(0, 60)))).toBe(true);
  },
);

/** To a cell, a row or a document made; what is shown is a text of at most 255 characters. */
const LINK =
  /^=HYPERLINK\("(?:#(?:[^"]|"")*[A-Z]*\d+(?::[A-Z]*\d+)?|https:\/\/docs\.google\.com\/[\w/-]+)","(?:[^"]|""){1,255}"\)$/;

describe.each(MODES)('with texts in %s columns', (mode) => {
  /** As made, and as read back from the saved file. */
  let files: WorkbookFile[];
  beforeAll(() => {
    files = [ran[mode].file, WorkbookFile.fromBytes(ran[mode].file.toBytes())];
  });

  test('tabs made hold texts and numbers, and no formula but links to cells of the workbook', () => {
    for (const { workbook } of files) {
      const made = workbook.sheets.filter(({ name }) => !READ_NAMES.includes(name));
      expect(made.map(({ name }) => name)).toEqual(
        expect.arrayContaining(mode === 'free' ? MADE : ['ผลตรวจสอบ']),
      );
      const formulas = workbook.sheets.flatMap(({ grid }) =>
        grid.rows.flatMap((row) => row?.cells.map((cell) => cell?.formula ?? '') ?? []),
      );
      const links = formulas.filter(Boolean);
      expect(links.length).toBeGreaterThan(100);
      for (const link of links) {
        expect(link).toMatch(LINK);
      }
    }
  });

  test('ผลตรวจสอบ holds each finding as it was reported', () => {
    const { findings } = ran[mode].report;
    for (const { workbook } of files) {
      const [header = [], ...rows] = (texts(workbook).ผลตรวจสอบ ?? []).slice(4);
      const at = (name: string) => header.indexOf(name);
      const shown = rows.map((row) => KEPT.map((name) => row[at(name)]).join('\t')).sort();
      const told = findings.map(({ sheet, row, message, remedy, code, key, fix = '' }) =>
        [sheet, row, message, remedy, code, key, fix].join('\t'),
      );
      expect(shown).toEqual(told.sort());
    }
  });

  test('reasons and names of what was set aside stand as they were typed', () => {
    for (const { workbook } of files) {
      const kept = (texts(workbook).ข้อที่คงไว้ ?? []).flat();
      const shown = (texts(workbook).ผลตรวจสอบ ?? []).flat().join('\n');
      for (const reason of REASONS) {
        expect(kept).toContain(reason);
        expect(shown).toContain(squish(reason));
      }
    }
  });

  test('notes of the office stay, and ours are text', () => {
    const { workbook } = ran[mode].file;
    for (const spec of INPUT_TABS) {
      const sheet = workbook.sheet(nameOf(spec));
      const notes = HOSTILE.map((_, row) => sheet?.note(row + 3, NOTE_COLUMN));
      expect(notes).toEqual(HOSTILE);
    }
    const { findings } = ran[mode].report;
    const marked = findings.filter(({ sheet, cell, setAside }) => {
      const [, letters = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
      const note = workbook.sheet(sheet)?.note(Number(row), letters.charCodeAt(0) - 64) ?? '';
      return !setAside && note.endsWith('— โปร่งใส');
    });
    expect(marked.length).toBeGreaterThan(90);
  });
});

const MADE = ['ผลตรวจสอบ', 'ข้อที่รอคำตอบ', 'สรุปมิติ', 'แผน 5 ปี', 'ทะเบียนเอกสาร', 'สำหรับกรรมการ'];
const KEPT = ['แท็บ', 'รายการ', 'สิ่งที่พบ', 'สิ่งที่ต้องทำ', 'รหัสข้อ', 'รหัสอ้างอิง', 'ค่าที่เสนอ'];

test('what turns the direction of writing is ended in every sentence it stands in', () => {
  const sentences = [ran.all.report, ran.free.report].flatMap(({ findings }) =>
    findings.flatMap(({ message, remedy, row }) => [message, remedy, row]),
  );
  const { workbook } = ran.all.file;
  const head = (texts(workbook).ผลตรวจสอบ ?? []).slice(0, 4).flat();
  expect(sentences.some((text) => /[\u202e\u2067]/.test(text))).toBe(true);
  expect(sentences.filter((text) => leftOpen(text) !== 0)).toEqual([]);
  expect(head.join()).toContain(nameOf(SIGNERS_TAB));
  expect(head.filter((text) => leftOpen(text) !== 0)).toEqual([]);
});

/** How many directions a text begins and does not end. */
function leftOpen(text: string): number {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
  return (
    Math.abs(count(/[\u202a-\u202e]/g) - count(/[\u202c]/g) * 2) +
    Math.abs(count(/[\u2066-\u2068]/g) - count(/\u2069/g))
  );
}

describe.each(DOCUMENT_KINDS.map(({ kind }, at) => [kind, at] as const))(
  'the document %s',
  (kind, at) => {
    const bytesOf = ({ host, report }: Ran) => {
      const { id = '', withheld } = report.documents[at] ?? {};
      expect(withheld).toEqual([]);
      return new PizZip(host.drive.get(id)?.bytes ?? Buffer.alloc(0));
    };
    const partsOf = (zip: PizZip) => Object.keys(zip.files).sort();
    const xmlOf = (zip: PizZip, name: string) => zip.file(name)?.asText() ?? '';

    test('has the parts, relations, fields and elements of one made from harmless texts', () => {
      const [hostile, harmless] = [bytesOf(ran.free), bytesOf(ran.harmless)];
      expect(partsOf(hostile)).toEqual(partsOf(harmless));
      for (const name of partsOf(hostile)) {
        const [own, other] = [xmlOf(hostile, name), xmlOf(harmless, name)];
        if (/\.rels$|Content_Types/.test(name)) expect(own).toBe(other);
        expect(fieldsOf(own)).toEqual(fieldsOf(other));
        expect(tagsOf(own)).toEqual(tagsOf(other));
      }
    });

    test('prints the texts as they stand', () => {
      const zip = bytesOf(ran.free);
      const printed = partsOf(zip)
        .filter((name) => /^word\/(?:document|header|footer).*\.xml$/.test(name))
        .map((name) => textOf(xmlOf(zip, name)))
        .join('\n');
      const rows = (texts(ran.free.file.workbook)[nameOf(SIGNERS_TAB)] ?? []).slice(2);
      expect(rows).toHaveLength(HOSTILE.length);
      const isPrinted = (text = '') => printed.includes(cleanText(squish(text)));
      // An announcement is signed by one; the others print all who sign, or a table of such texts.
      const signers = rows.filter((row) => row.slice(3, 5).every(isPrinted));
      if (kind === 'announcement') expect(signers.length).toBeGreaterThan(0);
      else expect(rows.filter((row) => !row.slice(2, 5).every(isPrinted))).toEqual([]);
    });
  },
);

/** The instructions of the fields of a part: links, page numbers and the like. */
function fieldsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)].map(([all]) => all);
}

/** Which elements a part is made of, with their attributes, each once. */
function tagsOf(xml: string): string[] {
  const tags = [...xml.matchAll(/<[^>]+>/g)].map(([tag]) =>
    tag.replace(' xml:space="preserve"', ''),
  );
  return [...new Set(tags)].sort();
}

function textOf(xml: string): string {
  const pieces = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
  return pieces
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
