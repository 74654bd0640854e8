/**
 * What can be measured about a run of text from itself, its boxes and its neighbours, before anything is known about
 * where the body is. The names appear in explanations; the order is the order of the trained model's columns.
 */
import { Hint } from './element-hints.ts';
import type { Box, PageTree, TextRun } from './page-tree.ts';
import type { Weights } from './weigh-runs.ts';

/** What the measurements share: computed once a page. */
export interface MeasuredPage {
  readonly tree: PageTree;
  readonly weights: Weights;
  /** For every box and hint, how many levels up the nearest believed carrier is; `FAR` when there is none. */
  readonly hintLevels: Uint8Array;
  readonly proseBefore: Float64Array;
  /** Runs of prose directly in a box's children, by box. */
  readonly childProse: Float64Array;
  readonly repeats: ReadonlyMap<string, number>;
  readonly headline: number;
}

export interface Feature<Page> {
  readonly name: string;
  readonly of: (run: TextRun, page: Page) => number;
}

export const HINT_NAMES = Object.keys(Hint) as (keyof typeof Hint)[];
export const FAR = 16;
const SENTENCE_ENDS = /[.!?…。！？।؟۔]["”»』」)’\]]*(?:\s|$)|[。！？]/gu;
const ENDS = /[.!?…。！？।؟۔]["”»』」)’\]]*$/u;
const COMMAS = /[,，、،;]/gu;
const DIGITS = /\p{N}/gu;
const CAPITALS = /\p{Lu}/gu;
const BOX_KINDS = 'p div section li td blockquote figcaption dd dt span pre article h1 h2 h3 h4 h5 h6'.split(' ');

export const RUN_FEATURES: readonly Feature<MeasuredPage>[] = [
  { name: 'length', of: (run, page) => log(page.weights.lengths[run.index] ?? 0) },
  { name: 'share of text in links', of: linkShare },
  { name: 'links', of: (run) => Math.min(20, run.links) },
  { name: 'ends like a sentence', of: (run) => (ENDS.test(run.text) ? 2 : run.text.endsWith(':') ? 1 : 0) },
  { name: 'sentences', of: (run) => count(run.text, SENTENCE_ENDS) },
  { name: 'commas', of: (run) => count(run.text, COMMAS) },
  { name: 'kind of element', of: (run) => BOX_KINDS.indexOf(run.box.name) },
  { name: 'heading level', of: (run) => headingLevel(run.box) },
  { name: 'levels to list item', of: (run) => levelsTo(run.box, 'li') },
  { name: 'levels to quote', of: (run) => levelsTo(run.box, 'blockquote') },
  { name: 'levels to table cell', of: (run) => Math.min(levelsTo(run.box, 'td'), levelsTo(run.box, 'th')) },
  { name: 'share in bold', of: (run) => run.boldCharacters / run.text.length },
  { name: 'share in italics', of: (run) => run.italicCharacters / run.text.length },
  { name: 'share in time', of: (run) => run.timeCharacters / run.text.length },
  { name: 'follows a picture', of: (run) => Number(run.afterPicture) },
  { name: 'precedes a picture', of: (run, page) => Number(page.tree.runs[run.index + 1]?.afterPicture ?? false) },
  { name: 'ends at a line break', of: (run) => Number(run.isLoose) },
  { name: 'begins in lower case', of: (run) => Number(/^\p{Ll}/u.test(run.text)) },
  { name: 'share of digits', of: (run) => count(run.text, DIGITS, 99) / Math.min(run.text.length, 400) },
  { name: 'share of capitals', of: (run) => count(run.text, CAPITALS, 99) / Math.min(run.text.length, 400) },
  { name: 'times on the page', of: (run, page) => Math.min(4, page.repeats.get(run.text) ?? 1) },
  { name: 'prose', of: (run, page) => log(page.weights.prose[run.index] ?? 0) },
  { name: 'prose in run before', of: (run, page) => log(page.weights.prose[run.index - 1] ?? 0) },
  { name: 'prose in run after', of: (run, page) => log(page.weights.prose[run.index + 1] ?? 0) },
  { name: 'prose in three runs before', of: (run, page) => log(proseBetween(page, run.index - 3, run.index)) },
  { name: 'prose in three runs after', of: (run, page) => log(proseBetween(page, run.index + 1, run.index + 4)) },
  { name: 'share of the page’s prose before', of: (run, page) => share(page.proseBefore[run.index] ?? 0, page) },
  { name: 'runs before', of: (run, page) => run.index / page.tree.runs.length },
  { name: 'runs since the headline', of: (run, page) => sinceHeadline(run, page) },
  { name: 'runs in its box', of: (run) => log(run.box.endRun - run.box.firstRun) },
  { name: 'pictures in its box', of: (run) => Math.min(9, run.box.pictures) },
  ...[0, 1, 2, 3].flatMap((level): Feature<MeasuredPage>[] => [
    { name: `share of prose ${level} up`, of: (run, page) => share(proseOf(up(run.box, level), page), page) },
    { name: `share of links ${level} up`, of: (run) => boxLinkShare(up(run.box, level)) },
    { name: `length ${level} up`, of: (run) => log(up(run.box, level).characters) },
  ]),
  { name: 'levels to the headline’s box', of: (run, page) => levelsToHeadline(run, page) },
  { name: 'prose beside it', of: (run, page) => log(page.childProse[up(run.box, 1).index] ?? 0) },
  { name: 'prose in cousins', of: (run, page) => log(page.childProse[up(run.box, 2).index] ?? 0) },
  { name: 'pictures beside it', of: (run) => Math.min(9, up(run.box, 1).pictures) },
  ...HINT_NAMES.map(
    (name, bit): Feature<MeasuredPage> => ({
      name: `hint ${name.toLowerCase().replace('_', ' ')}`,
      of: (run, page) =>
        run.inlineHints & Hint[name] ? 0 : (page.hintLevels[run.box.index * HINT_NAMES.length + bit] ?? FAR),
    }),
  ),
];

export function measurePage(tree: PageTree, weights: Weights, title: string): MeasuredPage {
  const { boxes, runs } = tree;
  const proseBefore = new Float64Array(runs.length);
  const childProse = new Float64Array(boxes.length);
  const repeats = new Map<string, number>();
  let sum = 0;
  for (const run of runs) {
    proseBefore[run.index] = sum;
    const prose = weights.prose[run.index] ?? 0;
    sum += prose;
    repeats.set(run.text, (repeats.get(run.text) ?? 0) + 1);
    const parent = run.box.parent;
    if (parent) childProse[parent.index] = (childProse[parent.index] ?? 0) + prose;
  }
  return {
    tree,
    weights,
    hintLevels: levelHints(boxes),
    proseBefore,
    childProse,
    repeats,
    headline: findHeadline(runs, title),
  };
}

function levelHints(boxes: readonly Box[]): Uint8Array {
  const width = HINT_NAMES.length;
  const levels = new Uint8Array(boxes.length * width);
  for (const box of boxes) {
    const own = box.believed;
    const at = box.index * width;
    const above = box.parent ? box.parent.index * width : -1;
    for (let bit = 0; bit < width; bit++) {
      const inherited = above < 0 ? FAR : (levels[above + bit] ?? FAR);
      levels[at + bit] = own & (1 << bit) ? 0 : Math.min(FAR, inherited + 1);
    }
  }
  return levels;
}

/** @returns The index of the run that shows the title, or of the first `h1`; −1 when there is neither. */
function findHeadline(runs: readonly TextRun[], title: string): number {
  let first = -1;
  for (const run of runs) {
    const level = headingLevel(run.box);
    if (level === 1 && first < 0) first = run.index;
    if (level && level <= 2 && run.text.length > 15 && title.includes(run.text)) return run.index;
  }
  return first;
}

function log(value: number): number {
  return Math.round(Math.log2(1 + Math.max(0, value)) * 8) / 8;
}

function share(value: number, page: MeasuredPage): number {
  return Math.round((value / (page.weights.totalProse || 1)) * 64) / 64;
}

function count(text: string, pattern: RegExp, most = 12): number {
  const head = text.length > 400 ? text.slice(0, 400) : text;
  return Math.min(most, head.match(pattern)?.length ?? 0);
}

function linkShare(run: TextRun): number {
  return run.linkCharacters / run.text.length;
}

function boxLinkShare(box: Box): number {
  return Math.round((box.linkCharacters / (box.characters || 1)) * 64) / 64;
}

function proseOf(box: Box, page: MeasuredPage): number {
  return page.weights.boxProse[box.index] ?? 0;
}

function proseBetween(page: MeasuredPage, from: number, end: number): number {
  let sum = 0;
  for (let index = Math.max(0, from); index < end; index++) sum += page.weights.prose[index] ?? 0;
  return sum;
}

function sinceHeadline(run: TextRun, page: MeasuredPage): number {
  if (page.headline < 0) return 0;
  const distance = run.index - page.headline;
  return Math.sign(distance) * log(Math.abs(distance));
}

/** Levels up until a box also holds the headline. */
function levelsToHeadline(run: TextRun, page: MeasuredPage): number {
  if (page.headline < 0) return -1;
  let at: Box | undefined = run.box;
  let levels = 0;
  while (at && !(page.headline >= at.firstRun && page.headline < at.endRun)) {
    at = at.parent;
    levels++;
  }
  return Math.min(15, levels);
}

function up(box: Box, levels: number): Box {
  let at = box;
  for (let level = 0; level < levels && at.parent; level++) at = at.parent;
  return at;
}

function headingLevel(box: Box): number {
  let at: Box | undefined = box;
  for (let level = 0; at && level < 3; level++, at = at.parent)
    if (at.name.length === 2 && at.name.startsWith('h') && at.name >= 'h1' && at.name <= 'h6')
      return Number(at.name[1]);
  return 0;
}

function levelsTo(box: Box, name: string): number {
  let at: Box | undefined = box;
  for (let level = 0; at && level < 8; level++, at = at.parent) if (at.name === name) return level;
  return 8;
}
