import { fieldKey, type Scope } from './field-names';
import { type FoundProblem, found } from './found-problem';
import type { Tag } from './template-tags';

/** What is open where a tag stands. It changes from tag to tag. */
export interface LoopState {
  readonly open: OpenLoop[];
  /** Openings that a tag of their own name closes further on. */
  readonly closed: ReadonlySet<Tag>;
  /** The loop closed last outside every other. */
  previous: Span | null;
}

/** A loop or condition whose end has not come yet. */
export interface OpenLoop {
  readonly tag: Tag;
  /** The names that may be used inside it. */
  readonly inside: Scope;
  /** How often it was opened again inside itself. */
  again: number;
  /** Whether a problem tells already that its end is missing. */
  isTold: boolean;
  /** The loop closed last within it. */
  previous: Span | null;
}

/** A loop from its opening to its closing tag. */
interface Span {
  readonly start: Tag;
  readonly end: Tag;
}

export function loopState(tags: readonly Tag[]): LoopState {
  const openings = new Map<string, Tag[]>();
  const closed = new Set<Tag>();
  for (const tag of tags) {
    const key = fieldKey(tag.name);
    if (tag.sign === '/') {
      const opening = openings.get(key)?.pop();
      if (opening) closed.add(opening);
    } else if (tag.sign !== '') {
      const open = openings.get(key);
      if (open) open.push(tag);
      else openings.set(key, [tag]);
    }
  }
  return { open: [], closed, previous: null };
}

/** Takes an opening tag; a list inside itself is one whose end was typed as a beginning. */
export function openLoop(
  tag: Tag,
  inside: Scope,
  isList: boolean,
  { open, closed }: LoopState,
): FoundProblem[] {
  const key = fieldKey(tag.name);
  const outer = open.find((loop) => fieldKey(loop.tag.name) === key && loop.tag.sign === tag.sign);
  if (!outer || !(isList || !closed.has(tag))) {
    open.push({ tag, inside, again: 0, isTold: false, previous: null });
    return [];
  }
  outer.again += 1;
  outer.isTold = true;
  return [found('template-loop-again', tag)];
}

/** What is wrong with a closing tag; the loops it closes are no longer open. */
export function closeLoop(tag: Tag, state: LoopState): FoundProblem[] {
  const { open, closed } = state;
  const key = fieldKey(tag.name);
  const index = lastIndex(open, (loop) => fieldKey(loop.tag.name) === key);
  if (index < 0) {
    const inner = open[open.length - 1];
    if (!inner || closed.has(inner.tag)) return [found('template-loop-unopened', tag)];
    open.pop();
    return [found('template-loop-misclosed', tag, { nearest: shown(inner.tag) })];
  }
  const loop = open[index] as OpenLoop;
  if (loop.again > 0) {
    loop.again -= 1;
    return [];
  }
  const [, ...inside] = open.splice(index);
  const crossing = inside.filter((inner) => closed.has(inner.tag));
  const forgotten = inside.filter((inner) => !closed.has(inner.tag));
  // The inner one is closed further on: only the pair that crosses is a problem.
  open.push(...crossing);
  if (crossing[0]) {
    const params = { nearest: shown(crossing[0].tag) };
    return [...leftOpen(forgotten), found('template-loop-crossed', tag, params)];
  }
  if (forgotten.length > 0) return leftOpen(forgotten);
  return closePair({ start: loop.tag, end: tag }, state);
}

export function leftOpen(loops: readonly OpenLoop[]): FoundProblem[] {
  return loops
    .filter(({ isTold }) => !isTold)
    .map(({ tag }) => found('template-loop-unclosed', tag));
}

function closePair(pair: Span, state: LoopState): FoundProblem[] {
  const level = state.open[state.open.length - 1] ?? state;
  const { previous } = level;
  level.previous = pair;
  const { start, end } = pair;
  if (!canRepeat(pair)) {
    const isOneCell = start.end.cell?.cell === end.start.cell?.cell;
    return [found(isOneCell ? 'template-loop-wrapped' : 'template-loop-split', end)];
  }
  return previous && sharesRow(previous, pair) ? [found('template-loop-overlap', start)] : [];
}

/**
 * Whether what stands from one place to another can be repeated and leave the paper whole: rows of
 * one table, whole paragraphs, or text within one cell and within the same links and text boxes.
 */
function canRepeat({ start, end }: Span): boolean {
  const [from, to] = [start.end, end.start];
  if (from.cell?.cell !== to.cell?.cell) return from.cell?.wrappers === to.cell?.wrappers;
  if (from.wrappers === to.wrappers) return true;
  const arePartsOfLines = !start.isAlone || !end.isAlone || from.paragraph === to.paragraph;
  return !arePartsOfLines && from.outside === to.outside;
}

/** Two loops in one row, one of which repeats the row. */
function sharesRow(before: Span, after: Span): boolean {
  const row = after.start.end.cell?.row;
  if (row === undefined || before.end.start.cell?.row !== row) return false;
  return repeatsRows(before) || repeatsRows(after);
}

function repeatsRows({ start, end }: Span): boolean {
  return start.end.cell?.cell !== end.start.cell?.cell;
}

function shown({ name }: Tag): string {
  return name.slice(0, 60);
}

function lastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index--) {
    if (test(items[index] as T)) return index;
  }
  return -1;
}
