import type { DocumentKind } from '../core/documents/kind';
import { DOCUMENT_KINDS, documentKind } from '../core/documents/kinds';
import { factsOfPaper } from '../core/documents/paper/paper-facts';
import { isMadeEachRound } from '../core/documents/round-set';
import { fillTemplate } from '../core/documents/template/fill';
import type { Picture } from '../core/documents/template/picture';
import { droppedPartSentence } from '../core/documents/template/required-parts';
import { templateSentence } from '../core/documents/template/template-problems';
import { fingerprint } from '../core/history/fingerprint';
import type { Examination } from '../core/pipeline/examine';
import { AppError } from './app-error';
import { failureOf } from './boundary';
import type { DocumentReport } from './contract/report';
import type { Options } from './contract/request';
import { documentRemarks } from './document-remarks';
import { requireFilePermission } from './file-permission';
import { keptGaruda } from './garuda';
import type { Host } from './ports';
import { registerDocument, versionsMade } from './register-document';
import { droppedFrom, readTemplate } from './templates';
import { type TraceKeeper, traceKeeper } from './verify/trace-tab';
import { withholding } from './withholding';

export interface DocumentsMade {
  readonly documents: DocumentReport[];
  readonly notices: string[];
}

/** Makes each kind in turn. One that is withheld or fails does not stop the others. */
export function makeDocuments(
  host: Host,
  examination: Examination,
  kinds: readonly DocumentKind[],
  options: Options,
): DocumentsMade {
  if (kinds.some((kind) => !withholding(examination, kind))) {
    requireFilePermission(host, 'ทำเอกสาร', 'ทำเอกสาร');
  }
  const documents: DocumentReport[] = [];
  const { picture, isBroken } = keptGaruda(host.store.read());
  const notices: string[] = isBroken
    ? ['อ่านภาพครุฑที่เก็บไว้ไม่ได้ เอกสารจึงเว้นที่ไว้ โปรดเลือกภาพใหม่ในแถบด้านข้าง']
    : [];
  const { editedEarlier } = examination.closed;
  if (editedEarlier !== '' && kinds.some(({ kind }) => kind === 'memo-results')) {
    notices.push(`แท็บ “${editedEarlier}” ถูกแก้หลังปิดรอบ บันทึกจึงไม่มีหัวข้อการเปลี่ยนแปลงจากรอบก่อน`);
  }
  const versions = versionsMade(host);
  const keepTrace = traceKeeper(host);
  for (const [index, kind] of kinds.entries()) {
    const place = kinds.length > 1 ? ` (${index + 1} จาก ${kinds.length})` : '';
    host.progress(`กำลังทำ “${kind.title}”${place}`);
    const made = attempt(kind, () =>
      makeDocument(host, examination, kind, { ...options, garuda: picture, versions, keepTrace }),
    );
    documents.push(made.document);
    notices.push(...made.notices);
  }
  return { documents, notices };
}

export function kindsNamed(names: readonly string[]): DocumentKind[] {
  return [...new Set(names)].map(kindNamed);
}

export function kindNamed(name: string): DocumentKind {
  const kind = documentKind(name);
  if (kind) return kind;
  const known = DOCUMENT_KINDS.map(({ kind: code, title }) => `${code} (${title})`).join(', ');
  throw new AppError('unknown-kind', `ไม่รู้จักเอกสารชนิด “${name}”`, `ชนิดที่ทำได้คือ ${known}`);
}

/** The kinds whose tabs and rows the workbook has; the others wait for a later season of the year. */
export function kindsWithData(examination: Examination): DocumentKind[] {
  return DOCUMENT_KINDS.filter((kind) => !withholding(examination, kind)?.lacksData);
}

