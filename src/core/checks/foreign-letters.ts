import type { CellRule, TextRole } from './text-cells';

const READ: ReadonlySet<TextRole> = new Set(['item', 'unit', 'title', 'person', 'period', 'prose']);
/** Everyday papers are written in Thai and Latin; most cells have no letter beyond them. */
const SUSPECT = /[\u0370-\u0dff\u0e80-\u1dff\u2c00-\u2dff\u3040-\u30ff\u3400-\u9fff\ua000-\ud7af]/;
const EAST_ASIAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
/** Greek stands in units. */
const KNOWN =
  '\\p{Script=Thai}\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Common}\\p{Script=Inherited}';
/** A word in an East Asian script is quoted on purpose, a letter of it is not. */
const LETTER = `(?:(?=[\\p{L}\\p{M}])[^${KNOWN}${EAST_ASIAN}]|(?<![${EAST_ASIAN}])[${EAST_ASIAN}](?![${EAST_ASIAN}]))`;
const THAI = '\\u0e01-\\u0e2e\\u0e30-\\u0e3a\\u0e40-\\u0e4e';
const TOUCHING = new RegExp(`(?<=[${THAI}])${LETTER}|${LETTER}(?=[${THAI}])`, 'u');
const SHOWN = 12;

/** A letter of another script within a Thai word, as scanning makes them: Lao, Tamil, Katakana. */
export const foreignLetters: CellRule = ({ text, role, place }, report) => {
  if (!READ.has(role) || !SUSPECT.test(text)) return;
  const match = TOUCHING.exec(text);
  if (!match) return;
  const [letter] = match;
  const before = /\S*$/.exec(text.slice(Math.max(0, match.index - SHOWN), match.index))?.[0] ?? '';
  const behind = /^\S*/.exec(text.slice(match.index, match.index + SHOWN))?.[0] ?? '';
  report('letters-foreign', place(), { found: before + behind, letter });
};
