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
/** Words: of as many, some would be words of the page in another order. Set by hand. */
const SURE_WORDS = 12;
/**
 * Letters: of as many before it, and as many in a run, an alphabet has the shape of its language. Set by hand, as is what follows, on
 * 13,719 paragraphs of 455 articles in 18 languages: none is taken for a cipher of what stands above it.
 */
const MIN_COUNTED = 60;
/** Likeness, 0 to 1, of how often each letter stands: between two languages in one script it is .65 or more. */
const MIN_LIKENESS = 0.6;
/** Likeness that shifted letters win when they are shifted back; another language wins .13 at most. */
const MIN_GAIN = 0.15;
/** What stands where text will. */
const FILLER = /^lorem ip/i;
/** Their first letter, and how many letters they have. */
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
  const letters = ALPHABETS.map(createCounts);
  const learn = (words: readonly string[]) => {
    for (const word of words) {
      if (known.has(word)) continue;
      known.add(word);
      orders.add(inOrder(word));
    }
  };
  learn(wordsOf(title));
  let found = 0;
  let first = kept.length;
  // Runs that may be either go with what follows them.
  let firstUnclear = 0;
  let readable = 0;
  kept.forEach(({ text }, at) => {
    const words = wordsOf(text);
    const plain = words.filter((word) => known.has(word)).length;
    const scrambled = words.filter((word) => !known.has(word) && orders.has(inOrder(word))).length;
    const counts = ALPHABETS.map((alphabet) => countLetters(text, alphabet));
    const isCipher =
      FILLER.test(text) || counts.some((own, alphabet) => isOtherwise(own, letters[alphabet] as number[]));
    const garbled = isCipher ? words.length : scrambled;
    if (garbled > plain && garbled >= Math.max(MIN_IN_RUN, words.length * MIN_GARBLED)) {
      first = Math.min(first, firstUnclear);
      found += garbled;
    } else if (known.size < FIRST_WORDS || plain > scrambled || (words.length >= SURE_WORDS && !scrambled && !found)) {
      learn(words);
      ALPHABETS.forEach((alphabet, at) => countLetters(text, alphabet, letters[at]));
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

type Alphabet = (typeof ALPHABETS)[number];

function createCounts([, size]: Alphabet): number[] {
  return Array.from({ length: size }, () => 0);
}

/** Adds to `counts` how often each letter of an alphabet stands in a text, without its marks. @returns `counts` */
function countLetters(text: string, alphabet: Alphabet, counts = createCounts(alphabet)): number[] {
  for (const letter of text.toLowerCase().normalize('NFD')) {
    const at = letter.charCodeAt(0) - alphabet[0];
    if (at in counts) counts[at] = (counts[at] as number) + 1;
  }
  return counts;
}

/** Whether letters stand for others: each as often as another one did before, or all alike. */
function isOtherwise(own: readonly number[], known: readonly number[]): boolean {
  const isCounted = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count) >= MIN_COUNTED;
  if (!isCounted(own) || !isCounted(known)) return false;
  const plain = likeness(own, known, 0);
  return plain < MIN_LIKENESS || own.some((_, by) => likeness(own, known, by) > plain + MIN_GAIN);
}

/** The cosine of two counts, one of them shifted. */
function likeness(own: readonly number[], known: readonly number[], by: number): number {
  return product(own, known, by) / Math.sqrt(product(own, own, 0) * product(known, known, 0));
}

function product(one: readonly number[], other: readonly number[], by: number): number {
  return one.reduce((sum, count, at) => sum + count * (other[(at + by) % one.length] as number), 0);
}
