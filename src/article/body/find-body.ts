/**
 * Which box holds the article: the one whose inside gains most, when likely text counts for it and unlikely text against
 * it. A body that is split over siblings is thereby joined in their common ancestor, unless too much furniture lies
 * between. Text that is made like most of the likely text is believed sooner than text of another make.
 */
import type { MeasuredPage } from '../body-model/measure-page.ts';
import type { Box, TextRun } from '../page-tree/page-tree.ts';

/** Longer runs count no more than this, so that one long text beside the body does not outweigh it. */
const MOST_GAIN = 400;
/** A run that is surely furniture costs a quarter of its length, up to this. */
const MOST_COST = 15;
/** From this chance on a run counts for its box: of the body's make, or of another. */
const BELIEVED = 0.4;
const BELIEVED_OF_OTHER_MAKE = 0.6;
/** A signature is of the body's make when it has this share of the likely text. */
const OWN_MAKE = 0.15;
/** The `<article>` around the headline holds the body, if it has this share of the page's prose. */
const ENOUGH_PROSE = 0.15;
const CONSENT = /consent/i;

/**
 * @param chances The first estimate for every run.
 * @returns `undefined` when nothing on the page reads like an article.
 */
export function findBody(page: MeasuredPage, chances: Float64Array): Box | undefined {
  const { boxes, runs } = page.tree;
  const makes = weighMakes(page, chances);
  const gains = new Float64Array(boxes.length);
  const consent = findConsent(boxes);
  for (const run of runs) {
    if (consent.has(run.box)) continue;
    const believed = (makes.get(run.box.make) ?? 0) > OWN_MAKE ? BELIEVED : BELIEVED_OF_OTHER_MAKE;
    const gain = gainOf(run, (chances[run.index] ?? 0) - believed, believed, page);
    gains[run.box.index] = (gains[run.box.index] ?? 0) + gain;
  }
  for (let index = boxes.length - 1; index > 0; index--) {
    const parent = boxes[index]?.parent;
    if (parent) gains[parent.index] = (gains[parent.index] ?? 0) + (gains[index] ?? 0);
  }
  const around = articleAroundHeadline(page);
  let best: Box | undefined;
  for (const box of boxes) {
    const gain = gains[box.index] ?? 0;
    if (gain <= 0 || gain < (best ? (gains[best.index] ?? 0) : 0)) continue;
    if (!around || isInside(box, around)) best = box;
  }
  return best;
}

/** What asks for consent is no body, though it may be all that a page shows. */
function findConsent(boxes: readonly Box[]): ReadonlySet<Box> {
  const found = new Set<Box>();
  for (const box of boxes) {
    const isMarked = box.name !== 'body' && box.name !== 'html' && CONSENT.test(box.classAndId);
    if (isMarked || (box.parent && found.has(box.parent))) found.add(box);
  }
  return found;
}

function gainOf({ index }: TextRun, lean: number, believed: number, { weights }: MeasuredPage): number {
  const length = weights.lengths[index] ?? 0;
  if (lean >= 0) return (lean / (1 - believed)) * Math.min(MOST_GAIN, length);
  return (lean / believed) * Math.min(MOST_COST, length / 4);
}

/** Likely text by the make of its box, as shares of all likely text. */
function weighMakes({ tree, weights }: MeasuredPage, chances: Float64Array): Map<number, number> {
  const makes = new Map<number, number>();
  let total = 0;
  for (const { index, box } of tree.runs) {
    if ((chances[index] ?? 0) < 0.5) continue;
    const mass = weights.lengths[index] ?? 0;
    total += mass;
    makes.set(box.make, (makes.get(box.make) ?? 0) + mass);
  }
  for (const [make, mass] of makes) makes.set(make, mass / total);
  return makes;
}

/** Pages that go on with the next article put each in an element of its own. */
function articleAroundHeadline({ tree, headline, weights }: MeasuredPage): Box | undefined {
  let box: Box | undefined = tree.runs[headline]?.box;
  while (box && box.name !== 'article') box = box.parent;
  return box && (weights.boxProse[box.index] ?? 0) >= ENOUGH_PROSE * weights.totalProse ? box : undefined;
}

function isInside(box: Box, outer: Box): boolean {
  return box.index >= outer.index && box.firstRun >= outer.firstRun && box.endRun <= outer.endRun;
}
