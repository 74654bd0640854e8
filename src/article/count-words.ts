/** Counts the words of a text in every script, for reading times and for "too short". */
import { LETTERS_AND_DIGITS } from './letters.ts';

/** Thai, Lao, Myanmar, Khmer, kana, Han. Ranges, for `\p{…}` takes the engine ten times longer, and a click waits for it. */
export const UNSPACED_LETTER =
  /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\u3007\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF66-\uFF9D]/g;
/** Of those, letters and marks of alphabets: words have more of them. */
const ALPHABETIC = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/g;
/** Letters, marks and digits, and what joins them. */
const SPACED_WORD = new RegExp(`[${LETTERS_AND_DIGITS}][${LETTERS_AND_DIGITS}'’.,-]*`, 'g');

/** Words; in scripts written without spaces, two characters count as one word, four letters of an alphabet. */
export function countWords(text: string): number {
  let words = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf(' ', at + CHUNK) + 1 || text.length;
    words += countInChunk(text.slice(at, end));
    at = end;
  }
  return words;
}

/** Characters counted at a time: every match is a string for a moment, and more of them would fill the memory. */
const CHUNK = 10_000;

function countInChunk(text: string): number {
  const unspaced = text.match(UNSPACED_LETTER)?.length ?? 0;
  const rest = unspaced ? text.replace(UNSPACED_LETTER, ' ') : text;
  const letters = unspaced ? (text.match(ALPHABETIC)?.length ?? 0) : 0;
  return Math.round((unspaced - letters) / 2 + letters / 4) + (rest.match(SPACED_WORD)?.length ?? 0);
}
