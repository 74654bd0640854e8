/**
 * What can be measured about a run once there is a first idea of where the body is. Together with the features of
 * `run-features.ts` these are the columns of the model that has the last word on doubtful runs.
 */
import type { Box, TextRun } from './page-tree.ts';
import type { Witnesses } from './read-witnesses.ts';
import { type Feature, type MeasuredPage, RUN_FEATURES } from './run-features.ts';
import { Cue, readCues } from './text-cues.ts';

export interface PageInContext extends MeasuredPage {
  /** First estimate for every run: the chance that it is body, 0 to 1. */
  readonly chances: Float64Array;
  readonly witnesses: Witnesses;
  readonly body: Box;
  /** The box that holds most of the likely text directly in itself or in its children. */
  readonly core: Box;
  /** Likely text by the signature of the run's box and its parent, as a share of all. */
  readonly signatures: ReadonlyMap<string, number>;
  readonly massBefore: Float64Array;
  readonly totalMass: number;
  /** Chance of a box's text, averaged over characters. */
  readonly boxChance: Float64Array;
  readonly previousStrong: Int32Array;
  readonly nextStrong: Int32Array;
  readonly cues: Int32Array;
}

const CUE_NAMES = Object.keys(Cue) as (keyof typeof Cue)[];

export const CONTEXT_FEATURES: readonly Feature<PageInContext>[] = [
  { name: 'first estimate', of: (run, page) => chance(page, run.index) },
  ...[-3, -2, -1, 1, 2, 3].map(
    (offset): Feature<PageInContext> => ({
      name: `estimate of run ${offset > 0 ? '+' : '−'}${Math.abs(offset)}`,
      of: (run, page) => chance(page, run.index + offset),
    }),
  ),
  { name: 'estimates before', of: (run, page) => meanChance(page, run.index - 6, run.index) },
  { name: 'estimates after', of: (run, page) => meanChance(page, run.index + 1, run.index + 7) },
  { name: 'levels outside the body', of: (run, page) => levelsOutside(run, page.body) },
  { name: 'levels up to the core', of: (run, page) => levelsOutside(run, page.core) },
  { name: 'levels below the core', of: (run, page) => levelsBelow(run.box, page.core) },
  { name: 'text of the same make', of: (run, page) => page.signatures.get(signature(run.box)) ?? 0 },
  { name: 'text of the same class', of: (run, page) => page.signatures.get(ownSignature(run.box)) ?? 0 },
  { name: 'share of likely text before', of: (run, page) => (page.massBefore[run.index] ?? 0) / (page.totalMass || 1) },
  { name: 'in another article', of: (run, page) => Number(articleOf(run.box) !== articleOf(page.core)) },
  {
    name: 'runs since likely text',
    of: (run, page) => Math.min(30, run.index - (page.previousStrong[run.index] ?? -99)),
  },
  { name: 'runs to likely text', of: (run, page) => Math.min(30, (page.nextStrong[run.index] ?? 1e6) - run.index) },
  ...[0, 1, 2, 3].map(
    (level): Feature<PageInContext> => ({
      name: `estimate ${level} up`,
      of: (run, page) => page.boxChance[ancestor(run.box, level).index] ?? 0,
    }),
  ),
  { name: 'overlap with the title', of: (run, page) => page.witnesses.titleOverlap(run.text) },
  { name: 'overlap with the description', of: (run, page) => page.witnesses.descriptionOverlap(run.text) },
  { name: 'in the structured body', of: (run, page) => page.witnesses.inStructuredBody(run.text) },
  { name: 'runs since a related heading', of: (run, page) => sinceCue(run, page, Cue.RELATED_HEADING | Cue.READ_MORE) },
  { name: 'runs since a comments line', of: (run, page) => sinceCue(run, page, Cue.COMMENTS) },
  ...CUE_NAMES.map(
    (name): Feature<PageInContext> => ({
      name: `cue ${name.toLowerCase().replace('_', ' ')}`,
      of: (run, page) => Number(((page.cues[run.index] ?? 0) & Cue[name]) !== 0),
    }),
  ),
  ...(RUN_FEATURES as readonly Feature<PageInContext>[]),
];

const STRONG_CHANCE = 0.7;
const STRONG_LENGTH = 100;

