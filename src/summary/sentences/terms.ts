/**
 * Splits a text into its words, stemmed, with stop words marked: what similarity, salience and redundancy count.
 * Works per run of script, so a page in mixed languages still has words: scripts with spaces by a regular expression,
 * Han by overlapping pairs of characters (the same in every browser), Thai, Lao, Khmer and Burmese by `Intl.Segmenter`.
 */

import type { Language } from '../../languages/language.ts';
import { languageFor } from '../../languages/registry.ts';
import { memoize, memoizeByLanguage } from '../../memoize.ts';

export interface Token {
  /** As written. */
  readonly text: string;
  /** UTF-16 offsets, `[start, end)`. Pairs of Han characters overlap by one character; all else is disjoint, in order. */
  readonly start: number;
  readonly end: number;
  /** Lower-cased, normalised, stemmed. */
  readonly stem: string;
  readonly isStopWord: boolean;
}

/** Texts remembered of a language: every sentence of a very long article. Set by hand. */
const MAX_TEXTS = 1500;

/** An article's sentences are read for the summary, to hold claims against them, and for its facts. */
const rememberedTokens = memoizeByLanguage(
  (text, language): readonly Token[] => tokensOf(text, languageFor(language)),
  MAX_TEXTS,
);

/** @param language BCP 47 of the text as a whole. */
export function tokenize(text: string, language: string): readonly Token[] {
  return rememberedTokens(text, language);
}

function tokensOf(text: string, rules: Language): Token[] {
  const read = runReader(rules, /\p{Ll}/u.test(text));
  const tokens: Token[] = [];
  let end = 0;
  for (const run of text.match(runs) ?? []) {
    const start = text.indexOf(run, end);
    end = start + run.length;
    for (const word of read(run)) {
      tokens.push({
        text: word.text,
        start: start + word.start,
        end: start + word.end,
        stem: word.stem,
        isStopWord: word.isStopWord,
      });
    }
  }
  return tokens;
}

/** The stems of `text` without its stop words, in order, repeats kept. */
export function contentStems(text: string, language: string): string[] {
  const stems: string[] = [];
  for (const token of tokenize(text, language)) if (!token.isStopWord) stems.push(token.stem);
  return stems;
}

/** Scripts written without spaces whose words only a dictionary can tell. */
const unspacedScripts = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const kana = '\\p{Script=Hiragana}\\p{Script=Katakana}ー';
/** Thai's block; all the others come later. */
const FIRST_UNSPACED = 0x0e00;
const unspacedRun = new RegExp(`^[\\p{Script=Han}${unspacedScripts}]`, 'u');
const letter = `(?![\\p{Script=Han}${kana}${unspacedScripts}])[\\p{L}\\p{M}]`;

/** One word, or one run of a script without spaces; a run of hiragana is nearly always grammar, hence a stop word. */
const runs = new RegExp(
  [
    "\\p{N}+(?:[.,:/’'٫٬]\\p{N}+)*",
    '\\p{Script=Han}+',
    '[\\p{Script=Katakana}ー]+',
    '\\p{Script=Hiragana}+',
    `[${unspacedScripts}]+`,
    '\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{M}])',
    `(?:${letter})+(?:['’·\\u200c\\u200d](?:${letter})+)*['’]?`,
  ].join('|'),
  'gu',
);

/** Words as they stand in a run: offsets are the run's. */
type RunReader = (run: string) => readonly Token[];

interface RunReaders {
  /** For texts without small letters, in which capitals make no acronym. */
  readonly caseless: RunReader;
  readonly mixed: RunReader;
}

const readers = new WeakMap<Language, RunReaders>();

function runReader(rules: Language, hasLowerCase: boolean): RunReader {
  let known = readers.get(rules);
  if (!known) {
    known = { caseless: newRunReader(rules, false), mixed: newRunReader(rules, true) };
    readers.set(rules, known);
  }
  return hasLowerCase ? known.mixed : known.caseless;
}

/** Words remembered of a language: more than a very long article has. Set by hand. */
const MAX_WORDS = 20_000;

