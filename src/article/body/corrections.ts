/**
 * Corrects the models' choice of runs where words and place cannot tell them enough: posts and tables that look like
 * boilerplate are kept; labels, hidden text, copies and headings over nothing are dropped. One function, one correction;
 * `choose-runs.ts` has their order.
 */
import { Cue } from '../body-model/boilerplate-cues.ts';
import { accessDom } from '../dom-access.ts';
import { findFolds } from '../page-tree/folds.ts';
import { Hint } from '../page-tree/hint.ts';
import { boxAround, type PageBox, type TextRun } from '../page-tree/page-tree.ts';
import { HEADING, tableOf } from './read-blocks.ts';

/** What takes runs away that the models would keep; explanations name it. */
export type Correction =
  | 'drop-labels'
  | 'drop-hidden'
  | 'drop-copies'
  | 'drop-comments'
  | 'drop-references'
  | 'drop-garbled'
  | 'drop-last-headings'
  | 'drop-other-language';

type IsKept = (run: TextRun) => boolean;

/**
 * Keeps posts from social networks that stand among the body's text: they are part of it, though their markup (small print,
 * links, foreign classes) looks like boilerplate to any model.
 *
 * @param candidates Runs of the body's box, in order.
 * @param isKept The verdict so far.
 * @returns The runs to keep, in order: with posts between the first and the last that is kept anyway.
 */
export function keepEmbeddedPosts(candidates: readonly TextRun[], isKept: IsKept): TextRun[] {
  const first = candidates.findIndex(isKept);
  const last = candidates.findLastIndex(isKept);
  return candidates.filter(
    (run, at) => isKept(run) || (first >= 0 && at > first && at < last && isInEmbeddedQuote(run.box)),
  );
}

function isInEmbeddedQuote(inner: PageBox): boolean {
  const box = boxAround(inner, 'blockquote');
  return box !== undefined && (box.hints & Hint.EMBED) !== 0 && (box.inherited & Hint.HIDDEN) === 0;
}

/**
 * Keeps a table whole, with the heading above it, when most of its text is kept anyway: half of its cells say nothing, and
 * numbers alone look like boilerplate to any model.
 *
 * @param candidates Runs of the body's box, in order.
 * @returns The runs to keep, in order.
 */
export function keepWholeTables(candidates: readonly TextRun[], isKept: IsKept): TextRun[] {
  const tables = new Map<PageBox, { kept: number; all: number }>();
  for (const run of candidates) {
    const table = tableOf(run);
    if (!table) continue;
    const sums = tables.get(table) ?? { kept: 0, all: 0 };
    sums.all += run.text.length;
    if (isKept(run)) sums.kept += run.text.length;
    tables.set(table, sums);
  }
  const isInKeptTable = (run: TextRun | undefined) => {
    const sums = run && tables.get(tableOf(run) ?? run.box);
    return sums !== undefined && sums.kept > sums.all / 2;
  };
  // A first heading is the article's, not a table's.
  const isTableHeading = ({ name }: PageBox) => HEADING.test(name) && name !== 'h1';
  return candidates.filter(
    (run, at) => isKept(run) || isInKeptTable(run) || (isTableHeading(run.box) && isInKeptTable(candidates[at + 1])),
  );
}

