/**
 * Counts everything that detection looks at, in stages of which each costs more than the one before: most pages are settled by their
 * address and what they claim. Names stand in lists beside the numbers, in their order, so that what runs on every page need not carry them.
 */
import { CLAIM_FEATURES, readClaimFeatures } from './claim-features.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { readUrlFeatures, URL_FEATURES } from './url-features.ts';

type Features = readonly (number | boolean)[];

/**
 * Reads the features of one stage; may throw on a document with clobbered names.
 * @param blocks Its paragraphs are not looked for before they are asked for.
 */
type ReadFeatures = (document: Document, url: string, blocks: () => readonly TextBlock[]) => Features;

export const FEATURE_STAGES: readonly ReadFeatures[] = [
  (_, url) => readUrlFeatures(url),
  readClaimFeatures,
  readHeadlineFeatures,
  (_, __, blocks) => readTextFeatures(blocks()),
  readTagFeatures,
  readClassFeatures,
];

const HEADLINE_FEATURES = ['length of the title', 'heading in the title'];
const TEXT_FEATURES = ['text in one place', '“you” in the text', 'digits in the text'];
const TAG_FEATURES = ['links', 'articles', 'choices', 'figures'];
const CLASS_FEATURES = ['prices', 'share buttons', 'posts', 'many related', 'few dates', 'few authors', 'few codes'];

/** The names of the features of all stages, for training. */
export const featureNamesByStage = () => [
  URL_FEATURES,
  CLAIM_FEATURES,
  HEADLINE_FEATURES,
  TEXT_FEATURES,
  TAG_FEATURES,
  CLASS_FEATURES,
];

/** Characters: more text tells nothing new about whom it speaks to. Set by hand. */
const ENOUGH_TEXT = 10_000;

/**
 * An article's paragraphs stand together; services and manuals address their reader, products have dimensions. "You" is
 * counted in English alone: the weights were fitted with it, and on pages in other languages it is just absent.
 */
function readTextFeatures(blocks: readonly TextBlock[]) {
  const masses = new Map<Element, number>();
  let text = '';
  for (const { start, container, length } of blocks) {
    masses.set(container, (masses.get(container) ?? 0) + length);
    if (text.length < ENOUGH_TEXT) text += ` ${start.textContent}`;
  }
  const perMille = (pattern: RegExp) => ((text.match(pattern)?.length ?? 0) / (1 + text.length)) * 1000;
  return [Math.max(0, ...masses.values()), perMille(/\byour?s?\b/gi), perMille(/\d/g)];
}

function readHeadlineFeatures(document: Document) {
  return [document.title.length, headingInTitle(document)];
}

function readTagFeatures(document: Document) {
  const count = (tag: string) => document.getElementsByTagName(tag).length;
  return [document.links.length, count('article'), count('select'), count('figure')];
}

function readClassFeatures(document: Document) {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  // Without first letters, which may be capitals: to ask for any case takes several times longer.
  const classed = (...words: string[]) => count(words.map((word) => `[class*=${word}]`).join());
  return [
    classed('rice'),
    classed('hare'),
    classed('post', 'Post'),
    classed('elated', 'ecommend') > 8,
    // One article has a date and an author, or a few; a list of articles has many.
    isFew(classed('ublish', 'date', 'Date')),
    isFew(classed('uthor', 'yline')),
    isFew(count('pre,code')),
  ];
}

/** @returns Share of a heading's words that the title repeats; 0 for a heading of a few words: every page has those. */
function headingInTitle(document: Document): number {
  const title = document.title.toLowerCase();
  const shares = [...document.querySelectorAll('h1')].map(({ textContent }) => {
    const words = textContent?.toLowerCase().match(/\S+/g) ?? [];
    return words.length > 3 ? words.filter((word) => title.includes(word)).length / words.length : 0;
  });
  return Math.max(0, ...shares);
}

function isFew(count: number): boolean {
  return count > 0 && count < 9;
}