export function placeInContext(
  page: MeasuredPage,
  chances: Float64Array,
  body: Box,
  witnesses: Witnesses,
): PageInContext {
  const { boxes, runs } = page.tree;
  const mass = new Float64Array(runs.length);
  const massBefore = new Float64Array(runs.length);
  const direct = new Float64Array(boxes.length);
  const boxChance = new Float64Array(boxes.length);
  const signatures = new Map<string, number>();
  let totalMass = 0;
  for (const run of runs) {
    const likely = (chances[run.index] ?? 0) * (page.weights.lengths[run.index] ?? 0);
    mass[run.index] = likely;
    massBefore[run.index] = totalMass;
    totalMass += likely;
    boxChance[run.box.index] = (boxChance[run.box.index] ?? 0) + (chances[run.index] ?? 0) * run.text.length;
    direct[run.box.index] = (direct[run.box.index] ?? 0) + likely * 0.9;
    if (run.box.parent) direct[run.box.parent.index] = (direct[run.box.parent.index] ?? 0) + likely;
  }
  for (const run of runs)
    for (const key of [signature(run.box), ownSignature(run.box)])
      signatures.set(key, (signatures.get(key) ?? 0) + (mass[run.index] ?? 0) / (totalMass || 1));
  let core = body;
  for (const box of boxes) if ((direct[box.index] ?? 0) > (direct[core.index] ?? 0)) core = box;
  for (let index = boxes.length - 1; index >= 0; index--) {
    const box = boxes[index] as Box;
    if (box.parent) boxChance[box.parent.index] = (boxChance[box.parent.index] ?? 0) + (boxChance[index] ?? 0);
    boxChance[index] = Math.round(((boxChance[index] ?? 0) / (box.characters || 1)) * 64) / 64;
  }
  const cues = new Int32Array(runs.length);
  for (const run of runs) if (isCandidate(run, page, chances, body)) cues[run.index] = readCues(run.text);
  return {
    ...page,
    chances,
    witnesses,
    body,
    core,
    signatures,
    massBefore,
    totalMass,
    boxChance,
    ...strongNeighbours(page, chances),
    cues,
  };
}

/** Runs that the last word is asked on: all inside the body's box. */
export function isCandidate(run: TextRun, _page: MeasuredPage, _chances: Float64Array, body: Box): boolean {
  return run.index >= body.firstRun && run.index < body.endRun;
}

function strongNeighbours({ tree, weights }: MeasuredPage, chances: Float64Array) {
  const { runs } = tree;
  const isStrong = (index: number) =>
    (chances[index] ?? 0) > STRONG_CHANCE && (weights.lengths[index] ?? 0) > STRONG_LENGTH;
  const previousStrong = new Int32Array(runs.length);
  const nextStrong = new Int32Array(runs.length);
  let last = -1_000;
  for (let index = 0; index < runs.length; index++) {
    previousStrong[index] = last;
    if (isStrong(index)) last = index;
  }
  last = 1_000_000;
  for (let index = runs.length - 1; index >= 0; index--) {
    nextStrong[index] = last;
    if (isStrong(index)) last = index;
  }
  return { previousStrong, nextStrong };
}

function chance(page: PageInContext, index: number): number {
  return Math.round((page.chances[index] ?? 0) * 64) / 64;
}

function meanChance(page: PageInContext, from: number, end: number): number {
  let sum = 0;
  let length = 1;
  for (let index = Math.max(0, from); index < Math.min(end, page.chances.length); index++) {
    sum += (page.chances[index] ?? 0) * (page.weights.lengths[index] ?? 0);
    length += page.weights.lengths[index] ?? 0;
  }
  return Math.round((sum / length) * 64) / 64;
}

function ancestor(box: Box, levels: number): Box {
  let at = box;
  for (let level = 0; level < levels && at.parent; level++) at = at.parent;
  return at;
}

/** The innermost `<article>` that is no comment or teaser: one that holds a fair part of the page's prose. */
function articleOf(box: Box): Box | undefined {
  let at: Box | undefined = box;
  while (at && at.name !== 'article') at = at.parent;
  return at;
}

function levelsOutside(run: TextRun, box: Box): number {
  let at: Box | undefined = box;
  let levels = 0;
  while (at && !(run.index >= at.firstRun && run.index < at.endRun)) {
    at = at.parent;
    levels++;
  }
  return Math.min(15, levels);
}

function levelsBelow(box: Box, core: Box): number {
  let common: Box | undefined = core;
  while (common && !(box.firstRun >= common.firstRun && box.endRun <= common.endRun && box.depth >= common.depth))
    common = common.parent;
  return Math.min(15, box.depth - (common?.depth ?? 0));
}

function sinceCue(run: TextRun, page: PageInContext, cue: number): number {
  for (let back = 1; back <= 12; back++) {
    const index = run.index - back;
    if (index < 0) break;
    if ((page.cues[index] ?? 0) & cue && (page.weights.lengths[index] ?? 0) < 80) return back;
  }
  return 13;
}

function ownSignature(box: Box): string {
  return `${box.name}.${box.classAndId}`;
}

function signature(box: Box): string {
  return `${ownSignature(box)}<${box.parent ? ownSignature(box.parent) : ''}`;
}
