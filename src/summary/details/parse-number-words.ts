/** Parses spelled numbers: "two hundred and six thousand" → 206,000. A step of reading numbers. */
import type { CompiledFactWords } from '../../languages/compile-fact-words.ts';

export interface WordToken {
  /** Lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export interface NumberRun {
  readonly value: number;
  /** Index of the first token after it. */
  readonly next: number;
}

/**
 * Reads the spelled number that starts at `tokens[index]`. The tokens must stand side by side (a space or a hyphen
 * between them); the caller cuts at anything else.
 *
 * @returns `undefined` when no number starts there, as at an article that no scale follows.
 */
export function parseNumberWords(
  tokens: readonly WordToken[],
  index: number,
  words: CompiledFactWords,
): NumberRun | undefined {
  let total = 0;
  let current = 0;
  let smallestScale = Number.POSITIVE_INFINITY;
  let groups = 0;
  let next = index;
  const wordAt = (position: number) => tokens[position]?.word ?? '';
  if (words.one.has(wordAt(index)) && words.scales.has(wordAt(index + 1))) {
    current = 1;
    next = index + 1;
  } else if (!words.cardinals.has(wordAt(index))) return undefined;

  for (; next < tokens.length; next++) {
    let position = next;
    if (words.and.has(wordAt(position)) && position > index && words.cardinals.has(wordAt(position + 1))) position++;
    const word = wordAt(position);
    const scale = words.scales.get(word);
    const cardinal = words.cardinals.get(word);
    if (scale !== undefined && position === next && (current > 0 || cardinal === undefined)) {
      if (current === 0 && total === 0) break;
      if (scale === 100 && current > 0 && current < 100) current *= 100;
      else if (scale > 100 && scale < smallestScale && current > 0) {
        total += current * scale;
        smallestScale = scale;
        current = 0;
        groups++;
      } else if (scale > smallestScale && current === 0 && groups === 1) {
        // "two lakh crore", "dos mil millones": a larger scale right after one multiplies it.
        total *= scale;
        smallestScale = scale;
      } else break;
    } else if (cardinal !== undefined && fits(current, cardinal, total, position > next)) current += cardinal;
    else break;
    next = position;
  }
  return { value: total + current, next };
}

/** Whether `part` may follow what was read: "twenty" + "five", "hundred" + "fifty", but not "five" + "six". */
function fits(current: number, part: number, total: number, afterAnd: boolean): boolean {
  if (current === 0) return !afterAnd || total > 0;
  if (current % 100 === 0) return part < 100;
  return current % 10 === 0 && current % 100 >= 20 && part < 10;
}
