/**
 * What the scorer sees of each sentence: a table of named numbers, most of them between 0 and 3.
 * Adding a feature is adding a line here and training again.
 */
import type { ArticleModel } from './article-model.ts';
import { at } from './sentence-graph.ts';

type Feature = (model: ArticleModel, index: number, around: Surroundings) => number;

/** Numbers of a sentence that several features share. */
interface Surroundings {
  readonly words: number;
  readonly centroid: number;
  readonly centroidRank: number;
  readonly centroidWithoutItself: number;
  readonly lead: number;
  readonly mostLikeBefore: number;
  readonly mostLikeAfter: number;
  readonly sumBefore: number;
  readonly sumAfter: number;
  readonly neighboursCentroid: number;
  readonly lengthRank: number;
  readonly lexRankRank: number;
  readonly salientCover: number;
  readonly salientTermsNew: number;
  readonly termMass: number;
  readonly termPeak: number;
  readonly meanIdf: number;
  readonly ownTerms: number;
  readonly laterTerms: number;
  readonly pairMass: number;
  readonly pairCount: number;
  readonly nameWeight: number;
  readonly newNames: number;
  readonly repeatedNameShare: number;
  readonly titleShare: number;
  readonly titleCosine: number;
  readonly contentShare: number;
}

const yes = (value: boolean): number => (value ? 1 : 0);

