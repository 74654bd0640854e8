/**
 * Trains the two models of src/article/body/judge-runs.ts and writes src/article/generated/body-trees.ts. Deterministic. The
 * second model learns from estimates of first models that have not seen the page's host, as it will meet them in life.
 *
 *   npx tsx tests/training/train-body.ts [CORPUS]     (default: ../shared/corpus/extraction/dev; some minutes)
 *
 * Prints how well pages are judged by models that have not seen their host: the honest figure. What `npm run
 * bench:extract` prints for the same pages is better than life.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONTEXT_FEATURES } from '../../src/article/body/context-features.ts';
import { askForest, type DecisionTrees, plantForest } from '../../src/article/body/decision-trees.ts';
import { findBody } from '../../src/article/body/find-body.ts';
import { rowInContext } from '../../src/article/body/judge-runs.ts';
import { measurePage } from '../../src/article/body/measure-page.ts';
import { placeInContext } from '../../src/article/body/place-in-context.ts';
import { witnessesFrom } from '../../src/article/body/read-witnesses.ts';
import { measureRuns, RUN_FEATURES } from '../../src/article/body/run-features.ts';
import { weighRuns } from '../../src/article/body/weigh-runs.ts';
import { type Growth, growTrees } from './grow-trees.ts';
import { type Labels, labelRuns } from './label-runs.ts';
import { collectTrees, type TreeWithTruth } from './page-trees-of-corpus.ts';

const root = path.join(import.meta.dirname, '../..');
const corpus = path.resolve(process.argv[2] ?? path.join(root, '../shared/corpus/extraction/dev'));
/** Those with a truth of their own; `readability` and `omnivore` hold another extractor's output. */
const SOURCES = ['zyte', 'fundus', 'fundus-eval', 'wcxb', 'trafilatura', 'gne', 'newspaper4k'];
const FOLDS = 4;
const shared = { ridge: 3, bins: 40, seed: 1 };
const RUN_GROWTH: Growth = { ...shared, trees: 40, leaves: 14, rate: 0.2, minEvidence: 4, columnShare: 0.5 };
const CONTEXT_GROWTH: Growth = {
  ...shared,
  ridge: 5,
  trees: 100,
  leaves: 20,
  rate: 0.12,
  minEvidence: 1,
  columnShare: 0.4,
};

interface Sample {
  readonly fold: number;
  readonly source: string;
  readonly labels: Labels;
  readonly page: ReturnType<typeof measurePage>;
  readonly witnesses: ReturnType<typeof witnessesFrom>;
  /** `RUN_FEATURES` of all runs. */
  readonly rows: Float32Array;
  /** The columns of the second model, by run; for the runs inside the body's box. */
  inContext: Map<number, Float32Array>;
}

const forests: ReturnType<typeof plantForest>[] = [];
const samples = (await collectTrees(corpus, SOURCES)).map(prepare);
console.log(`${samples.length} pages, ${samples.reduce((sum, sample) => sum + sample.page.tree.runs.length, 0)} runs`);
for (let fold = 0; fold < FOLDS; fold++) {
  const forest = plantForest(trainOnRuns(samples.filter((sample) => sample.fold !== fold)));
  for (const sample of samples.filter((each) => each.fold === fold))
    placeSample(sample, (row) => askForest(forest, row));
}
for (const source of SOURCES) report(source);
write(trainOnRuns(samples), trainInContext(samples));

function prepare({ tree, witnesses, truth, host }: TreeWithTruth): Sample {
  const page = measurePage(tree, weighRuns(tree), witnesses.title);
  return {
    fold: hash(host) % FOLDS,
    source: truth.source,
    labels: labelRuns(tree.runs, truth),
    page,
    witnesses: witnessesFrom(witnesses),
    rows: measureRuns(page),
    inContext: new Map(),
  };
}

