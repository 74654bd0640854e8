/** Measures a page once, for the numbers that the measurements of single runs share. */
import { HINT_COUNT } from '../page-tree/hint.ts';
import type { PageBox, PageTree, TextRun } from '../page-tree/page-tree.ts';
import type { Weights } from './weigh-runs.ts';

export interface MeasuredPage {
  readonly tree: PageTree;
  readonly weights: Weights;
  /** For every box, one number a hint: the depth of the nearest box around it that carries the hint and is trusted with it. */
  readonly carriers: Int32Array;
  readonly proseBefore: Float64Array;
  /** Prose of the runs directly in a box's children, by box. */
  readonly childProse: Float64Array;
  /** Four numbers a run: sentences, commas, share of digits, share of capitals. */
  readonly letters: Float32Array;
  /** How many children of the same parent have the same name and class, by box; the box itself included. */
  readonly twins: Uint16Array;
  /** How many runs of first headings there have been since the headline, by run. */
  readonly otherHeadlines: Uint8Array;
  /** How often the same text stands on the page. */
  readonly repeats: ReadonlyMap<string, number>;
  /** The run that shows the title, or the first `h1`; −1 when there is neither. */
  readonly headline: number;
}

/** Where there is no carrier: above any page. */
const NOWHERE = -1_000_000;
const COMMAS = new Set([...',，、،;၊'].map((letter) => letter.charCodeAt(0)));
const SENTENCE_ENDS = new Set([...'.!?…。！？।؟۔။។።'].map((letter) => letter.charCodeAt(0)));
/** Characters: only the beginning of a run is looked at for its letters, so that long prose costs no more. */
const LOOKED_AT = 300;

export function measurePage(tree: PageTree, weights: Weights, title: string): MeasuredPage {
  const { boxes, runs } = tree;
  const proseBefore = new Float64Array(runs.length);
  const childProse = new Float64Array(boxes.length);
  const letters = new Float32Array(runs.length * 4);
  const repeats = new Map<string, number>();
  let sum = 0;
  for (const run of runs) {
    const prose = weights.prose[run.index] ?? 0;
    proseBefore[run.index] = sum;
    sum += prose;
    repeats.set(run.text, (repeats.get(run.text) ?? 0) + 1);
    writeLetters(run.text, letters, run.index * 4);
    const parent = run.box.parent;
    if (parent) childProse[parent.index] = (childProse[parent.index] ?? 0) + prose;
  }
  const headline = findHeadline(runs, title);
  const carriers = findCarriers(boxes);
  const twins = countTwins(boxes);
  const otherHeadlines = countOtherHeadlines(runs, headline);
  return { tree, weights, letters, carriers, twins, otherHeadlines, proseBefore, childProse, repeats, headline };
}

function countTwins(boxes: readonly PageBox[]): Uint16Array {
  const counts = new Map<number, number>();
  const keys = boxes.map(
    ({ parent, styleSignature }) => (parent ? parent.index + 1 : 0) * boxes.length + styleSignature,
  );
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Uint16Array.from(keys, (key) => Math.min(9_999, counts.get(key) ?? 1));
}

function countOtherHeadlines(runs: readonly TextRun[], headline: number): Uint8Array {
  let count = 0;
  return Uint8Array.from(runs, ({ index, box }) => {
    if (index > headline && (box.name === 'h1' || box.parent?.name === 'h1')) count++;
    return Math.min(9, count);
  });
}

function findCarriers(boxes: readonly PageBox[]): Int32Array {
  const carriers = new Int32Array(boxes.length * HINT_COUNT).fill(NOWHERE);
  for (const { index, parent, trustedHints, depth } of boxes) {
    const at = index * HINT_COUNT;
    if (parent) carriers.copyWithin(at, parent.index * HINT_COUNT, (parent.index + 1) * HINT_COUNT);
    if (trustedHints)
      for (let bit = 0; bit < HINT_COUNT; bit++) if (trustedHints & (1 << bit)) carriers[at + bit] = depth;
  }
  return carriers;
}

function findHeadline(runs: readonly TextRun[], title: string): number {
  let first = -1;
  for (const { box, index, text } of runs) {
    const { name } = box.name.startsWith('h') ? box : (box.parent ?? box);
    if (name !== 'h1' && name !== 'h2') continue;
    if (name === 'h1' && first < 0) first = index;
    if (text.length > 15 && title.includes(text)) return index;
  }
  return first;
}

/** Of the beginning of a text, in one pass: sentences and commas (at most twelve), shares of digits and capitals. */
function writeLetters(text: string, letters: Float32Array, at: number): void {
  const end = Math.min(text.length, LOOKED_AT);
  let sentences = 0;
  let commas = 0;
  let digits = 0;
  let capitals = 0;
  for (let place = 0; place < end; place++) {
    const code = text.charCodeAt(place);
    if (code >= 97 && code <= 122) continue;
    if (code >= 65 && code <= 90) capitals++;
    else if (code >= 48 && code <= 57) digits++;
    else if (COMMAS.has(code)) commas++;
    else if (SENTENCE_ENDS.has(code)) {
      const next = text.charCodeAt(place + 1);
      if (code > 0x3000 || Number.isNaN(next) || next === 32 || next > 0x2000 || next === 34) sentences++;
    } else if (code > 0xbf && code < 0x530 && text[place] !== text[place]?.toLowerCase()) capitals++;
  }
  letters[at] = Math.min(12, sentences);
  letters[at + 1] = Math.min(12, commas);
  letters[at + 2] = digits / end;
  letters[at + 3] = capitals / end;
}