/** Order matters: the trained weights follow it. */
export const SENTENCE_FEATURES: Readonly<Record<string, Feature>> = {
  inversePosition: (_, index) => 1 / (index + 1),
  logPosition: (_, index) => Math.log(index + 1),
  relativePosition: (model, index) => index / model.graph.size,
  isFirst: (_, index) => yes(index === 0),
  isSecond: (_, index) => yes(index === 1),
  isThird: (_, index) => yes(index === 2),
  isInFirstFive: (_, index) => yes(index < 5),
  isInFirstTen: (_, index) => yes(index < 10),
  isLast: (model, index) => yes(index === model.graph.size - 1),
  isInLastFifth: (model, index) => yes(index >= 0.8 * model.graph.size),
  logSentences: (model) => Math.log(model.graph.size),
  length: (_, __, { words }) => Math.min(words, 60) / 20,
  logLength: (_, __, { words }) => Math.log(words + 1),
  isShort: (_, __, { words }) => yes(words < 8),
  isVeryShort: (_, __, { words }) => yes(words < 5),
  isLong: (_, __, { words }) => yes(words > 35),
  lengthFromIdeal: (_, __, { words }) => Math.abs(words - 22) / 20,
  lengthRank: (_, __, { lengthRank }) => lengthRank,
  lexRank: (model, index) => at(model.lexRank, index),
  lexRankRank: (_, __, { lexRankRank }) => lexRankRank,
  centroid: (_, __, { centroid }) => centroid,
  centroidRank: (_, __, { centroidRank }) => centroidRank,
  centroidWithoutItself: (_, __, { centroidWithoutItself }) => centroidWithoutItself,
  termMass: (_, __, { termMass, words }) => (10 * termMass) / Math.sqrt(words || 1),
  termPeak: (_, __, { termPeak }) => 10 * termPeak,
  meanIdf: (_, __, { meanIdf }) => meanIdf,
  salientCover: (_, __, { salientCover }) => salientCover,
  salientDensity: (_, __, { salientCover, words }) => (salientCover / Math.sqrt(words || 1)) * 4,
  salientTermsNew: (_, __, { salientTermsNew }) => salientTermsNew,
  repeatedPairs: (_, __, { pairCount }) => Math.min(pairCount, 10) / 5,
  repeatedPairMass: (_, __, { pairMass }) => Math.log(1 + pairMass),
  names: (model, index) => Math.min(model.cues[index]?.names.length ?? 0, 10) / 5,
  nameDensity: (model, index, { words }) => (model.cues[index]?.names.length ?? 0) / (words || 1),
  nameWeight: (_, __, { nameWeight }) => Math.log(1 + nameWeight),
  newNames: (_, __, { newNames }) => newNames / 3,
  repeatedNameShare: (_, __, { repeatedNameShare }) => repeatedNameShare,
  numbers: (model, index) => Math.min(model.cues[index]?.numbers ?? 0, 5) / 2,
  numberDensity: (model, index, { words }) => (model.cues[index]?.numbers ?? 0) / (words || 1),
  hasAmount: cue((cues) => cues.hasAmount),
  quotedShare: (model, index) => model.cues[index]?.quotedShare ?? 0,
  hasQuote: cue((cues) => cues.quotedShare > 0),
  opensWithQuote: cue((cues) => cues.opensWithQuote),
  endsAsQuestion: cue((cues) => cues.endsAsQuestion),
  endsAsSentence: cue((cues) => cues.endsAsSentence),
  hasSpeechVerb: cue((cues) => cues.hasSpeechVerb),
  opensWithPronoun: cue((cues) => cues.opensWithPronoun),
  opensWithConnective: cue((cues) => cues.opensWithConnective),
  opensWithDefinite: cue((cues) => cues.opensWithDefinite),
  hasOpinionCue: cue((cues) => cues.hasOpinionCue),
  hasOutcomeCue: cue((cues) => cues.hasOutcomeCue),
  lateOutcomeCue: (model, index) => (model.cues[index]?.hasOutcomeCue ? index / model.graph.size : 0),
  hasTimeCue: cue((cues) => cues.hasTimeCue),
  hasBrackets: cue((cues) => cues.hasBrackets),
  hasColon: cue((cues) => cues.hasColon),
  contentShare: (_, __, { contentShare }) => contentShare,
  wordLength: (model, index, { words }) => (model.sentences[index]?.text.length ?? 0) / (words || 1) / 5,
  likeFirst: (model, index) => (index > 0 ? at(model.graph.similarity, index * model.graph.size) : 0),
  likeSecond: (model, index) =>
    model.graph.size > 1 && index !== 1 ? at(model.graph.similarity, index * model.graph.size + 1) : 0,
  likeLead: (_, __, { lead }) => lead,
  mostLikeBefore: (_, __, { mostLikeBefore }) => mostLikeBefore,
  mostLikeAfter: (_, __, { mostLikeAfter }) => mostLikeAfter,
  meanLikeBefore: (_, index, { sumBefore }) => (index ? sumBefore / index : 0),
  meanLikeAfter: (model, index, { sumAfter }) => sumAfter / Math.max(1, model.graph.size - 1 - index),
  sumLikeBefore: (_, __, { sumBefore }) => Math.log(1 + sumBefore),
  sumLikeAfter: (_, __, { sumAfter }) => Math.log(1 + sumAfter),
  likeNext: (model, index) =>
    index + 1 < model.graph.size ? at(model.graph.similarity, index * model.graph.size + index + 1) : 0,
  likePrevious: (model, index) => (index ? at(model.graph.similarity, index * model.graph.size + index - 1) : 0),
  neighboursCentroid: (_, __, { neighboursCentroid }) => neighboursCentroid,
  ownTerms: (_, __, { ownTerms }) => ownTerms,
  laterTerms: (_, __, { laterTerms }) => laterTerms,
  titleShare: (_, __, { titleShare }) => titleShare,
  titleCosine: (_, __, { titleCosine }) => titleCosine,
  hasTitle: (model) => yes(model.titleStems.size > 0),
  nextOpensWithPronoun: (model, index) => yes(model.cues[index + 1]?.opensWithPronoun ?? false),
  nextOpensWithQuote: (model, index) => yes(model.cues[index + 1]?.opensWithQuote ?? false),
  previousOpensWithQuote: (model, index) => yes(model.cues[index - 1]?.opensWithQuote ?? false),
};

function cue(test: (cues: ArticleModel['cues'][number]) => boolean): Feature {
  return (model, index) => {
    const cues = model.cues[index];
    return cues && test(cues) ? 1 : 0;
  };
}

/** @returns One row per sentence, in the order of `SENTENCE_FEATURES`. */
export function sentenceFeatures(model: ArticleModel): Float64Array[] {
  const features = Object.values(SENTENCE_FEATURES);
  return surroundings(model).map((around, index) =>
    Float64Array.from(features, (feature) => feature(model, index, around)),
  );
}

