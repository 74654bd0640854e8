/**
 * Trains the ranker of the instant summary from summaries that people wrote and editors' picks, and writes
 * src/summary/generated/ranker-weights.ts; the same corpus gives the same bytes.
 *
 *   npm run train:summary [-- --sample] [--corpus FOLDER] [--out FOLDER] [--without-figures | --only-figures]
 *
 * Figures are cross-validation; with them alone nothing is written.
 *
 *   sentences ──sentence network──▶ choice, alone ──candidate sets──▶ set network
 *
 * The sentence scores that the set network learns from come from networks that have not seen the document, and the printed
 * figures are cross-validated likewise: each document is summarized as the product would, by networks trained on the others.
 */
import { parseArgs } from 'node:util';
import { withNeighbours } from '../../src/summary/model/features/sentence-features.ts';
import { type SentenceScores, setContext } from '../../src/summary/model/features/set-context.ts';
import { setFeatures } from '../../src/summary/model/features/set-features.ts';
import { compileNetwork, type NetworkWeights } from '../../src/summary/model/network.ts';
import { trainedRanker } from '../../src/summary/model/ranker.ts';
import { scoresOf } from '../../src/summary/model/score-sentences.ts';
import { compileSetNetwork } from '../../src/summary/model/set-network.ts';
import { meritOf, subsets } from '../../src/summary/selection/candidate-sets.ts';
import { CANDIDATES } from '../../src/summary/weights.ts';
import { candidateSentences } from './candidate-sentences.ts';
import { type EditorSet, isEditorSet } from './editor-documents.ts';
import { oracleMembership, reward } from './rewards.ts';
import { printFigures } from './summary-figures.ts';
import { type ChoiceList, type TrainingOptions, trainNetwork } from './train-network.ts';
import { FOLDS, type TrainingDocument, trainingDocuments } from './training-documents.ts';
import { chooseCorpus, TRAINING_OPTIONS, writeGenerated } from './training-options.ts';

const { values: given } = parseArgs({
  options: {
    ...TRAINING_OPTIONS,
    'without-figures': { type: 'boolean', default: false },
    'only-figures': { type: 'boolean', default: false },
  },
});
const corpus = chooseCorpus(given);

const sentenceTraining: TrainingOptions = {
  hiddenUnits: 24,
  epochs: 10,
  seeds: [1, 2],
  temperatures: [0.3, 0.05],
  learningRate: 2e-3,
  weightDecay: 1e-3,
  dropout: 0.2,
};
const setTraining: TrainingOptions = {
  hiddenUnits: 12,
  epochs: 4,
  seeds: [1, 2],
  temperatures: [0.05],
  learningRate: 2e-3,
  weightDecay: 1e-3,
  dropout: 0.1,
};
/** Sets of another size than the references ask for: so that the network can also grow and shrink a summary. */
const OTHER_SIZE_WEIGHT = 0.3;

interface Networks {
  readonly sentences: NetworkWeights;
  readonly sets: NetworkWeights;
}

function main(): void {
  log('reading');
  const documents = [...trainingDocuments(corpus)];
  log(`${documents.length} documents; sentence networks`);
  const sentenceLists = documents.map(sentenceList);
  const counts = (list: ChoiceList): boolean => list.weight > 0;
  const unseen = (fold: number) => (_: unknown, index: number) => documents[index]?.fold !== fold;
  const folds = [...Array(FOLDS).keys()];
  const sentenceNetworks = folds.map((fold) =>
    trainNetwork(sentenceLists.filter(unseen(fold)).filter(counts), oneSeed(sentenceTraining)),
  );
  const scorers = sentenceNetworks.map(compileNetwork);
  const scores = documents.map(({ rows, fold }) => scoresOf(rows, scorers[fold] as ReturnType<typeof compileNetwork>));
  log('sets');
  const setLists = documents.map((each, index) => setListsOf(each, scores[index] as SentenceScores, index));
  if (!given['without-figures']) {
    const setNetworks = folds.map((fold) => trainNetwork(setLists.filter(unseen(fold)).flat(), oneSeed(setTraining)));
    printFigures(
      documents,
      folds.map((fold) => ({
        scoreSentence: scorers[fold] as ReturnType<typeof compileNetwork>,
        scoreSets: compileSetNetwork(setNetworks[fold] as NetworkWeights),
        scorePick: trainedRanker.scorePick,
      })),
    );
  }
  if (given['only-figures']) return;
  log('final networks');
  writeWeights({
    sentences: trainNetwork(sentenceLists.filter(counts), sentenceTraining),
    sets: trainNetwork(setLists.flat(), setTraining),
  });
  log('written');
}

