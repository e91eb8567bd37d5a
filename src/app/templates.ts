import * as z from 'zod/mini';
import type { DocumentKind } from '../core/documents/kind';
import { fillTemplate, inFontProfile } from '../core/documents/template/fill';
import {
  type DroppedPart,
  droppedPartSentence,
  droppedParts,
} from '../core/documents/template/required-parts';
import { templateSentence } from '../core/documents/template/template-problems';
import { AppError } from './app-error';
import { failureOf } from './boundary';
import type { TemplateProblemReport, TemplateReport } from './contract/overview';
import { requireFilePermission } from './file-permission';
import type { Host } from './ports';

const KEPT = 'prongsai.template.';
const OwnTemplate = z.strictObject({ id: z.string().check(z.minLength(1)), url: z.string() });
type OwnTemplate = z.infer<typeof OwnTemplate>;

/** What is kept with the workbook, by key. */
type Kept = Readonly<Record<string, string>>;

export interface TemplateOutcome {
  readonly template: TemplateReport;
  readonly notices: string[];
}

/**
 * Makes the office's own copy of a shipped template, or gives the one made before. What is kept
 * names a file that is there: it is written once the file is made, and a file whose name could not
 * be kept is taken away again.
 */
export function copyTemplate(host: Host, kind: DocumentKind): TemplateOutcome {
  requireFilePermission(host, 'คัดลอกแม่แบบ', 'คัดลอกแม่แบบ');
  const held = host.store.read();
  const own = ownTemplate(held, kind);
  if (own && isThere(host, own)) {
    const there = `มีแม่แบบ “${kind.title}” ที่คัดลอกไว้แล้ว และใช้ฉบับนั้นอยู่: ${own.url}`;
    return { template: templateReport(held, kind), notices: [there] };
  }
  host.progress('กำลังคัดลอกแม่แบบ');
  const shipped = host.documents.template(kind.kind);
  const bytes = inFontProfile(shipped, host.documents.fontProfile);
  const made = host.documents.create(`แม่แบบ – ${kind.title} (โปร่งใส)`, bytes);
  keep(host, kind, made);
  return {
    template: { kind: kind.kind, source: 'own', url: made.url },
    notices: [
      `คัดลอกแม่แบบ “${kind.title}” แล้ว: ${made.url}`,
      'แก้ไขข้อความได้ตามต้องการ แต่คงช่อง {{…}} ที่ใช้ไว้ แล้วกด ตรวจแม่แบบ ก่อนทำเอกสาร',
    ],
  };
}

/** All that keeps the template in use from being filled, then what it leaves out. */
export function checkTemplate(
  host: Host,
  kind: DocumentKind,
): TemplateOutcome & { readonly templateProblems: TemplateProblemReport[] } {
  const held = host.store.read();
  if (ownTemplate(held, kind)) requireFilePermission(host, 'ตรวจแม่แบบ', 'ตรวจแม่แบบ');
  // Filled with nothing: the engine too must take it, not only our own check.
  const bytes = readTemplate(host, kind, held);
  const filled = fillTemplate(bytes, kind, {});
  const problems = filled.ok ? [] : filled.problems;
  // What is only misspelt is told already.
  const told = new Set(problems.map(({ params }) => params.nearest));
  const dropped = droppedFrom(host, kind, bytes, held).filter(
    ({ fields }) => !fields.some((name) => told.has(name)),
  );
  return {
    template: templateReport(held, kind),
    templateProblems: [
      ...problems.map((problem) => ({
        code: problem.code,
        severity: 'error' as const,
        ...templateSentence(problem),
      })),
      ...dropped.map((part) => ({
        code: 'template-part-dropped',
        severity: 'warning' as const,
        ...droppedPartSentence(part),
      })),
    ],
    notices: [`แม่แบบ “${kind.title}” ${verdict(problems.length, dropped.length)}`],
  };
}

/** What the office's own template leaves out of what the paper must have. */
export function droppedFrom(
  host: Host,
  kind: DocumentKind,
  template: Uint8Array,
  held: Kept,
): DroppedPart[] {
  if (!ownTemplate(held, kind)) return [];
  return droppedParts(template, host.documents.template(kind.kind), kind);
}

