/**
 * Places the likely text of a page, as seen from every run and box: what `context-features.ts` reads from. The numbers are
 * set by hand; the model is trained on what they give.
 */
import { type PageBox, styleSignatureInParent } from '../page-tree/page-tree.ts';
import { readCues } from './boilerplate-cues.ts';
import type { MeasuredPage } from './measure-page.ts';
import type { MetadataEvidence } from './metadata-evidence.ts';

export interface PageInContext extends MeasuredPage {
  /** First estimate for every run: the chance that it is body, 0 to 1. */
  readonly chances: Float64Array;
  readonly evidence: MetadataEvidence;
  /** The box that holds most of the likely text directly in itself or in its children. */
  readonly core: PageBox;
  /** Likely text by `PageBox.styleSignature` and by `styleSignatureInParent`, as shares of all. */
  readonly styleShares: ReadonlyMap<number, number>;
  /** Likely text, in letters, before every run. */
  readonly massBefore: Float64Array;
  readonly totalMass: number;
  /** Chance of a box's text, averaged over its characters. */
  readonly boxChance: Float64Array;
  /** The nearest run of surely body text before and after every run. */
  readonly previousStrong: Int32Array;
  readonly nextStrong: Int32Array;
  /** Bits of `Cue`, for the runs inside the body's box. */
  readonly cues: Int32Array;
}

/** A chance and letters' worth: a run with more of both is surely body text. */
const STRONG_CHANCE = 0.7;
const STRONG_LENGTH = 100;
/** A chance: text of less is not likely. */
const MIN_CHANCE = 0.1;
/** A factor: likely text of its own counts a little less for a box than that of its children, so that a row of paragraphs wins over one long paragraph. */
const OWN_TEXT_SHARE = 0.9;

export function placeInContext(
  page: MeasuredPage,
  chances: Float64Array,
  body: PageBox,
  evidence: MetadataEvidence,
): PageInContext {
  const { boxes, runs } = page.tree;
  const massBefore = new Float64Array(runs.length);
  const direct = new Float64Array(boxes.length);
  const boxChance = new Float64Array(boxes.length);
  const styleShares = new Map<number, number>();
  let totalMass = 0;
  for (const { index, box, text } of runs) {
    const chance = chances[index] ?? 0;
    const mass = chance * (page.weights.lengths[index] ?? 0);
    massBefore[index] = totalMass;
    totalMass += mass;
    boxChance[box.index] = (boxChance[box.index] ?? 0) + chance * text.length;
    if (chance < MIN_CHANCE) continue;
    direct[box.index] = (direct[box.index] ?? 0) + mass * OWN_TEXT_SHARE;
    if (box.parent) direct[box.parent.index] = (direct[box.parent.index] ?? 0) + mass;
    for (const key of [styleSignatureInParent(box), box.styleSignature])
      styleShares.set(key, (styleShares.get(key) ?? 0) + mass);
  }
  let core = body;
  for (const box of boxes) if ((direct[box.index] ?? 0) > (direct[core.index] ?? 0)) core = box;
  for (let index = boxes.length - 1; index >= 0; index--) {
    const box = boxes[index] as PageBox;
    const sum = boxChance[index] ?? 0;
    if (box.parent) boxChance[box.parent.index] = (boxChance[box.parent.index] ?? 0) + sum;
    boxChance[index] = Math.round((sum / (box.characters || 1)) * 64) / 64;
  }
  const cues = new Int32Array(runs.length);
  cues.set(readCues(runs.slice(body.firstRun, body.endRun).map(({ text }) => text)), body.firstRun);
  for (const [key, mass] of styleShares) styleShares.set(key, mass / (totalMass || 1));
  const strong = findStrongNeighbours(page, chances);
  return { ...page, chances, evidence, core, styleShares, massBefore, totalMass, boxChance, ...strong, cues };
}

function findStrongNeighbours({ tree, weights }: MeasuredPage, chances: Float64Array) {
  const count = tree.runs.length;
  const isStrong = (index: number) =>
    (chances[index] ?? 0) > STRONG_CHANCE && (weights.lengths[index] ?? 0) > STRONG_LENGTH;
  const previousStrong = new Int32Array(count);
  const nextStrong = new Int32Array(count);
  let last = -1_000;
  for (let index = 0; index < count; index++) {
    previousStrong[index] = last;
    if (isStrong(index)) last = index;
  }
  last = 1_000_000;
  for (let index = count - 1; index >= 0; index--) {
    nextStrong[index] = last;
    if (isStrong(index)) last = index;
  }
  return { previousStrong, nextStrong };
}
