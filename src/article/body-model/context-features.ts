/**
 * Measures runs once there is a first idea of where the body is. These features, followed by those of `run-features.ts`, are
 * the columns of the model that has the last word. Its trees were trained on these numbers and limits: with another one,
 * train again.
 */
import { boxAround, type PageBox, styleSignatureInParent, type TextRun } from '../page-tree/page-tree.ts';
import { Cue } from './boilerplate-cues.ts';
import type { PageInContext } from './place-in-context.ts';
import { levelsUp, MAX_LEVELS } from './run-features.ts';

const CUES = Object.values(Cue);

/** How many there are: a row's columns. */
export const CONTEXT_WIDTH = 35;

/** Their names, for explanations; pages need not carry them. */
export const contextFeatureNames = (): readonly string[] => [
  'first estimate',
  ...[-3, -2, -1, 1, 2, 3].map((offset) => `estimate of run ${offset > 0 ? '+' : '−'}${Math.abs(offset)}`),
  ...['estimates before', 'estimates after', 'levels up to the core', 'levels below the core'],
  ...['text of the same make', 'text of the same class', 'share of likely text before', 'in another article'],
  ...['runs since likely text', 'runs to likely text'],
  ...[0, 1, 2, 3].map((up) => `estimate ${up} up`),
  ...[
    'overlap with the title',
    'overlap with the description',
    'in the structured body',
    'runs since a related heading',
  ],
  ...Object.keys(Cue).map((name) => `cue ${name.toLowerCase().replace('_', ' ')}`),
];

/** Runs to likely text: what is further away is all the same. */
const MAX_RUNS = 30;

/** Writes the values of `contextFeatureNames`, in their order, to the beginning of `row`. @returns How many. */
export function writeContextFeatures(run: TextRun, page: PageInContext, row: Float32Array): number {
  const { index, box, text } = run;
  const { chances, boxChance, evidence } = page;
  const parent = box.parent ?? box;
  const grandparent = parent.parent ?? parent;
  const cues = page.cues[index] ?? 0;
  const overlap = evidence.compare(text);
  let column = 0;
  row[column++] = rounded(chances[index]);
  row[column++] = rounded(chances[index - 3]);
  row[column++] = rounded(chances[index - 2]);
  row[column++] = rounded(chances[index - 1]);
  row[column++] = rounded(chances[index + 1]);
  row[column++] = rounded(chances[index + 2]);
  row[column++] = rounded(chances[index + 3]);
  row[column++] = meanChance(page, index - 6, index);
  row[column++] = meanChance(page, index + 1, index + 7);
  row[column++] = levelsUp(page.core, index);
  row[column++] = levelsBelow(box, page.core);
  row[column++] = page.styleShares.get(styleSignatureInParent(box)) ?? 0;
  row[column++] = page.styleShares.get(box.styleSignature) ?? 0;
  row[column++] = (page.massBefore[index] ?? 0) / (page.totalMass || 1);
  row[column++] = boxAround(box, 'article') === boxAround(page.core, 'article') ? 0 : 1;
  row[column++] = Math.min(MAX_RUNS, index - (page.previousStrong[index] ?? -99));
  row[column++] = Math.min(MAX_RUNS, (page.nextStrong[index] ?? 1e6) - index);
  row[column++] = boxChance[box.index] ?? 0;
  row[column++] = boxChance[parent.index] ?? 0;
  row[column++] = boxChance[grandparent.index] ?? 0;
  row[column++] = boxChance[grandparent.parent?.index ?? grandparent.index] ?? 0;
  row[column++] = overlap.title;
  row[column++] = overlap.description;
  row[column++] = overlap.structuredBody;
  row[column++] = runsSinceRelated(index, page);
  for (const bit of CUES) row[column++] = cues & bit ? 1 : 0;
  return column;
}

function rounded(value = 0): number {
  return Math.round(value * 64) / 64;
}

function meanChance({ chances, weights }: PageInContext, from: number, end: number): number {
  let sum = 0;
  let length = 1;
  for (let index = Math.max(0, from); index < Math.min(end, chances.length); index++) {
    sum += (chances[index] ?? 0) * (weights.lengths[index] ?? 0);
    length += weights.lengths[index] ?? 0;
  }
  return rounded(sum / length);
}

/** Levels from the nearest common ancestor with the core down to the box. */
function levelsBelow(box: PageBox, core: PageBox): number {
  let common: PageBox | undefined = core;
  while (common && !(box.firstRun >= common.firstRun && box.endRun <= common.endRun && box.depth >= common.depth))
    common = common.parent;
  return Math.min(MAX_LEVELS, box.depth - (common?.depth ?? 0));
}

/** Runs since a short one that announces other articles; 13 where there is none in the last 12. */
function runsSinceRelated(index: number, { cues, weights }: PageInContext): number {
  for (let back = 1; back <= 12 && index >= back; back++) {
    const found = (cues[index - back] ?? 0) & (Cue.RELATED_HEADING | Cue.READ_MORE);
    if (found && (weights.lengths[index - back] ?? 0) < 80) return back;
  }
  return 13;
}
