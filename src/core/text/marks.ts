/** Vowel signs, tone marks and the like, which stand above or below a consonant. */
const MARKS = '\u0e31\u0e34-\u0e3a\u0e47-\u0e4e';
const NIKHAHIT = '\u0e4d';
const SARA_AA = '\u0e32';
const SARA_AM = '\u0e33';

/** Marks that need a look: any after a tone or after ำ, two vowels in a row, a nikhahit. */
export const MARKS_TO_REPAIR =
  '[\\u0e48-\\u0e4e][\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]|' +
  '[\\u0e31\\u0e34-\\u0e3a\\u0e47]{2}|\\u0e33[\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]|\\u0e4d';

const NEEDED = new RegExp(MARKS_TO_REPAIR);
const RUN = new RegExp(`\\p{M}+${SARA_AA}?`, 'gu');
const AM_RUN = new RegExp(`[\\p{M}${SARA_AM}]{2,}`, 'gu');
/** Marks of other scripts, whose order is for NFC alone to say. */
const FOREIGN = new RegExp(`[^${MARKS}${SARA_AA}${SARA_AM}]`);

/**
 * The marks over each consonant in the order Thai is typed in: vowel, then tone, then thanthakhat;
 * ำ in one character with its tone before it; a mark typed twice in a row once. All of these look
 * the same on many screens, so two equal words would otherwise compare as different. Takes text in
 * NFC and gives text in NFC.
 */
export function repairMarks(text: string): string {
  if (!NEEDED.test(text)) return text;
  return text.replace(RUN, repairRun).replace(AM_RUN, repairAm);
}

function repairRun(run: string): string {
  if (FOREIGN.test(run)) return run;
  if (!run.endsWith(SARA_AA)) return inOrder(run);
  const marks = inOrder(run.slice(0, -1));
  if (!marks.includes(NIKHAHIT)) return marks + SARA_AA;
  return inOrder(marks.split(NIKHAHIT).join('')) + SARA_AM;
}

function repairAm(run: string): string {
  if (!run.includes(SARA_AM) || FOREIGN.test(run)) return run;
  const parts = run.split(SARA_AM);
  return inOrder(parts.join('')) + SARA_AM.repeat(parts.length - 1);
}

function inOrder(marks: string): string {
  if (marks.length < 2) return marks;
  return Array.from(marks)
    .sort((a, b) => rank(a) - rank(b))
    .filter((mark, index, all) => mark !== all[index - 1])
    .join('');
}

/** Below the consonant before above it, as NFC orders them too, so the two never disagree. */
function rank(mark: string): number {
  if (mark === '\u0e3a') return 0;
  if (mark === '\u0e38' || mark === '\u0e39') return 1;
  if (mark >= '\u0e48' && mark <= '\u0e4b') return 3;
  return mark === '\u0e4c' || mark === '\u0e4e' ? 4 : 2;
}