/** Runs of scripts without spaces are long and seldom come again: only words are remembered. */
function newRunReader(rules: Language, hasLowerCase: boolean): RunReader {
  const spacedWords = memoize((run) => wordsOfRun(run, rules, hasLowerCase), MAX_WORDS);
  return (run) =>
    run.charCodeAt(0) >= FIRST_UNSPACED && unspacedRun.test(run) ? wordsOfUnspacedRun(run, rules) : spacedWords(run);
}

function wordsOfUnspacedRun(run: string, rules: Language): Token[] {
  return /^\p{Script=Han}/u.test(run) ? hanPairs(run, rules) : segmentedWords(run, rules);
}

function wordsOfRun(run: string, rules: Language, hasLowerCase: boolean): Token[] {
  const apostrophe = rules.apostrophe === 'elides' ? run.search(/['’]/) : -1;
  if (apostrophe <= 0 || apostrophe === run.length - 1) return [wordAt(0, run, rules, hasLowerCase)];
  const rest = apostrophe + 1;
  const after = wordsOfRun(run.slice(rest), rules, hasLowerCase);
  return [
    wordAt(0, run.slice(0, rest), rules, hasLowerCase),
    ...after.map((word) => ({ ...word, start: rest + word.start, end: rest + word.end })),
  ];
}

function wordAt(start: number, found: string, rules: Language, hasLowerCase: boolean): Token {
  const text = rules.apostrophe === 'elides' ? found : found.replace(/['’]$/, '');
  const lower = normalize(text);
  const isAcronym = hasLowerCase && /^\p{Lu}(?:\.?\p{Lu})+$/u.test(text);
  const isStopWord =
    !isAcronym &&
    (rules.stopWords.has(lower) || rules.stopWords.has(lower.replace(/'$/, '')) || /^\p{Script=Hiragana}/u.test(text));
  return { text, start, end: start + text.length, stem: stemOf(lower, rules, isAcronym), isStopWord };
}

function normalize(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no normalising.
  return /^[\x00-\x7f]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFKC')
        .replace(/’/g, "'")
        .replace(/[ـ\u200c\u200d]/g, '');
}

function stemOf(lower: string, rules: Language, isAcronym: boolean): string {
  if (isAcronym) return lower.replaceAll('.', '');
  const base = rules.apostrophe === 'ends' ? lower.replace(/(?<=..)'.*$/, '') : lower;
  return rules.stem && base.length >= 3 ? rules.stem(base) || base : base;
}

/** Characters that are grammar, not matter; a pair that holds one is a stop word. */
const hanGrammar = /[的了是在和也就而及与與或一不有这這那他她它们們我你您对對为為于於将將被把从從到以之其]/u;

function hanPairs(run: string, rules: Language): Token[] {
  const words: Token[] = [];
  const characters = [...run];
  let at = 0;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    if (next !== undefined || characters.length === 1) {
      const text = character + (next ?? '');
      const isStopWord = hanGrammar.test(text) || rules.stopWords.has(text);
      words.push({ text, start: at, end: at + text.length, stem: text, isStopWord });
    }
    at += character.length;
  }
  return words;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Characters that are segmented at once: a clause has a few dozen, and `Intl.Segmenter` is slower the longer its text. */
const MAX_SEGMENTED = 1000;

function segmentedWords(run: string, rules: Language): Token[] {
  const words: Token[] = [];
  for (let from = 0; from < run.length; from += MAX_SEGMENTED) {
    const part = run.slice(from, from + MAX_SEGMENTED);
    for (const { segment: text, index, isWordLike } of wordSegmenter(rules.tag).segment(part)) {
      if (!isWordLike) continue;
      const start = from + index;
      words.push({ text, start, end: start + text.length, stem: text, isStopWord: rules.stopWords.has(text) });
    }
  }
  return words;
}

function wordSegmenter(tag: string): Intl.Segmenter {
  let segmenter = segmenters.get(tag);
  if (!segmenter) {
    segmenter = newSegmenter(tag);
    segmenters.set(tag, segmenter);
  }
  return segmenter;
}

function newSegmenter(tag: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(tag, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
