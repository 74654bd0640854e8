/**
 * Who and where: the names of all blocks, gathered into persons, organisations and places. A step of extracting facts.
 * A name without a sure sign of what it is (a title, a role, an age, a known word) is left out.
 */
import type { Block } from '../article/article.ts';
import { capitalisedWords } from './capitalised-words.ts';
import { type CompiledFactWords, factWords } from './fact-words/compile-fact-words.ts';
import { isGivenName } from './fact-words/is-given-name.ts';
import { findRole, type RoleSpan } from './find-role.ts';
import { knowledgeOf, type NameMention, namesAmong, OF } from './read-names.ts';

export type NamedKind = 'person' | 'organisation' | 'place';

export interface NamedEntity {
  readonly kind: NamedKind;
  readonly name: string;
  /** Where it stands first in full. */
  readonly first: NameInBlock;
  readonly role?: RoleSpan & { readonly block: Block };
  readonly mentions: number;
}

export interface NameInBlock extends NameMention {
  readonly block: Block;
}

/** @returns The names of every block, and the entities among them in order of first mention. */
export function findNamed(
  blocks: readonly Block[],
  language: string,
): { names: NameInBlock[]; entities: NamedEntity[] } {
  const words = factWords(language);
  if (words.notNames.size === 0) return { names: [], entities: [] };
  const tokens = blocks.map((block) => capitalisedWords(block.text));
  const knowledge = knowledgeOf(tokens.flat());
  const names = blocks.flatMap((block, index) =>
    namesAmong(block.text, tokens[index] ?? [], knowledge, words).map((name) => ({ ...name, block })),
  );
  return { names, entities: gather(names, words) };
}

function gather(names: readonly NameInBlock[], words: CompiledFactWords): NamedEntity[] {
  const byName = new Map<string, NameInBlock[]>();
  for (const name of names) {
    const key = shortened(name.value);
    const same = byName.get(key);
    if (same) same.push(name);
    else byName.set(key, [name]);
  }
  joinGenitives(byName, words);
  const parts = countParts(names);
  const entities: NamedEntity[] = [];
  for (const mentions of byName.values()) {
    const [first] = mentions;
    const name = first?.value ?? '';
    const kind = kindOf(name, mentions, words);
    if (!first || !kind || mentions.every(isAside) || (kind === 'person' && isTailOfAnother(name, byName.keys())))
      continue;
    const partial = kind === 'person' ? (parts.get(lastWord(name)) ?? 0) : 0;
    const role = kind === 'person' ? firstRole(mentions, words) : undefined;
    const shown = kind === 'place' ? (mentions.find((mention) => followsPreposition(mention, words)) ?? first) : first;
    entities.push({ kind, name, first: shown, mentions: mentions.length + partial, ...(role ? { role } : {}) });
  }
  return entities;
}

