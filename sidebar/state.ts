import type { Overview, Placeholder, TemplateProblemReport } from '../src/app/contract/overview';
import type { Reply } from '../src/app/contract/reply';
import type { FixReport, Report } from '../src/app/contract/report';
import type { ShareProposal } from '../src/app/contract/sharing';
import type { VerifiedDocument } from '../src/app/contract/verified';
import { type Filter, type Level, type Listed, listFindings } from './findings';
import { type Outcome, outcomeTitle, viewOf, type Work } from './outcome';
import { firstChoice, sharingText } from './sharing';
import { blanksText, checkedTemplate, LOOKING_FOR_BLANKS, type View } from './text';
import { toggle } from './toggle';

/** Cells about to be changed, shown before anybody says yes. */
export interface Proposal {
  readonly what: 'fix' | 'undo';
  /** The finding it stands at; '' for an undoing. */
  readonly at: string;
  readonly notices: readonly string[];
  readonly fixes: readonly FixReport[];
  readonly more: number;
  readonly undoId: string;
}

/** What was asked beside the works, and its answer once it came. */
export type Asked = 'waiting' | Reply;

export interface Sharing extends ShareProposal {
  readonly notices: readonly string[];
}

export interface State {
  readonly view: View;
  readonly overview: Overview | null;
  /** What is shown of where things stand may be older than the workbook. */
  readonly isStale: boolean;
  readonly report: Report | null;
  readonly listed: readonly Listed[];
  readonly running: { readonly work: Work; readonly stage: string } | null;
  readonly outcome: Outcome | null;
  readonly proposal: Proposal | null;
  /** Rights about to be changed, shown before anybody says yes. */
  readonly sharing: Sharing | null;
  readonly filter: Filter;
  /** The finding whose details are open, and the one whose reason is being typed. */
  readonly open: string;
  readonly waiving: string;
  /** The code whose explanation was asked for. */
  readonly explained: string;
  readonly kinds: readonly string[];
  readonly placeholders: Readonly<Record<string, readonly Placeholder[]>>;
  readonly problems: Readonly<Record<string, readonly TemplateProblemReport[]>>;
  /** What papers would leave blank, by kind, as far as it was asked for. */
  readonly blanks: Readonly<Record<string, Asked>>;
  /** What was asked of the documents made, by their addresses; {} once the workbook was read anew. */
  readonly verified: Readonly<Record<string, VerifiedDocument>>;
  /** What is said to a screen reader, and how often something was, so that a repeat is heard too. */
  readonly said: { readonly text: string; readonly count: number };
}

export type Change =
  | { readonly type: 'show'; readonly view: View; readonly code?: string; readonly filter?: Filter }
  | { readonly type: 'asked'; readonly work: Work }
  | { readonly type: 'stage'; readonly text: string }
  | { readonly type: 'answered'; readonly work: Work; readonly reply: Reply }
  | { readonly type: 'refreshed'; readonly reply: Reply }
  /** Something asked beside the work that runs, such as going to a cell. */
  | { readonly type: 'failedBeside'; readonly work: Work; readonly reply: Reply }
  | { readonly type: 'blanksAsked'; readonly kind: string }
  | { readonly type: 'blanksAnswered'; readonly kind: string; readonly reply: Reply }
  | { readonly type: 'outcomeClosed' }
  | { readonly type: 'proposalClosed' }
  | { readonly type: 'sharingClosed' }
  | { readonly type: 'levelToggled'; readonly level: Level }
  | { readonly type: 'filtered'; readonly filter: Filter }
  | { readonly type: 'searched'; readonly search: string }
  | { readonly type: 'opened'; readonly id: string }
  | { readonly type: 'waiving'; readonly id: string }
  | { readonly type: 'kindToggled'; readonly kind: string }
  | { readonly type: 'kindsChosen'; readonly kinds: readonly string[] }
  | { readonly type: 'said'; readonly text: string };

export const FIRST_STATE: State = {
  view: 'home',
  overview: null,
  isStale: false,
  report: null,
  listed: [],
  running: null,
  outcome: null,
  proposal: null,
  sharing: null,
  filter: { levels: [], search: '' },
  open: '',
  waiving: '',
  explained: '',
  kinds: [],
  placeholders: {},
  problems: {},
  blanks: {},
  verified: {},
  said: { text: '', count: 0 },
};

export function reduce(state: State, change: Change): State {
  switch (change.type) {
    case 'show': {
      const { view, code = '', filter = state.filter } = change;
      return { ...state, view, explained: code, filter, outcome: keptOutcome(state.outcome, view) };
    }
    case 'asked':
      return say(
        { ...state, running: { work: change.work, stage: '' }, outcome: null },
        `กำลัง${change.work.title}`,
      );
    case 'stage': {
      if (!state.running || state.running.stage === change.text) return state;
      return say({ ...state, running: { ...state.running, stage: change.text } }, change.text);
    }
    case 'answered':
      return answered({ ...state, running: null }, change.work, change.reply);
    case 'refreshed':
      return change.reply.ok ? take(state, change.reply) : { ...state, isStale: true };
    case 'failedBeside':
      return { ...state, outcome: { work: change.work, reply: change.reply } };
    case 'blanksAsked':
      return say(withBlanks(state, change.kind, 'waiting'), LOOKING_FOR_BLANKS);
    case 'blanksAnswered': {
      const { kind, reply } = change;
      const told = reply.ok ? blanksText(reply.blanks ?? []) : reply.message;
      return say(withBlanks(state, kind, reply), told);
    }
    case 'outcomeClosed':
      return { ...state, outcome: null };
    case 'proposalClosed':
      return { ...state, proposal: null };
    case 'sharingClosed':
      return { ...state, sharing: null };
    case 'levelToggled':
      return {
        ...state,
        filter: { ...state.filter, levels: toggle(state.filter.levels, change.level) },
      };
    case 'filtered':
      return { ...state, filter: change.filter };
    case 'searched':
      return { ...state, filter: { ...state.filter, search: change.search } };
    case 'opened':
      return { ...state, open: change.id, waiving: '' };
    case 'waiving':
      return { ...state, waiving: change.id };
    case 'kindToggled':
      return { ...state, kinds: toggle(state.kinds, change.kind) };
    case 'kindsChosen':
      return { ...state, kinds: change.kinds };
    case 'said':
      return say(state, change.text);
  }
}

