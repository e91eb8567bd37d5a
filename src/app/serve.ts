import type { ClosingState } from '../core/pipeline/closing-states';
import type { Examination } from '../core/pipeline/examine';
import { countBySeverity } from '../core/pipeline/print-findings-tab';
import { reportFinding, reportReviews, reportTables } from '../core/pipeline/report';
import { DIMENSION_TAB_NAME } from '../core/tables/print-dimension-tab';
import { AppError } from './app-error';
import { blanksOf } from './blanks';
import { failureOf, guard } from './boundary';
import type { Reply } from './contract/reply';
import type { Report } from './contract/report';
import { changesNothing, type Options, Request } from './contract/request';
import { examineForPapers, examineWorkbook, lookAtWorkbook } from './examine-workbook';
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
  kindsOfRound,
  kindsWithData,
  makeDocuments,
} from './make-documents';
import { overviewOf } from './overview/overview';
import { placeholdersOf } from './placeholders';
import type { Host } from './ports';
import { prepareRound } from './prepare-round';
import { rollUp } from './rollup/roll-up';
import { setUpRollup } from './rollup/set-up-rollup';
import { closeRound, type RoundWritten } from './rounds/close-round';
import { compareClosedRounds } from './rounds/compare-closed-rounds';
import { setUp } from './set-up';
import { proposeShare } from './share/propose-share';
import { share } from './share/share';
import { checkTemplate, copyTemplate, resetTemplate } from './templates';
import { verify } from './verify/verify';
import { unwaive, waive } from './waive';
import { writeDrafts } from './write-drafts';
import { writeFindings } from './write-findings';
import { writeReadersTab } from './write-readers-tab';
import { mainTableOf, writeTables } from './write-tables';

type ServedRequest = Exclude<Request, { action: 'selfTest' }>;

/**
 * Carries out one request of the menu, the sidebar or the command line. Never throws. `exclusive`
 * lets one writer into the workbook at a time, and returns when all it wrote has arrived.
 */
export function serve(
  host: () => Host,
  request: unknown,
  selfTest: () => Reply,
  exclusive: <T>(action: () => T) => T,
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
    if (asked.action === 'selfTest') return exclusive(selfTest);
    const current = host();
    const work = () => perform(current, asked);
    const done = changesNothing(asked.action) ? work() : inTurn(asked, work, exclusive);
    return 'thenOverview' in asked && asked.thenOverview ? withOverview(current, done) : done.reply;
  });
}

/**
 * Cells arrive when the turn ends, so where that fails nobody knows what was written. Rights are
 * changed as soon as Google answers: which, must be told even so.
 */
function inTurn(
  { action }: ServedRequest,
  work: () => Done,
  exclusive: <T>(action: () => T) => T,
): Done {
  const done: Done[] = [];
  try {
    exclusive(() => done.push(work()));
  } catch (error) {
    if (action !== 'share' || !done[0]) throw error;
  }
  return done[0] as Done;
}

type Success = Extract<Reply, { ok: true }>;

interface Done {
  readonly reply: Success;
  /** The workbook as it stands after, where it was examined anyway. */
  readonly after?: Examination;
}

function perform(host: Host, request: ServedRequest): Done {
  switch (request.action) {
    case 'setup':
      return told(setUp(host, request.examples ?? false));
    case 'prepareRound':
      return told(prepareRound(host, examineWorkbook(host, request.options)));
    case 'check': {
      const examination = examineWorkbook(host, request.options);
      return wrote(host, examination, writeFindings(host, examination));
    }
    case 'compute': {
      const examination = examineWorkbook(host, request.options);
      return wrote(host, examination, writeTables(host, examination));
    }
    case 'documents': {
      const asked = request.kinds && kindsNamed(request.kinds);
      const examination = examineForPapers(host, request.options);
      const kinds = asked ?? kindsOfRound(examination);
      // The paper refers to the findings tab, and nothing may fail once the paper is made.
      const written = writeFindings(host, examination);
      const made = makeDocuments(host, examination, kinds, request.options ?? {});
      return wrote(host, examination, [...made.notices, ...written], made);
    }
    case 'draft': {
      const asked = request.kinds && kindsNamed(request.kinds);
      return told(writeDrafts(host, examineForPapers(host, request.options), asked));
    }
    case 'proposeFixes': {
      const examination = lookAtWorkbook(host, request.options);
      const { notices, fixes, more } = fixesFor(host, examination, request);
      return { reply: { ok: true, notices, fixes, moreFixes: more } };
    }
    case 'fix': {
      const made = makeFixes(host, examineWorkbook(host, request.options), request.fixes);
      return afterFixes(host, made, FIXED, request);
    }
    case 'proposeUndo':
      return { reply: { ok: true, ...proposeUndo(host) } };
    case 'undo':
      return afterFixes(
        host,
        { fixes: undoFixes(host, request), notices: [] },
        GIVEN_BACK,
        request,
      );
    case 'waive': {
      const { examination, notices } = waive(host, request);
      return wrote(host, examination, notices);
    }
    case 'unwaive': {
      const { examination, notices } = unwaive(host, request);
      return wrote(host, examination, notices);
    }
    case 'run':
      return run(host, request.kinds, request.options ?? {});
    case 'closeRound':
      return readersTold(host, closeRound(host, request.by));
    case 'compareRounds':
      return readersTold(host, compareClosedRounds(host, request));
    case 'overview': {
      const examination = lookAtWorkbook(host, request.options);
      const { reply } = examined(host, examination, []);
      return { reply: { ...reply, overview: overviewOf(host, examination) } };
    }
    case 'blanks': {
      const kind = kindNamed(request.kind);
      const blanks = blanksOf(host, lookAtWorkbook(host, request.options), kind);
      return { reply: { ok: true, notices: [], blanks } };
    }
    case 'verify':
      return { reply: { ok: true, ...verify(host, lookAtWorkbook(host, request.options)) } };
    case 'goTo':
      return told(goTo(host, request.sheet, request.cell));
    case 'placeholders': {
      const placeholders = placeholdersOf(kindNamed(request.kind));
      return { reply: { ok: true, notices: [], placeholders } };
    }
    case 'copyTemplate':
      return { reply: { ok: true, ...copyTemplate(host, kindNamed(request.kind)) } };
    case 'checkTemplate':
      return { reply: { ok: true, ...checkTemplate(host, kindNamed(request.kind)) } };
    case 'resetTemplate':
      return { reply: { ok: true, ...resetTemplate(host, kindNamed(request.kind)) } };
    case 'proposeShare':
      return { reply: { ok: true, ...proposeShare(host, request) } };
    case 'share':
      return { reply: { ok: true, ...share(host, request) } };
    case 'setGaruda':
      return told(setGaruda(host, request.picture));
    case 'removeGaruda':
      return told(removeGaruda(host));
    case 'setUpRollup':
      return told(setUpRollup(host, request.offices));
    case 'rollup':
      return { reply: { ok: true, ...rollUp(host, request) } };
  }
}

