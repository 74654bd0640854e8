/**
 * Trains the ranker of the instant summary from ../shared/corpus/summaries and writes
 * src/summary/generated/ranker-weights.ts. `npm run train:summary`; the same corpus gives the same bytes.
 * `-- --without-figures` skips cross-validation, which is most of the time.
 *
 *   sentences ──two networks──▶ choice, alone ──candidate sets──▶ set network
 *
 * The sentence scores that the set network learns from come from networks that have not seen the document, and the printed
 * figures are cross-validated likewise: each document is judged by networks trained on the other folds.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { candidateSentences, meritOf, subsets } from '../../src/summary/ranking/candidate-sets.ts';
import { countDangling } from '../../src/summary/ranking/dangling.ts';
import { compileNetwork, type NetworkWeights } from '../../src/summary/ranking/network.ts';
import { DANGLING_PENALTY } from '../../src/summary/ranking/rank-sets.ts';
import { type SentenceScores, standardScores } from '../../src/summary/ranking/score-sentences.ts';
import { SENTENCE_FEATURES } from '../../src/summary/ranking/sentence-features.ts';
import { SET_FEATURES, setContext, setFeatures } from '../../src/summary/ranking/set-features.ts';
import { CORPUS_FOLDER } from './corpus.ts';
import { type ChoiceList, type TrainingOptions, trainNetwork } from './train-network.ts';
import { FOLDS, type RougeTokenizer, type TrainingDocument, trainingDocuments } from './training-documents.ts';

const SENTENCE_WIDTH = Object.keys(SENTENCE_FEATURES).length;
const SET_WIDTH = SET_FEATURES.length + SENTENCE_WIDTH;

const sentenceTraining: TrainingOptions = {
  features: SENTENCE_WIDTH,
  hiddenUnits: 16,
  epochs: 10,
  seeds: [1, 2],
  temperature: 0.3,
  learningRate: 2e-3,
  weightDecay: 1e-3,
  dropout: 0,
};
const aloneTraining: TrainingOptions = { ...sentenceTraining, temperature: 0.05 };
const setTraining: TrainingOptions = {
  features: SET_WIDTH,
  hiddenUnits: 12,
  epochs: 4,
  seeds: [1, 2, 3],
  temperature: 0.05,
  learningRate: 2e-3,
  weightDecay: 1e-3,
  dropout: 0.1,
};
const CANDIDATES = 9;
/** Sets of another size than the references ask for: so that the network can also grow and shrink a summary. */
const OTHER_SIZE_WEIGHT = 0.3;

function otherPoints({ points, rows }: TrainingDocument, index: number): number {
  const others = [1, 2, 3, 4, 5].filter((size) => size !== points);
  return Math.min(others[index % others.length] ?? 3, rows.length);
}

async function main(): Promise<void> {
  const { tokenize } = (await import(path.join(CORPUS_FOLDER, '../../score/lib/rouge.mjs'))) as {
    tokenize: RougeTokenizer;
  };
  log('reading');
  const documents = [...trainingDocuments(tokenize)];
  const choiceLists = documents.map((each) => sentenceList(each, oracleMembership(each)));
  const aloneLists = documents.map((each) =>
    sentenceList(
      each,
      each.rows.map((_, index) => reward(each, [index])),
    ),
  );
  log(`${documents.length} documents; sentence networks`);
  const scores = crossFit(documents, choiceLists, aloneLists);
  log('sets');
  const setLists = documents.map((each, index) => setList(each, scores[index] as SentenceScores, each.points));
  const otherLists = documents.map((each, index) => ({
    ...setList(each, scores[index] as SentenceScores, otherPoints(each, index)),
    weight: OTHER_SIZE_WEIGHT * weightOf(each),
  }));
  if (!process.argv.includes('--without-figures')) crossValidate(documents, setLists, otherLists);
  log('final networks');
  writeWeights({
    choice: trainNetwork(choiceLists, sentenceTraining),
    alone: trainNetwork(aloneLists, aloneTraining),
    sets: trainNetwork([...setLists, ...otherLists], setTraining),
  });
  log('written');
}

/** Judges each document by a set network that was trained on the other folds, and prints what it chose. */
function crossValidate(
  documents: readonly TrainingDocument[],
  setLists: readonly SetList[],
  otherLists: readonly ChoiceList[],
): void {
  const of = (lists: readonly ChoiceList[], isWanted: (document: TrainingDocument) => boolean): ChoiceList[] =>
    lists.filter((_, index) => isWanted(documents[index] as TrainingDocument));
  for (let fold = 0; fold < FOLDS; fold++) {
    const network = trainNetwork(
      [...of(setLists, (each) => each.fold !== fold), ...of(otherLists, (each) => each.fold !== fold)],
      oneSeed(setTraining),
    );
    const score = compileNetwork(network);
    documents.forEach((each, index) => {
      if (each.fold === fold) note(each, bestRow(each, setLists[index] as SetList, score));
    });
  }
  printFigures();
}

/** Cross-validation looks at many networks, so it makes do with one member each. */
function oneSeed(options: TrainingOptions): TrainingOptions {
  return { ...options, seeds: options.seeds.slice(0, 1) };
}

function trainOn(
  documents: readonly TrainingDocument[],
  lists: readonly ChoiceList[],
  options: TrainingOptions,
  isWanted: (document: TrainingDocument) => boolean,
): NetworkWeights {
  return trainNetwork(
    lists.filter((_, index) => isWanted(documents[index] as TrainingDocument)),
    options,
  );
}

/** Mean of ROUGE-1, ROUGE-2 and ROUGE-Lsum F1: what "a good choice" means here. */
function reward(document: TrainingDocument, set: readonly number[]): number {
  const { r1, r2, rLsum } = document.rouge(set);
  return (r1 + r2 + rLsum) / 3;
}

