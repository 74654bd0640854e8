/**
 * Trains the network that knows what readers would print, from the articles that they marked, and writes
 * src/summary/generated/pick-weights.ts; the same corpus gives the same bytes. It learns from the shipped sentence network's scores, so
 * `npm run train:summary` comes first.
 *
 *   npm run train:picks [-- --sample] [--corpus FOLDER] [--out FOLDER]
 *
 * A fifth of all hosts and stories is left out, by which `npm run bench:picks` measures.
 */
import { parseArgs } from 'node:util';
import { trainedRanker } from '../../src/summary/model/ranker.ts';
import { pickRows } from '../../src/summary/model/score-picks.ts';
import { scoreSentences } from '../../src/summary/model/score-sentences.ts';
import { isLate } from '../../src/summary/selection/kind-requirements.ts';
import { analyzeForSummary } from '../../src/summary/summarize-article.ts';
import { type PickedDocument, pickedDocuments } from './picked-documents.ts';
import { type ChoiceList, type TrainingOptions, trainNetwork } from './train-network.ts';
import { chooseCorpus, TRAINING_OPTIONS, writeGenerated } from './training-options.ts';

const { values: given } = parseArgs({ options: TRAINING_OPTIONS });
const corpus = chooseCorpus(given);

const training: TrainingOptions = {
  hiddenUnits: 8,
  epochs: 8,
  seeds: [1, 2],
  temperatures: [0.3, 0.2, 0.3],
  learningRate: 2e-3,
  weightDecay: 1e-2,
  dropout: 0.2,
};
/** With fewer sentences nothing is chosen. */
const MIN_SENTENCES = 4;

const lists = pickedDocuments(corpus)
  .filter(({ seen, isHeldOut }) => seen === 'picks' || !isHeldOut)
  .flatMap(choiceList);
console.log(`${lists.length} articles`);
const weights = trainNetwork(lists, training);
const learnedFrom = corpus.isOriginal ? ' Learned in November 2026 from the marks in ../shared/corpus/picks.' : '';
writeGenerated(
  'src/summary/generated/pick-weights.ts',
  `/** Written by \`npm run train:picks\`; do not edit.${learnedFrom} */
import type { NetworkWeights } from '../model/network.ts';

export const pickWeights: NetworkWeights = ${JSON.stringify(weights)};
`,
  corpus,
  given.out,
);

function choiceList({ article, marks, sentenceAt }: PickedDocument): ChoiceList[] {
  const analysis = analyzeForSummary(article);
  const places = analysis.sentences.map(({ source }) => sentenceAt(source));
  if (places.length < MIN_SENTENCES || !places.some((place) => marks.best.includes(place))) return [];
  const rows = pickRows(scoreSentences(analysis, trainedRanker));
  const width = rows[0]?.length ?? 0;
  const joined = new Float32Array(rows.length * width);
  rows.forEach((row, index) => {
    joined.set(row, index * width);
  });
  const rewards = [
    Float32Array.from(places, (place) => (marks.best.includes(place) ? 1 : marks.five.includes(place) ? 0.5 : 0)),
    Float32Array.from(places, (place) => (place === marks.gist ? 1 : marks.best.includes(place) ? 0.3 : 0)),
    Float32Array.from(places, (place, index) => (isLate(index, places.length) ? worthLate(marks, place) : 0)),
  ];
  return [{ rows: joined, rewards, weight: 1 }];
}

function worthLate({ best, outcomes, five }: PickedDocument['marks'], place: number): number {
  if (best.includes(place) || outcomes.includes(place)) return 1;
  return five.includes(place) ? 0.5 : 0;
}
