import { type PartText, readPartText, type Spot } from './template-text';

/** Where something in a part's text is. */
export interface Place {
  /** Characters of the part's text before it. */
  readonly at: number;
  /** The text it stands in, shortened. */
  readonly around: string;
  readonly isCopy: boolean;
}

/** Something between two braces. */
export interface Tag extends Place {
  readonly sign: '' | '#' | '^' | '/';
  /** As typed, without sign and outer spaces. */
  readonly name: string;
  readonly start: Spot;
  readonly end: Spot;
  /** Whether its paragraph holds nothing else. */
  readonly isAlone: boolean;
  /** Where it goes over the end of a paragraph: its braces as if either had lost its other half. */
  readonly halves: readonly BraceFault[];
}

/** Braces that make no placeholder. */
export interface BraceFault extends Place {
  readonly code:
    | 'template-tag-unclosed'
    | 'template-tag-unopened'
    | 'template-braces-many'
    | 'template-brackets';
  readonly spot: Spot;
  /** What stands after `{{`, before `}}` or between other brackets, within the paragraph. */
  readonly beside: string;
  /** The braces as typed, with what is between other brackets. */
  readonly typed: string;
}

export interface TagScan {
  readonly tags: readonly Tag[];
  readonly faults: readonly BraceFault[];
}

const BRACES = /\{{2,}|\}{2,}/g;
/** Braces of one, of full width, and what other programs put around the names of fields. */
const BRACKETS =
  /\{([^{}]{1,60})\}|｛+([^{}｛｝]{1,60})｝+|«([^«»]{1,60})»|<<([^<>]{1,60})>>|\[\[([^[\]]{1,60})\]\]/g;
const LONGEST_BESIDE = 60;

/**
 * The placeholders of one part, in order. Word may cut a placeholder into several runs, so the text
 * of all runs is read as one, as the engine does.
 */
export function scanTags(xml: string): TagScan {
  const part = readPartText(xml);
  const tags: Tag[] = [];
  const faults: BraceFault[] = [];
  let opened: RegExpExecArray | null = null;
  for (const found of part.text.matchAll(BRACES)) {
    const [braces] = found;
    // Too many at both ends is one mistake.
    if (braces.length > 2 && !(opened && opened[0].length > 2)) {
      faults.push(fault('template-braces-many', found, part));
    }
    if (braces.startsWith('{')) {
      if (opened) faults.push(fault('template-tag-unclosed', opened, part));
      opened = found;
    } else if (opened) {
      tags.push(tagBetween(opened, found, part));
      opened = null;
    } else {
      faults.push(fault('template-tag-unopened', found, part));
    }
  }
  if (opened) faults.push(fault('template-tag-unclosed', opened, part));
  return { tags, faults: [...faults, ...otherBrackets(part)] };
}

/** What stands between the braces, as sign and name. */
export function parseTag(inside: string): Pick<Tag, 'sign' | 'name'> {
  const trimmed = inside.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  const [first = ''] = trimmed;
  if (first === '#' || first === '^' || first === '/') {
    return { sign: first, name: trimmed.slice(1).trim() };
  }
  return { sign: '', name: trimmed };
}

function tagBetween(opening: RegExpExecArray, closing: RegExpExecArray, part: PartText): Tag {
  const inside = opening.index + opening[0].length;
  const end = closing.index + closing[0].length;
  const spots = { start: part.spotAt(opening.index), end: part.spotAt(end - 1) };
  const [from, to] = part.paragraphAt(opening.index);
  const isSplit = spots.start.paragraph !== spots.end.paragraph;
  return {
    ...parseTag(part.text.slice(inside, closing.index)),
    ...placeAt(opening.index, part),
    ...spots,
    isAlone: from === opening.index && to === end,
    halves: isSplit
      ? [
          fault('template-tag-unclosed', opening, part),
          fault('template-tag-unopened', closing, part),
        ]
      : [],
  };
}

function fault(
  code: BraceFault['code'],
  { index, 0: typed }: RegExpExecArray,
  part: PartText,
): BraceFault {
  const [from, to] = part.paragraphAt(index);
  const end = index + typed.length;
  const after = part.text.slice(end, Math.min(to, end + LONGEST_BESIDE));
  const before = part.text.slice(Math.max(from, index - LONGEST_BESIDE), index);
  const beside = typed.startsWith('}')
    ? before.replace(/^.*[{}]/s, '')
    : after.replace(/[{}].*$/s, '');
  return { code, ...placeAt(index, part), spot: part.spotAt(index), beside, typed };
}

function placeAt(at: number, part: PartText): Place {
  return { at, around: part.around(at), isCopy: part.spotAt(at).isCopy };
}

/** Names may stand between them; whether they do is for the reader of the names to tell. */
function otherBrackets(part: PartText): BraceFault[] {
  const faults: BraceFault[] = [];
  for (const found of part.text.matchAll(BRACKETS)) {
    const [typed, ...insides] = found;
    const end = found.index + typed.length;
    const isPartOfMore = part.text[found.index - 1] === '{' || part.text[end] === '}';
    const spot = part.spotAt(found.index);
    if (isPartOfMore || spot.paragraph !== part.spotAt(end - 1).paragraph) continue;
    const beside = insides.find((inside) => inside !== undefined) ?? '';
    faults.push({ code: 'template-brackets', ...placeAt(found.index, part), spot, beside, typed });
  }
  return faults;
}