/** The papers of a round that the workbook has data for. */
export function kindsOfRound(examination: Examination): DocumentKind[] {
  const kinds = kindsWithData(examination).filter(isMadeEachRound);
  if (kinds.length > 0) return kinds;
  throw new AppError(
    'round-without-data',
    'ยังไม่มีข้อมูลสำหรับเอกสารของรอบนี้ ครั้งนี้จึงยังไม่ได้ทำอะไร',
    'กรอกผลในแท็บ “ผลดำเนินงาน” หรือมาตรการในแท็บ “มาตรการ” แล้วลองอีกครั้ง',
  );
}

interface Made {
  readonly document: DocumentReport;
  readonly notices: string[];
}

function attempt(kind: DocumentKind, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    const { code, message, remedy } = failureOf(error);
    return withhold(kind, [code], [`ยังไม่ได้ทำ “${kind.title}” เพราะ${message}`, remedy]);
  }
}

/** What is the same for every document of one request. */
interface Making extends Options {
  readonly garuda: Picture | null;
  readonly versions: ReturnType<typeof versionsMade>;
  readonly keepTrace: TraceKeeper;
}

function makeDocument(
  host: Host,
  examination: Examination,
  kind: DocumentKind,
  options: Making,
): Made {
  const { book, tables, closed } = examination;
  const stopped = withholding(examination, kind);
  if (stopped) {
    return withhold(kind, stopped.codes, [
      `ยังไม่ได้ทำ “${kind.title}” เพราะ${stopped.reason}`,
      'แก้แล้วทำเอกสารอีกครั้ง',
    ]);
  }
  if (!tables) throw new Error('a document without tables was not withheld');
  const fontProfile = options.fontProfile ?? host.documents.fontProfile;
  const facts = factsOfPaper(kind, book.records, tables);
  const data = {
    records: book.records,
    tables,
    earlier: closed.earlier,
    remarks: documentRemarks(examination, kind),
    fontProfile,
    fingerprint: fingerprint(facts),
  };
  const held = host.store.read();
  const template = readTemplate(host, kind, held);
  const { garuda, versions, keepTrace } = options;
  const filled = fillTemplate(template, kind, kind.values(data), { fontProfile, garuda });
  if (!filled.ok) {
    const codes = [...new Set(filled.problems.map((problem) => problem.code))];
    const sentences = filled.problems.map(templateSentence);
    return withhold(kind, codes, [
      `ยังไม่ได้ทำ “${kind.title}” เพราะแม่แบบมีจุดที่ต้องแก้ ${sentences.length} จุด`,
      ...sentences.map(({ message, remedy }) => `${message} วิธีแก้: ${remedy}`),
    ]);
  }
  const subject = kind.subject(data);
  const version = versions(kind.title, subject) + 1;
  const file = host.documents.create(
    fileName(subject, book.records.settings.organisation, version),
    filled.bytes,
  );
  const blanks = [...filled.blanks];
  const dropped = droppedFrom(host, kind, template, held).map((part) => {
    const { message, remedy } = droppedPartSentence(part);
    return `“${kind.title}”: ${message} วิธีแก้: ${remedy}`;
  });
  const notices = [
    ...dropped,
    ...keepTrace(kind.title, data.fingerprint, facts),
    ...registerDocument(host, kind, data, file, blanks),
  ];
  return {
    document: { kind: kind.kind, title: subject, id: file.id, url: file.url, withheld: [], blanks },
    notices,
  };
}

function withhold(kind: DocumentKind, codes: readonly string[], notices: string[]): Made {
  const document = {
    kind: kind.kind,
    title: kind.title,
    id: '',
    url: '',
    withheld: [...codes],
    blanks: [],
  };
  return { document, notices };
}

/** A file name any drive takes; a second document of one subject says so. */
function fileName(subject: string, organisation: string, version: number): string {
  const name = `${subject} ${organisation}`.replace(/[\\/:*?"<>|]/g, ' ');
  const again = version > 1 ? ` (ฉบับที่ ${version})` : '';
  return name.replace(/\s+/g, ' ').trim().slice(0, 150) + again;
}