/** Part of a title in quotation marks, or one who worked on the article: true names, but not of the story. */
function isAside({ block, start, end }: NameInBlock): boolean {
  const { text } = block;
  const before = text.slice(Math.max(0, start - 50), start);
  const after = text.slice(end, end + 90);
  const isInTitle =
    /["“‘'«][^"”’»'.,]*$/u.test(before) && /^[^"“'.,]{0,40}["”’'»]/u.test(after) && !/^['’]s\b/.test(after);
  return (
    isInTitle ||
    /^[^.]*\b(?:contributed to this|contributed reporting|reported from|wrote (?:this story |and reported )?(?:in|from))\b/.test(
      after,
    )
  );
}

/** "al Abadi", where "Haider al Abadi" is named too. */
function isTailOfAnother(name: string, names: Iterable<string>): boolean {
  for (const other of names) if (other.toLowerCase().endsWith(` ${name.toLowerCase()}`)) return true;
  return false;
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

function kindOf(name: string, mentions: readonly NameInBlock[], words: CompiledFactWords): NamedKind | undefined {
  if (words.knownPlaces.has(name))
    return mentions.some((mention) => followsPreposition(mention, words)) ? 'place' : undefined;
  // "the General People's Congress" is another one.
  if (words.knownOrganisations.has(name))
    return mentions.every(followsOwner) && /^(?:Congress|Senate)$/.test(name) ? undefined : 'organisation';
  if (/^(?:Ex|Anti|Pro|Non|Post|Pre)-/u.test(name)) return undefined;
  const parts = name.split(/[\s\u00a0]+/u);
  const last = (parts.at(-1) ?? '').toLowerCase();
  if (parts.length > 1 && isOrganisation(parts, words) && !mentions.every(isNumbered))
    return mentions.every((mention) => isTorn(mention, words)) ? undefined : 'organisation';
  if (parts.length > 1 && words.placeWords.has(last))
    return mentions.some((mention) => followsPreposition(mention, words)) ? 'place' : undefined;
  if (isPerson(parts, mentions, words)) return 'person';
  return undefined;
}

/** Other centres are arenas, malls and towers. */
const CENTRE_OF = /^(?:Research|Medical|Policy|Law|Legal|Health|Science|Cancer|Crisis|Rehabilitation)$/;

/** "Harrow University", "University of Harrow". */
function isOrganisation(parts: readonly string[], words: CompiledFactWords): boolean {
  const joint = parts.findIndex((part) => OF.has(part));
  const head = joint > 0 ? parts[joint - 1] : parts.at(-1);
  if (/^Cent(?:er|re)$/.test(head ?? '')) return joint > 0 || CENTRE_OF.test(parts.at(-2) ?? '');
  if (parts.length === 2 && isGivenName(parts[0] ?? '')) return false;
  return words.organisations.has((head ?? '').toLowerCase());
}

function isPerson(parts: readonly string[], mentions: readonly NameInBlock[], words: CompiledFactWords): boolean {
  const isPlain = parts.every((part) => isPersonPart(part, words));
  const endsInRole = words.roles.has((parts.at(-1) ?? '').toLowerCase()) && !isGivenName(parts[0] ?? '');
  if (!isPlain || endsInRole || parts.length > 4) return false;
  const hasTitle = mentions.some(({ title }) => title !== undefined && isPersonTitle(title, words));
  if (parts.length === 1) return false;
  // "Ana Limas Reden": a German genitive and what it owns.
  if (words.tag === 'de' && parts.slice(1, -1).some((part) => part.endsWith('s'))) return false;
  return hasTitle || isGivenName(parts[0] ?? '') || mentions.some((mention) => isPersonByContext(mention, words));
}

/** Titles of office may stand before a place or a body too ("King Street", "Justice Department"); those never get here. */
function isPersonTitle(title: string, words: CompiledFactWords): boolean {
  const lower = title.toLowerCase().replaceAll('.', '');
  return words.address.has(lower) || words.roles.has(lower) || words.roles.has(lower.split(' ').at(-1) ?? '');
}

function isPersonPart(part: string, words: CompiledFactWords): boolean {
  const lower = part.toLowerCase();
  return (
    (words.particles.has(part) || /^\p{Lu}/u.test(part)) &&
    !/\p{Nd}|&|^\p{Lu}{2,}$/u.test(part) &&
    !words.organisations.has(lower) &&
    !words.notPeople.has(lower) &&
    !(lower.endsWith('s') && words.roles.has(lower.slice(0, -1))) &&
    !words.demonyms.has(lower) &&
    !/^Secretary-/.test(part) &&
    !/^(?:Ex|Anti|Pro|Non|Post|Pre)-/u.test(part) &&
    !words.placeWords.has(lower) &&
    !words.knownPlaces.has(part) &&
    !words.knownOrganisations.has(part) &&
    !words.notNames.has(lower)
  );
}

/** "BBC Radio 4": the number is part of the name, and we have only the rest. */
function isNumbered({ block, end }: NameInBlock): boolean {
  return /^ \p{Nd}/u.test(block.text.slice(end, end + 2));
}

/** A piece of a longer name: "Use of | Military Force", "College of Physicians | and Surgeons". */
function isTorn({ block, start, end, value }: NameInBlock, words: CompiledFactWords): boolean {
  const cut = /(\p{Lu}[\p{L}'’-]+) $/u.exec(block.text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  if (
    cut !== undefined &&
    ![words.notNames, words.roles, words.demonyms, words.address].some((set) => set.has(cut)) &&
    !/['’]s?$/.test(cut)
  )
    return true;
  if (/^ \p{Lu}[\p{L}-]{2}/u.test(block.text.slice(end, end + 4))) return true;
  if (/Services$/.test(value) && /^ and \p{Lu}/u.test(block.text.slice(end, end + 6))) return true;
  const isTail = /\p{Lu}\p{L}+ (?:of|for|and)(?: the| a)? $/u.test(block.text.slice(Math.max(0, start - 40), start));
  const isHead =
    /\b(?:of|for|on)\b/.test(value) &&
    /^(?: and \p{Lu}| of | on | in the \p{Lu}| for \p{Lu}|, \p{Lu}\p{L}+(?:,| and) )/u.test(
      block.text.slice(end, end + 24),
    ) &&
    !/^(?:University|Bank)/.test(value);
  return isTail || isHead;
}

/** An age right after the name, or a role right before it. */
function isPersonByContext({ block, start, end }: NameInBlock, words: CompiledFactWords): boolean {
  const after = block.text.slice(end, end + 14);
  if (/^, (?:aged )?\d{1,2}(?:,|\.| (?:and|of|from)\b)/.test(after) || /^ \(\d{1,2}\)/.test(after)) return true;
  const before = /([\p{L}-]+)\s$/u.exec(block.text.slice(Math.max(0, start - 30), start))?.[1];
  return before !== undefined && words.roles.has(before.toLowerCase()) && !/^\p{Lu}/u.test(before);
}

function followsOwner({ block, start }: NameInBlock): boolean {
  return /['’]s? $/.test(block.text.slice(Math.max(0, start - 3), start));
}

function followsPreposition({ block, start, end }: NameInBlock, words: CompiledFactWords): boolean {
  const before = /(\p{L}+)\s$/u.exec(block.text.slice(Math.max(0, start - 20), start))?.[1];
  // "to England coach Ana Lima": a team.
  const after = /^ (\p{Ll}+)/u.exec(block.text.slice(end, end + 20))?.[1];
  if (after !== undefined && words.roles.has(after)) return false;
  return before !== undefined && words.placePrepositions.has(before.toLowerCase());
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
