/**
 * Measures one sentence of a claim against the article in the ways that the support score weighs, all finite and 0 or more. None knows a language but through its words, stems and lists; only the weights were learned on English.
 */

import { openingPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import type { Token } from '../sentences/terms.ts';
import type { Alignment } from './align-claim.ts';
import type { Finding } from './claim-check.ts';
import { type ClaimIndex, tellingWeight, wordPairs } from './claim-index.ts';
import type { MeaningSignals } from './compare-meaning.ts';
import type { ValueSignals } from './compare-values.ts';
import { type CopiedRun, copiedRuns, hasGram, sharedGrams } from './copied-runs.ts';
import { newDetailSignals, newWordSignals } from './new-word-signals.ts';
import { contextShares, keptOrder } from './shared-contexts.ts';

/**
 * What is measured. 1: the more of it, the more support; -1: the more doubt; 0: as learned. The learned weights keep these
 * signs, and their order is this one: a new signal asks for `npm run train:claims`.
 */
export const expectedDirections = {
  /** Share of its telling words that the article has. */
  known: 1,
  /** Share of them in the best sentence. */
  inBest: 1,
  /** … in the best two neighbouring sentences. */
  inWindow: 1,
  /** … in the best three neighbouring sentences. */
  inThree: 1,
  /** … in the best sentence and the one that adds most to it. */
  inTwo: 1,
  /** Share of its words in runs that were copied. */
  copiedWords: 1,
  /** Share of its pairs of neighbouring words that the article has. */
  copiedPairs: 1,
  /** The same of words as written, across the article’s sentences. */
  exactPairs: 1,
  /** … of its triples. */
  copiedTriples: 1,
  /** … of its quadruples. */
  copiedQuadruples: 1,
  /** Mean length of the run in which a word stands, logarithmic. */
  copyDensity: 1,
  /** 1 where it was copied as one run, less the more runs there are. */
  inOnePiece: 1,
  /** Mean length of its runs, logarithmic. */
  meanRunLength: 1,
  /** Share of its words in runs of three and more. */
  inRunsOfThree: 1,
  /** Share of its neighbouring content words that follow each other closely somewhere in the article. */
  inOrder: 1,
  /** Share of a word’s neighbours that the article has within 5 words of it. */
  nearContext: 1,
  /** … within 15 words. */
  wideContext: 1,
  /** … in the same sentence. */
  sentenceContext: 1,
  /** `wideContext` of its two worst words. */
  weakestContext: 1,
  /** How often the article has its content words, logarithmic. */
  repeatedWords: 1,
  /** Share of its content words that stand in the article’s first three sentences. */
  openingWords: 1,
  /** Runs per word. */
  runsPerWord: -1,
  /** Neighbouring runs from different sentences, per word. */
  sentenceJumps: -1,
  /** Neighbouring words that the article has, but never side by side, per word. */
  unseenPairs: -1,
  /** Share of its content words that the article lacks in every form, by rarity. */
  newWords: -1,
  /** Their number, logarithmic. */
  newWordCount: -1,
  /** Share of its content words that the article lacks in this form, by rarity. */
  newForms: -1,
  /** How unlikely the new words are for somebody who sums up (novel-word-prior.ts). */
  unlikelyNewWords: -1,
  /** Number of new words that are as rare as names, up to 4. */
  rareNewWords: -1,
  /** Share of its words that are function words which the article lacks. */
  newFunctionWords: -1,
  /** Longest row of words that the article lacks. */
  newInARow: -1,
  /** Numbers that the article lacks as they are written, up to 3. */
  newNumbers: -1,
  /** Capitalised words that the article lacks, up to 3. */
  newNames: -1,
  /** Findings of number, unit and date, up to 3. */
  wrongNumbers: -1,
  /** Findings of names, up to 3. */
  wrongNames: -1,
  /** Findings of quotations, up to 3. */
  wrongQuotes: -1,
  /** Findings of a “not” or a direction turned round, up to 3. */
  reversedMeaning: -1,
  /** Share of its names that do not stand around the best sentences. */
  namesElsewhere: -1,
  /** 1 where its first word that the article knows is not in the sentence of the longest run: often another’s deed. */
  firstWordElsewhere: -1,
  /** 1 where its last content word is not. */
  lastWordElsewhere: -1,
  /** Words said twice in a row, up to 3. */
  doubledWords: -1,
  /** Pairs of words that it has twice, up to 3. */
  repeatedPairs: -1,
  /** Joints between runs and words outside of any, logarithmic. */
  joints: -1,
  /** Number of its pairs that the article lacks, logarithmic. */
  missingPairs: -1,
  /** Number of its triples that the article lacks, logarithmic. */
  missingTriples: -1,
  /** Number of its words outside of runs of five and more, logarithmic. */
  uncopiedWords: -1,
  /** How far its farthest number stands from the rest of it in the article (compare-values.ts). */
  numberAway: -1,
  /** … its farthest weekday or month. */
  dayAway: -1,
  /** … its farthest name. */
  nameAway: -1,
  /** Numbers, and days, that are others where the claim stands, up to 3 each. */
  rivalNumbers: -1,
  rivalDays: -1,
  rivalWords: -1,
  rivalNames: -1,
  /** Numbers of another unit, up to 3. */
  otherUnits: -1,
  /** Opposites turned round, up to 3 (compare-meaning.ts, as all that follow). */
  turnedRound: -1,
  deniesAlone: -1,
  lostDenial: -1,
  newHarm: -1,
  harmElsewhere: -1,
  newExtremes: -1,
  lostHedge: -1,
  newCause: -1,
  swappedNames: -1,
  /** Share of its words that stand in the order of the best sentence. */
  sameOrder: 1,
  /** Mean rarity of its content words. */
  rarity: 0,
  /** Share of its words that are function words. */
  functionWords: 0,
  /** 1 where it opens with a pronoun. */
  opensWithPronoun: 0,
  /** Number of its words, logarithmic. */
  logLength: 0,
} as const satisfies Record<string, -1 | 0 | 1>;

export type SignalName = keyof typeof expectedDirections;
export type Signals = Readonly<Record<SignalName, number>>;

export interface MeasuredClaim {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly alignment: Alignment;
  readonly findings: readonly Finding[];
  readonly compared: ValueSignals & MeaningSignals;
}

export function supportSignals(claim: MeasuredClaim, index: ClaimIndex): Signals {
  const { alignment } = claim;
  const stems = claim.tokens.map((token) => token.stem);
  const content = claim.tokens.filter((token) => !token.isStopWord);
  const runs = copiedRuns(stems, index);
  const { known, inBest, inWindow, inThree, inTwo } = alignment;
  return {
    known,
    inBest,
    inWindow,
    inThree,
    inTwo,
    ...copySignals(stems, runs, index),
    exactPairs: exactPairs(claim.text, index),
    ...contextSignals(content, index),
    ...newWordSignals(claim.tokens, content, index),
    ...newDetailSignals(claim.text, claim.tokens, index),
    ...findingSignals(claim.findings),
    ...claim.compared,
    opensWithPronoun: openingPhrase(claim.text, languageFor(index.language).pronounOpeners) === undefined ? 0 : 1,
    ...placeSignals(content, runs, alignment, index),
    ...repetitionSignals(stems),
    logLength: Math.log(1 + stems.length),
  };
}

function copySignals(stems: readonly string[], runs: readonly CopiedRun[], index: ClaimIndex) {
  const total = stems.length || 1;
  const covered = sum(runs.map((run) => run.length));
  const squares = sum(runs.map((run) => run.length ** 2));
  const inRuns = (least: number) => sum(runs.filter((run) => run.length >= least).map((run) => run.length)) / total;
  const pairs = sharedGrams(stems, 2, index);
  const triples = sharedGrams(stems, 3, index);
  let unseen = 0;
  for (let at = 0; at + 1 < stems.length; at++)
    if (index.places.has(stems[at] ?? '') && index.places.has(stems[at + 1] ?? '') && !hasGram(stems, at, 2, index))
      unseen++;
  const jumps = runs.slice(1).filter((run, at) => {
    const before = runs[at];
    return before && index.sentenceOf[before.from] !== index.sentenceOf[run.from];
  });
  return {
    copiedWords: covered / total,
    copiedPairs: pairs,
    copiedTriples: triples,
    copiedQuadruples: sharedGrams(stems, 4, index),
    copyDensity: Math.log(1 + squares / total),
    inOnePiece: squares / total ** 2,
    meanRunLength: Math.log(1 + covered / (runs.length || 1)),
    inRunsOfThree: inRuns(3),
    runsPerWord: runs.length / total,
    sentenceJumps: jumps.length / total,
    unseenPairs: unseen / total,
    joints: Math.log(1 + Math.max(0, runs.length - 1) + total - covered),
    missingPairs: Math.log(1 + (1 - pairs) * (total - 1)),
    missingTriples: Math.log(1 + (1 - triples) * Math.max(0, total - 2)),
    uncopiedWords: Math.log(1 + total * (1 - inRuns(5))),
  };
}

function exactPairs(text: string, index: ClaimIndex): number {
  const pairs = wordPairs(text);
  return pairs.length > 0 ? pairs.filter((pair) => index.wordPairs.has(pair)).length / pairs.length : 1;
}

function contextSignals(content: readonly Token[], index: ClaimIndex) {
  const stems = content.map((token) => token.stem);
  const weights = stems.map((stem) => tellingWeight(index, stem));
  const sentence = (place: number) => index.sentenceOf[place];
  const near = contextShares(stems, index, (place, other) => Math.abs(place - other) <= 5);
  const wide = contextShares(stems, index, (place, other) => Math.abs(place - other) <= 15);
  const same = contextShares(stems, index, (place, other) => sentence(place) === sentence(other));
  const [weakest = 1, next = weakest] = [...wide].sort((one, other) => one - other);
  const distinct = [...new Set(stems)];
  return {
    inOrder: keptOrder(stems, index),
    nearContext: weightedMean(near, weights),
    wideContext: weightedMean(wide, weights),
    sentenceContext: weightedMean(same, weights),
    weakestContext: (weakest + next) / 2,
    repeatedWords: mean(distinct.map((stem) => Math.log(1 + (index.places.get(stem)?.length ?? 0)))),
    openingWords: mean(
      distinct.map((stem) => (index.sentences.slice(0, 3).some((one) => one.content.has(stem)) ? 1 : 0)),
    ),
  };
}

function findingSignals(findings: readonly Finding[]) {
  const count = (...kinds: Finding['kind'][]) =>
    Math.min(3, findings.filter((finding) => kinds.includes(finding.kind)).length);
  return {
    wrongNumbers: count('number', 'unit', 'date'),
    wrongNames: count('name'),
    wrongQuotes: count('quote'),
    reversedMeaning: count('negation', 'direction'),
  };
}

/** Whether names, and the first and last telling word, stand away from where the rest of the claim stands. */
function placeSignals(content: readonly Token[], runs: readonly CopiedRun[], alignment: Alignment, index: ClaimIndex) {
  const around = index.sentences.slice(Math.max(0, alignment.window - 1), alignment.window + 3);
  const names = content.filter((token) => index.names.has(token.text.toLowerCase()));
  const far = names.filter((token) => !around.some((sentence) => sentence.content.has(token.stem)));
  const longest = runs.reduce<CopiedRun | undefined>(
    (best, run) => (run.length > (best?.length ?? 0) ? run : best),
    undefined,
  );
  const home = longest && index.sentenceOf[longest.from];
  const isAway = (token: Token | undefined) =>
    token && home !== undefined && !index.sentences[home]?.content.has(token.stem) ? 1 : 0;
  return {
    namesElsewhere: names.length > 0 ? far.length / names.length : 0,
    firstWordElsewhere: isAway(content.find((token) => index.places.has(token.stem))),
    lastWordElsewhere: isAway(content.at(-1)),
  };
}

/** A generator that loses its thread says words twice. */
function repetitionSignals(stems: readonly string[]) {
  const pairs = new Set<string>();
  let repeated = 0;
  let doubled = 0;
  for (let at = 0; at + 1 < stems.length; at++) {
    const pair = `${stems[at]} ${stems[at + 1]}`;
    if (pairs.has(pair)) repeated++;
    pairs.add(pair);
    if (stems[at] === stems[at + 1]) doubled++;
  }
  return { doubledWords: Math.min(3, doubled), repeatedPairs: Math.min(3, repeated) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? sum(values) / values.length : 0;
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = sum(weights);
  return total > 0 ? sum(values.map((value, at) => value * (weights[at] ?? 0))) / total : 1;
}