/** What was read is not carried to the next view; a failure stays until it is closed. */
function keptOutcome(outcome: Outcome | null, view: View): Outcome | null {
  if (!outcome?.reply.ok) return outcome;
  return viewOf(outcome) === view ? outcome : null;
}

function answered(state: State, work: Work, reply: Reply): State {
  if (!reply.ok) return { ...state, outcome: { work, reply } };
  const { request } = work;
  const next = take(state, reply);
  switch (request.action) {
    case 'proposeFixes':
    case 'proposeUndo':
      return propose(next, work, reply);
    case 'proposeShare':
      return proposeSharing(next, reply);
    case 'share':
      return told({ ...next, sharing: null }, work, reply);
    case 'placeholders': {
      const { placeholders = [] } = reply;
      const known = { ...next.placeholders, [request.kind]: placeholders };
      return say({ ...next, placeholders: known }, `รายการช่อง ${placeholders.length} ช่อง`);
    }
    case 'checkTemplate': {
      const { templateProblems = [] } = reply;
      const problems = { ...next.problems, [request.kind]: templateProblems };
      return say({ ...next, problems }, checkedTemplate(templateProblems));
    }
    case 'verify': {
      const verified = Object.fromEntries((reply.verified ?? []).map((one) => [one.url, one]));
      return say({ ...next, verified }, reply.notices.join(' '));
    }
    case 'copyTemplate':
    case 'resetTemplate':
      return told(withoutProblems(next, request.kind), work, reply);
    case 'fix':
    case 'undo':
      return told({ ...next, proposal: null }, work, reply);
    case 'waive':
      return told({ ...next, waiving: '', open: '' }, work, reply);
    default:
      return told(next, work, reply);
  }
}

type Success = Extract<Reply, { ok: true }>;

/** Whatever a reply brings is newer than what is held. */
function take(state: State, reply: Reply): State {
  if (!reply.ok) return state;
  const { report, overview, template } = reply;
  const next = report
    ? { ...state, report, listed: listFindings(report.findings), proposal: null }
    : state;
  const shown = overview ?? next.overview;
  if (!shown) return next;
  const kinds = shown.kinds.map((kind) =>
    kind.kind === template?.kind ? { ...kind, template } : kind,
  );
  return {
    ...next,
    isStale: !overview && next.isStale,
    verified: overview ? {} : next.verified,
    overview: { ...shown, kinds },
    kinds: chosenKinds(next, kinds),
    blanks: overview ? stillAsked(next.blanks) : next.blanks,
  };
}

/**
 * The round's papers are chosen at first where they are ready; later the user's choice stands, but
 * for what is no longer ready.
 */
function chosenKinds(state: State, kinds: Overview['kinds']): readonly string[] {
  const wasReady = (name: string) =>
    state.overview?.kinds.some(({ kind, state }) => kind === name && state === 'ready') ?? false;
  return kinds
    .filter(({ state }) => state === 'ready')
    .filter(({ kind, eachRound }) => state.kinds.includes(kind) || (eachRound && !wasReady(kind)))
    .map(({ kind }) => kind);
}

/** Answers were of the workbook as it was. What still waits is answered after what came just now. */
function stillAsked(blanks: State['blanks']): State['blanks'] {
  return Object.fromEntries(Object.entries(blanks).filter(([, asked]) => asked === 'waiting'));
}

function withBlanks(state: State, kind: string, asked: Asked): State {
  return { ...state, blanks: { ...state.blanks, [kind]: asked } };
}

function propose(state: State, work: Work, reply: Success): State {
  const fixes = reply.fixes ?? [];
  if (fixes.length === 0) return told({ ...state, proposal: null }, work, reply);
  const proposal: Proposal = {
    what: work.request.action === 'proposeUndo' ? 'undo' : 'fix',
    at: work.at ?? '',
    notices: reply.notices,
    fixes,
    more: reply.moreFixes ?? 0,
    undoId: reply.undo?.id ?? '',
  };
  return say({ ...state, proposal }, reply.notices.join(' '));
}

function proposeSharing(state: State, { notices, sharing }: Success): State {
  if (!sharing) return state;
  const text = [sharingText(sharing, firstChoice(sharing)), ...notices].join(' ');
  return say({ ...state, sharing: { ...sharing, notices } }, text);
}

function told(state: State, work: Work, reply: Success): State {
  if (work.silent) return say(state, `${work.title}แล้ว`);
  return say(
    { ...state, outcome: { work, reply } },
    [outcomeTitle({ work, reply }), ...reply.notices].join(' '),
  );
}

function say(state: State, text: string): State {
  return { ...state, said: { text, count: state.said.count + 1 } };
}

function withoutProblems(state: State, kind: string): State {
  const { [kind]: _gone, ...problems } = state.problems;
  return { ...state, problems };
}
