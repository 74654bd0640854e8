/** Pages with a truth → what the two models of the body learn from; training them. For `train-body.ts` and `validate-body.ts`. */

import { findBody } from '../../src/article/body/find-body.ts';
import { CONTEXT_WIDTH } from '../../src/article/body-model/context-features.ts';
import { type DecisionTrees, plantForest } from '../../src/article/body-model/decision-trees.ts';
import { type BodyModels, estimateRuns, rowInContext } from '../../src/article/body-model/judge-runs.ts';
import { measurePage } from '../../src/article/body-model/measure-page.ts';
import { metadataEvidence } from '../../src/article/body-model/metadata-evidence.ts';
import { placeInContext } from '../../src/article/body-model/place-in-context.ts';
import { measureRuns, RUN_WIDTH } from '../../src/article/body-model/run-features.ts';
import { weighRuns } from '../../src/article/body-model/weigh-runs.ts';
import { type Growth, growTrees } from './grow-trees.ts';
import { type Labels, labelRuns } from './label-runs.ts';
import type { TreeWithTruth } from './page-trees-of-corpus.ts';

/** Those with a truth of their own; `readability` and `omnivore` hold another extractor's output. */
export const SOURCES = ['zyte', 'fundus', 'fundus-eval', 'wcxb', 'trafilatura', 'gne', 'newspaper4k'];

/** The second model learns from estimates of first models that have not seen the page's host, as it will meet them in life. */
const INNER_FOLDS = 4;
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

export interface Sample extends TreeWithTruth {
  readonly labels: Labels;
  readonly page: ReturnType<typeof measurePage>;
  /** Features of all runs, `RUN_WIDTH` columns each. */
  readonly rows: Float32Array;
}

export interface BodyTrees {
  readonly run: DecisionTrees;
  readonly context: DecisionTrees;
}

export function prepareSample(page: TreeWithTruth): Sample {
  const measured = measurePage(page.tree, weighRuns(page.tree), page.evidence.title);
  return { ...page, labels: labelRuns(page.tree.runs, page.truth), page: measured, rows: measureRuns(measured) };
}

export function trainBodyModels(samples: readonly Sample[]): BodyTrees {
  const rows: Row[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const isInFold = ({ host }: Sample) => foldOf(host, INNER_FOLDS) === fold;
    const forest = plantForest(trainOnRuns(samples.filter((sample) => !isInFold(sample))));
    for (const sample of samples.filter(isInFold)) rows.push(...rowsInContext(sample, forest));
  }
  return {
    run: trainOnRuns(samples),
    context: train(rows, CONTEXT_GROWTH, CONTEXT_WIDTH + RUN_WIDTH),
  };
}

export function plantModels({ run, context }: BodyTrees): BodyModels {
  return { run: plantForest(run), context: plantForest(context) };
}

/** The same for every page of a host. @param salt Another one deals the hosts differently. */
export function foldOf(host: string, folds: number, salt = ''): number {
  let sum = 0x811c9dc5;
  for (const letter of salt + host) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
  return (sum >>> 0) % folds;
}

interface Row {
  readonly row: Float32Array;
  readonly answer: number;
  readonly weight: number;
}

function trainOnRuns(samples: readonly Sample[]): DecisionTrees {
  const width = RUN_WIDTH;
  const rows = samples.flatMap((sample) =>
    labelled(sample, (index) => sample.rows.subarray(index * width, (index + 1) * width)),
  );
  return train(rows, RUN_GROWTH, width);
}

function rowsInContext(sample: Sample, run: BodyModels['run']): Row[] {
  const { page, rows, evidence } = sample;
  const chances = estimateRuns(rows, { run, context: run });
  const box = findBody(page, chances);
  if (!box) return [];
  const context = placeInContext(page, chances, box, metadataEvidence(evidence));
  return labelled(sample, (index) => {
    const candidate = index >= box.firstRun && index < box.endRun ? page.tree.runs[index] : undefined;
    return candidate && rowInContext(context, rows, candidate);
  });
}

function labelled({ labels }: Sample, rowOf: (index: number) => Float32Array | undefined): Row[] {
  const found: Row[] = [];
  labels.answers.forEach((answer, index) => {
    const row = answer >= 0 ? rowOf(index) : undefined;
    if (row) found.push({ row, answer, weight: labels.weights[index] ?? 0 });
  });
  return found;
}

function train(rows: readonly Row[], growth: Growth, width: number): DecisionTrees {
  const columns = Array.from({ length: width }, (_, column) => Float32Array.from(rows, ({ row }) => row[column] ?? 0));
  const answers = Uint8Array.from(rows, ({ answer }) => answer);
  return growTrees({ columns, answers, weights: Float32Array.from(rows, ({ weight }) => weight) }, growth);
}
