/** A phrase list → what find-phrases.ts looks words up in. */
import type { Phrases } from './language.ts';

export interface PhraseIndex {
  /** First word, in lower case → the phrases that begin with it, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly WordPhrase[]>;
  /** Lengths of the one-word phrases with any ending ("заяви*"), longest first. */
  readonly prefixLengths: readonly number[];
  /** Phrases of scripts written without spaces, which may stand inside a run of letters. Global and stateful. */
  readonly literals: RegExp | undefined;
}

export interface WordPhrase {
  readonly words: readonly string[];
  /** What stands after each word; '' after the last, save for an elision: "n'". */
  readonly gaps: readonly string[];
  /** The last word may have any ending. */
  readonly isPrefix: boolean;
}

const hasWords = /^[\p{L}\p{M}\p{N}]/u;
const unspaced = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

export function indexPhrases(phrases: Phrases): PhraseIndex {
  const sorted = [...phrases].sort((a, b) => b.length - a.length);
  const literals = sorted.filter((phrase) => !hasWords.test(phrase) || unspaced.test(phrase));
  const byFirstWord = new Map<string, WordPhrase[]>();
  const prefixLengths = new Set<number>();
  for (const phrase of sorted) {
    if (literals.includes(phrase)) continue;
    const parsed = parsePhrase(phrase);
    const first = parsed.words[0] as string;
    const others = byFirstWord.get(first);
    if (others) others.push(parsed);
    else byFirstWord.set(first, [parsed]);
    if (parsed.isPrefix && parsed.words.length === 1) prefixLengths.add(first.length);
  }
  return {
    byFirstWord,
    prefixLengths: [...prefixLengths].sort((a, b) => b - a),
    literals: literals.length > 0 ? new RegExp(literals.map(escaped).join('|'), 'giu') : undefined,
  };
}

function parsePhrase(phrase: string): WordPhrase {
  const isPrefix = phrase.endsWith('*');
  const plain = phrase.replace(/\*$/, '').replaceAll('’', "'").replace(/\s+/g, ' ');
  return {
    words: plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    gaps: plain.split(/[\p{L}\p{M}\p{N}]+/u).slice(1),
    isPrefix,
  };
}

function escaped(phrase: string): string {
  return phrase.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