/**
 * Adds where things stand, once all is written and no one waits any more. The work is done by now:
 * where this fails it is told all the same, and the page asks by itself.
 */
function withOverview(host: Host, { reply, after }: Done): Reply {
  if (!after) return reply;
  try {
    return { ...reply, overview: overviewOf(host, after) };
  } catch {
    return reply;
  }
}

/** Check, tables and documents on one reading of the workbook. */
function run(host: Host, names: readonly string[] | undefined, options: Options): Done {
  const asked = names && kindsNamed(names);
  const examination = examineForPapers(host, options);
  const written = [...writeFindings(host, examination), ...writeTables(host, examination)];
  const made = makeDocuments(host, examination, asked ?? kindsWithData(examination), options);
  return wrote(host, examination, [...written, ...made.notices], made);
}

const FIXED = ['แก้แล้ว', 'ไม่ได้แก้'] as const;
const GIVEN_BACK = ['คืนค่าเดิมแล้ว', 'ไม่ได้คืนค่า'] as const;

/** Checks again once cells changed; should that fail, what was changed is told all the same. */
function afterFixes(
  host: Host,
  { fixes, notices: beside }: FixesMade,
  [what, notDone]: readonly [what: string, notDone: string],
  { options, thenCheck = true }: { options?: Options | undefined; thenCheck?: boolean | undefined },
): Done {
  const done = fixes.filter(({ state }) => state === 'done').length;
  const notices = [`${what} ${done} เซลล์`, ...beside, ...whyKept(fixes, notDone)];
  if (!thenCheck) return { reply: { ok: true, notices, fixes } };
  try {
    const examination = examineWorkbook(host, options);
    const written = writeFindings(host, examination);
    const { reply, after } = wrote(host, examination, [...notices, ...written]);
    return { reply: { ...reply, fixes }, after };
  } catch (error) {
    const { message } = failureOf(error);
    const again = `ยังตรวจซ้ำไม่สำเร็จ (${message}) โปรดเลือกเมนู โปร่งใส > ตรวจสอบ อีกครั้ง`;
    return { reply: { ok: true, notices: [...notices, again], fixes } };
  }
}

function told(notices: string[]): Done {
  return { reply: { ok: true, notices } };
}

/** Ends work that wrote: its readers see the new state, and the reply tells it. */
function wrote(
  host: Host,
  after: Examination,
  notices: string[],
  made?: DocumentsMade,
): Required<Done> {
  const { notices: more, closings } = writeReadersTab(host, after);
  return examined(host, after, [...notices, ...more], made, closings);
}

/** Ends a closing or a comparison; `after` is the examination where nothing read by it changed. */
function readersTold(host: Host, { after, ...reply }: RoundWritten): Done {
  const { notices } = writeReadersTab(host, after);
  return { reply: { ok: true, ...reply, notices: [...reply.notices, ...notices] } };
}

/** The reply of work on an examination that still holds after it. */
function examined(
  host: Host,
  after: Examination,
  notices: string[],
  made?: DocumentsMade,
  closings: readonly ClosingState[] | null = null,
): Required<Done> {
  const { book, tables, findings } = after;
  const { fiscalYear, round } = book.records.settings;
  const main = mainTableOf(after);
  const report: Report = {
    workbook: host.workbook.name(),
    fiscalYear,
    round,
    findings: findings.map(reportFinding),
    counts: countBySeverity(findings),
    tables: tables && main !== null ? reportTables(tables, main === DIMENSION_TAB_NAME) : null,
    reviews: reportReviews(book.records),
    ...(closings && { closedRounds: [...closings] }),
    documents: made?.documents ?? [],
  };
  return { reply: { ok: true, notices, report }, after };
}
