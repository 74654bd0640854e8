/** How long a text is, in words, for reading times and "too short" in every script. */

const UNSPACED_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const SPACED_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;

/** Words; in scripts written without spaces, two characters count as one word. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED_LETTER)?.length ?? 0;
  const rest = unspaced ? text.replace(UNSPACED_LETTER, ' ') : text;
  return Math.round(unspaced / 2) + (rest.match(SPACED_WORD)?.length ?? 0);
}