function verdict(errors: number, warnings: number): string {
  if (errors === 0 && warnings === 0) return 'ใช้ทำเอกสารได้';
  const found = errors > 0 ? `มีจุดที่ต้องแก้ ${errors} จุด` : 'ใช้ทำเอกสารได้';
  if (warnings === 0) return found;
  return `${found}${errors > 0 ? ' และ' : ' แต่'}ขาดส่วนที่ควรมี ${warnings} ส่วน`;
}

/** Goes back to the shipped template; the office's file stays where it is. */
export function resetTemplate(host: Host, kind: DocumentKind): TemplateOutcome {
  const own = ownTemplate(host.store.read(), kind);
  host.store.remove([KEPT + kind.kind]);
  const now = `เอกสาร “${kind.title}” ใช้แม่แบบที่มากับโปร่งใส`;
  return {
    template: shippedTemplate(kind),
    notices: own ? [now, `ไฟล์แม่แบบเดิมยังอยู่ใน Google ไดรฟ์: ${own.url}`] : [now],
  };
}

export function templateReport(held: Kept, kind: DocumentKind): TemplateReport {
  const own = ownTemplate(held, kind);
  return own ? { kind: kind.kind, source: 'own', url: own.url } : shippedTemplate(kind);
}

/** The bytes of the template in use. Own one or not, what cannot be read stops with a sentence. */
export function readTemplate(
  host: Host,
  kind: DocumentKind,
  held: Kept = host.store.read(),
): Uint8Array {
  const own = ownTemplate(held, kind);
  if (!own) return host.documents.template(kind.kind);
  try {
    return host.documents.read(own.id);
  } catch (error) {
    throw new AppError(
      'template-unreadable',
      `อ่านแม่แบบที่หน่วยงานคัดลอกไว้ไม่ได้ (${failureOf(error).message})`,
      'ไฟล์อาจถูกลบ หรือคัดลอกไว้ด้วยบัญชีอื่น โปรดลองอีกครั้งด้วยบัญชีที่คัดลอกไว้ หรือเลือกกลับไปใช้แม่แบบที่มากับโปร่งใส',
    );
  }
}

function shippedTemplate({ kind }: DocumentKind): TemplateReport {
  return { kind, source: 'shipped', url: '' };
}

/** null where none is kept, or what is kept cannot be read. */
function ownTemplate(held: Kept, { kind }: DocumentKind): OwnTemplate | null {
  try {
    const read = OwnTemplate.safeParse(JSON.parse(held[KEPT + kind] ?? ''), { jitless: true });
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** False for a file in the bin. One that this account cannot see may be a colleague's, and in use. */
function isThere(host: Host, { id }: OwnTemplate): boolean {
  const state = host.documents.stateOf(id);
  if (state !== 'unseen') return state === 'there';
  throw new AppError(
    'template-unseen',
    'มีแม่แบบที่คัดลอกไว้แล้วแต่บัญชีนี้เปิดไม่ได้ ไฟล์อาจถูกลบ หรือคัดลอกไว้ด้วยบัญชีอื่น ครั้งนี้จึงยังไม่ได้คัดลอกใหม่',
    'ให้ผู้ที่คัดลอกไว้เป็นผู้สั่ง หรือเลือกกลับไปใช้แม่แบบที่มากับโปร่งใส แล้วคัดลอกใหม่',
  );
}

function keep(host: Host, kind: DocumentKind, made: OwnTemplate): void {
  const { id, url } = made;
  try {
    host.store.write({ [KEPT + kind.kind]: JSON.stringify({ id, url }) });
  } catch (error) {
    discard(host, made);
    throw error;
  }
}

function discard(host: Host, { id, url }: OwnTemplate): void {
  try {
    host.documents.discard(id);
  } catch {
    throw new AppError(
      'template-not-kept',
      `คัดลอกแม่แบบแล้ว แต่จดไว้กับสมุดงานไม่สำเร็จ จึงยังใช้แม่แบบเดิม และมีไฟล์ที่ไม่ได้ใช้เหลืออยู่: ${url}`,
      'ลบไฟล์นั้นได้ แล้วลองคัดลอกอีกครั้ง',
    );
  }
}
