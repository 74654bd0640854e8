/**
 * What the support score weighs: some forty measures of one sentence of a claim against the article, all finite and
 * 0 or more. None knows a language but through its words, stems and lists; only the weights were learned on English.
 */

import { openingPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import type { Token } from '../sentences/terms.ts';
import type { Alignment } from './align-claim.ts';
import type { Finding } from './claim-check.ts';
import { type ClaimIndex, tellingWeight } from './claim-index.ts';
import { type CopiedRun, copiedRuns, hasGram, sharedGrams } from './copied-runs.ts';
import { newDetailSignals, newWordSignals } from './new-word-signals.ts';
import { contextShares, keptOrder } from './shared-contexts.ts';

/** 1: the more of it, the more support; -1: the more doubt; 0: as learned. The learned weights keep these signs. */
export const expectedDirections = {
  known: 1,
  inBest: 1,
  inWindow: 1,
  inThree: 1,
  inTwo: 1,
  words: 1,
  pairs: 1,
  triples: 1,
  quadruples: 1,
  density: 1,
  wholeness: 1,
  runLength: 1,
  inRunsOfThree: 1,
  order: 1,
  nearContext: 1,
  wideContext: 1,
  sentenceContext: 1,
  weakestContext: 1,
  repeatedWords: 1,
  leadWords: 1,
  runs: -1,
  jumps: -1,
  unseenJoins: -1,
  newWords: -1,
  newWordCount: -1,
  newForms: -1,
  strangeWords: -1,
  newNamelike: -1,
  newFunctionWords: -1,
  newInARow: -1,
  newNumbers: -1,
  newNames: -1,
  wrongNumbers: -1,
  wrongNames: -1,
  wrongQuotes: -1,
  turned: -1,
  farNames: -1,
  farHead: -1,
  farTail: -1,
  stutter: -1,
  repetition: -1,
  breaks: -1,
  missingPairs: -1,
  missingTriples: -1,
  uncopied: -1,
  rarity: 0,
  functionWords: 0,
  pointsBack: 0,
  length: 0,
} as const satisfies Record<string, -1 | 0 | 1>;

export type SignalName = keyof typeof expectedDirections;
export type Signals = Readonly<Record<SignalName, number>>;

export interface MeasuredClaim {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly alignment: Alignment;
  readonly findings: readonly Finding[];
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
    ...contextSignals(content, index),
    ...newWordSignals(claim.tokens, content, index),
    ...newDetailSignals(claim.text, claim.tokens, index),
    ...findingSignals(claim.findings),
    pointsBack: openingPhrase(claim.text, languageFor(index.language).pronounOpeners) === undefined ? 0 : 1,
    ...farSignals(content, runs, alignment, index),
    ...repetitionSignals(stems),
    length: Math.log(1 + stems.length),
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
    words: covered / total,
    pairs,
    triples,
    quadruples: sharedGrams(stems, 4, index),
    density: Math.log(1 + squares / total),
    wholeness: squares / total ** 2,
    runLength: Math.log(1 + covered / (runs.length || 1)),
    inRunsOfThree: inRuns(3),
    runs: runs.length / total,
    jumps: jumps.length / total,
    unseenJoins: unseen / total,
    breaks: Math.log(1 + Math.max(0, runs.length - 1) + total - covered),
    missingPairs: Math.log(1 + (1 - pairs) * (total - 1)),
    missingTriples: Math.log(1 + (1 - triples) * Math.max(0, total - 2)),
    uncopied: Math.log(1 + total * (1 - inRuns(5))),
  };
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
    order: keptOrder(stems, index),
    nearContext: weightedMean(near, weights),
    wideContext: weightedMean(wide, weights),
    sentenceContext: weightedMean(same, weights),
    weakestContext: (weakest + next) / 2,
    repeatedWords: mean(distinct.map((stem) => Math.log(1 + (index.places.get(stem)?.length ?? 0)))),
    leadWords: mean(distinct.map((stem) => (index.sentences.slice(0, 3).some((one) => one.content.has(stem)) ? 1 : 0))),
  };
}

function findingSignals(findings: readonly Finding[]) {
  const count = (...kinds: Finding['kind'][]) =>
    Math.min(3, findings.filter((finding) => kinds.includes(finding.kind)).length);
  return {
    wrongNumbers: count('number', 'unit', 'date'),
    wrongNames: count('name'),
    wrongQuotes: count('quote'),
    turned: count('negation', 'direction'),
  };
}

/** Whether names, and the first and last telling word, stand away from where the rest of the claim stands. */
function farSignals(content: readonly Token[], runs: readonly CopiedRun[], alignment: Alignment, index: ClaimIndex) {
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
    farNames: names.length > 0 ? far.length / names.length : 0,
    farHead: isAway(content.find((token) => index.places.has(token.stem))),
    farTail: isAway(content.at(-1)),
  };
}

/** A generator that loses its thread says words twice. */
function repetitionSignals(stems: readonly string[]) {
  const pairs = new Set<string>();
  let repeated = 0;
  let stutter = 0;
  for (let at = 0; at + 1 < stems.length; at++) {
    const pair = `${stems[at]} ${stems[at + 1]}`;
    if (pairs.has(pair)) repeated++;
    pairs.add(pair);
    if (stems[at] === stems[at + 1]) stutter++;
  }
  return { stutter: Math.min(3, stutter), repetition: Math.min(3, repeated) };
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
