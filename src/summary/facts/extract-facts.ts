/**
 * Extracts an article's facts at a glance, by rules and word lists only. Says nothing rather than something doubtful: a fact
 * is taken only where its own words show what it is, so recall is low by design.
 */
import type { Article, Block } from '../../article/article.ts';
import { languageFor } from '../../languages/registry.ts';
import { readDates } from '../details/read-dates.ts';
import { isBoilerplate } from '../reading/is-boilerplate.ts';
import type { Facts, Named, Span } from './facts.ts';
import { findHeadlineNames } from './find-headline-names.ts';
import { findKeyDates } from './find-key-dates.ts';
import { findKeyNumbers } from './find-key-numbers.ts';
import { findNamed } from './find-named.ts';
import { findQuotes } from './find-quotes.ts';
import type { NamedEntity } from './named-entity.ts';

/** Facts: more is no longer a glance. Set by hand. */
const MAX_OF_EACH = 6;
/** Characters. A longer page is not read to its end: facts that count stand early. Set by hand. */
const MAX_READ_LENGTH = 400_000;

/** Most important first in each list, at most six of each. */
export function extractFacts(article: Article): Facts {
  const { language, published } = article;
  const blocks = storyBlocks(article, false);
  const headline = new Set(article.title.match(/[\p{L}\p{M}’'-]+/gu)?.map((word) => word.replace(/['’]s?$/u, '')));
  const found = findNamed(blocks, language, headline);
  const { names } = found;
  const inHeadline = findHeadlineNames(article.title, storyBlocks(article, true), language, found.entities);
  // Who wrote the page is of the page.
  const isAuthor = (name: string) => article.byline?.includes(name) && !isAmong(name, headline);
  const entities = [...found.entities, ...inHeadline].filter(({ name }) => !isAuthor(name));
  const dates = blocks.map((block, blockIndex) =>
    readDates(block.text, language, published).map((date) => ({ ...date, block, blockIndex })),
  );
  const numbers = blocks.flatMap((block, blockIndex) =>
    findKeyNumbers(block.text, language, dates[blockIndex] ?? [], blockIndex === 0).map((number) => ({
      ...number,
      block,
      blockIndex,
    })),
  );
  return {
    numbers: best(
      numbers.map(({ block, blockIndex, start, end, value, unit, counted, weight }) => ({
        fact: {
          ...span(block, start, end),
          value,
          ...(unit === undefined ? {} : { unit }),
          ...(counted === undefined ? {} : { counted }),
        },
        score: weight + 3 * earliness(blockIndex, start),
      })),
      // Told again it is the same number: "$106,000 in debt" in five sentences.
      ({ text, value, unit, counted }) => [text, `${value} ${unit ?? ''} ${counted?.toLowerCase() ?? ''}`],
    ),
    dates: best(
      findKeyDates(dates.flat()).map(({ block, blockIndex, start, end, value }) => ({
        fact: { ...span(block, start, end), date: value },
        score: earliness(blockIndex, start) + (value.length > 7 ? 0.3 : 0),
      })),
      ({ date }) => [date],
    ),
    people: named(entities, 'person', headline),
    organisations: named(entities, 'organisation', headline),
    places: named(entities, 'place', headline),
    quotes: best(
      findQuotes(blocks, language, names, entities).map(({ block, blockIndex, start, end, speaker }) => ({
        fact: { ...span(block, start, end), speaker },
        score: earliness(blockIndex, start) + (end - start <= QUOTABLE ? 0.5 : 0),
      })),
      ({ text }) => [text],
    ),
  };
}

/** Characters; a longer quotation is read, not glanced at. Set by hand. */
const QUOTABLE = 240;

/** @param withHeadings They have no sentences, but they name. */
function storyBlocks({ blocks, language }: Article, withHeadings: boolean): Block[] {
  const words = languageFor(language);
  let length = 0;
  return blocks.filter(({ kind, text }) => {
    length += text.length;
    return (
      (withHeadings || kind !== 'heading') &&
      kind !== 'table-row' &&
      length <= MAX_READ_LENGTH &&
      (withHeadings || (hasSentence(text) && !isListing(text))) &&
      !isBoilerplate(text, words) &&
      !OF_THE_PAGE.test(text)
    );
  });
}

