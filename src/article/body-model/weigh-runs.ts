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

/** What a heading of an article may be about as well. */
const NAMES_OF_HEADINGS = Hint.COMMENTS | Hint.RELATED | Hint.SHARE | Hint.TAGS;
/** Boxes: no article has more such sections, and none can make the work long. */
const MAX_NAMED = 20;
/** Runs of prose: what asks for comments has one. */
const MIN_TEXTS = 2;
/** A share of the characters: with more in links, it leads elsewhere. */
const MAX_LINKS = 0.2;

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
  const misnamed = findMisnamed(boxes, runs, prose);
  for (const box of boxes) {
    box.trustedHints = trustHints(box, (boxProse[box.index] ?? 0) / (totalProse || 1));
    if (misnamed.has(box)) box.trustedHints &= ~NAMES_OF_HEADINGS;
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

/**
 * Finds sections of an article whose ids are made of their headings ("comments" of "Comments from the traders"): they stand among
 * its paragraphs or other such sections, and are of the same make.
 */
function findMisnamed(boxes: readonly PageBox[], runs: readonly TextRun[], prose: Float64Array): ReadonlySet<PageBox> {
  const isNamed = (box: PageBox) => (box.hints & NAMES_OF_HEADINGS) !== 0 && /^(?:section|div|article)$/.test(box.name);
  const named = boxes.filter((box) => isNamed(box) && isHeaded(box, runs)).slice(0, MAX_NAMED);
  const isOwnMake = (box: PageBox) => {
    let end = box.index + 1;
    while ((boxes[end]?.depth ?? 0) > box.depth) end++;
    const outside = new Set(
      runs.filter(({ index }) => index < box.firstRun || index >= box.endRun).map((run) => run.box.styleSignature),
    );
    // What holds no text may be anybody's: a box of ours is.
    const inside = boxes.slice(box.index + 1, end).filter(({ firstRun, endRun }) => firstRun < endRun);
    return inside.every(({ name, styleSignature }) => /^(?:h[2-6]|ul|ol)$/.test(name) || outside.has(styleSignature));
  };
  const isAmongText = (box: PageBox) =>
    boxes.some(
      (other) =>
        other !== box &&
        other.parent === box.parent &&
        (other.name === 'p'
          ? (prose[other.firstRun] ?? 0) > 0 && other.firstRun < other.endRun
          : other.name === box.name && isHeaded(other, runs)),
    );
  return new Set(
    named.filter((box) => {
      const texts = runs.slice(box.firstRun, box.endRun).filter(({ index }) => (prose[index] ?? 0) > 0);
      return (
        texts.length >= MIN_TEXTS &&
        box.linkCharacters < MAX_LINKS * box.characters &&
        isAmongText(box) &&
        isOwnMake(box)
      );
    }),
  );
}

/** Whether a box begins with a heading. */
function isHeaded({ firstRun, endRun }: PageBox, runs: readonly TextRun[]): boolean {
  return firstRun < endRun && /^h[2-6]$/.test(runs[firstRun]?.box.name ?? '');
}

function trustHints(box: PageBox, share: number): number {
  if (box.name === 'body' || box.name === 'html') return 0;
  const own = box.hints | box.inlineHints;
  if (share <= WRAPPER_SHARE) return own;
  return own & (Hint.BODY | Hint.ARTICLE | (share < WHOLE_SHARE ? Hint.COMMENTS | Hint.DIALOG : 0));
}
