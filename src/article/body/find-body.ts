/**
 * Finds the box that holds the article: the one whose inside gains most, when likely text counts for it and unlikely text
 * against it. A body that is split over siblings is thereby joined in their common ancestor, unless too much boilerplate
 * lies between. Text in the style of most of the likely text is accepted sooner than text in another style.
 *
 * The numbers are set by hand, on the training pages of the models whose estimates they weigh.
 */
import type { MeasuredPage } from '../body-model/measure-page.ts';
import { Hint } from '../page-tree/hint.ts';
import { boxAround, type PageBox, type PageTree, type TextRun } from '../page-tree/page-tree.ts';

/** Letters' worth: longer runs count no more, so that one long text beside the body does not outweigh it. */
const MAX_GAIN = 400;
/** Letters' worth: a run that is surely boilerplate costs a quarter of its length, up to this. */
const MAX_COST = 15;
/** Chances from which on a run counts for its box: in the body's style, or in another. */
const ACCEPT_THRESHOLD = 0.4;
const ACCEPT_THRESHOLD_OF_OTHER_STYLE = 0.6;
/** A share of the likely text: a style signature with more is the body's. */
const OWN_STYLE = 0.15;
/** A share of the page's prose: the `<article>` around the headline holds the body, if it has as much. */
const ENOUGH_PROSE = 0.15;
const CONSENT = /consent/i;
/** A share of the gain of a body that does not show: with less, what shows is no more than its teaser. */
const MIN_SHOWN = 0.25;
/** Boxes: a page with more that say "consent" is all about it; and none can make the work long. */
const MAX_LOOKS = 20;
/** Classes that sites make of their articles' subjects. */
const SUBJECT = /(?:tag|category|topic|term)-consent/i;

/** The runs of one story: `[first, end)` in `PageTree.runs`. */
export interface RunRange {
  readonly first: number;
  readonly end: number;
}

/**
 * @param chances The first estimate for every run.
 * @param story Of the page's runs; all where it holds but one.
 * @param isShown Asked only where the best body may be an agreement or a view that is closed.
 * @returns `undefined` when nothing on the page reads like an article.
 */
export function findBody(
  page: MeasuredPage,
  chances: Float64Array,
  story: RunRange = { first: 0, end: page.tree.runs.length },
  isShown: (box: PageBox) => boolean = () => true,
): PageBox | undefined {
  const all = gainsOf(page, chances, story, () => true);
  const best = bestBox(page, all);
  if (!best || isShown(best)) return best;
  const shown = gainsOf(page, chances, story, isShown);
  const bestShown = bestBox(page, shown);
  const isBody = bestShown && (shown[bestShown.index] ?? 0) > MIN_SHOWN * (all[best.index] ?? 0);
  return isBody ? bestShown : best;
}

/** @returns What the text inside of each box is worth, for and against it. */
function gainsOf(
  page: MeasuredPage,
  chances: Float64Array,
  story: RunRange,
  isCounted: (box: PageBox) => boolean,
): Float64Array {
  const { boxes, runs } = page.tree;
  const styleShares = weighStyles(page, chances);
  const gains = new Float64Array(boxes.length);
  const consent = findConsent(page.tree);
  for (const run of runs.slice(story.first, story.end)) {
    if (consent.has(run.box) || !isCounted(run.box)) continue;
    const threshold =
      (styleShares.get(run.box.styleSignature) ?? 0) > OWN_STYLE ? ACCEPT_THRESHOLD : ACCEPT_THRESHOLD_OF_OTHER_STYLE;
    const gain = gainOf(run, (chances[run.index] ?? 0) - threshold, threshold, page);
    gains[run.box.index] = (gains[run.box.index] ?? 0) + gain;
  }
  for (let index = boxes.length - 1; index > 0; index--) {
    const parent = boxes[index]?.parent;
    if (parent) gains[parent.index] = (gains[parent.index] ?? 0) + (gains[index] ?? 0);
  }
  return gains;
}

function bestBox(page: MeasuredPage, gains: Float64Array): PageBox | undefined {
  const around = articleAroundHeadline(page);
  let best: PageBox | undefined;
  for (const box of page.tree.boxes) {
    const gain = gains[box.index] ?? 0;
    if (gain <= 0 || gain < (best ? (gains[best.index] ?? 0) : 0)) continue;
    if (!around || isInside(box, around)) best = box;
  }
  return best;
}

/** What asks for consent is no body, though it may be all that a page shows. The rule of detection/no-text.ts, for a tree. */
function findConsent(tree: PageTree): ReadonlySet<PageBox> {
  const found = new Set<PageBox>();
  let looked = 0;
  for (const box of tree.boxes) {
    const isMarked = CONSENT.test(box.classAndId) && !SUBJECT.test(box.classAndId);
    const isInside = box.parent && found.has(box.parent);
    if (isInside || (isMarked && (++looked > MAX_LOOKS || !isOfArticle(box, tree)))) found.add(box);
  }
  return found;
}

/** Whether a box is an article, holds one, or stands among its paragraphs and sections. */
function isOfArticle(box: PageBox, { boxes, runs }: PageTree): boolean {
  const isBefore = ({ parent, name }: PageBox) =>
    parent === box.parent && (name === 'p' || (name === 'section' && box.name === name));
  if (/^(?:html|body|article|main)$/.test(box.name) || boxes.slice(0, box.index).some(isBefore)) return true;
  let end = box.index + 1;
  while ((boxes[end]?.depth ?? 0) > box.depth) end++;
  const inside = boxes.slice(box.index + 1, end);
  const isSigned =
    inside.some(({ hints }) => hints & Hint.AUTHOR) ||
    runs.slice(box.firstRun, box.endRun).some((run) => run.inlineHints & Hint.AUTHOR || run.timeCharacters);
  return inside.some(({ name }) => name === 'article' || (name === 'h1' && isSigned));
}

function gainOf({ index }: TextRun, surplus: number, threshold: number, { weights }: MeasuredPage): number {
  const length = weights.lengths[index] ?? 0;
  if (surplus >= 0) return (surplus / (1 - threshold)) * Math.min(MAX_GAIN, length);
  return (surplus / threshold) * Math.min(MAX_COST, length / 4);
}

/** @returns Likely text by the style signature of its box, as shares of all likely text. */
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
function articleAroundHeadline({ tree, headline, weights }: MeasuredPage): PageBox | undefined {
  const box = boxAround(tree.runs[headline]?.box, 'article');
  return box && (weights.boxProse[box.index] ?? 0) >= ENOUGH_PROSE * weights.totalProse ? box : undefined;
}

function isInside(box: PageBox, outer: PageBox): boolean {
  return box.index >= outer.index && box.firstRun >= outer.firstRun && box.endRun <= outer.endRun;
}
