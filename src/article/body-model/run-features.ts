/**
 * Measures runs of text by themselves, their boxes and their neighbours, before anything is known about where the body is.
 * The order of the features is the order of the trained model's columns; its trees were trained on these numbers and
 * limits: with another one, train again.
 */
import { HINT_COUNT, Hint } from '../page-tree/hint.ts';
import type { PageBox, TextRun } from '../page-tree/page-tree.ts';
import type { MeasuredPage } from './measure-page.ts';

/** How many there are: a row's columns. */
export const RUN_WIDTH = 54 + HINT_COUNT;

/** Their names, for explanations; pages need not carry them. */
export const runFeatureNames = (): readonly string[] => [
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
  ...Object.keys(Hint).map((name) => `levels to hint ${name.toLowerCase().replace('_', ' ')}`),
];

const BOX_KINDS = 'p div section li td blockquote figcaption dd dt span pre article h1 h2 h3 h4 h5 h6'.split(' ');
const ENDS = /[.!?…。！？।؟۔။។።]["”»』」)’\]]*$/;
const LOWER_CASE = /^[a-zß-öø-ÿа-яα-ω]/;
/** Levels to an element that no box around is, or one this far up. */
const FAR = 8;
/** Levels to a hint that no box around carries, or one this far up. */
const NOWHERE = 16;

/** @returns One row per run, `RUN_WIDTH` columns each. */
export function measureRuns(page: MeasuredPage): Float32Array {
  const rows = new Float32Array(page.tree.runs.length * RUN_WIDTH);
  for (const run of page.tree.runs) writeRunFeatures(run, page, rows, run.index * RUN_WIDTH);
  return rows;
}

/** Writes the values of `runFeatureNames`, in their order. @returns The end of what was written. */
export function writeRunFeatures(run: TextRun, page: MeasuredPage, rows: Float32Array, at: number): number {
  const { runs } = page.tree;
  const { prose, lengths } = page.weights;
  const { index, box, text } = run;
  const parent = box.parent ?? box;
  const grandparent = parent.parent ?? parent;
  const greatGrandparent = grandparent.parent ?? grandparent;
  const letters = index * 4;
  const kinds = levelsToKinds(box);
  let column = at;
  rows[column++] = log(lengths[index] ?? 0);
  rows[column++] = run.linkCharacters / text.length;
  rows[column++] = Math.min(20, run.links);
  rows[column++] = ENDS.test(text) ? 2 : text.endsWith(':') ? 1 : 0;
  rows[column++] = page.letters[letters] ?? 0;
  rows[column++] = page.letters[letters + 1] ?? 0;
  rows[column++] = BOX_KINDS.indexOf(box.name);
  rows[column++] = kinds.heading;
  rows[column++] = kinds.item;
  rows[column++] = kinds.quote;
  rows[column++] = kinds.cell;
  rows[column++] = run.boldCharacters / text.length;
  rows[column++] = run.italicCharacters / text.length;
  rows[column++] = run.timeCharacters / text.length;
  rows[column++] = run.afterPicture ? 1 : 0;
  rows[column++] = runs[index + 1]?.afterPicture ? 1 : 0;
  rows[column++] = LOWER_CASE.test(text) ? 1 : 0;
  rows[column++] = page.letters[letters + 2] ?? 0;
  rows[column++] = page.letters[letters + 3] ?? 0;
  rows[column++] = Math.min(4, page.repeats.get(text) ?? 1);
  rows[column++] = log(prose[index] ?? 0);
  rows[column++] = log(prose[index - 1] ?? 0);
  rows[column++] = log(prose[index + 1] ?? 0);
  rows[column++] = log((prose[index - 3] ?? 0) + (prose[index - 2] ?? 0) + (prose[index - 1] ?? 0));
  rows[column++] = log((prose[index + 1] ?? 0) + (prose[index + 2] ?? 0) + (prose[index + 3] ?? 0));
  rows[column++] = share(page.proseBefore[index] ?? 0, page);
  rows[column++] = index / runs.length;
  rows[column++] = runsSinceHeadline(index, page.headline);
  rows[column++] = page.headline < 0 ? -1 : levelsUp(box, page.headline);
  rows[column++] = log(box.endRun - box.firstRun);
  rows[column++] = Math.min(9, box.pictures);
  rows[column++] = Math.min(9, parent.pictures);
  rows[column++] = log(page.childProse[parent.index] ?? 0);
  rows[column++] = log(page.childProse[grandparent.index] ?? 0);
  rows[column++] = linkShare(runs[index - 1]);
  rows[column++] = linkShare(runs[index + 1]);
  rows[column++] = headingOf(runs[index - 1]);
  rows[column++] = page.otherHeadlines[index] ?? 0;
  rows[column++] = log(page.twins[box.index] ?? 0);
  rows[column++] = log(page.twins[parent.index] ?? 0);
  rows[column++] = log(page.twins[grandparent.index] ?? 0);
  rows[column++] = log(page.twins[greatGrandparent.index] ?? 0);
  for (let up = 0, around = box; up < 4; up++, around = around.parent ?? around) {
    rows[column++] = share(page.weights.boxProse[around.index] ?? 0, page);
    rows[column++] = Math.round((around.linkCharacters / (around.characters || 1)) * 64) / 64;
    rows[column++] = log(around.characters);
  }
  const carriers = box.index * HINT_COUNT;
  for (let bit = 0; bit < HINT_COUNT; bit++) {
    const levels = Math.min(NOWHERE, box.depth - (page.carriers[carriers + bit] as number));
    rows[column++] = run.inlineHints & (1 << bit) ? 0 : levels;
  }
  return column;
}

function linkShare(run: TextRun | undefined): number {
  return run ? Math.round((run.linkCharacters / run.text.length) * 16) / 16 : 0;
}

function headingOf(run: TextRun | undefined): number {
  return run ? levelsToKinds(run.box).heading : 0;
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

/** Levels: what is further away is all the same. */
export const MAX_LEVELS = 15;

/** Levels from a box up to one that holds the run. */
export function levelsUp(box: PageBox, run: number): number {
  let levels = 0;
  for (let at: PageBox | undefined = box; at && !(run >= at.firstRun && run < at.endRun); at = at.parent) levels++;
  return Math.min(MAX_LEVELS, levels);
}

function levelsToKinds(box: PageBox): { heading: number; item: number; quote: number; cell: number } {
  const found = { heading: 0, item: FAR, quote: FAR, cell: FAR };
  let at: PageBox | undefined = box;
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
