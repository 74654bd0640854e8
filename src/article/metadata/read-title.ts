/**
 * Reads the headline, without the site's name. A page says it several times: to those who share it, in its structured data,
 * in its tab, and in its headings. What most of them agree on wins; where they differ, who is wrong is mostly clear.
 */

import { LETTERS_AND_DIGITS, lettersOf } from '../letters.ts';
import { lineOf } from '../page-tree/element-text.ts';
import { cleanTitle, titleParts, withoutLastPart } from './clean-title.ts';
import { firstTag, type MetaTags } from './read-meta-tags.ts';

/** Elements: a page with more first headings is a list. Set by hand. */
const MAX_HEADINGS = 12;
/** A heading with such a link is the site's name. */
const HOME = 'a[href="/"],a[rel~=home]';
/** Characters: what is shorter is a name or a section, not the headline without its kicker. Set by hand. */
const MIN_HEADLINE = 12;

/**
 * @param claimed The headline in the page's structured data.
 * @param site The site's name, to be cut off either end.
 * @param body The article's text.
 */
export function readTitle(
  document: Document,
  tags: MetaTags,
  claimed: string | undefined,
  site: string | undefined,
  body: string,
): string {
  const clean = (text: string | undefined | null) => cleanTitle(text, site);
  const own = withoutLastPart(clean(document.querySelector('head > title, title')?.textContent));
  const shared = clean(firstTag(tags, 'og:title'));
  const tweeted = clean(firstTag(tags, 'twitter:title'));
  const other = tweeted || clean(firstTag(tags, 'title', 'headline', 'dc.title'));
  const headings = readHeadings(document)
    .map(({ text, weight }) => ({ text: clean(text), weight }))
    .filter(({ text }) => !isSame(text, site ?? ''));
  const headline = clean(claimed ?? claimInMarkup(document));
  const heading = bestHeading(headings, [headline, shared, other, own].filter(Boolean));

  const main = heading ?? onlyFirst(headings);
  if (main && isTranslated(main, [shared, headline].filter(Boolean), body)) return main;
  if (!shared) return heading || headline || other || own;
  if (!heading) return wordOverlap(shared, own) > 0.2 || !headline ? shared : headline;
  const isNamed = headings.some(({ text }) => isSame(text, headline));
  if (isNamed && !isSame(heading, headline) && !isCut(headline, heading)) return headline;
  const unkicked = withoutKickers(shared, heading);
  if (unkicked) return unkicked;
  if (isPartOf(heading, shared) || isCut(shared, heading)) return heading;
  if (isSame(shared, heading) || isSame(shared, headline)) return shared;
  if (!headline) return isSame(heading, own) ? heading : shared;
  if (!isSame(heading, headline)) return isSame(headline, own) ? headline : shared;
  // A title that only those see who share the page was written for them on purpose.
  const isForSharing = isSame(heading, own) && (!tweeted || isSame(heading, tweeted));
  return isForSharing ? shared : heading;
}

/** Several are a list's. */
function claimInMarkup(document: Document): string | undefined {
  const [marked, another] = document.querySelectorAll('[itemprop~=headline]');
  return another || !marked ? undefined : (marked.getAttribute('content') ?? lineOf(marked));
}

interface Heading {
  readonly text: string;
  readonly weight: number;
}

function readHeadings(document: Document): Heading[] {
  const first = [...document.querySelectorAll('h1,[itemprop~=headline]')]
    .slice(0, MAX_HEADINGS)
    .filter((heading) => !heading.querySelector(HOME));
  return [...first, ...[...document.querySelectorAll('h2')].slice(0, 4)]
    .map((heading) => ({
      text: heading.getAttribute('content') ?? lineOf(heading),
      weight: heading.localName === 'h1' ? 1 : 0.8,
    }))
    .filter(({ text }) => text.length >= 4 && text.length <= 300);
}

/** @returns the heading that shares most words with what the page claims its title to be, if it shares half of them. */
function bestHeading(headings: readonly Heading[], claims: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestOverlap = 0.5;
  for (const { text, weight } of headings) {
    const overlap = Math.max(0, ...claims.map((claim) => wordOverlap(text, claim))) * weight;
    if (overlap > bestOverlap) {
      best = text;
      bestOverlap = overlap;
    }
  }
  return best ?? (claims.length ? undefined : onlyFirst(headings));
}

