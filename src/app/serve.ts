import type { Examination } from '../core/pipeline/examine';
import { countBySeverity } from '../core/pipeline/print-findings-tab';
import { reportFinding, reportTables } from '../core/pipeline/report';
import { AppError } from './app-error';
import { failureOf, guard } from './boundary';
import type { Reply } from './contract/reply';
import type { Report } from './contract/report';
import { type Options, Request } from './contract/request';
import { examineWorkbook } from './examine-workbook';
import { whyKept } from './fixes/fix-report';
import { type FixesMade, makeFixes } from './fixes/make-fixes';
import { fixesFor } from './fixes/propose-fixes';
import { proposeUndo, undoFixes } from './fixes/undo-fixes';
import { removeGaruda, setGaruda } from './garuda';
import { goTo } from './go-to';
import {
  type DocumentsMade,
  kindNamed,
  kindsNamed,
  kindsWithData,
  makeDocuments,
} from './make-documents';
import { overviewOf } from './overview/overview';
import { placeholdersOf } from './placeholders';
import type { Host } from './ports';
import { prepareRound } from './prepare-round';
import { setUp } from './set-up';
import { checkTemplate, copyTemplate, resetTemplate } from './templates';
import { unwaive, waive } from './waive';
import { writeFindings } from './write-findings';
import { writeTables } from './write-tables';

type ServedRequest = Exclude<Request, { action: 'selfTest' }>;

/**
 * Carries out one request of the menu, the sidebar or the command line. Never throws. `exclusive`
 * lets one writer into the workbook at a time.
 */
export function serve(
  host: () => Host,
  request: unknown,
  selfTest: () => Reply,
  exclusive: (action: () => Reply) => Reply,
): Reply {
  return guard(() => {
    const parsed = Request.safeParse(request, { jitless: true });
    if (!parsed.success) {
      throw new AppError(
        'bad-request',
        'คำสั่งที่ส่งมาไม่อยู่ในรูปที่โปร่งใสรู้จัก จึงไม่ได้ทำอะไร',
        'ปิดแล้วเปิดแถบด้านข้างใหม่ หากยังพบข้อความนี้ ให้ติดตั้งโปร่งใสรุ่นเดียวกันทุกส่วน',
      );
    }
    const asked = parsed.data;
    const answer = () => (asked.action === 'selfTest' ? selfTest() : perform(host(), asked));
    return CHANGES_NOTHING.has(asked.action) ? answer() : exclusive(answer);
  });
}

/** Asked while another works in the workbook, these are answered at once. */
const CHANGES_NOTHING: ReadonlySet<Request['action']> = new Set([
  'overview',
  'goTo',
  'placeholders',
  'checkTemplate',
]);

