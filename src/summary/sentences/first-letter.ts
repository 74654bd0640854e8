/** Tells what a word begins with. Asked of every word of an article: in ASCII its code tells, which is faster than a pattern. */

const ASCII = 128;
const isBetween = (code: number, first: string, last: string): boolean =>
  code >= first.charCodeAt(0) && code <= last.charCodeAt(0);

export function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < ASCII ? isBetween(code, 'A', 'Z') : /^\p{Lu}/u.test(word);
}

export function beginsWithNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < ASCII ? isBetween(code, '0', '9') : /^\p{N}/u.test(word);
}

/** A capital and one more letter: "Ann", not "A" or "B2". */
export function isCapitalised(word: string): boolean {
  if (!beginsWithCapital(word)) return false;
  const second = word.charCodeAt(1);
  return second < ASCII ? isBetween(second, 'a', 'z') || isBetween(second, 'A', 'Z') : /^\p{Lu}\p{L}/u.test(word);
}
