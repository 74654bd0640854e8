/**
 * Estimates the chance of every run to be body text, by two small models trained on pages with a human's verdict: the first
 * looks at a run and its surroundings, the second also at where the body seems to be. `npm run train:body` makes the weights.
 */
import { CONTEXT_TREES, RUN_TREES } from '../generated/body-trees.ts';
import type { TextRun } from '../page-tree/page-tree.ts';
import { CONTEXT_WIDTH, contextFeatureNames, writeContextFeatures } from './context-features.ts';
import { askForest, explainForest, type Forest, plantForest } from './decision-trees.ts';
import { unpackTrees } from './packed-trees.ts';
import type { PageInContext } from './place-in-context.ts';
import { RUN_WIDTH, runFeatureNames } from './run-features.ts';

/** The two models, ready to be asked. */
export interface BodyModels {
  readonly run: Forest;
  readonly context: Forest;
}

let shipped: BodyModels | undefined;

export function shippedModels(): BodyModels {
  shipped ??= { run: plantForest(unpackTrees(RUN_TREES)), context: plantForest(unpackTrees(CONTEXT_TREES)) };
  return shipped;
}

/**
 * @param rows From `measureRuns`.
 * @returns A first estimate, 0 to 1, for every run of the page.
 */
export function estimateRuns(rows: Float32Array, { run }: BodyModels): Float64Array {
  const chances = new Float64Array(rows.length / RUN_WIDTH);
  for (let index = 0; index < chances.length; index++)
    chances[index] = chanceOf(askForest(run, rows, index * RUN_WIDTH));
  return chances;
}

/** @returns The last word, 0 to 1, for the given runs, in their order. */
export function judgeRuns(
  page: PageInContext,
  rows: Float32Array,
  runs: readonly TextRun[],
  { context }: BodyModels,
): Float64Array {
  const row = new Float32Array(CONTEXT_WIDTH + RUN_WIDTH);
  const chances = new Float64Array(runs.length);
  for (let at = 0; at < runs.length; at++)
    chances[at] = chanceOf(askForest(context, rowInContext(page, rows, runs[at] as TextRun, row)));
  return chances;
}

/** @returns The measurements that spoke most against a run, for a person to read. */
export function explainVerdict(page: PageInContext, rows: Float32Array, run: TextRun, { context }: BodyModels): string {
  const row = rowInContext(page, rows, run);
  const moved = explainForest(context, row, row.length);
  return [...contextFeatureNames(), ...runFeatureNames()]
    .map((name, column) => ({ name, value: row[column] ?? 0, by: moved[column] ?? 0 }))
    .filter(({ by }) => by < -0.1)
    .sort((a, b) => a.by - b.by)
    .slice(0, 3)
    .map(({ name, value, by }) => `${name} = ${Number(value.toFixed(2))} (${by.toFixed(1)})`)
    .join(', ');
}

/** The columns of the second model: the context's, then the run's own. */
export function rowInContext(
  page: PageInContext,
  rows: Float32Array,
  run: TextRun,
  row = new Float32Array(CONTEXT_WIDTH + RUN_WIDTH),
): Float32Array {
  writeContextFeatures(run, page, row);
  for (let column = 0; column < RUN_WIDTH; column++)
    row[CONTEXT_WIDTH + column] = rows[run.index * RUN_WIDTH + column] as number;
  return row;
}

function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
