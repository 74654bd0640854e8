/** Finds the direct quotations whose speaker the article leaves no doubt about: a step of extracting facts. */
import type { Block } from '../../article/article.ts';
import { readQuotes } from '../details/read-quotes.ts';
import type { NameInBlock } from './name-context.ts';
import type { NamedEntity } from './named-entity.ts';

export interface AttributedQuote {
  readonly block: Block;
  readonly blockIndex: number;
  /** Without the marks, and without a comma before the closing one. */
  readonly start: number;
  readonly end: number;
  /** The speaker's fullest name in the article. */
  readonly speaker: string;
}

/** Shorter ones are scare quotes and titles of works. */
const MIN_QUOTE_LENGTH = 20;
/** A longer one is read, not glanced at. Set by hand. */
const MAX_QUOTE_LENGTH = 400;

export function findQuotes(
  blocks: readonly Block[],
  language: string,
  names: readonly NameInBlock[],
  entities: readonly NamedEntity[],
): AttributedQuote[] {
  const namesOf = new Map<Block, NameInBlock[]>(blocks.map((block) => [block, []]));
  for (const name of names) namesOf.get(name.block)?.push(name);
  const people = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  return blocks.flatMap((block, blockIndex) =>
    readQuotes(block.text, language, namesOf.get(block)).flatMap(({ start, end, value, speaker }) => {
      const trimmed = value.endsWith(',') ? end - 1 : end;
      const name = speaker && fullName(speaker.value, people);
      // A question is as often the reporter's, whoever is named beside it.
      return name === undefined ||
        trimmed - start < MIN_QUOTE_LENGTH ||
        trimmed - start > MAX_QUOTE_LENGTH ||
        /[?？؟]$/.test(value)
        ? []
        : [{ block, blockIndex, start, end: trimmed, speaker: name }];
    }),
  );
}

/** "Lima" → "Ana Lima", where the article has one person of that name; `undefined` where it has several, or none at all. */
function fullName(name: string, people: readonly string[]): string | undefined {
  if (people.includes(name)) return name;
  const matches = people.filter((person) => person.endsWith(` ${name}`));
  return matches.length === 1 ? matches[0] : undefined;
}