function onlyFirst(headings: readonly Heading[]): string | undefined {
  const [only, second] = headings.filter(({ weight }) => weight === 1);
  return second ? undefined : only?.text;
}

/**
 * Shares of words: what a headline has at most in common with itself in another language; what of that one stands at most in
 * the text, small words being another language's too; what of its own stands there at least. Set by hand.
 */
const MAX_ACROSS_LANGUAGES = 0.4;
const MAX_FOREIGN_IN_BODY = 0.3;
const MIN_OWN_IN_BODY = 0.4;
/** Words: of fewer, none in the text says nothing. Set by hand. */
const MIN_TELLING = 4;

/** Whether text and heading were translated in place, and what the page claims its headline to be was not. */
function isTranslated(heading: string, claims: readonly string[], body: string): boolean {
  if (!claims.length || claims.some((claim) => wordOverlap(heading, claim) > MAX_ACROSS_LANGUAGES)) return false;
  const text = pieces(body);
  const shareInBody = (words: Set<string>) => [...words].filter((word) => text.has(word)).length / words.size;
  return (
    shareInBody(pieces(heading)) >= MIN_OWN_IN_BODY &&
    claims.map(pieces).every((words) => words.size >= MIN_TELLING && shareInBody(words) <= MAX_FOREIGN_IN_BODY)
  );
}

/** Whether one title is most of the other. */
function isSame(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [short = '', long = ''] = [lettersOf(a), lettersOf(b)].sort((one, two) => one.length - two.length);
  return short !== '' && long.includes(short) && short.length > long.length * 0.7;
}

/** "Storm: the pier is gone" and "Harbour – the pier is gone": the headline is what both end with. */
function withoutKickers(a: string, b: string): string | undefined {
  const one = a.split(' ');
  const two = b.split(' ');
  let length = 0;
  while (length < one.length && length < two.length && isWord(one.at(-1 - length), two.at(-1 - length))) length++;
  const kickers = [one, two].map((words) => words.slice(0, words.length - length).join(' '));
  const ending = one.slice(one.length - length).join(' ');
  const areKickers =
    kickers.every((kicker) => kicker && kicker.length < ending.length) &&
    kickers.some((kicker) => /[:|–—-]$/.test(kicker));
  return areKickers && ending.length >= MIN_HEADLINE && wordOverlap(kickers[0] ?? '', kickers[1] ?? '') < 0.5
    ? ending
    : undefined;
}

function isWord(one = '', two = ''): boolean {
  return lettersOf(one) === lettersOf(two);
}

/** Whether `title` is `heading` and something beside it, behind a bar or a dash. */
function isPartOf(heading: string, title: string): boolean {
  const [first = '', second] = titleParts(title);
  return second !== undefined && heading.split(' ').length > 2 && lettersOf(first) === lettersOf(heading);
}

function isCut(shared: string, heading: string): boolean {
  const isBeginning = lettersOf(heading).startsWith(lettersOf(shared)) && !isSame(shared, heading);
  return /(?:…|\.\.\.)$/.test(shared) || isBeginning;
}

/** Share of words (of pairs of letters where words are not spaced) that two titles have in common, 0 to 1. */
function wordOverlap(heading: string, claim: string): number {
  if (heading === claim) return heading ? 1 : 0;
  const a = pieces(heading);
  const b = pieces(claim);
  let common = 0;
  for (const piece of a) if (b.has(piece)) common++;
  return a.size && b.size ? (common / a.size) * 0.7 + (common / b.size) * 0.3 : 0;
}

const WORDS = new RegExp(`[${LETTERS_AND_DIGITS}]+`, 'g');

function pieces(text: string): Set<string> {
  const words = text.toLowerCase().match(WORDS) ?? [];
  return new Set(
    words.flatMap((word) =>
      /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(word)
        ? [...word].map((letter, index, all) => letter + (all[index + 1] ?? ''))
        : [word],
    ),
  );
}
