/**
 * Gathers the names of all blocks into persons, organisations and places. A step of extracting facts.
 * A name without a sure sign of what it is (a title, a role, an age, a known word) is left out.
 */
import type { Block } from '../../article/article.ts';
import { type CompiledFactWords, factWords } from '../../languages/compile-fact-words.ts';
import { isGivenName } from '../../languages/is-given-name.ts';
import { capitalisedWords } from '../details/capitalised-words.ts';
import { knowledgeOf, namesAmong } from '../details/read-names.ts';
import { tokenize } from '../sentences/terms.ts';
import { inverseDocumentFrequency } from '../sentences/word-frequency.ts';
import { classifyName } from './classify-name.ts';
import { findRole, type RoleSpan } from './find-role.ts';
import { findTitledPeople } from './find-titled-people.ts';
import { followsPreposition, isAside, isPersonByContext, type NameInBlock, speaks } from './name-context.ts';
import type { NamedEntity } from './named-entity.ts';

/**
 * @param headline The words of the headline.
 * @returns The names of every block, and the entities among them in order of first mention.
 */
export function findNamed(
  blocks: readonly Block[],
  language: string,
  headline: ReadonlySet<string>,
): { names: NameInBlock[]; entities: NamedEntity[] } {
  const words = factWords(language);
  if (words.notNames.size === 0) return { names: [], entities: findTitledPeople(blocks, language) };
  const tokens = blocks.map((block) => capitalisedWords(block.text));
  const knowledge = knowledgeOf(tokens.flat());
  const names = blocks.flatMap((block, index) =>
    namesAmong(block.text, tokens[index] ?? [], knowledge, words).map((name) => ({ ...name, block })),
  );
  return { names, entities: gather(names, words, headline) };
}

function gather(names: readonly NameInBlock[], words: CompiledFactWords, headline: ReadonlySet<string>): NamedEntity[] {
  const byName = new Map<string, NameInBlock[]>();
  for (const name of names) {
    const key = shortened(name.value);
    const same = byName.get(key);
    if (same) same.push(name);
    else byName.set(key, [name]);
  }
  joinGenitives(byName, words);
  const parts = countParts(names);
  const speakers = new Set(names.filter((name) => speaks(name, words)).map(({ value }) => lastWord(value)));
  const openers = new Set(names.filter(opensClause).map(({ value }) => value));
  const tails = tailsOf(names.map(({ value }) => value));
  const entities: NamedEntity[] = [];
  for (const mentions of byName.values()) {
    const [first] = mentions;
    const name = first?.value ?? '';
    const isKnownShort =
      parts.has(lastWord(name)) &&
      (speakers.has(lastWord(name)) || (headline.has(lastWord(name)) && openers.has(lastWord(name)))) &&
      !mayBeCommonNoun(name, words.tag);
    const isInHeadline = isAllIn(name, headline);
    const kind =
      classifyName(name, mentions, words, isKnownShort, isInHeadline && mentions.length > 1) ??
      (isInHeadline && isLonePerson(name, mentions, words) && !isPartOfLonger(name, byName.keys())
        ? 'person'
        : undefined);
    if (!first || !kind || mentions.every(isAside) || (kind === 'person' && tails.has(name.toLowerCase()))) continue;
    const partial = kind === 'person' ? (parts.get(lastWord(name)) ?? 0) : 0;
    const role = kind === 'person' ? firstRole(mentions, words) : undefined;
    const shown = kind === 'place' ? (mentions.find((mention) => followsPreposition(mention, words)) ?? first) : first;
    entities.push({ kind, name, first: shown, mentions: mentions.length + partial, ...(role ? { role } : {}) });
  }
  return entities;
}

/** "o técnico Tite": one word that the headline names too, with what they are right before it. */
function isLonePerson(name: string, mentions: readonly NameInBlock[], words: CompiledFactWords): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
    !words.knownPlaces.has(name) &&
    !words.knownOrganisations.has(name) &&
    !words.notPeople.has(name.toLowerCase()) &&
    mentions.some((mention) => isPersonByContext(mention, words))
  );
}

