import { decodeXml, scanXml } from './xml-scan';

/** A stretch of a part's XML, as it stands there. */
export interface Piece {
  readonly at: number;
  readonly text: string;
}

/** A bookmark, in the order of the paper. */
export interface Bookmark {
  readonly start: Piece;
  readonly name: string;
  readonly id: string;
  /** null where a loop took the start without it. */
  readonly end: Piece | null;
}

/** A PAGEREF field. Word may cut its instruction into several pieces. */
export interface Reference {
  /** Texts of the instruction; of a simple field its opening tag. */
  readonly pieces: readonly Piece[];
  readonly isSimple: boolean;
  readonly instruction: string;
  /** The bookmark it names. */
  readonly name: string;
}

export interface Marks {
  readonly bookmarks: readonly Bookmark[];
  /** Ends without a start. */
  readonly strayEnds: readonly Piece[];
  readonly references: readonly Reference[];
  /** Above every number that marks anything else in the part. */
  readonly freeId: number;
}

type Open = { -readonly [Key in keyof Bookmark]: Bookmark[Key] };

export const PAGEREF = /^(\s*PAGEREF\s+"?)([^\s"\\]+)/i;

/** The bookmarks of a part and what refers to their pages. Only elements count, never text. */
export function findBookmarks(xml: string): Marks {
  const bookmarks: Open[] = [];
  const open = new Map<string, Open[]>();
  const strayEnds: Piece[] = [];
  const references: Reference[] = [];
  let freeId = 1;
  const refer = (instruction: string, pieces: readonly Piece[], isSimple = false): void => {
    const name = PAGEREF.exec(instruction)?.[2];
    if (name !== undefined) references.push({ pieces, isSimple, instruction, name });
  };
  const fields = readInstructions(refer);
  scanXml(xml, {
    open: (element, text, at) => {
      const piece = { at, text };
      if (element === 'w:bookmarkStart') {
        const id = attribute(text, 'w:id');
        const bookmark = { start: piece, name: attribute(text, 'w:name'), id, end: null };
        bookmarks.push(bookmark);
        open.set(id, [...(open.get(id) ?? []), bookmark]);
      } else if (element === 'w:bookmarkEnd') {
        const bookmark = open.get(attribute(text, 'w:id'))?.pop();
        if (bookmark) bookmark.end = piece;
        else strayEnds.push(piece);
      } else if (element === 'w:fldSimple') refer(attribute(text, 'w:instr'), [piece], true);
      else if (element === 'w:fldChar') fields.onMark(attribute(text, 'w:fldCharType'));
      else if (element === 'w:instrText') fields.onInstruction(true);
      else if (text.includes('w:id=')) freeId = Math.max(freeId, numberOf(text) + 1);
    },
    close: (element) => {
      if (element === 'w:instrText') fields.onInstruction(false);
    },
    text: (text, at) => fields.onText({ text, at }),
  });
  return { bookmarks, strayEnds, references, freeId };
}

/** Puts the instruction of each field together: it ends where the field's result begins. */
function readInstructions(tell: (instruction: string, pieces: readonly Piece[]) => void) {
  const fields: { readonly pieces: Piece[]; told: boolean }[] = [];
  let isInstruction = false;
  return {
    onMark: (type: string): void => {
      if (type === 'begin') {
        fields.push({ pieces: [], told: false });
        return;
      }
      const field = fields[fields.length - 1];
      if (field && !field.told) {
        field.told = true;
        tell(decodeXml(field.pieces.map(({ text }) => text).join('')), field.pieces);
      }
      if (type === 'end') fields.pop();
    },
    onInstruction: (starts: boolean): void => {
      isInstruction = starts;
    },
    onText: (piece: Piece): void => {
      if (isInstruction) fields[fields.length - 1]?.pieces.push(piece);
    },
  };
}

/** The value of an attribute of an opening tag; '' where there is none. */
function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return decodeXml(found?.[1] ?? found?.[2] ?? '');
}

function numberOf(tag: string): number {
  const id = attribute(tag, 'w:id');
  return /^[0-9]{1,9}$/.test(id) ? Number(id) : 0;
}