function placeSample(sample: Sample, logOdds: (row: Float32Array) => number): void {
  const width = RUN_FEATURES.length;
  const chances = Float64Array.from(sample.page.tree.runs, ({ index }) => {
    return 1 / (1 + Math.exp(-logOdds(sample.rows.subarray(index * width, (index + 1) * width))));
  });
  const body = findBody(sample.page, chances);
  if (!body) return;
  const context = placeInContext(sample.page, chances, body, sample.witnesses);
  for (const run of sample.page.tree.runs.slice(body.firstRun, body.endRun))
    sample.inContext.set(run.index, rowInContext(context, sample.rows, run));
}

function trainOnRuns(from: readonly Sample[]): DecisionTrees {
  const width = RUN_FEATURES.length;
  return train(from, RUN_GROWTH, width, ({ page, rows }) =>
    page.tree.runs.map(({ index }): [number, Float32Array] => [
      index,
      rows.subarray(index * width, (index + 1) * width),
    ]),
  );
}

function trainInContext(from: readonly Sample[]): DecisionTrees {
  return train(from, CONTEXT_GROWTH, CONTEXT_FEATURES.length + RUN_FEATURES.length, ({ inContext }) => [...inContext]);
}

function train(
  from: readonly Sample[],
  growth: Growth,
  width: number,
  rowsOf: (sample: Sample) => [number, Float32Array][],
): DecisionTrees {
  const rows = from.flatMap((sample) =>
    rowsOf(sample)
      .filter(([index]) => (sample.labels.answers[index] ?? -1) >= 0)
      .map(([index, row]) => ({
        row,
        answer: sample.labels.answers[index] ?? 0,
        weight: sample.labels.weights[index] ?? 0,
      })),
  );
  const columns = Array.from({ length: width }, (_, column) => Float32Array.from(rows, ({ row }) => row[column] ?? 0));
  const answers = Uint8Array.from(rows, ({ answer }) => answer);
  return growTrees({ columns, answers, weights: Float32Array.from(rows, ({ weight }) => weight) }, growth);
}

/** Share of the score's weight that models judge wrongly which have not seen the page's host. */
function report(source: string): void {
  let wronglyKept = 0;
  let wronglyDropped = 0;
  let body = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = forestWithout(fold);
    for (const { labels, inContext } of samples.filter((sample) => sample.fold === fold && sample.source === source))
      labels.answers.forEach((answer, index) => {
        if (answer < 0) return;
        const row = inContext.get(index);
        const isKept = row !== undefined && askForest(forest, row) > 0;
        const weight = labels.weights[index] ?? 0;
        if (answer) body += weight;
        if (isKept && !answer) wronglyKept += weight;
        if (!isKept && answer) wronglyDropped += weight;
      });
  }
  const share = (weight: number) => `${((100 * weight) / body).toFixed(1)} %`;
  console.log(
    `${source.padEnd(12)} wrongly kept ${share(wronglyKept)}, wrongly dropped ${share(wronglyDropped)} of the body`,
  );
}

function forestWithout(fold: number) {
  forests[fold] ??= plantForest(trainInContext(samples.filter((sample) => sample.fold !== fold)));
  return forests[fold];
}

function write(runTrees: DecisionTrees, contextTrees: DecisionTrees): void {
  const file = path.join(root, 'src/article/generated/body-trees.ts');
  writeFileSync(
    file,
    `/**
 * Generated by \`tests/training/train-body.ts\`: do not edit. Boosted trees for src/article/body/judge-runs.ts, trained on the
 * development pages with a truth (${SOURCES.join(', ')}).
 * Holds weights only, no text of any page.
 */
import type { DecisionTrees } from '../decision-trees.ts';

export const RUN_TREES: DecisionTrees = ${literal(runTrees)};

export const CONTEXT_TREES: DecisionTrees = ${literal(contextTrees)};
`,
  );
  console.log(`written: ${file}`);
}

function literal({ base, feature, number }: DecisionTrees): string {
  const short = number.map((value) => String(value).replace(/^(-?)0\./, '$1.'));
  return `{\n  base: ${base},\n  feature: [${feature.join(',')}],\n  number: [${short.join(',')}],\n}`;
}

function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
