/**
 * What can be measured about a run of text from itself, its boxes and its neighbours, before anything is known about
 * where the body is. The names appear in explanations; the order is the order of the trained model's columns.
 */
import { Hint } from './element-hints.ts';
import type { MeasuredPage } from './measure-page.ts';
import type { Box, TextRun } from './page-tree.ts';

const HINT_NAMES = Object.keys(Hint);
const OWN_FEATURES = [
  ...['length', 'share of text in links', 'links', 'ends like a sentence', 'sentences', 'commas', 'kind of element'],
  ...['heading level', 'levels to list item', 'levels to quote', 'levels to table cell'],
  ...['share in bold', 'share in italics', 'share in time', 'follows a picture', 'precedes a picture'],
  ...['begins in lower case', 'share of digits', 'share of capitals', 'times on the page'],
  ...['prose', 'prose in run before', 'prose in run after', 'prose in three runs before', 'prose in three runs after'],
  ...['share of the page’s prose before', 'runs before', 'runs since the headline', 'levels to the headline’s box'],
  ...['runs in its box', 'pictures in its box', 'pictures beside it', 'prose beside it', 'prose in cousins'],
  ...['links in run before', 'links in run after', 'heading before', 'other headlines since'],
  ...[0, 1, 2, 3].map((up) => `twins ${up} up`),
  ...[0, 1, 2, 3].flatMap((up) => [`share of prose ${up} up`, `share of links ${up} up`, `length ${up} up`]),
];

export const RUN_FEATURES: readonly string[] = [
  ...OWN_FEATURES,
  ...HINT_NAMES.map((name) => `levels to hint ${name.toLowerCase().replace('_', ' ')}`),
];

const BOX_KINDS = 'p div section li td blockquote figcaption dd dt span pre article h1 h2 h3 h4 h5 h6'.split(' ');
const ENDS = /[.!?…。！？।؟۔။។።]["”»』」)’\]]*$/;
const LOWER_CASE = /^[a-zß-öø-ÿа-яα-ω]/;
const FAR = 8;

/** @returns One row per run, `RUN_FEATURES.length` columns each. */
export function measureRuns(page: MeasuredPage): Float32Array {
  const width = RUN_FEATURES.length;
  const rows = new Float32Array(page.tree.runs.length * width);
  for (const run of page.tree.runs) {
    const at = run.index * width;
    rows.set(measureRun(run, page), at);
    const hints = at + OWN_FEATURES.length;
    rows.set(
      page.hintLevels.subarray(run.box.index * HINT_NAMES.length, (run.box.index + 1) * HINT_NAMES.length),
      hints,
    );
    if (run.inlineHints)
      for (let bit = 0; bit < HINT_NAMES.length; bit++) if (run.inlineHints & (1 << bit)) rows[hints + bit] = 0;
  }
  return rows;
}

/** The values of `OWN_FEATURES`, in their order. */
function measureRun(run: TextRun, page: MeasuredPage): number[] {
  const { runs } = page.tree;
  const { prose, lengths } = page.weights;
  const { index, box, text } = run;
  const parent = box.parent ?? box;
  const grandparent = parent.parent ?? parent;
  const letters = index * 4;
  const levels = levelsToKinds(box);
  return [
    log(lengths[index] ?? 0),
    run.linkCharacters / text.length,
    Math.min(20, run.links),
    ENDS.test(text) ? 2 : text.endsWith(':') ? 1 : 0,
    page.letters[letters] ?? 0,
    page.letters[letters + 1] ?? 0,
    BOX_KINDS.indexOf(box.name),
    levels.heading,
    levels.item,
    levels.quote,
    levels.cell,
    run.boldCharacters / text.length,
    run.italicCharacters / text.length,
    run.timeCharacters / text.length,
    run.afterPicture ? 1 : 0,
    runs[index + 1]?.afterPicture ? 1 : 0,
    LOWER_CASE.test(text) ? 1 : 0,
    page.letters[letters + 2] ?? 0,
    page.letters[letters + 3] ?? 0,
    Math.min(4, page.repeats.get(text) ?? 1),
    log(prose[index] ?? 0),
    log(prose[index - 1] ?? 0),
    log(prose[index + 1] ?? 0),
    log((prose[index - 3] ?? 0) + (prose[index - 2] ?? 0) + (prose[index - 1] ?? 0)),
    log((prose[index + 1] ?? 0) + (prose[index + 2] ?? 0) + (prose[index + 3] ?? 0)),
    share(page.proseBefore[index] ?? 0, page),
    index / runs.length,
    runsSinceHeadline(index, page.headline),
    levelsToHeadline(box, page.headline),
    log(box.endRun - box.firstRun),
    Math.min(9, box.pictures),
    Math.min(9, parent.pictures),
    log(page.childProse[parent.index] ?? 0),
    log(page.childProse[grandparent.index] ?? 0),
    linkShare(runs[index - 1]),
    linkShare(runs[index + 1]),
    headingOf(runs[index - 1]),
    page.otherHeadlines[index] ?? 0,
    log(page.twins[box.index] ?? 0),
    log(page.twins[parent.index] ?? 0),
    log(page.twins[grandparent.index] ?? 0),
    log(page.twins[grandparent.parent?.index ?? grandparent.index] ?? 0),
    ...measureBox(box, page),
    ...measureBox(parent, page),
    ...measureBox(grandparent, page),
    ...measureBox(grandparent.parent ?? grandparent, page),
  ];
}

function linkShare(run: TextRun | undefined): number {
  return run ? Math.round((run.linkCharacters / run.text.length) * 16) / 16 : 0;
}

function headingOf(run: TextRun | undefined): number {
  return run ? levelsToKinds(run.box).heading : 0;
}

function measureBox(box: Box, page: MeasuredPage): [number, number, number] {
  return [
    share(page.weights.boxProse[box.index] ?? 0, page),
    Math.round((box.linkCharacters / (box.characters || 1)) * 64) / 64,
    log(box.characters),
  ];
}

/** Rounded, so that a model cannot learn pages by heart from a number's last digits. */
function log(value: number): number {
  return Math.round(Math.log2(1 + value) * 8) / 8;
}

function share(value: number, page: MeasuredPage): number {
  return Math.round((value / (page.weights.totalProse || 1)) * 64) / 64;
}

function runsSinceHeadline(index: number, headline: number): number {
  if (headline < 0) return 0;
  return index < headline ? -log(headline - index) : log(index - headline);
}

/** Levels up until a box also holds the headline; −1 when there is none. */
function levelsToHeadline(box: Box, headline: number): number {
  if (headline < 0) return -1;
  let levels = 0;
  for (let at: Box | undefined = box; at && !(headline >= at.firstRun && headline < at.endRun); at = at.parent)
    levels++;
  return Math.min(15, levels);
}

function levelsToKinds(box: Box): { heading: number; item: number; quote: number; cell: number } {
  const found = { heading: 0, item: FAR, quote: FAR, cell: FAR };
  let at: Box | undefined = box;
  for (let level = 0; at && level < FAR; level++, at = at.parent) {
    const { name } = at;
    if (level < 3 && !found.heading && name.length === 2 && name >= 'h1' && name <= 'h6')
      found.heading = Number(name[1]);
    else if (name === 'li') found.item = Math.min(found.item, level);
    else if (name === 'blockquote') found.quote = Math.min(found.quote, level);
    else if (name === 'td' || name === 'th') found.cell = Math.min(found.cell, level);
  }
  return found;
}
