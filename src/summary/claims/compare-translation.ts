/**
 * Compares a sentence with its translation by what no translation changes: numbers, names of people, and what is quoted. Both ways:
 * what was lost is as wrong as what was added. Strict, since the original is there to be shown instead.
 */
import { factWords } from '../../languages/compile-fact-words.ts';
import { isGivenName } from '../../languages/is-given-name.ts';
import { readNames } from '../details/read-names.ts';
import { readNumbers } from '../details/read-numbers.ts';
import { readQuotes } from '../details/read-quotes.ts';
import type { ComparedFamily } from './claim-check.ts';

interface Sentence {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

export interface TranslationCheck {
  /** Of the languages: what is compared at all. */
  readonly compared: ComparedFamily[];
  /** What does not agree; empty where the translation may be shown. */
  readonly differences: ComparedFamily[];
}

/** @param people Names of people in the whole article, which one sentence may only say in part: see `peopleIn`. */
export function compareTranslation(
  original: Sentence,
  translation: Sentence,
  people: readonly string[] = [],
): TranslationCheck {
  const isSameScript = scriptOf(original.text) === scriptOf(translation.text);
  const differs: readonly (readonly [ComparedFamily, boolean])[] = [
    ['numbers', !hasNumbersOf(original, translation) || !hasNumbersOf(translation, original)],
    ['names', isSameScript ? !hasSameNames(original, translation, people) : hasForeignWords(original, translation)],
    ['quotations', countQuotes(original) !== countQuotes(translation)],
  ];
  const isCompared = (family: ComparedFamily) => family !== 'names' || isSameScript;
  return {
    compared: differs.map(([family]) => family).filter(isCompared),
    differences: differs.flatMap(([family, isDifferent]) => (isDifferent ? [family] : [])),
  };
}

/** @returns Each name of a person once, as the article has it in full. */
export function peopleIn(text: string, language: string): string[] {
  const names = readNames(text, language).filter(({ value }) => isPerson(value));
  return [...new Set(names.map(({ value }) => value))];
}

function isPerson(name: string): boolean {
  const [first = '', ...more] = name.split(/\s+/);
  return more.length > 0 && isGivenName(first);
}

/** Up to this many is said in many words: "both", "a couple", "ein". */
const MAX_COUNTED = 2;

/** Whether the other sentence has every number of this one: in digits, or in words where its language's are known. */
function hasNumbersOf({ text, language }: Sentence, other: Sentence): boolean {
  const isSpelledThere = factWords(other.language).cardinals.size > 0;
  const there = new Set(valuesIn(other).map(({ value }) => value));
  return valuesIn({ text, language }).every(
    ({ value, isSpelled }) => there.has(value) || (isSpelled && (!isSpelledThere || value <= MAX_COUNTED)),
  );
}

/** Numbers, and the digits that are a part of a time, a date or a name. */
function valuesIn({ text, language }: Sentence): { readonly value: number; readonly isSpelled: boolean }[] {
  const read = readNumbers(text, language);
  let rest = '';
  let at = 0;
  for (const { start, end } of read) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  rest += text.slice(at);
  const digits = rest.match(/\p{Nd}+/gu) ?? [];
  return [
    ...read.map(({ value, start, end }) => ({ value, isSpelled: !/\p{Nd}/u.test(text.slice(start, end)) })),
    ...digits.map((run) => ({ value: Number(asciiDigits(run)), isSpelled: false })),
  ];
}

/** Digits of every script stand in tens, each from its zero on. */
function asciiDigits(run: string): string {
  return run.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const code = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });
}

/** People keep their names where the script is the same: every word of one, but for its ending. */
function hasSameNames(original: Sentence, translation: Sentence, people: readonly string[]): boolean {
  const surnames = people.flatMap((name) => name.split(/[\s-]+/).at(-1) ?? []);
  const named = surnames.filter((surname) => hasWord(original.text, surname));
  return (
    named.every((surname) => hasBeginning(translation.text, surname)) &&
    keepsPeople(original, translation) &&
    keepsPeople(translation, original)
  );
}

function keepsPeople({ text, language }: Sentence, other: Sentence): boolean {
  return peopleIn(text, language).every((name) => hasBeginning(other.text, name.split(/[\s-]+/).at(-1) ?? ''));
}

function hasWord(text: string, word: string): boolean {
  return wordsOf(text).includes(word.toLowerCase());
}

/** "Putin" in "Putina", "Tusk" in "Tuskiem": declension keeps a name's beginning, at times but for its last letters. */
function hasBeginning(text: string, word: string): boolean {
  const kept = bare(word).slice(0, Math.max(3, word.length - 2));
  return wordsOf(text).some((one) => bare(one).startsWith(kept));
}

/** Latin words in a text of another script are names, which must come from the original where that is Latin. */
function hasForeignWords(original: Sentence, translation: Sentence): boolean {
  if (scriptOf(original.text) !== 'Latin') return false;
  const known = new Set(wordsOf(original.text).map(bare));
  const latin = translation.text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}]{2,}/gu) ?? [];
  return latin.some((word) => !known.has(bare(word)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Without accents, which some languages leave out of foreign names. */
function bare(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function countQuotes({ text, language }: Sentence): number {
  return readQuotes(text, language, []).length;
}

const SCRIPTS = ['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Hangul', 'Han', 'Hiragana'];
const letters = SCRIPTS.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const);
/** Of the letters: names in Latin letters stand in texts of every script, but hardly the other way round. Set by hand. */
const MIN_OTHER_SCRIPT = 1 / 4;

function scriptOf(text: string): string {
  const counts = letters.map(([name, letter]) => ({ name, count: text.match(letter)?.length ?? 0 }));
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  return counts.reduce((sum, { count }) => sum + count, 0) > all * MIN_OTHER_SCRIPT ? most.name : 'Latin';
}
