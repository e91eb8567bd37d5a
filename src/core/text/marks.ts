/** Vowel signs, tone marks and the like, which stand above or below a consonant. */
const MARKS = '\u0e31\u0e34-\u0e3a\u0e47-\u0e4e';
const TONES = '\u0e48-\u0e4b';
const NIKHAHIT = '\u0e4d';
const SARA_AA = '\u0e32';
const SARA_AM = '\u0e33';

/** Two marks that need a look: anything after a tone, two vowels in a row, a tone after ำ. */
export const MARKS_TO_REPAIR =
  '[\\u0e48-\\u0e4e][\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]|' +
  '[\\u0e31\\u0e34-\\u0e3a\\u0e47]{2}|\\u0e33[\\u0e48-\\u0e4b]';

const RUN = new RegExp(`[${MARKS}]+${SARA_AA}?`, 'g');
const AM_WITH_MARKS = new RegExp(`[${MARKS}]*${SARA_AM}[${TONES}${SARA_AM}]*`, 'g');

/**
 * The marks over each consonant in the order Thai is typed in: vowel, then tone, then thanthakhat;
 * ำ in one character with its tone before it; a mark typed twice in a row once. All of these look
 * the same on many screens, so two equal words would otherwise compare as different.
 */
export function repairMarks(text: string): string {
  return text.replace(RUN, repairRun).replace(AM_WITH_MARKS, repairAm);
}

function repairRun(run: string): string {
  if (!run.endsWith(SARA_AA)) return inOrder(run);
  const marks = inOrder(run.slice(0, -1));
  if (!marks.includes(NIKHAHIT)) return marks + SARA_AA;
  return inOrder(marks.split(NIKHAHIT).join('')) + SARA_AM;
}

function repairAm(run: string): string {
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
