/**
 * Tells a section front from an article: most of what was taken for its body are teasers, short texts under headlines that lead to
 * other pages of the site.
 */
import type { TextRun } from '../page-tree/page-tree.ts';
import { HEADING } from './read-blocks.ts';

/** Teasers: with fewer they stand below an article. Set by hand. */
const MIN_TEASERS = 4;
/** A share of the text that is in teasers. Set by hand. */
const MOST = 0.6;
/** Characters and words: a shorter link is a label or a name, a longer one a text. Set by hand. */
const MIN_HEADLINE = 12;
const MIN_WORDS = 4;
const MAX_HEADLINE = 150;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;
/** Characters: a longer text under a headline is no teaser. Set by hand. */
const MAX_TEASER = 500;
/** A share of a run's characters: with more it is a link. Set by hand. */
const LINK = 0.8;

/** What stands from one headline to the next. */
interface Part {
  characters: number;
  /** The page that it leads to, if any. */
  link: Element | undefined;
  readonly isHeaded: boolean;
}

/**
 * @param url Of the page.
 * @param candidates Runs of the body's box, in order.
 * @param kept Those of them that are the body.
 */
export function isFront(url: string, candidates: readonly TextRun[], kept: ReadonlySet<TextRun>): boolean {
  let part: Part = { characters: 0, link: undefined, isHeaded: false };
  const parts = [part];
  for (const run of candidates) {
    const { length } = run.text;
    const link = run.linkCharacters > LINK * length ? linkOf(run) : undefined;
    const isLinked = link !== undefined && isElsewhere(link, url);
    const isHeading = HEADING.test(run.box.name);
    const isHeadline = isHeading || (isLinked && isLikeHeadline(run.text));
    // A whole teaser may be one link.
    if (isHeadline && !(link && link === part.link)) {
      part = { characters: 0, link: isLinked ? link : undefined, isHeaded: isHeading };
      parts.push(part);
      continue;
    }
    // "More", below a text under its heading.
    if (isLinked && part.isHeaded && part.characters) part.link ??= link;
    if (kept.has(run)) part.characters += length;
  }
  const teasers = parts.filter(({ link, characters }) => link && characters > 0 && characters < MAX_TEASER);
  const sum = (some: readonly Part[]) => some.reduce((total, { characters }) => total + characters, 0);
  return teasers.length >= MIN_TEASERS && sum(teasers) > MOST * sum(parts);
}

function isLikeHeadline(text: string): boolean {
  if (text.length < MIN_HEADLINE || text.length > MAX_HEADLINE) return false;
  return UNSPACED.test(text) || text.split(' ').length >= MIN_WORDS;
}

function linkOf({ box: { element } }: TextRun): Element | undefined {
  return element.querySelector('a[href]') ?? element.closest('a[href]') ?? undefined;
}

function isElsewhere(link: Element, url: string): boolean {
  try {
    const [there, here] = [new URL(link.getAttribute('href') ?? '', url), new URL(url)];
    return there.host === here.host && there.pathname !== here.pathname;
  } catch {
    return false;
  }
}
