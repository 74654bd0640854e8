/**
 * Finds where an article goes on in letters that are no language: scrambled, shifted or reversed, as pages leave them under a
 * blur or behind an offer. They give themselves away by the words that the page itself uses: put in order again, they are
 * there, as they stand they are not. So names, tables, code and other languages, which are neither, stay what they are, and
 * no list of words is needed.
 */
import type { TextRun } from '../page-tree/page-tree.ts';

/** Letters: shorter words are too often another one read backwards, and too often scrambled into themselves. */
const MIN_LETTERS = 3;
/** Letters: longer ones are no words, but sentences of scripts without spaces. */
const MAX_LETTERS = 30;
/** A share of a run's words: as many are words of the page in another order. Set by hand; of 152 saved articles none is cut. */
const MIN_GARBLED = 0.1;
/** Words in another order: fewer prove nothing, in one run and in all. */
const MIN_IN_RUN = 2;
const MIN_IN_ALL = 6;
/** Words: before as many are known, a text is believed to be one. */
const FIRST_WORDS = 20;
/** Alphabets that are shifted: their first letter, and how many letters they have. */
const ALPHABETS = [
  [0x61, 26],
  [0x430, 32],
] as const;

/**
 * @param kept In page order.
 * @param title Words that the page uses before its text.
 * @returns What is no language, and all after it.
 */
export function findGarbled(kept: readonly TextRun[], title: string): readonly TextRun[] {
  const known = new Set<string>();
  const orders = new Set<string>();
  const learn = (words: readonly string[]) => {
    for (const word of words) {
      if (known.has(word)) continue;
      known.add(word);
      orders.add(inOrder(word));
    }
  };
  learn(wordsOf(title));
  const isKnown = (word: string) => known.has(word);
  let found = 0;
  let first = kept.length;
  // Runs that may be either go with what follows them.
  let firstUnclear = 0;
  let readable = 0;
  kept.forEach(({ text }, at) => {
    const words = wordsOf(text);
    const plain = words.filter(isKnown).length;
    const scrambled = words.filter((word) => !known.has(word) && orders.has(inOrder(word))).length;
    const shifted = plain < words.length * MIN_GARBLED ? countShifted(words, isKnown) : 0;
    const garbled = Math.max(scrambled, shifted);
    if (garbled > plain && garbled >= Math.max(MIN_IN_RUN, words.length * MIN_GARBLED)) {
      first = Math.min(first, firstUnclear);
      found += garbled;
    } else if (known.size < FIRST_WORDS || plain > scrambled) {
      learn(words);
      firstUnclear = at + 1;
      readable = found ? readable + words.length : 0;
    }
  });
  const rest = kept.slice(first);
  // A text about such letters goes on after them.
  const all = rest.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return found < MIN_IN_ALL || readable > all / 2 ? [] : rest;
}

/** Of the words that are left when punctuation, which is scrambled with them, is gone. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}]+/gu, ''))
    .filter(({ length }) => length >= MIN_LETTERS && length <= MAX_LETTERS);
}

function inOrder(word: string): string {
  return [...word].sort().join('');
}

/** @returns How many words are known when every letter is another one, by the same number of letters. */
function countShifted(words: readonly string[], isKnown: (word: string) => boolean): number {
  let most = 0;
  for (const [first, size] of ALPHABETS) {
    const placeOf = (letter: string) => letter.charCodeAt(0) - first;
    const isOwn = (letter: string) => placeOf(letter) >= 0 && placeOf(letter) < size;
    const own = words.filter(isOwn);
    for (let by = 1; by < size && own.length > most; by++) {
      const shift = (letter: string) =>
        isOwn(letter) ? String.fromCharCode(first + ((placeOf(letter) + by) % size)) : letter;
      most = Math.max(most, own.filter((word) => isKnown([...word].map(shift).join(''))).length);
    }
  }
  return most;
}
