/**
 * Gathers the names of all blocks into persons, organisations and places. A step of extracting facts.
 * A name without a sure sign of what it is (a title, a role, an age, a known word) is left out.
 */
import type { Block } from '../../article/article.ts';
import { type CompiledFactWords, factWords } from '../../languages/compile-fact-words.ts';
import { isGivenName } from '../../languages/is-given-name.ts';
import { capitalisedWords } from '../details/capitalised-words.ts';
import { knowledgeOf, namesAmong } from '../details/read-names.ts';
import { classifyName, type NamedKind } from './classify-name.ts';
import { findRole, type RoleSpan } from './find-role.ts';
import { followsPreposition, isAside, type NameInBlock } from './name-context.ts';

export interface NamedEntity {
  readonly kind: NamedKind;
  readonly name: string;
  /** Where it stands first in full. */
  readonly first: NameInBlock;
  readonly role?: RoleSpan & { readonly block: Block };
  readonly mentions: number;
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
  const tails = tailsOf(names.map(({ value }) => value));
  const entities: NamedEntity[] = [];
  for (const mentions of byName.values()) {
    const [first] = mentions;
    const name = first?.value ?? '';
    const kind = classifyName(name, mentions, words);
    if (!first || !kind || mentions.every(isAside) || (kind === 'person' && tails.has(name.toLowerCase()))) continue;
    const partial = kind === 'person' ? (parts.get(lastWord(name)) ?? 0) : 0;
    const role = kind === 'person' ? firstRole(mentions, words) : undefined;
    const shown = kind === 'place' ? (mentions.find((mention) => followsPreposition(mention, words)) ?? first) : first;
    entities.push({ kind, name, first: shown, mentions: mentions.length + partial, ...(role ? { role } : {}) });
  }
  return entities;
}

/** What longer names end in, in lower case: "al Abadi" is no person of his own where "Haider al Abadi" is named. */
function tailsOf(names: Iterable<string>): ReadonlySet<string> {
  const tails = new Set<string>();
  for (const name of names) {
    const parts = name.toLowerCase().split(/[\s\u00a0]+/u);
    for (let from = 1; from < parts.length; from++) tails.add(parts.slice(from).join(' '));
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
