/** What all sets of one article share, computed once: a set's features are the summary's innermost loop. */
import type { ArticleModel } from '../article-model.ts';
import type { SentenceScores } from '../score-sentences.ts';

export interface SetContext {
  readonly model: ArticleModel;
  readonly scores: SentenceScores;
  /** By sentence: the article's repeated names and pairs of terms that it has, as numbers. */
  readonly names: readonly Int32Array[];
  readonly pairs: readonly Int32Array[];
  /** What each is worth; the worths of the names and of the pairs sum to 1. */
  readonly nameWorth: Float64Array;
  readonly pairWorth: Float64Array;
  /** By sentence: number of distinct names. */
  readonly distinctNames: readonly ReadonlySet<string>[];
  /** By term: its share of what the article keeps speaking of, and whether the headline has it. */
  readonly salience: Float64Array;
  readonly isTitleTerm: Uint8Array;
  /** Scratch, all 0 between two sets. */
  readonly union: Float64Array;
}

export function setContext(model: ArticleModel, scores: SentenceScores): SetContext {
  const { graph, cues, nameFrequency, repeatedPairs, salientTerms, titleStems } = model;
  const pairFrequency = new Map(repeatedPairs.flatMap((pairs) => [...pairs]));
  const names = numbered([...nameFrequency].filter(([, count]) => count > 1));
  const pairs = numbered([...pairFrequency].map(([pair, count]) => [pair, count - 1]));
  const salience = new Float64Array(graph.terms.size);
  for (const [term, share] of salientTerms) salience[term] = share;
  const isTitleTerm = new Uint8Array(graph.terms.size);
  for (const [stem, term] of graph.terms) isTitleTerm[term] = titleStems.has(stem) ? 1 : 0;
  return {
    model,
    scores,
    names: cues.map((cue) => numbersOf(cue.names, names.numbers)),
    pairs: repeatedPairs.map((map) => numbersOf(map.keys(), pairs.numbers)),
    nameWorth: names.worth,
    pairWorth: pairs.worth,
    distinctNames: cues.map((cue) => new Set(cue.names)),
    salience,
    isTitleTerm,
    union: new Float64Array(graph.terms.size),
  };
}

interface Numbered {
  readonly numbers: ReadonlyMap<string, number>;
  readonly worth: Float64Array;
}

function numbered(counts: readonly (readonly [string, number])[]): Numbered {
  const total = counts.reduce((sum, [, count]) => sum + count, 0) || 1;
  return {
    numbers: new Map(counts.map(([name], index) => [name, index])),
    worth: Float64Array.from(counts, ([, count]) => count / total),
  };
}

function numbersOf(keys: Iterable<string>, numbers: ReadonlyMap<string, number>): Int32Array {
  const found = new Set<number>();
  for (const key of keys) {
    const number = numbers.get(key);
    if (number !== undefined) found.add(number);
  }
  return Int32Array.from(found);
}