function perform(host: Host, request: ServedRequest): Reply {
  switch (request.action) {
    case 'setup':
      return done(setUp(host, request.examples ?? false));
    case 'prepareRound':
      return done(prepareRound(host, examineWorkbook(host, request.options)));
    case 'check': {
      const examination = examineWorkbook(host, request.options);
      return reply(host, examination, writeFindings(host, examination));
    }
    case 'compute': {
      const examination = examineWorkbook(host, request.options);
      return reply(host, examination, writeTables(host, examination));
    }
    case 'documents': {
      const kinds = kindsNamed(request.kinds);
      const examination = examineWorkbook(host, request.options);
      // The paper refers to the findings tab, and nothing may fail once the paper is made.
      const written = writeFindings(host, examination);
      const made = makeDocuments(host, examination, kinds, request.options ?? {});
      return reply(host, examination, [...made.notices, ...written], made);
    }
    case 'proposeFixes': {
      const examination = examineWorkbook(host, request.options);
      const { notices, fixes, more } = fixesFor(host, examination, request);
      return { ok: true, notices, fixes, moreFixes: more };
    }
    case 'fix': {
      const made = makeFixes(host, examineWorkbook(host, request.options), request.fixes);
      return afterFixes(host, made, FIXED, request);
    }
    case 'proposeUndo':
      return { ok: true, ...proposeUndo(host) };
    case 'undo':
      return afterFixes(
        host,
        { fixes: undoFixes(host, request.id), notices: [] },
        GIVEN_BACK,
        request,
      );
    case 'waive': {
      const { examination, notices } = waive(host, request);
      return reply(host, examination, notices);
    }
    case 'unwaive': {
      const { examination, notices } = unwaive(host, request);
      return reply(host, examination, notices);
    }
    case 'run':
      return run(host, request.kinds, request.options ?? {});
    case 'overview': {
      const { overview, examination } = overviewOf(host, request.options ?? {});
      return { ...reply(host, examination, []), overview };
    }
    case 'goTo':
      return done(goTo(host, request.sheet, request.cell));
    case 'placeholders':
      return { ok: true, notices: [], placeholders: placeholdersOf(kindNamed(request.kind)) };
    case 'copyTemplate':
      return { ok: true, ...copyTemplate(host, kindNamed(request.kind)) };
    case 'checkTemplate':
      return { ok: true, ...checkTemplate(host, kindNamed(request.kind)) };
    case 'resetTemplate':
      return { ok: true, ...resetTemplate(host, kindNamed(request.kind)) };
    case 'setGaruda':
      return done(setGaruda(host, request.picture));
    case 'removeGaruda':
      return done(removeGaruda(host));
  }
}

/** Check, tables and documents on one reading of the workbook. */
function run(host: Host, names: readonly string[] | undefined, options: Options): Reply {
  const asked = names && kindsNamed(names);
  const examination = examineWorkbook(host, options);
  const written = [...writeFindings(host, examination), ...writeTables(host, examination)];
  const made = makeDocuments(host, examination, asked ?? kindsWithData(examination), options);
  return reply(host, examination, [...written, ...made.notices], made);
}

const FIXED = ['แก้แล้ว', 'ไม่ได้แก้'] as const;
const GIVEN_BACK = ['คืนค่าเดิมแล้ว', 'ไม่ได้คืนค่า'] as const;

/** Checks again once cells changed; should that fail, what was changed is told all the same. */
function afterFixes(
  host: Host,
  { fixes, notices }: FixesMade,
  [what, notDone]: readonly [what: string, notDone: string],
  { options, thenCheck = true }: { options?: Options | undefined; thenCheck?: boolean | undefined },
): Reply {
  const done = fixes.filter(({ state }) => state === 'done').length;
  const told = [`${what} ${done} เซลล์`, ...notices];
  if (!thenCheck) return { ok: true, notices: [...told, ...whyKept(fixes, notDone)], fixes };
  try {
    const examination = examineWorkbook(host, options);
    const written = writeFindings(host, examination);
    return {
      ...reply(host, examination, [...told, ...whyKept(fixes, notDone), ...written]),
      fixes,
    };
  } catch (error) {
    const { message } = failureOf(error);
    const again = `ยังตรวจซ้ำไม่สำเร็จ (${message}) โปรดเลือกเมนู โปร่งใส > ตรวจสอบ อีกครั้ง`;
    return { ok: true, notices: [...told, ...whyKept(fixes, notDone), again], fixes };
  }
}

function done(notices: string[]): Reply {
  return { ok: true, notices };
}

function reply(
  host: Host,
  { book, tables, findings }: Examination,
  notices: string[],
  made?: DocumentsMade,
): Extract<Reply, { ok: true }> {
  const { fiscalYear, round } = book.records.settings;
  const report: Report = {
    workbook: host.workbook.name(),
    fiscalYear,
    round,
    findings: findings.map(reportFinding),
    counts: countBySeverity(findings),
    tables: tables && book.tabs.plan && reportTables(tables),
    documents: made?.documents ?? [],
  };
  return { ok: true, notices, report };
}
