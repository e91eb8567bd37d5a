const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Written as text: a control character has no place in a source file, nor in a pattern there. */
const CONTROL = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f';
const NOT_IN_XML = new RegExp(`[${CONTROL}\\ufffe\\uffff]`, 'g');
/** With the u flag a surrogate matches only when it has no partner. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/**
 * A text as XML can hold it: line breaks as \n, tabs as spaces, and what no XML file may contain
 * left out. All else, braces and angle brackets included, stays as it is.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replace(/\t/g, ' ')
    .replace(NOT_IN_XML, '')
    .replace(LONE_SURROGATE, '');
}