function isPartOfLonger(name: string, names: Iterable<string>): boolean {
  for (const other of names) if (other !== name && other.split(/[\s\u00a0]+/u).includes(name)) return true;
  return false;
}

/** A clause begins with it, as clauses begin with whom they are about. */
function opensClause({ block, start }: NameInBlock): boolean {
  return /(?:^|[.!?,;:]["”»]?\s)$/u.test(block.text.slice(Math.max(0, start - 3), start));
}

function isAllIn(name: string, headline: ReadonlySet<string>): boolean {
  return name.split(/[\s\u00a0]+/u).every((part) => headline.has(part));
}

/** Where a noun with a capital that stands before a family name is a title, which lists know, or a common word. */
const FAMILY_NAME_ALONE = new Set(['en', 'es', 'fr', 'it', 'pt']);

/** "Speaker Moore", "Usyk-Promoter Krassyuk": a noun with a capital before a family name, where no list knows it for a title. */
function mayBeCommonNoun(name: string, tag: string): boolean {
  const [first = ''] = name.split(/[\s\u00a0]+/u);
  if (!FAMILY_NAME_ALONE.has(tag) || /-\p{Ll}/u.test(first)) return true;
  // Of a word that is on no list it is the highest.
  return inverseDocumentFrequency(stemOf(first, tag), tag) !== inverseDocumentFrequency('', tag);
}

function stemOf(word: string, tag: string): string {
  return tokenize(word, tag)[0]?.stem ?? '';
}

/** What longer names end in, in lower case: "al Abadi" is no person of his own where "Haider al Abadi" is named. */
function tailsOf(names: Iterable<string>): ReadonlySet<string> {
  const tails = new Set<string>();
  for (const name of names) {
    const parts = name.toLowerCase().split(/[\s\u00a0]+/u);
    // "PPK y Ana Lima" are two.
    for (let from = 1; from < parts.length; from++) if (parts[from - 1] !== 'y') tails.add(parts.slice(from).join(' '));
  }
  return tails;
}

/** "Ana Limas" is Ana Lima's, where the article names her too. */
function joinGenitives(byName: Map<string, NameInBlock[]>, { tag }: CompiledFactWords): void {
  if (!GENITIVE_WITHOUT_MARK.has(tag)) return;
  for (const [name, mentions] of byName) {
    const bearer = name.endsWith('s') ? byName.get(name.slice(0, -1)) : undefined;
    if (!bearer) continue;
    bearer.push(...mentions);
    byName.delete(name);
  }
}

const GENITIVE_WITHOUT_MARK = new Set(['de', 'sv', 'da', 'no, nb, nn']);

/** "Ana Maria Lima" and "Ana Lima" are one. */
function shortened(name: string): string {
  const parts = name.split(/[\s\u00a0]+/u);
  const [first = ''] = parts;
  return parts.length === 3 && isGivenName(first) ? `${first} ${parts[2]}` : name;
}

/** Single words used as names ("Lima"), which may stand for a longer one. */
function countParts(names: readonly NameInBlock[]): Map<string, number> {
  const parts = new Map<string, number>();
  for (const { value } of names) if (!value.includes(' ')) parts.set(value, (parts.get(value) ?? 0) + 1);
  return parts;
}

function firstRole(
  mentions: readonly NameInBlock[],
  words: CompiledFactWords,
): (RoleSpan & { block: Block }) | undefined {
  for (const mention of mentions.slice(0, 8)) {
    const role = findRole(mention.block.text, mention, words);
    if (role) return { ...role, block: mention.block };
  }
  return undefined;
}

function lastWord(name: string): string {
  return name.split(/[\s\u00a0]+/u).at(-1) ?? name;
}
