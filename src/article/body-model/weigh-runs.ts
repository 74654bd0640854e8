/** How much every run looks like prose, by its own text alone, and which hints of its surroundings can be believed. */
import { UNSPACED_LETTER } from '../count-words.ts';
import { Hint } from '../page-tree/element-hints.ts';
import type { Box, PageTree, TextRun } from '../page-tree/page-tree.ts';

const SENTENCE_END = /[.!?…。！？।؟۔။។።:;"”»』」)]\s*$/u;
const INNER_PUNCTUATION = /[,，、،;:.。၊]/;
/** One Han character says about as much as two and a half Latin letters. */
const UNSPACED_WEIGHT = 2.5;
/** A box that holds more of the page's prose than this is no sidebar, whatever its class says. */
const WRAPPER_SHARE = 0.4;

export interface Weights {
  /** Length of each run in Latin letters' worth. */
  readonly lengths: Float64Array;
  /** Prose of each run: 0 for furniture, up to its length. */
  readonly prose: Float64Array;
  /** Prose inside each box. */
  readonly boxProse: Float64Array;
  readonly totalProse: number;
}

/** Fills in `Box.inherited`. */
export function weighRuns({ boxes, runs }: PageTree): Weights {
  const lengths = new Float64Array(runs.length);
  const prose = new Float64Array(runs.length);
  const boxProse = new Float64Array(boxes.length);
  let totalProse = 0;
  for (const run of runs) {
    const length = weightedLength(run.text);
    const weight = proseOf(run, length);
    lengths[run.index] = length;
    prose[run.index] = weight;
    boxProse[run.box.index] = (boxProse[run.box.index] ?? 0) + weight;
    totalProse += weight;
  }
  for (let index = boxes.length - 1; index > 0; index--) {
    const parent = boxes[index]?.parent;
    if (parent) boxProse[parent.index] = (boxProse[parent.index] ?? 0) + (boxProse[index] ?? 0);
  }
  for (const box of boxes) {
    box.trustedHints = trustHints(box, (boxProse[box.index] ?? 0) / (totalProse || 1));
    box.inherited = box.trustedHints | (box.parent?.inherited ?? 0);
  }
  return { lengths, prose, boxProse, totalProse };
}

function weightedLength(text: string): number {
  const unspaced = text.match(UNSPACED_LETTER)?.length ?? 0;
  return text.length + unspaced * (UNSPACED_WEIGHT - 1);
}

function proseOf(run: TextRun, length: number): number {
  const plain = 1 - run.linkCharacters / run.text.length;
  if (length < 50 || plain < 0.4) return 0;
  const ends = SENTENCE_END.test(run.text);
  if (!ends && (length < 100 || !(INNER_PUNCTUATION.test(run.text) || length > run.text.length * 1.5))) return 0;
  return Math.min(length, 700) * plain * (ends ? 1 : 0.6);
}

function trustHints(box: Box, share: number): number {
  if (box.name === 'body' || box.name === 'html') return 0;
  const own = box.hints | box.inlineHints;
  if (share <= WRAPPER_SHARE) return own;
  return own & (Hint.BODY | Hint.ARTICLE | (share < 0.95 ? Hint.COMMENTS | Hint.DIALOG : 0));
}
