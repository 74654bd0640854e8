/**
 * Keeps the site's own summary between headline and body, once. The models were taught to leave it out, but it is the
 * article's, and often tells the news.
 */
import type { PageInContext } from '../body-model/place-in-context.ts';
import { lettersOf } from '../letters.ts';
import { Hint } from '../page-tree/hint.ts';
import type { PageBox, TextRun } from '../page-tree/page-tree.ts';

/** Letters: what is shorter is a kicker, a section or a place. Set by hand. */
const MIN_LENGTH = 40;
const ELSEWHERE = Hint.HIDDEN | Hint.CAPTION | Hint.RELATED;

export interface KeptRuns {
  /** The body in page order, the standfirst first. */
  readonly kept: ReadonlySet<TextRun>;
  readonly standfirst?: TextRun;
}

/** @param kept The body, in page order. @returns The same with its standfirst, and without one that the body says again. */
export function keepStandfirst(page: PageInContext, kept: ReadonlySet<TextRun>): KeptRuns {
  const { headline, tree, evidence } = page;
  const body = [...kept];
  const end = (body[0]?.index ?? -1) + 1;
  // With several stories on a page, the nearest headline is this one's.
  const own = tree.runs.slice(0, end).findLastIndex(({ index, box }) => index === headline || box.name === 'h1');
  const standfirst = tree.runs.slice(own < 0 ? end : own + 1, end).find(({ box, text, linkCharacters }) => {
    if (lettersOf(text).length < MIN_LENGTH || 2 * linkCharacters > text.length || box.inherited & ELSEWHERE)
      return false;
    return evidence.compare(text).description > 0 || isNamed(box) || isNamed(box.parent);
  });
  if (!standfirst) return { kept };
  const others = body.filter((run) => run !== standfirst);
  const isSaidAgain = lettersOf(others.map(({ text }) => text).join('')).includes(lettersOf(standfirst.text));
  if (isSaidAgain && others.length) return { kept: new Set(others) };
  return { kept: new Set([standfirst, ...others]), standfirst };
}

/** Alone in a box that is named for it: several lines are a list of key points. */
function isNamed(box: PageBox | undefined): boolean {
  return box !== undefined && (box.hints & Hint.STANDFIRST) !== 0 && box.endRun - box.firstRun === 1;
}
