/**
 * A text → its words, stemmed, with stop words marked: what similarity, salience and redundancy count.
 * Works per run of script, so a page in mixed languages still has words: scripts with spaces by a regular expression,
 * Han by overlapping pairs of characters (the same in every browser), Thai, Lao, Khmer and Burmese by `Intl.Segmenter`.
 */
import { languageFor } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';

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

/** @param language BCP 47 of the text as a whole. */
export function tokenize(text: string, language: string): Token[] {
  const rules = languageFor(language);
  const tokens: Token[] = [];
  const hasLowerCase = /\p{Ll}/u.test(text);
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const [found] = match;
    if (match.groups?.han) pushHan(tokens, found, start, rules);
    else if (match.groups?.unspaced) pushUnspaced(tokens, found, start, rules);
    else pushWord(tokens, found, start, rules, hasLowerCase);
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
const letter = `(?![\\p{Script=Han}${kana}${unspacedScripts}])[\\p{L}\\p{M}]`;

/** One word, or one run of a script without spaces; a run of hiragana is nearly always grammar, hence a stop word. */
const word = new RegExp(
  [
    "\\p{N}+(?:[.,:/’'٫٬]\\p{N}+)*",
    '(?<han>\\p{Script=Han}+)',
    '[\\p{Script=Katakana}ー]+',
    '\\p{Script=Hiragana}+',
    `(?<unspaced>[${unspacedScripts}]+)`,
    '\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{M}])',
    `(?:${letter})+(?:['’·\\u200c\\u200d](?:${letter})+)*['’]?`,
  ].join('|'),
  'gu',
);

function pushWord(tokens: Token[], found: string, start: number, rules: Language, hasLowerCase: boolean): void {
  const apostrophe = found.search(/['’]/);
  if (apostrophe > 0 && rules.apostrophe === 'elides' && apostrophe < found.length - 1) {
    pushWord(tokens, found.slice(0, apostrophe + 1), start, rules, hasLowerCase);
    pushWord(tokens, found.slice(apostrophe + 1), start + apostrophe + 1, rules, hasLowerCase);
    return;
  }
  const text = rules.apostrophe === 'elides' ? found : found.replace(/['’]$/, '');
  const lower = normalize(text);
  const isAcronym = hasLowerCase && /^\p{Lu}(?:\.?\p{Lu})+$/u.test(text);
  const isStopWord =
    !isAcronym &&
    (rules.stopWords.has(lower) || rules.stopWords.has(lower.replace(/'$/, '')) || /^\p{Script=Hiragana}/u.test(text));
  tokens.push({ text, start, end: start + text.length, stem: stemOf(lower, rules, isAcronym), isStopWord });
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

const stems = new Map<Language, Map<string, string>>();

/** Remembered per language: news repeats its words, and some stemmers are slow. */
function stemOf(lower: string, rules: Language, isAcronym: boolean): string {
  if (isAcronym) return lower.replaceAll('.', '');
  const base = rules.apostrophe === 'ends' ? lower.replace(/(?<=..)'.*$/, '') : lower;
  if (!rules.stem || base.length < 3) return base;
  let known = stems.get(rules);
  if (!known || known.size > 20_000) {
    known = new Map();
    stems.set(rules, known);
  }
  let stem = known.get(base);
  if (stem === undefined) {
    stem = rules.stem(base) || base;
    known.set(base, stem);
  }
  return stem;
}

/** Characters that are grammar, not matter; a pair that holds one is a stop word. */
const hanGrammar = /[的了是在和也就而及与與或一不有这這那他她它们們我你您对對为為于於将將被把从從到以之其]/u;

function pushHan(tokens: Token[], run: string, start: number, rules: Language): void {
  const characters = [...run];
  let at = start;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    if (next !== undefined || characters.length === 1) {
      const text = character + (next ?? '');
      const isStopWord = hanGrammar.test(text) || rules.stopWords.has(text);
      tokens.push({ text, start: at, end: at + text.length, stem: text, isStopWord });
    }
    at += character.length;
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function pushUnspaced(tokens: Token[], run: string, start: number, rules: Language): void {
  for (const { segment, index, isWordLike } of wordSegmenter(rules.tag).segment(run)) {
    if (!isWordLike) continue;
    const isStopWord = rules.stopWords.has(segment);
    tokens.push({
      text: segment,
      start: start + index,
      end: start + index + segment.length,
      stem: segment,
      isStopWord,
    });
  }
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
