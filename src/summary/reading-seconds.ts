/** Estimates how long a text takes to read, for "4 min → 20 s" in every view. */

/**
 * Words read per minute, silently, by adults.
 * Source: Brysbaert 2019, doi:10.1016/j.jml.2019.104047 (English non-fiction, mean of 190 studies).
 */
const WORDS_PER_MINUTE = 238;

/**
 * @param words Number of words, ≥ 0.
 * @returns Whole seconds, rounded up; 0 only for an empty text.
 * @throws RangeError when `words` is negative or not finite: a caller's bug.
 */
export function readingSeconds(words: number): number {
  if (!(words >= 0 && words < Infinity)) throw new RangeError(`words: ${words}`);
  return Math.ceil((words / WORDS_PER_MINUTE) * 60);
}