function surroundings(model: ArticleModel): Surroundings[] {
  const { graph, cues } = model;
  const size = graph.size;
  const totalTerms = graph.termFrequency.reduce((sum, count) => sum + count, 0) || 1;
  const titleTerms = new Set([...model.titleStems].map((stem) => graph.terms.get(stem) ?? -1));
  const titleNorm =
    Math.sqrt(
      [...titleTerms].reduce((sum, term) => sum + (term < 0 ? 9 : at(graph.inverseDocumentFrequency, term) ** 2), 0),
    ) || 1;
  const centroids = graph.vectors.map(({ terms, weights }) => dot(terms, weights, graph.centroid) / graph.centroidNorm);
  const centroidRanks = ranks(centroids);
  const lengthRanks = ranks(model.words);
  const lexRankRanks = ranks([...model.lexRank]);
  const seenTerms = new Set<number>();
  const seenNames = new Set<string>();
  return graph.vectors.map((vector, index) => {
    const { terms, weights, counts } = vector;
    let termMass = 0;
    let termPeak = 0;
    let idf = 0;
    let own = 0;
    let later = 0;
    let salientCover = 0;
    let salientTermsNew = 0;
    let titleShared = 0;
    let titleDot = 0;
    let squares = 0;
    let selfDot = 0;
    for (let place = 0; place < terms.length; place++) {
      const term = at(terms, place);
      const share = at(graph.termFrequency, term) / totalTerms;
      const termIdf = at(graph.inverseDocumentFrequency, term);
      termMass += share * at(counts, place);
      termPeak = Math.max(termPeak, share);
      idf += termIdf;
      squares += termIdf * termIdf;
      selfDot += at(weights, place) * at(weights, place);
      const frequency = at(graph.sentenceFrequency, term);
      if (frequency === 1) own++;
      const salience = model.salientTerms.get(term) ?? 0;
      salientCover += salience;
      if (!seenTerms.has(term)) {
        salientTermsNew += salience;
        if (frequency > 1) later++;
        seenTerms.add(term);
      }
      if (titleTerms.has(term)) {
        titleShared++;
        titleDot += termIdf * termIdf;
      }
    }
    let mostLikeBefore = 0;
    let mostLikeAfter = 0;
    let sumBefore = 0;
    let sumAfter = 0;
    for (let other = 0; other < size; other++) {
      const similarity = at(graph.similarity, index * size + other);
      if (other < index) {
        sumBefore += similarity;
        if (similarity > mostLikeBefore) mostLikeBefore = similarity;
      } else {
        sumAfter += similarity;
        if (similarity > mostLikeAfter) mostLikeAfter = similarity;
      }
    }
    const names = cues[index]?.names ?? [];
    const distinctNames = [...new Set(names)];
    const nameWeight = distinctNames.reduce((sum, name) => {
      const frequency = model.nameFrequency.get(name) ?? 0;
      return sum + (frequency > 1 ? frequency : 0);
    }, 0);
    const newNames = names.filter((name) => !seenNames.has(name)).length;
    for (const name of names) seenNames.add(name);
    const pairs = [...(model.repeatedPairs[index]?.values() ?? [])];
    const inLead = index < 3 ? selfDot : 0;
    return {
      words: model.words[index] ?? 0,
      centroid: centroids[index] ?? 0,
      centroidRank: centroidRanks[index] ?? 0,
      centroidWithoutItself: (centroids[index] ?? 0) - selfDot / graph.centroidNorm,
      lead: (dot(terms, weights, model.lead) - inLead) / model.leadNorm,
      mostLikeBefore,
      mostLikeAfter,
      sumBefore,
      sumAfter,
      neighboursCentroid: ((centroids[index - 1] ?? 0) + (centroids[index + 1] ?? 0)) / 2,
      lengthRank: lengthRanks[index] ?? 0,
      lexRankRank: lexRankRanks[index] ?? 0,
      salientCover,
      salientTermsNew,
      termMass,
      termPeak,
      meanIdf: idf / (terms.length || 1),
      ownTerms: own / (terms.length || 1),
      laterTerms: later / (terms.length || 1),
      pairMass: pairs.reduce((sum, count) => sum + count - 1, 0),
      pairCount: pairs.length,
      nameWeight,
      newNames,
      repeatedNameShare: names.length
        ? names.filter((name) => (model.nameFrequency.get(name) ?? 0) > 1).length / names.length
        : 0,
      titleShare: titleShared / Math.max(1, Math.min(titleTerms.size, 8)),
      titleCosine: titleDot / (titleNorm * (Math.sqrt(squares) || 1)),
      contentShare: (model.stems[index]?.length ?? 0) / (model.words[index] || 1),
    };
  });
}

function dot(terms: Int32Array, weights: Float64Array, dense: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < terms.length; index++) sum += at(weights, index) * at(dense, at(terms, index));
  return sum;
}

/** @returns For each value the share of the others that are greater, 0 for the greatest. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value || a.index - b.index);
  const result = new Array<number>(values.length);
  order.forEach(({ index }, place) => {
    result[index] = place / values.length;
  });
  return result;
}
