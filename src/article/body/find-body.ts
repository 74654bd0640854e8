/**
 * Which box holds the article: the one whose inside gains most, when likely text counts for it and unlikely text against
 * it. A body that is split over siblings is thereby joined in their common ancestor, unless too much furniture lies
 * between. Text that is made like most of the likely text is threshold sooner than text of another make.
 */
import type { MeasuredPage } from '../body-model/measure-page.ts';
import type { Box, TextRun } from '../page-tree/page-tree.ts';

/** Longer runs count no more than this, so that one long text beside the body does not outweigh it. */
const MAX_GAIN = 400;
/** A run that is surely furniture costs a quarter of its length, up to this. */
const MAX_COST = 15;
/** From this chance on a run counts for its box: of the body's make, or of another. */
const ACCEPT_THRESHOLD = 0.4;
const ACCEPT_THRESHOLD_OF_OTHER_STYLE = 0.6;
/** A signature is of the body's make when it has this share of the likely text. */
const OWN_STYLE = 0.15;
/** The `<article>` around the headline holds the body, if it has this share of the page's prose. */
const ENOUGH_PROSE = 0.15;
const CONSENT = /consent/i;

/**
 * @param chances The first estimate for every run.
 * @returns `undefined` when nothing on the page reads like an article.
 */
export function findBody(page: MeasuredPage, chances: Float64Array): Box | undefined {
  const { boxes, runs } = page.tree;
  const styleShares = weighStyles(page, chances);
  const gains = new Float64Array(boxes.length);
  const consent = findConsent(boxes);
  for (const run of runs) {
    if (consent.has(run.box)) continue;
    const threshold =
      (styleShares.get(run.box.styleSignature) ?? 0) > OWN_STYLE ? ACCEPT_THRESHOLD : ACCEPT_THRESHOLD_OF_OTHER_STYLE;
    const gain = gainOf(run, (chances[run.index] ?? 0) - threshold, threshold, page);
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

function gainOf({ index }: TextRun, surplus: number, threshold: number, { weights }: MeasuredPage): number {
  const length = weights.lengths[index] ?? 0;
  if (surplus >= 0) return (surplus / (1 - threshold)) * Math.min(MAX_GAIN, length);
  return (surplus / threshold) * Math.min(MAX_COST, length / 4);
}

/** Likely text by the make of its box, as shares of all likely text. */
function weighStyles({ tree, weights }: MeasuredPage, chances: Float64Array): Map<number, number> {
  const styleShares = new Map<number, number>();
  let total = 0;
  for (const { index, box } of tree.runs) {
    if ((chances[index] ?? 0) < 0.5) continue;
    const mass = weights.lengths[index] ?? 0;
    total += mass;
    styleShares.set(box.styleSignature, (styleShares.get(box.styleSignature) ?? 0) + mass);
  }
  for (const [styleSignature, mass] of styleShares) styleShares.set(styleSignature, mass / total);
  return styleShares;
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