/** Cross-validation trains many networks, so it makes do with one member each. */
function oneSeed(options: TrainingOptions): TrainingOptions {
  return { ...options, seeds: options.seeds.slice(0, 1) };
}

/**
 * Editors' choices weigh more than references, which were written for other readers. Of the three documents that each of
 * their articles makes, the one of three points stands for all where sentences are judged one by one.
 */
const EDITOR_WEIGHTS: Readonly<Record<EditorSet, { sentences: number; sets: number }>> = {
  'editor-1': { sentences: 0, sets: 0.4 },
  'editor-3': { sentences: 1.5, sets: 1.5 },
  'editor-5': { sentences: 0, sets: 0.75 },
};

/** Vietnamese has many documents of one newsroom. */
function weightsOf({ document }: TrainingDocument): { sentences: number; sets: number } {
  if (isEditorSet(document.set)) return EDITOR_WEIGHTS[document.set];
  const weight = document.language === 'vi' ? 0.5 : 1;
  return { sentences: weight, sets: weight };
}

function sentenceList(document: TrainingDocument): ChoiceList {
  const alone = document.rows.map((_, index) => reward(document, [index]));
  return {
    rows: joinRows(withNeighbours(document.rows)),
    rewards: [Float32Array.from(oracleMembership(document)), Float32Array.from(alone)],
    weight: weightsOf(document).sentences,
  };
}

function setListsOf(document: TrainingDocument, scores: SentenceScores, index: number): ChoiceList[] {
  const weight = weightsOf(document).sets;
  const list = setList(document, scores, document.points, weight);
  if (isEditorSet(document.document.set)) return [list];
  const others = [1, 2, 3, 4, 5].filter((size) => size !== document.points);
  const other = Math.min(others[index % others.length] ?? 3, document.rows.length);
  return [list, setList(document, scores, other, OTHER_SIZE_WEIGHT * weight)];
}

function setList(document: TrainingDocument, scores: SentenceScores, points: number, weight: number): ChoiceList {
  const context = setContext(document.model, scores);
  const candidates = candidateSentences(
    document.model,
    meritOf(scores),
    points > CANDIDATES.joint ? CANDIDATES.best - 2 : CANDIDATES.best,
  );
  const sets = subsets(candidates, Math.min(points, candidates.length));
  return {
    rows: joinRows(
      sets.map((set) =>
        Float64Array.of(...setFeatures(context, set), ...meansOf(set.map((index) => scores.rows[index]))),
      ),
    ),
    rewards: [Float32Array.from(sets, (set) => reward(document, set))],
    weight,
  };
}

/** Feature by feature, as `compileSetNetwork` takes them. */
function meansOf(rows: readonly (Float64Array | undefined)[]): number[] {
  const features = [...(rows[0] ?? [])];
  return features.map((_, place) => rows.reduce((sum, row) => sum + (row?.[place] ?? 0) / rows.length, 0));
}

function joinRows(rows: readonly Float64Array[]): Float32Array {
  const width = rows[0]?.length ?? 0;
  const joined = new Float32Array(rows.length * width);
  rows.forEach((row, index) => {
    joined.set(row, index * width);
  });
  return joined;
}

function writeWeights({ sentences, sets }: Networks): void {
  const learnedFrom = corpus.isOriginal
    ? ' Learned in November 2026 from the news corpus in ../shared/corpus/summaries and tests/training/data/editor-picks.json.'
    : '';
  writeGenerated(
    'src/summary/generated/ranker-weights.ts',
    `/** Written by \`npm run train:summary\`; do not edit.${learnedFrom} */
import type { NetworkWeights } from '../model/network.ts';

export const sentenceWeights: NetworkWeights = ${JSON.stringify(sentences)};

export const setWeights: NetworkWeights = ${JSON.stringify(sets)};
`,
    corpus,
    given.out,
  );
}

function log(step: string): void {
  console.log(`${Math.round(performance.now() / 1000)} s: ${step}`);
}

main();
