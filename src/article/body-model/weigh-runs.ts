/**
 * Weighs how much every run looks like prose, by its own text alone, and decides which hints of the boxes around it can be
 * trusted. The numbers are set by hand; the models are trained on what they give: with another one, train again.
 */
import { UNSPACED_LETTER } from '../count-words.ts';
import { Hint } from '../page-tree/hint.ts';
import type { PageBox, PageTree, TextRun } from '../page-tree/page-tree.ts';

const SENTENCE_END = /[.!?…。！？।؟۔။។።:;"”»』」)]\s*$/u;
const INNER_PUNCTUATION = /[,，、،;:.。၊]/;
/** Latin letters: one Han character says about as much. */
const UNSPACED_WEIGHT = 2.5;
/** A share of the page's prose: a box that holds more is no sidebar, whatever its class says. */
const WRAPPER_SHARE = 0.4;
/** A share of the page's prose: a box that holds more is no comment section and no dialog either. */
const WHOLE_SHARE = 0.95;
/** Letters' worth: less is a label. */
const MIN_PROSE = 50;
/** The same for a run that does not end like a sentence. */
const MIN_UNENDED_PROSE = 100;
/** Letters' worth: a longer run is no more prose than this, so that one long paragraph does not make the page. */
const MAX_PROSE = 700;
/** A share of a run's characters: with less outside of links, it is a list of links. */
const MIN_PLAIN = 0.4;
/** What a run that does not end like a sentence counts for, of one that does. */
const UNENDED_WEIGHT = 0.6;

export interface Weights {
  /** Length of each run in Latin letters' worth. */
  readonly lengths: Float64Array;
  /** Prose of each run: 0 for boilerplate, up to its length. */
  readonly prose: Float64Array;
  /** Prose inside each box. */
  readonly boxProse: Float64Array;
  readonly totalProse: number;
}

/** Fills in `PageBox.trustedHints` and `PageBox.inherited`. */
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
  if (length < MIN_PROSE || plain < MIN_PLAIN) return 0;
  const ends = SENTENCE_END.test(run.text);
  if (!ends && (length < MIN_UNENDED_PROSE || !(INNER_PUNCTUATION.test(run.text) || length > run.text.length * 1.5)))
    return 0;
  return Math.min(length, MAX_PROSE) * plain * (ends ? 1 : UNENDED_WEIGHT);
}

function trustHints(box: PageBox, share: number): number {
  if (box.name === 'body' || box.name === 'html') return 0;
  const own = box.hints | box.inlineHints;
  if (share <= WRAPPER_SHARE) return own;
  return own & (Hint.BODY | Hint.ARTICLE | (share < WHOLE_SHARE ? Hint.COMMENTS | Hint.DIALOG : 0));
}
