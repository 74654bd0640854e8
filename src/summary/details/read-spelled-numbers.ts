/** Reads numbers written as words, with their unit. A part of reading numbers. */
import type { CompiledFactWords } from '../../languages/compile-fact-words.ts';
import { unitAfter } from './number-units.ts';
import { parseNumberWords, type WordToken } from './parse-number-words.ts';

export interface SpelledNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit?: string;
  readonly kind: 'cardinal';
}

export function readSpelledNumbers(text: string, words: CompiledFactWords): SpelledNumber[] {
  if (words.cardinals.size === 0) return [];
  const mentions: SpelledNumber[] = [];
  for (const run of adjacentWords(text)) {
    for (let index = 0; index < run.length; index++) {
      const number = parseNumberWords(run, index, words);
      const first = run[index];
      const last = number && run[number.next - 1];
      if (!number || !first || !last) continue;
      const halved = words.half.find((half) =>
        text
          .slice(Math.max(0, first.end - 12), first.end)
          .toLowerCase()
          .endsWith(half),
      );
      index = number.next - 1;
      if (halved !== undefined || /^[ -]and a half\b/.test(text.slice(last.end, last.end + 12))) continue;
      const { unit, end } = unitAfter(text, last.end, words);
      if (unit === '₫' && number.value < 1000) continue;
      mentions.push({
        start: first.start,
        end,
        value: number.value,
        ...(unit === undefined ? {} : { unit }),
        kind: 'cardinal',
      });
    }
  }
  return mentions;
}

/** Words in runs that only a space or a hyphen divides: a number is never spelled across a comma or a digit. */
function* adjacentWords(text: string): Generator<WordToken[]> {
  let run: WordToken[] = [];
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const end = match.index + match[0].length;
    const last = run.at(-1);
    if (last && !(match.index === last.end + 1 && /[ \u00a0-]/.test(text.charAt(last.end)))) {
      yield run;
      run = [];
    }
    run.push({ word: match[0].toLowerCase(), start: match.index, end });
  }
  if (run.length > 0) yield run;
}
