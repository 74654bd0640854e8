/** Phrase lists → what find-phrases.ts looks words up in. */
import type { Phrases } from '../language.ts';

export interface PhraseIndex {
  /** How many lists it is of. */
  readonly size: number;
  /** A word, in lower case → the phrases that may begin with it, longest first. */
  readonly phrasesFrom: (word: string) => readonly WordPhrase[];
  /** Phrases of scripts written without spaces, which may stand inside a run of letters. Global and stateful. */
  readonly literals: readonly LiteralPhrases[];
}

export interface WordPhrase {
  /** Which of the lists it is from. */
  readonly list: number;
  /** In lower case, or `ANY_WORD`, though never as the first. */
  readonly words: readonly string[];
  /** What stands after each word; '' after the last, save for an elision: "n'". */
  readonly gaps: readonly string[];
  /** The last word may have any ending. */
  readonly isPrefix: boolean;
  /** Only where the text's first word is the phrase's. */
  readonly isOpener: boolean;
}

interface LiteralPhrases {
  readonly list: number;
  readonly pattern: RegExp;
}

export const ANY_WORD = '…';

const hasWords = /^\^?[\p{L}\p{M}\p{N}]/u;
const unspaced = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

export function indexPhrases(lists: readonly Phrases[]): PhraseIndex {
  const spaced: WordPhrase[] = [];
  const literals: LiteralPhrases[] = [];
  for (const [list, phrases] of lists.entries()) {
    const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
    const literal = new Set(longestFirst.filter(isLiteral));
    for (const phrase of longestFirst) if (!literal.has(phrase)) spaced.push(parsePhrase(phrase, list));
    if (literal.size === 0) continue;
    literals.push({ list, pattern: new RegExp([...literal].map(escaped).join('|'), 'giu') });
  }
  return { size: lists.length, phrasesFrom: lookUp(spaced), literals };
}

function isLiteral(phrase: string): boolean {
  return !hasWords.test(phrase) || unspaced.test(phrase);
}

function lookUp(phrases: readonly WordPhrase[]): PhraseIndex['phrasesFrom'] {
  const byFirstWord = groupBy(phrases, (first) => first);
  const openEnded = phrases.filter(({ isPrefix, words }) => isPrefix && words.length === 1);
  const openEndedByLetter = groupBy(openEnded, (first) => first.charAt(0));
  return (word) => {
    let found: readonly WordPhrase[] = byFirstWord.get(word) ?? none;
    for (const phrase of openEndedByLetter.get(word.charAt(0)) ?? none) {
      if (isLonger(word, phrase.words[0] as string)) found = [...found, phrase];
    }
    return found;
  };
}

const none: readonly WordPhrase[] = [];

const isLonger = (word: string, beginning: string): boolean =>
  word.length > beginning.length && word.startsWith(beginning);

function groupBy(phrases: readonly WordPhrase[], key: (firstWord: string) => string): Map<string, WordPhrase[]> {
  const groups = new Map<string, WordPhrase[]>();
  for (const phrase of phrases) {
    const name = key(phrase.words[0] as string);
    const group = groups.get(name);
    if (group) group.push(phrase);
    else groups.set(name, [phrase]);
  }
  return groups;
}

function parsePhrase(phrase: string, list: number): WordPhrase {
  const isPrefix = phrase.endsWith('*');
  const plain = phrase
    .replace(/^\^|\*$/g, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ');
  return {
    list,
    words: plain.match(/[\p{L}\p{M}\p{N}]+|…/gu) ?? [],
    gaps: plain.split(/[\p{L}\p{M}\p{N}]+|…/u).slice(1),
    isPrefix,
    isOpener: phrase.startsWith('^'),
  };
}

function escaped(phrase: string): string {
  return phrase.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
