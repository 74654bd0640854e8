/**
 * The chance of every run to be body text, by two small models trained on pages with a human's verdict: the first looks
 * at a run and its surroundings, the second also at where the body seems to be. `npm run train:body` makes the weights.
 */
import { CONTEXT_FEATURES, type PageInContext } from './context-features.ts';
import { askForest, explainForest, type Forest, plantForest } from './decision-trees.ts';
import { CONTEXT_TREES, RUN_TREES } from './generated/body-trees.ts';
import type { TextRun } from './page-tree.ts';
import { type Feature, type MeasuredPage, RUN_FEATURES } from './run-features.ts';

let runForest: Forest | undefined;
let contextForest: Forest | undefined;

/** @returns A first estimate, 0 to 1, for every run of the page. */
export function estimateRuns(page: MeasuredPage): Float64Array {
  runForest ??= plantForest(RUN_TREES);
  return judge(runForest, RUN_FEATURES, page, page.tree.runs);
}

/** @returns The last word, 0 to 1, for the given runs, in their order. */
export function judgeRuns(page: PageInContext, runs: readonly TextRun[]): Float64Array {
  contextForest ??= plantForest(CONTEXT_TREES);
  return judge(contextForest, CONTEXT_FEATURES, page, runs);
}

/** @returns The measurements that spoke most against a run, for a person to read. */
export function explainVerdict(page: PageInContext, run: TextRun): string {
  contextForest ??= plantForest(CONTEXT_TREES);
  const row = CONTEXT_FEATURES.map((feature) => feature.of(run, page));
  const moved = explainForest(contextForest, row, row.length);
  return CONTEXT_FEATURES.map(({ name }, column) => ({ name, value: row[column] ?? 0, by: moved[column] ?? 0 }))
    .filter(({ by }) => by < -0.1)
    .sort((a, b) => a.by - b.by)
    .slice(0, 3)
    .map(({ name, value, by }) => `${name} = ${Number(value.toFixed(2))} (${by.toFixed(1)})`)
    .join(', ');
}

function judge<Page>(
  forest: Forest,
  features: readonly Feature<Page>[],
  page: Page,
  runs: readonly TextRun[],
): Float64Array {
  const row = new Float32Array(features.length);
  const chances = new Float64Array(runs.length);
  runs.forEach((run, at) => {
    for (let column = 0; column < features.length; column++)
      row[column] = (features[column] as Feature<Page>).of(run, page);
    chances[at] = 1 / (1 + Math.exp(-askForest(forest, row)));
  });
  return chances;
}
