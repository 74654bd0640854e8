/** Computes once what all sets of one article share: a set's features are the summary's innermost loop. */
import type { ArticleAnalysis } from '../../analysis/article-text.ts';

/** What the sentence network says; it is part of what the set network sees. */
export interface SentenceScores {
  /** The features, one row per sentence. */
  readonly rows: readonly Float64Array[];
  /** Is the sentence part of the best summary? Mean 0, deviation 1 within the article. */
  readonly choice: Float64Array;
  /** How well would the sentence do alone? Likewise. */
  readonly alone: Float64Array;
}

export interface SetContext {
  readonly analysis: ArticleAnalysis;
  readonly scores: SentenceScores;
  /** What sentences have in common: names, and pairs of neighbouring terms that are repeated. */
  readonly names: SharedThings;
  readonly pairs: SharedThings;
  /** By term: its share of what the article keeps speaking of, and whether the headline has it. */
  readonly salience: Float64Array;
  readonly isTitleTerm: Uint8Array;
  /** Scratch, all 0 between two sets. */
  readonly union: Float64Array;
}

/** Things of one sort, as numbers. */
export interface SharedThings {
  /** By sentence: its things, each once. */
  readonly bySentence: readonly Int32Array[];
  /** What each is worth by how often the article has it again; the worths sum to 1. */
  readonly worth: Float64Array;
  /** Scratch, all 0 between two sets. */
  readonly met: Uint8Array;
}

export function setContext(analysis: ArticleAnalysis, scores: SentenceScores): SetContext {
  const { graph, cues, nameFrequency, repeatedPairs, salientTerms, titleStems } = analysis;
  const pairFrequency = new Map(repeatedPairs.flatMap((pairs) => [...pairs]));
  const salience = new Float64Array(graph.terms.size);
  for (const [term, share] of salientTerms) salience[term] = share;
  const isTitleTerm = new Uint8Array(graph.terms.size);
  for (const [stem, term] of graph.terms) isTitleTerm[term] = titleStems.has(stem) ? 1 : 0;
  return {
    analysis,
    scores,
    names: sharedThings(
      cues.map((cue) => cue.names),
      nameFrequency,
      (count) => (count > 1 ? count : 0),
    ),
    pairs: sharedThings(
      repeatedPairs.map((pairs) => [...pairs.keys()]),
      pairFrequency,
      (count) => count - 1,
    ),
    salience,
    isTitleTerm,
    union: new Float64Array(graph.terms.size),
  };
}

/** @param frequency In how many sentences each thing occurs. */
function sharedThings<Thing>(
  thingsOf: readonly (readonly Thing[])[],
  frequency: ReadonlyMap<Thing, number>,
  worthOf: (frequency: number) => number,
): SharedThings {
  const numbers = new Map([...frequency.keys()].map((thing, number) => [thing, number]));
  const worth = Float64Array.from(frequency.values(), worthOf);
  const total = worth.reduce((sum, each) => sum + each, 0) || 1;
  return {
    bySentence: thingsOf.map((things) => Int32Array.from(new Set(things), (thing) => numbers.get(thing) ?? 0)),
    worth: worth.map((each) => each / total),
    met: new Uint8Array(worth.length),
  };
}
