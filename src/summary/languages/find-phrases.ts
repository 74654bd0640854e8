/**
 * Asks whether a text opens with, or holds, one of a language's phrases. Whole words only, where the script has words.
 *
 * The text is cut into words once; each word is looked up as a phrase's first. One regular expression of all phrases
 * took most of a summary's time: it tries every phrase at every character.
 */
import { indexPhrases, type PhraseIndex, type WordPhrase } from './index-phrases.ts';
import type { Phrases } from './language.ts';

/** Lists live as long as their language, so each is indexed once. */
const indexed = new WeakMap<Phrases, PhraseIndex>();

const opener = /^[\s\p{Pi}\p{Ps}"'„‚“”‘’]*/u;

/** The phrase that `text` opens with, as written there, past opening quotes and brackets; `undefined` for none. */
export function openingPhrase(text: string, phrases: Phrases): string | undefined {
  if (phrases.length === 0) return undefined;
  const { byFirstWord, prefixLengths, literals } = indexOf(phrases);
  const start = opener.exec(text)?.[0].length ?? 0;
  if (literals) {
    literals.lastIndex = start;
    const match = literals.exec(text);
    if (match?.index === start) return match[0];
  }
  const words = wordsOf(text);
  if (words[0]?.start !== start) return undefined;
  const found = phraseAt(text, words, 0, byFirstWord, prefixLengths);
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
  return !foundPhrases(text, phrases).next().done;
}

function* foundPhrases(text: string, phrases: Phrases): Generator<FoundPhrase> {
  if (phrases.length === 0) return;
  const { byFirstWord, prefixLengths, literals } = indexOf(phrases);
  if (literals) {
    literals.lastIndex = 0;
    for (const match of text.matchAll(literals)) {
      yield { text: match[0], start: match.index, end: match.index + match[0].length };
    }
  }
  if (byFirstWord.size === 0) return;
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const found = phraseAt(text, words, at, byFirstWord, prefixLengths);
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

function indexOf(phrases: Phrases): PhraseIndex {
  let index = indexed.get(phrases);
  if (!index) {
    index = indexPhrases(phrases);
    indexed.set(phrases, index);
  }
  return index;
}

interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence is asked for a dozen lists in a row, so the last text's words are kept. */
let last: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

function wordsOf(text: string): readonly Word[] {
  if (last.text !== text) {
    const words: Word[] = [];
    for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      words.push({ lower: lowerCase(match[0]), start: match.index, end: match.index + match[0].length });
    }
    last = { text, words };
  }
  return last.words;
}

/** The dot that a lower-cased Turkish "İ" leaves behind is no part of the word. */
function lowerCase(word: string): string {
  return word.toLowerCase().replaceAll('i\u0307', 'i');
}

type FirstWords = PhraseIndex['byFirstWord'];

/** The longest phrase that begins with the word at `at`: how many words it takes and where it ends. */
function phraseAt(
  text: string,
  words: readonly Word[],
  at: number,
  byFirstWord: FirstWords,
  prefixLengths: readonly number[],
): { readonly words: number; readonly end: number } | undefined {
  const { lower } = words[at] as Word;
  for (const phrase of byFirstWord.get(lower) ?? []) {
    const end = phraseEnd(text, words, at, phrase);
    if (end !== undefined) return { words: phrase.words.length, end };
  }
  for (const length of prefixLengths) {
    if (length >= lower.length) continue;
    const phrase = byFirstWord
      .get(lower.slice(0, length))
      ?.find(({ words, isPrefix }) => isPrefix && words.length === 1);
    if (phrase) return { words: 1, end: (words[at] as Word).end };
  }
  return undefined;
}

function phraseEnd(text: string, words: readonly Word[], at: number, phrase: WordPhrase): number | undefined {
  const count = phrase.words.length;
  for (let index = 0; index < count; index++) {
    const word = words[at + index];
    if (!word) return undefined;
    const wanted = phrase.words[index] as string;
    const isLast = index === count - 1;
    if (word.lower !== wanted && !(isLast && phrase.isPrefix && word.lower.startsWith(wanted))) return undefined;
    const gap = phrase.gaps[index] as string;
    if (gap && !standsAt(text, word.end, gap, isLast ? undefined : words[at + index + 1]?.start)) return undefined;
  }
  return (words[at + count - 1] as Word).end + (phrase.gaps[count - 1] as string).length;
}

/** Whether what is between two words is what the phrase has there; any white space stands for a space. */
function standsAt(text: string, from: number, gap: string, to = from + gap.length): boolean {
  return text.slice(from, to).replace(/\s+/g, ' ').replaceAll('’', "'") === gap;
}
