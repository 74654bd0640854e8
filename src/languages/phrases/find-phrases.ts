/**
 * Asks whether a text opens with, or holds, one of a language's phrases. Whole words only, where the script has words.
 *
 * The text is cut into words once; each word is looked up as a phrase's first. One regular expression of all phrases
 * took most of a summary's time: it tries every phrase at every character.
 */
import { memoize } from '../../memoize.ts';
import type { Phrases } from '../language.ts';
import { ANY_WORD, indexPhrases, type PhraseIndex, type WordPhrase } from './index-phrases.ts';

const opener = /^[\s\p{Pi}\p{Ps}"'„‚“”‘’]*/u;

/** The phrase that `text` opens with, as written there, past opening quotes and brackets; `undefined` for none. */
export function openingPhrase(text: string, phrases: Phrases): string | undefined {
  if (phrases.length === 0) return undefined;
  const { phrasesFrom, literals } = indexOf(phrases);
  const start = opener.exec(text)?.[0].length ?? 0;
  for (const { pattern } of literals) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match?.index === start) return match[0];
  }
  const words = wordsOf(text);
  if (words[0]?.start !== start) return undefined;
  const found = phraseAt(text, words, 0, phrasesFrom);
  return found && text.slice(start, found.end);
}

/** Whether `text` is one of the phrases, no more and no less. */
export function isPhrase(text: string, phrases: Phrases): boolean {
  return openingPhrase(text, phrases) === text;
}

export interface FoundPhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every place where one of the phrases stands, in order, without overlap; the longest phrase wins. */
export function findPhrases(text: string, phrases: Phrases): FoundPhrase[] {
  return [...foundPhrases(text, phrases)].sort((a, b) => a.start - b.start).filter(isClearOfTheLast());
}

export function hasPhrase(text: string, phrases: Phrases): boolean {
  return phrases.length > 0 && listsInText(text, indexOf(phrases)).length > 0;
}

/** Lists that are asked together, by name: that costs little more than to ask for one. */
export type PhraseLists<Name extends string> = Readonly<Record<Name, Phrases>>;

/** The names of those lists of which `text` holds a phrase. */
export function listsHeld<Name extends string>(text: string, lists: PhraseLists<Name>): ReadonlySet<Name> {
  const names = Object.keys(lists) as Name[];
  return new Set(listsInText(text, indexOf(lists)).map((list) => names[list] as Name));
}

function listsInText(text: string, { size, phrasesFrom, literals }: PhraseIndex): number[] {
  const held: number[] = [];
  for (const { list, pattern } of literals) {
    pattern.lastIndex = 0;
    if (pattern.test(text)) held.push(list);
  }
  const words = wordsOf(text);
  for (let at = 0; at < words.length && held.length < size; at++) {
    for (const phrase of phrasesFrom((words[at] as Word).lower)) {
      if (!held.includes(phrase.list) && phraseEnd(text, words, at, phrase) !== undefined) held.push(phrase.list);
    }
  }
  return held;
}

function* foundPhrases(text: string, phrases: Phrases): Generator<FoundPhrase> {
  if (phrases.length === 0) return;
  const { phrasesFrom, literals } = indexOf(phrases);
  for (const { pattern } of literals) {
    pattern.lastIndex = 0;
    for (const match of text.matchAll(pattern)) {
      yield { text: match[0], start: match.index, end: match.index + match[0].length };
    }
  }
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const found = phraseAt(text, words, at, phrasesFrom);
    if (!found) continue;
    const { start } = words[at] as Word;
    yield { text: text.slice(start, found.end), start, end: found.end };
    at += found.words - 1;
  }
}

function isClearOfTheLast(): (found: FoundPhrase) => boolean {
  let end = 0;
  return (found) => {
    if (found.start < end) return false;
    end = found.end;
    return true;
  };
}

/** Lists live as long as their language, so each is indexed once. */
const indexes = new WeakMap<object, PhraseIndex>();

function indexOf(lists: Phrases | PhraseLists<string>): PhraseIndex {
  let index = indexes.get(lists);
  if (!index) {
    index = indexPhrases(isOneList(lists) ? [lists] : Object.values(lists));
    indexes.set(lists, index);
  }
  return index;
}

const isOneList = (lists: Phrases | PhraseLists<string>): lists is Phrases => Array.isArray(lists);

interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Each of an article's sentences is asked for a dozen lists, by one step after the other. */
const MAX_TEXTS = 200;

const wordsOf = memoize((text: string): readonly Word[] => {
  const words: Word[] = [];
  const isComposed = composed.test(text);
  let end = 0;
  for (const written of text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const start = text.indexOf(written, end);
    end = start + written.length;
    words.push({ lower: lowerCase(isComposed ? written.normalize('NFC') : written), start, end });
  }
  return words;
}, MAX_TEXTS);

/** Hindi and Bengali letters that pages write as one character or as two; our lists have two, as NFC does. */
const composed = /[\u0958-\u095f\u09dc\u09dd\u09df]/;

/** The dot that a lower-cased Turkish "İ" leaves behind is no part of the word. */
function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('\u0307') ? lower.replaceAll('i\u0307', 'i') : lower;
}

/** The longest phrase that begins with the word at `at`: how many words it takes and where it ends. */
function phraseAt(
  text: string,
  words: readonly Word[],
  at: number,
  phrasesFrom: PhraseIndex['phrasesFrom'],
): { readonly words: number; readonly end: number } | undefined {
  for (const phrase of phrasesFrom((words[at] as Word).lower)) {
    const end = phraseEnd(text, words, at, phrase);
    if (end !== undefined) return { words: phrase.words.length, end };
  }
  return undefined;
}

/** Words first: nearly every phrase fails there, and what stands between words is slower to compare. */
function phraseEnd(text: string, words: readonly Word[], at: number, phrase: WordPhrase): number | undefined {
  if (phrase.isOpener && at > 0) return undefined;
  const last = phrase.words.length - 1;
  for (let index = 0; index <= last; index++) {
    const lower = words[at + index]?.lower;
    const wanted = phrase.words[index] as string;
    if (lower === wanted || (wanted === ANY_WORD && lower)) continue;
    if (!(index === last && phrase.isPrefix && lower?.startsWith(wanted))) return undefined;
  }
  for (let index = 0; index <= last; index++) {
    const { end } = words[at + index] as Word;
    const gap = phrase.gaps[index] as string;
    if (gap && !standsAt(text, end, gap, index === last ? undefined : words[at + index + 1]?.start)) return undefined;
  }
  return (words[at + last] as Word).end + (phrase.gaps[last] as string).length;
}

/** Whether what is between two words is what the phrase has there; any white space stands for a space. */
function standsAt(text: string, from: number, gap: string, to = from + gap.length): boolean {
  const between = text.slice(from, to);
  return between === gap || between.replace(/\s+/g, ' ').replaceAll('’', "'") === gap;
}