/** Characters; what is longer says more than a label does. Set by hand. */
const MAX_LABEL_LENGTH = 48;
const ENDS_LIKE_PROSE = /[.!。！]["”»』」)]*$/;

/**
 * Tells labels that stand between paragraphs and say what they are in full: of advertisements, reading times, and boxes
 * that offer to read or shorten the article, such as this extension's likes; and the times of a live blog's entries. Too
 * rare on the training pages to be learnt.
 *
 * @param cues Bits of `Cue` of the run.
 */
export function isLabel({ text, dateTime, timeCharacters }: TextRun, cues: number): boolean {
  if (dateTime && timeCharacters >= text.length) return true;
  if (text.length > MAX_LABEL_LENGTH || ENDS_LIKE_PROSE.test(text)) return false;
  return (cues & (Cue.ADVERT | Cue.SUMMARY_WIDGET | Cue.READING_TIME)) !== 0;
}

/** A chance: from here on a run is body, seen or not. Set by hand. */
const SURE = 0.9;
/** A share of the kept characters: with more of them hidden, the page is still to be revealed. Set by hand. */
const MAX_HIDDEN = 0.5;

/**
 * Finds text that nobody can see, such as hover cards and closed panels, where there is a layout to ask. Only what the
 * models doubt is looked at, and only while most of the text is visible: a body that waits behind a fade, a button or a
 * script is a body. So are answers in folds.
 *
 * @returns The runs to drop.
 */
export function findHidden(
  document: Document,
  runs: readonly TextRun[],
  chanceOf: (run: TextRun) => number,
): readonly TextRun[] {
  if (!document.defaultView) return [];
  const doubtful = runs.filter((run) => chanceOf(run) < SURE && !isShown(run.box));
  const isFold = findFolds(accessDom(document));
  const isFolded = (box: PageBox | undefined): boolean =>
    box !== undefined && (isFold(box.element) || isFolded(box.parent));
  const hidden = doubtful.filter(({ box }) => !isFolded(box));
  const length = (list: readonly TextRun[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  return length(hidden) > MAX_HIDDEN * length(runs) ? [] : hidden;
}

/** Lists of notes and of works, by the names that encyclopedias, journals and writers' tools give them. */
const REFERENCES =
  ':is(.references,.footnotes,[role=doc-endnotes],[role=doc-bibliography],ol[class*=eference],ol[class*=ootnote]) li,' +
  'li:is([id^="fn:"],[id^=footnote])';

/** Tells what stands in a list of what the text refers to: no part of it, and mostly no sentences. */
export function isReference({ box: { element, name } }: TextRun): boolean {
  // Fields of a form may stand for its functions.
  return name !== 'form' && element.closest(REFERENCES) !== null;
}

export function isShown({ element, name }: PageBox): boolean {
  // Missing in jsdom, where nothing is laid out. Fields of a form may stand for its functions.
  return name === 'form' || element.checkVisibility?.({ visibilityProperty: true }) !== false;
}

/** Characters: shorter lines may well stand twice. Set by hand. */
const MIN_COPY = 80;

/**
 * Finds text that does not show and stands on the page a second time where it does: pages keep another body for paper,
 * telephones or those who block advertisements.
 *
 * @param isLaidOut Asks the layout, where there is one.
 * @returns The runs to drop.
 */
export function findCopies(kept: readonly TextRun[], isLaidOut: (box: PageBox) => boolean): readonly TextRun[] {
  const long = kept.filter((run) => run.text.length >= MIN_COPY);
  const texts = new Map<string, number>();
  for (const { text } of long) texts.set(text, (texts.get(text) ?? 0) + 1);
  const repeated = long.filter(({ text }) => (texts.get(text) ?? 0) > 1);
  const shows = ({ box }: TextRun) => (box.inherited & Hint.HIDDEN) === 0 && isLaidOut(box);
  const shown = new Set(repeated.filter(shows).map(({ text }) => text));
  return repeated.filter((run) => shown.has(run.text) && !shows(run));
}

/** Headings: more in a row than this are a list whose pictures or embeds were the text. Set by hand. */
const MAX_LAST_HEADINGS = 2;

/**
 * Finds headings at the end: what stood under them was boilerplate, and so are they.
 *
 * @param kept In page order.
 * @returns The headings to drop; none when there is nothing else.
 */
export function findLastHeadings(kept: readonly TextRun[]): readonly TextRun[] {
  const last = kept.findLastIndex(({ box }) => !HEADING.test(box.name));
  return last < 0 || kept.length - last - 1 > MAX_LAST_HEADINGS ? [] : kept.slice(last + 1);
}
