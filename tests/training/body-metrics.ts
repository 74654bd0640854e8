/**
 * Scores a body that was found against the true one as the benchmarks that the pages come from do: runs of four words
 * (Zyte's article-extraction-benchmark), snippets that must and must not be in (trafilatura).
 */

export interface Counts {
  readonly hits: number;
  readonly extra: number;
  readonly missed: number;
}

export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

export type Tokenizer = (text: string) => string[];

/** As Python's `\w+`: marks of combination are none of it. */
export const wordTokens: Tokenizer = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD_OR_CHARACTER = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}_])+`, 'gu');

/** The same, but one token a character where words are not spaced. Characters without width are left out. */
export const wordOrCharacterTokens: Tokenizer = (text) =>
  text
    .replace(/\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/g, '')
    .normalize('NFC')
    .match(WORD_OR_CHARACTER) ?? [];

const SHINGLE = 4;

export function matchShingles(truth: string, found: string, tokens: Tokenizer): Counts {
  const wanted = countShingles(tokens(truth));
  const given = countShingles(tokens(found));
  let hits = 0;
  for (const [shingle, count] of wanted) hits += Math.min(count, given.get(shingle) ?? 0);
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  return { hits, extra: sum(given) - hits, missed: sum(wanted) - hits };
}

export function scoreOf(counts: Counts): Score {
  const { hits, extra, missed } = counts;
  if (extra + missed === 0) return { f1: 1, precision: 1, recall: 1 };
  return withF1(hits / (hits + extra) || 0, hits / (hits + missed) || 0);
}

/** Mean precision over what was found, mean recall over what was to be found, F1 of the two means. */
export function aggregateScore(pages: readonly Counts[]): Score {
  const mean = (some: readonly Counts[], key: 'precision' | 'recall') =>
    some.reduce((sum, counts) => sum + scoreOf(counts)[key], 0) / some.length || 0;
  return withF1(
    mean(
      pages.filter(({ hits, extra }) => hits + extra > 0),
      'precision',
    ),
    mean(
      pages.filter(({ hits, missed }) => hits + missed > 0),
      'recall',
    ),
  );
}

export function matchSnippets(found: string, include: readonly string[], exclude: readonly string[]): Counts {
  const text = plain(found);
  const inText = (snippets: readonly string[]) => snippets.filter((snippet) => text.includes(plain(snippet))).length;
  const hits = inText(include);
  return { hits, extra: inText(exclude), missed: include.length - hits };
}

export function sumCounts(pages: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => pages.reduce((total, counts) => total + counts[key], 0);
  return { hits: sum('hits'), extra: sum('extra'), missed: sum('missed') };
}

/** A text of fewer tokens is one shingle. */
function countShingles(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let start = 0; start < Math.max(1, tokens.length - SHINGLE + 1); start++) {
    const shingle = tokens.slice(start, start + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function withF1(precision: number, recall: number): Score {
  return { f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0, precision, recall };
}

function plain(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
