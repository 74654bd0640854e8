/**
 * Indexes an article so that claims can be looked up in it: its words in order with their places, its sentences, its
 * numbers, dates and names. Made once per article and remembered, since an engine's text is checked again as it grows.
 */
import type { Article, Source } from '../../article/article.ts';
import { hasPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import { withLazy } from '../../memoize.ts';
import { capitalisedWords } from '../details/capitalised-words.ts';
import { type DateMention, readDates } from '../details/read-dates.ts';
import { knowledgeOf, type NameKnowledge } from '../details/read-names.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { type Token, tokenize } from '../sentences/terms.ts';
import { type PlacedNumber, placedNumbers } from './placed-numbers.ts';

interface IndexedSentence {
  readonly text: string;
  /** `undefined` for the headline, byline and site name: they support a claim but are no place in the body. */
  readonly source: Source | undefined;
  readonly tokens: readonly Token[];
  /** Stems without stop words. */
  readonly content: ReadonlySet<string>;
}

export interface ClaimIndex {
  readonly language: string;
  readonly published: string | undefined;
  readonly sentences: readonly IndexedSentence[];
  /** All words in order. */
  readonly stems: readonly string[];
  /** For every word, the number of its sentence. */
  readonly sentenceOf: readonly number[];
  /** Stem → its first `MAX_PLACES` indices in `stems`, rising. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Stem → number of sentences that hold it, content words only. */
  readonly sentenceCounts: ReadonlyMap<string, number>;
  /** Beginnings of all words, 4 to 6 letters long: finds "Scotland" for "Scottish". */
  readonly beginnings: ReadonlySet<string>;
  /** Lower-case words that are capitalised in most places inside a sentence. */
  readonly names: ReadonlySet<string>;
  /** Pairs of neighbouring words as written, in lower case, across sentences. */
  readonly wordPairs: ReadonlySet<string>;
  /** Everything in one string, a sentence a line, for the readers of numbers, dates and names. */
  readonly text: string;
  readonly lowerText: string;
  /** Which of its words are names, for the reader of names. */
  readonly nameKnowledge: NameKnowledge;
  /** Rising; in each sentence once. */
  readonly numbers: readonly NumberInSentence[];
  readonly dates: readonly DateMention[];
  /** Of its dates, its numbers and its own day. */
  readonly years: ReadonlySet<number>;
  /** Whether it speaks of deaths and of injuries at all. */
  readonly harm: { readonly deaths: boolean; readonly injuries: boolean };
}

interface NumberInSentence extends PlacedNumber {
  readonly sentence: number;
}

const remembered = new WeakMap<Article, ClaimIndex>();

/** Sentences beyond this many are left out: a live blog of a day, not an article. */
const MAX_SENTENCES = 1500;
/** Places of one word beyond this many are left out: not even "the" has more in an article. */
const MAX_PLACES = 1000;

export function indexArticle(article: Article): ClaimIndex {
  let index = remembered.get(article);
  if (!index) {
    index = buildIndex(article);
    remembered.set(article, index);
  }
  return index;
}

function buildIndex(article: Article): ClaimIndex {
  const { language, published } = article;
  const { claims } = languageFor(language);
  const sentences = readSentences(article);
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const known = { language, published, sentences, ...wordPlaces(sentences), text, lowerText: text.toLowerCase() };
  // Most claims hold no number, no date and no death.
  const index: ClaimIndex = withLazy(known, {
    names: () => usuallyCapitalised(sentences),
    wordPairs: () => new Set(wordPairs(text)),
    nameKnowledge: () => knowledgeOf(capitalisedWords(text)),
    numbers: () =>
      sentences
        .flatMap((sentence, number) => numbersOf(sentence, number, language))
        .sort((one, other) => one.value - other.value),
    dates: () => readDates(text, language, published),
    years: () => yearsIn([...index.dates.map(({ value }) => value), published ?? ''], index.numbers),
    harm: () => ({ deaths: hasPhrase(text, claims.deaths), injuries: hasPhrase(text, claims.injuries) }),
  });
  return index;
}

/** Neighbouring words as written, in lower case. */
export function wordPairs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

function numbersOf({ text, tokens }: IndexedSentence, sentence: number, language: string): NumberInSentence[] {
  const joined = joinedDigits(text);
  const numbers = placedNumbers(text, tokens, language);
  if (joined !== text) numbers.push(...placedNumbers(joined, tokenize(joined, language), language));
  const told = new Map(
    numbers.map((number) => [`${number.value} ${number.unit} ${number.measure} ${number.noun}`, number]),
  );
  return [...told.values()].map((number) => ({ ...number, sentence }));
}

/** @param dates ISO 8601. @returns Those in which news happens. */
function yearsIn(dates: readonly string[], numbers: readonly PlacedNumber[]): Set<number> {
  const possible = [...dates.map((date) => Number(date.slice(0, 4))), ...numbers.map(({ value }) => value)];
  return new Set(possible.filter((year) => Number.isInteger(year) && year > 1400 && year < 2100));
}

/** Some texts come with a blank after every stop and comma, "1, 600": their numbers are read both ways. */
function joinedDigits(text: string): string {
  return text.replace(/(\p{N}[.,])\s(?=\p{N})/gu, '$1');
}

function readSentences(article: Article): IndexedSentence[] {
  const { language } = article;
  const found: IndexedSentence[] = [];
  const add = (text: string, source: Source | undefined) => {
    const tokens = tokenize(text, language);
    if (tokens.length === 0 || found.length >= MAX_SENTENCES) return;
    const content = new Set(tokens.filter((token) => !token.isStopWord).map((token) => token.stem));
    found.push({ text, source, tokens, content });
  };
  for (const block of article.blocks)
    for (const { text, start, end } of splitSentences(block.text, language)) add(text, { block: block.id, start, end });
  for (const line of [article.title, article.byline, article.site]) if (line) add(line, undefined);
  return found;
}

function wordPlaces(sentences: readonly IndexedSentence[]) {
  const stems: string[] = [];
  const sentenceOf: number[] = [];
  const places = new Map<string, number[]>();
  const sentenceCounts = new Map<string, number>();
  const beginnings = new Set<string>();
  for (const [number, { tokens, content }] of sentences.entries()) {
    for (const { stem, text } of tokens) {
      const known = places.get(stem);
      if (known) {
        if (known.length < MAX_PLACES) known.push(stems.length);
      } else {
        places.set(stem, [stems.length]);
        for (let length = 4; length <= Math.min(6, text.length); length++) beginnings.add(beginning(text, length));
      }
      stems.push(stem);
      sentenceOf.push(number);
    }
    for (const stem of content) sentenceCounts.set(stem, (sentenceCounts.get(stem) ?? 0) + 1);
  }
  return { stems, sentenceOf, places, sentenceCounts, beginnings };
}

/** The first `length` letters as `ClaimIndex.beginnings` holds them. */
export function beginning(word: string, length: number): string {
  return word.slice(0, length).toLowerCase();
}

function usuallyCapitalised(sentences: readonly IndexedSentence[]): Set<string> {
  const balance = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { text, isStopWord } of tokens.slice(1)) {
      const lower = text.toLowerCase();
      if (!isStopWord && /^\p{L}/u.test(text))
        balance.set(lower, (balance.get(lower) ?? 0) + (text.startsWith(lower.slice(0, 1)) ? -1 : 1));
    }
  return new Set([...balance].filter(([, value]) => value > 0).map(([word]) => word));
}

/** How much a stem tells within this article, > 0: words of few sentences tell more, words of none most. */
export function tellingWeight(index: ClaimIndex, stem: string): number {
  const total = index.sentences.length;
  const count = index.sentenceCounts.get(stem) ?? 0;
  return Math.log(1 + (count > 0 ? total / count : 2 * total + 1));
}

/** Whether the article has the word in another form: same beginning, as in "Scotland" and "Scottish". */
export function hasRelatedWord(index: ClaimIndex, word: string): boolean {
  const length = Math.min(6, Math.max(4, word.length - 2));
  return word.length >= 4 && index.beginnings.has(beginning(word, length));
}
