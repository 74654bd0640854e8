/**
 * Finds the site's own summary between headline and body, which the models were taught to leave out: it is the article's, and
 * often tells the news.
 */
import type { PageInContext } from '../body-model/place-in-context.ts';
import { lettersOf } from '../letters.ts';
import { Hint } from '../page-tree/hint.ts';
import type { PageBox, TextRun } from '../page-tree/page-tree.ts';

/** Letters: what is shorter is a kicker, a section or a place. Set by hand. */
const MIN_LENGTH = 40;
/** A share of its text that may be links. Set by hand. */
const MAX_LINKED = 0.5;
/** From here on a text is known from what the page says its description to be: as a whole, or its first letters. */
const DESCRIBED = 0.6;
const ELSEWHERE =
  Hint.HIDDEN |
  Hint.SCREEN_READER |
  Hint.CAPTION |
  Hint.RELATED |
  Hint.NAVIGATION |
  Hint.SIDEBAR |
  Hint.DIALOG |
  Hint.COMMENTS;

/**
 * @param kept The body, in page order.
 * @returns `undefined` where there is none, or where the body holds it.
 */
export function findStandfirst(page: PageInContext, kept: readonly TextRun[]): TextRun | undefined {
  const { headline, tree, evidence } = page;
  const first = kept[0];
  if (!first || headline < 0) return undefined;
  const said = lettersOf(kept.map(({ text }) => text).join(' '));
  return tree.runs.slice(headline + 1, first.index).find(({ box, text, linkCharacters }) => {
    const letters = lettersOf(text);
    if (letters.length < MIN_LENGTH || linkCharacters > MAX_LINKED * text.length) return false;
    if ((box.inherited | box.hints) & ELSEWHERE || said.includes(letters)) return false;
    return evidence.compare(text).description >= DESCRIBED || isNamed(box);
  });
}

/** Runs at the body's start that may be a standfirst. Set by hand. */
const MAX_OPENING = 3;

/** @returns The runs at the start that a later one of another look says again: many bodies open with their standfirst. */
export function findRepeatedOpenings(kept: readonly TextRun[]): TextRun[] {
  const opening = kept.slice(0, 2 * MAX_OPENING).map((run) => ({ run, letters: lettersOf(run.text) }));
  return opening.slice(0, MAX_OPENING).flatMap(({ run, letters }, at) => {
    const again = opening.slice(at + 1).find((later) => later.letters.includes(letters));
    return letters.length >= MIN_LENGTH && again && again.run.box.styleSignature !== run.box.styleSignature ? run : [];
  });
}

/** Alone in a box that is named for it: several lines are a list of key points. */
function isNamed(box: PageBox): boolean {
  const named = box.hints & Hint.STANDFIRST ? box : box.parent;
  return named !== undefined && (named.hints & Hint.STANDFIRST) !== 0 && named.endRun - named.firstRun === 1;
}