/** A line without a stop is a label, a byline or a link: "Top movers in Harrow". Thai has no stops, nor have long lines that lost theirs. */
function hasSentence(text: string): boolean {
  return (
    /(?<!\p{Nd})[.!?…][\s"”’»)\]]|[.!?…]["”’»)\]]*$|[。！？؟।።]|\p{sc=Thai}/u.test(text) || text.length > MAX_LABEL
  );
}

/** "13- Gamboa (6.5), 21- Ruiz (7)": a number for every few words. */
function isListing(text: string): boolean {
  const numbers = text.match(/\p{Nd}+/gu)?.length ?? 0;
  return (
    numbers > MAX_LISTED &&
    numbers * WORDS_PER_NUMBER > (text.match(/\p{L}+/gu)?.length ?? 0) &&
    !/\p{sc=Han}/u.test(text)
  );
}

/** Set by hand: the densest report of a budget or a match stays below. */
const WORDS_PER_NUMBER = 3;
const MAX_LISTED = 8;

/** Characters. */
const MAX_LABEL = 140;

/** Where to write to the author, buy the issue or see the video, who asked the questions: true, and not of the story. */
const OF_THE_PAGE =
  /^(?:[（(]?原标题|das (?:gespräch|interview) (?:führte|führten)|die fragen stellten?|interview(?:t by| geführt von)|propos recueillis|entretien réalisé|entrevista (?:de|realizada)|intervista (?:di|a cura)|rozmawiał|interviu? (?:door|av|af)|беседовал|розмовля)|[\p{L}\p{N}]@\p{L}[\p{L}.-]*\.\p{L}{2}|\b(?:on (?:newsstands|sale now)|this (?:article|story|post) (?:was|is) (?:originally|first|contributed)|first appeared in|originally (?:published|appeared|written))\b/iu;

interface Ranked<Fact> {
  readonly fact: Fact;
  readonly score: number;
}

/** Highest score first; of equals the one that stands first. Of two facts that share a key the second is the first told again. */
function best<Fact>(ranked: readonly Ranked<Fact>[], keysOf: (fact: Fact) => readonly string[]): Fact[] {
  const seen = new Set<string>();
  const chosen: Fact[] = [];
  for (const { fact } of [...ranked].sort((one, other) => other.score - one.score)) {
    const keys = keysOf(fact);
    if (keys.some((key) => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    chosen.push(fact);
    if (chosen.length === MAX_OF_EACH) break;
  }
  return chosen;
}

/** From 1 at the article's top down to 0: news puts first what counts. */
function earliness(blockIndex: number, offset: number): number {
  return 1 / (1 + blockIndex / 3 + offset / 1500);
}

function span(block: Block, start: number, end: number): Span {
  return { text: block.text.slice(start, end), source: { block: block.id, start, end } };
}

function named(entities: readonly NamedEntity[], kind: NamedEntity['kind'], headline: ReadonlySet<string>): Named[] {
  const ranked = entities
    .filter((entity) => entity.kind === kind)
    .map(({ name, first, role, mentions }, index) => ({
      fact: {
        ...span(first.block, first.start, first.end),
        ...(role ? { role: span(role.block, role.start, role.end) } : {}),
        mentions,
      },
      score: Math.log2(1 + mentions) + (role ? 1 : 0) + 2 / (1 + index) + (isAmong(name, headline) ? IN_HEADLINE : 0),
    }));
  // "U.S. Department of Water" is the United States Department of Water.
  return best(ranked, ({ text }) => [text.replace(/^U\.S\. /, 'United States ')]);
}

/** More than any number of mentions: whom the headline names, the facts name first. Set by hand. */
const IN_HEADLINE = 20;

/** By the last word: headlines give family names. */
function isAmong(name: string, headline: ReadonlySet<string>): boolean {
  return headline.has(name.split(/[\s\u00a0]+/u).at(-1) ?? name);
}