const ORACLE_SIZE = 4;

/** 1 for the sentences that a greedy search for the best summary takes. */
function oracleMembership(document: TrainingDocument): number[] {
  const chosen: number[] = [];
  let best = 0;
  while (chosen.length < ORACLE_SIZE) {
    let found = -1;
    for (let sentence = 0; sentence < document.rows.length; sentence++) {
      if (chosen.includes(sentence)) continue;
      const value = reward(
        document,
        [...chosen, sentence].sort((a, b) => a - b),
      );
      if (value > best + 1e-9) {
        best = value;
        found = sentence;
      }
    }
    if (found < 0) break;
    chosen.push(found);
  }
  return document.rows.map((_, index) => (chosen.includes(index) ? 1 : 0));
}

function weightOf({ document }: TrainingDocument): number {
  return document.language === 'vi' ? 0.3 : 1;
}

function sentenceList(document: TrainingDocument, rewards: readonly number[]): ChoiceList {
  return { rows: joinRows(document.rows), rewards: Float32Array.from(rewards), weight: weightOf(document) };
}

interface SetList extends ChoiceList {
  readonly sets: readonly (readonly number[])[];
}

function setList(document: TrainingDocument, scores: SentenceScores, points: number): SetList {
  const context = setContext(document.model, scores);
  const candidates = candidateSentences(document.model, meritOf(scores), points > 3 ? CANDIDATES - 2 : CANDIDATES);
  const sets = subsets(candidates, Math.min(points, candidates.length));
  return {
    sets,
    rows: joinRows(sets.map((set) => setFeatures(context, set))),
    rewards: Float32Array.from(sets, (set) => reward(document, set)),
    weight: weightOf(document),
  };
}

function joinRows(rows: readonly Float64Array[]): Float32Array {
  const width = rows[0]?.length ?? 0;
  const joined = new Float32Array(rows.length * width);
  rows.forEach((row, index) => {
    joined.set(row, index * width);
  });
  return joined;
}

function crossFit(
  documents: readonly TrainingDocument[],
  choiceLists: readonly ChoiceList[],
  aloneLists: readonly ChoiceList[],
): SentenceScores[] {
  const scores: SentenceScores[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const choice = compileNetwork(
      trainOn(documents, choiceLists, oneSeed(sentenceTraining), (each) => each.fold !== fold),
    );
    const alone = compileNetwork(trainOn(documents, aloneLists, oneSeed(aloneTraining), (each) => each.fold !== fold));
    documents.forEach((each, index) => {
      if (each.fold !== fold) return;
      scores[index] = {
        rows: each.rows,
        choice: standardScores(Float64Array.from(each.rows, choice)),
        alone: standardScores(Float64Array.from(each.rows, alone)),
      };
    });
  }
  return scores;
}

function bestRow(
  { model }: TrainingDocument,
  { rows, sets }: SetList,
  score: (row: Float64Array) => number,
): readonly number[] {
  let best: readonly number[] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  sets.forEach((set, index) => {
    const row = Float64Array.from(rows.subarray(index * SET_WIDTH, (index + 1) * SET_WIDTH));
    const value = score(row) - DANGLING_PENALTY * countDangling(model.leans, model.stemSets, set);
    if (value > bestScore) {
      best = set;
      bestScore = value;
    }
  });
  return best;
}

const figures = new Map<string, { count: number; ours: number[]; lead: number[] }>();

function note(document: TrainingDocument, set: readonly number[]): void {
  const ours = document.rouge(set);
  const lead = document.rouge([...Array(document.points).keys()]);
  const figure = figures.get(document.document.set) ?? { count: 0, ours: [0, 0, 0], lead: [0, 0, 0] };
  figures.set(document.document.set, figure);
  figure.count++;
  for (const [index, name] of (['r1', 'r2', 'rLsum'] as const).entries()) {
    figure.ours[index] = (figure.ours[index] ?? 0) + ours[name];
    figure.lead[index] = (figure.lead[index] ?? 0) + lead[name];
  }
}

function printFigures(): void {
  console.log('| set, cross-validated | n | R1 / R2 / RLsum | over lead |\n|---|---|---|---|');
  for (const [set, { count, ours, lead }] of figures) {
    const mean = ours.map((value) => ((100 * value) / count).toFixed(2)).join(' / ');
    const gain = ours.map((value, index) => ((100 * (value - (lead[index] ?? 0))) / count).toFixed(2)).join(' / ');
    console.log(`| ${set} | ${count} | ${mean} | ${gain} |`);
  }
}

const WEIGHTS_FILE = path.join(import.meta.dirname, '../../src/summary/generated/ranker-weights.ts');

function writeWeights(networks: { choice: NetworkWeights; alone: NetworkWeights; sets: NetworkWeights }): void {
  writeFileSync(
    WEIGHTS_FILE,
    `/** Written by \`npm run train:summary\`; do not edit. Learned in November 2026 from the news corpus in ../shared/corpus/summaries. */
import type { NetworkWeights } from '../network.ts';

export const sentenceWeights: { readonly choice: NetworkWeights; readonly alone: NetworkWeights } = ${JSON.stringify({ choice: networks.choice, alone: networks.alone })};

export const setWeights: NetworkWeights = ${JSON.stringify(networks.sets)};
`,
  );
}

function log(step: string): void {
  console.log(`${Math.round(performance.now() / 1000)} s: ${step}`);
}

if (existsSync(CORPUS_FOLDER)) await main();
else console.log('train:summary skipped: ../shared/corpus/summaries is not there');
