/**
 * An article → its facts at a glance, by rules and word lists only. Says nothing rather than something doubtful: a fact
 * is taken only where its own words show what it is, so recall is low by design.
 */
import type { Article, Block, Source } from '../article/article.ts';
import type { Facts, KeyDate, KeyNumber, Named, Quote, Span } from './facts.ts';
import { findKeyNumbers } from './find-key-numbers.ts';
import { findNamed, type NamedEntity, type NameInBlock } from './find-named.ts';
import { readDates } from './read-dates.ts';
import { readQuotes } from './read-quotes.ts';

/** More is no longer a glance. */
const MOST_OF_EACH = 6;
/** A page longer than this is not read to its end: facts that count stand early. */
const LONGEST_READ = 400_000;

/** Most important first in each list, at most six of each. */
export function extractFacts(article: Article): Facts {
  const blocks = readableBlocks(article);
  const years = yearsOfMonths(blocks, article);
  const { names, entities } = findNamed(blocks, article.language);
  return {
    numbers: best(
      blocks.flatMap((block, index) => numbersOf(block, index, article)),
      ({ text }) => text.toLowerCase(),
    ),
    dates: best(
      blocks.flatMap((block, index) => datesOf(block, index, article, years)),
      ({ date }) => date,
    ),
    people: named(entities, 'person'),
    organisations: named(entities, 'organisation'),
    places: named(entities, 'place'),
    quotes: best(quotesOf(blocks, article, names, entities), ({ text }) => text),
  };
}

interface Ranked<Fact> {
  readonly fact: Fact;
  readonly score: number;
}

/** Highest score first; of equals the one that stands first. The key keeps a fact from coming twice. */
function best<Fact>(ranked: readonly Ranked<Fact>[], keyOf: (fact: Fact) => string): Fact[] {
  const seen = new Set<string>();
  const chosen: Fact[] = [];
  for (const { fact } of [...ranked].sort((one, other) => other.score - one.score)) {
    const key = keyOf(fact);
    if (seen.has(key)) continue;
    seen.add(key);
    chosen.push(fact);
    if (chosen.length === MOST_OF_EACH) break;
  }
  return chosen;
}

/** From 1 at the article's top down to 0: news puts first what counts. */
function earliness(blockIndex: number, offset: number): number {
  return 1 / (1 + blockIndex / 3 + offset / 1500);
}

function readableBlocks(article: Article): Block[] {
  let length = 0;
  return article.blocks.filter((block) => {
    length += block.text.length;
    return block.kind !== 'heading' && block.kind !== 'table-row' && length <= LONGEST_READ;
  });
}

function span(block: Block, start: number, end: number): Span {
  const source: Source = { block: block.id, start, end };
  return { text: block.text.slice(start, end), source };
}

function numbersOf(block: Block, index: number, article: Article): Ranked<KeyNumber>[] {
  const dates = readDates(block.text, article.language, article.published);
  return findKeyNumbers(block.text, article.language, dates).map(({ start, end, value, unit, counted, weight }) => ({
    fact: {
      ...span(block, start, end),
      value,
      ...(unit === undefined ? {} : { unit }),
      ...(counted === undefined ? {} : { counted }),
    },
    score: weight + 3 * earliness(index, start),
  }));
}

function datesOf(
  block: Block,
  index: number,
  article: Article,
  years: ReadonlyMap<string, ReadonlySet<string>>,
): Ranked<KeyDate>[] {
  return readDates(block.text, article.language, article.published)
    .filter(({ value }) => /^\d{4}-\d{2}/.test(value))
    .filter(({ start, end, value }) => hasYear(block.text.slice(start, end)) || isSureYear(value, years))
    .map(({ start, end, value }) => ({
      fact: { ...span(block, start, end), date: value },
      score: earliness(index, start) + (value.length > 7 ? 0.3 : 0),
    }));
}

/** The years that the article itself gives to each month: "July 2021" → "07": 2021. */
function yearsOfMonths(blocks: readonly Block[], { language }: Article): Map<string, Set<string>> {
  const years = new Map<string, Set<string>>();
  for (const { text } of blocks) {
    for (const { value } of readDates(text, language)) {
      const [, year = '', month = ''] = /^(\d{4})-(\d{2})/.exec(value) ?? [];
      if (month) years.set(month, (years.get(month) ?? new Set()).add(year));
    }
  }
  return years;
}

function hasYear(text: string): boolean {
  return /\p{Nd}{4}/u.test(text);
}

/** "July 8" may not be this year's where the article tells of July 2021. */
function isSureYear(value: string, years: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [year = '', month = ''] = value.split('-');
  return [...(years.get(month) ?? [])].every((told) => told === year);
}

function named(entities: readonly NamedEntity[], kind: NamedEntity['kind']): Named[] {
  const ranked = entities
    .filter((entity) => entity.kind === kind)
    .map(({ first, role, mentions }, index) => ({
      fact: {
        ...span(first.block, first.start, first.end),
        ...(role ? { role: span(role.block, role.start, role.end) } : {}),
        mentions,
      },
      score: Math.log2(1 + mentions) + (role ? 1 : 0) + 2 / (1 + index),
    }));
  return best(ranked, ({ text }) => text);
}

/** Shorter ones are scare quotes and titles of works. */
const SHORTEST_QUOTE = 20;

function quotesOf(
  blocks: readonly Block[],
  article: Article,
  names: readonly NameInBlock[],
  entities: readonly NamedEntity[],
): Ranked<Quote>[] {
  return blocks.flatMap((block, index) =>
    readQuotes(
      block.text,
      article.language,
      names.filter((name) => name.block === block),
    ).flatMap(({ start, end, speaker }) => {
      const trimmed = end - (/,$/.test(block.text.slice(start, end)) ? 1 : 0);
      const name = speaker && fullName(speaker.value, entities);
      if (name === undefined || trimmed - start < SHORTEST_QUOTE) return [];
      const isQuotable = trimmed - start <= 240 ? 0.5 : 0;
      return [{ fact: { ...span(block, start, trimmed), speaker: name }, score: earliness(index, start) + isQuotable }];
    }),
  );
}

/** "Lima" → "Ana Lima", where the article has one person of that name; `undefined` where it has several, or none at all. */
function fullName(name: string, entities: readonly NamedEntity[]): string | undefined {
  const people = entities.filter((entity) => entity.kind === 'person');
  if (people.some((person) => person.name === name)) return name;
  const matches = people.filter((person) => person.name.endsWith(` ${name}`));
  const [match] = matches;
  return matches.length === 1 ? match?.name : undefined;
}
