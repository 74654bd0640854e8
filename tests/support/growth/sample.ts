/** Makes, out of one text or one page, every kind of argument that the functions of src take. */
import { JSDOM } from 'jsdom';
import type { Article, Block, Source } from '../../../src/article/article.ts';
import { findTextBlocks } from '../../../src/article/detection/find-text-blocks.ts';
import { textDirection } from '../../../src/article/text-direction.ts';
import type { TextGenerator } from '../../../src/engines/generate/generate-summary.ts';
import { readParagraphs } from '../../../src/engines/generate/paragraphs.ts';
import type { PromptOrder } from '../../../src/engines/prompts/prompts.ts';
import { factWords } from '../../../src/languages/compile-fact-words.ts';
import { languageFor } from '../../../src/languages/registry.ts';
import { initialSettings } from '../../../src/settings/settings.ts';
import { checkClaims } from '../../../src/summary/claims/check-claims.ts';
import { indexArticle } from '../../../src/summary/claims/claim-index.ts';
import { canReadClaims } from '../../../src/summary/claims/read-claims.ts';
import { isProvedWrong } from '../../../src/summary/claims/verdict.ts';
import { shinglesOf } from '../../../src/summary/comparison/sentence-shingles.ts';
import { capitalisedWords } from '../../../src/summary/details/capitalised-words.ts';
import { trainedRanker } from '../../../src/summary/model/ranker.ts';
import { scorePicks } from '../../../src/summary/model/score-picks.ts';
import { scoreSentences } from '../../../src/summary/model/score-sentences.ts';
import { readSentences } from '../../../src/summary/reading/read-sentences.ts';
import { splitSentences } from '../../../src/summary/sentences/split-sentences.ts';
import { tokenize } from '../../../src/summary/sentences/terms.ts';
import { analyzeForSummary } from '../../../src/summary/summarize-article.ts';
import type { Summary } from '../../../src/summary/summary.ts';
import * as textAnalysis from '../../../src/summary/text-analysis.ts';
import type { Parameter } from './exported-functions.ts';

export interface Sample {
  readonly text: string;
  /** Of the same kind and length, with other numbers and names. */
  readonly otherText: string;
  readonly language: string;
  /** Of the same kind, and always of the same length: what a text that grows is held against. */
  readonly fixedText: string;
  /** The page that a document is made of. */
  readonly markup: string;
}

/** What is asked for is made once, and not before: most functions take one text. */
export function createSample(parts: {
  readonly text: string;
  readonly language: string;
  makeOtherText(): string;
  makeFixedText(): string;
  makeMarkup(text: string): string;
}): Sample {
  const { text, language } = parts;
  const once = <T>(make: () => T) => {
    let made: { readonly value: T } | undefined;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  const [otherText, fixedText] = [once(parts.makeOtherText), once(parts.makeFixedText)];
  const markup = once(() => parts.makeMarkup(text));
  return {
    text,
    language,
    get otherText() {
      return otherText();
    },
    get fixedText() {
      return fixedText();
    },
    get markup() {
      return markup();
    },
  };
}

/** Characters of a block, where a text is many. */
const BLOCK = 120;
/** Characters: no headline is longer, and metadata is cut. */
const TITLE = 400;
/** Characters of an answer of a dozen points. */
const ANSWER = 2_000;
/** Characters: the protocol lets no longer one through. */
const QUESTION = 500;
/** A summary never has more. */
const POINTS = 12;
const URL = 'https://courier.example/2026/05/story';

type Make = (sample: Sample, parameter: Parameter) => unknown;

/** By the type as it is written in the signature. A type that is missing here makes a function one that cannot be called. */
const byType: Readonly<Record<string, Make>> = {
  optional: () => undefined,
  string: (sample, { name }) => stringFor(sample, name),
  'string | undefined': (sample, { name }) => stringFor(sample, name),
  'string | null': (sample, { name }) => stringFor(sample, name),
  'string | undefined | null': (sample, { name }) => stringFor(sample, name),
  'readonly string[]': (sample, { name }) => (/stems|words|names/.test(name) ? wordsOf(sample) : pieces(sample.text)),
  'string[]': wordsOf,
  'readonly (string | undefined)[]': wordsOf,
  number: ({ text }) => text.length >> 1,
  boolean: () => true,
  Article: (sample, { name }) => articleOf(name === 'after' ? sample.otherText : sample.text, sample.language),
  "Pick<Article, 'title'>": ({ text, language }) => articleOf(text, language),
  'readonly Article[]': ({ text, otherText, language }) => [articleOf(text, language), articleOf(otherText, language)],
  'readonly Block[]': ({ text, language }) => articleOf(text, language).blocks,
  Source: sourceIn,
  'readonly Source[]': (sample) => [sourceIn(sample)],
  Document: ({ markup }) => new JSDOM(markup, { url: URL }).window.document,
  // Of the document that stands beside it in the signature, if one does.
  'readonly TextBlock[]': (sample) =>
    findTextBlocks(
      keptOf(sample, 'true document: Document', () =>
        byType.Document?.(sample, { name: 'document', type: 'Document' }),
      ) as Document,
    ),
  PlainText: ({ text, language }) => ({ title: text.slice(0, TITLE), language, paragraphs: pieces(text) }),
  Summary: summaryOf,
  Language: ({ language }) => languageFor(language),
  CompiledFactWords: ({ language }) => factWords(language),
  Phrases: ({ language }) => languageFor(language).saidVerbs,
  'readonly Token[]': ({ text, language }) => tokenize(text, language),
  'readonly NameToken[]': ({ text }) => capitalisedWords(text),
  'readonly ArticleSentence[]': ({ text, language }) =>
    readSentences(articleOf(text, language), languageFor(language)).sentences,
  ArticleText: ({ text, language }) => analyzeForSummary(articleOf(text, language)),
  ArticleAnalysis: ({ text, language }) => analyzeForSummary(articleOf(text, language)),
  PickScores: ({ text, language }) =>
    scorePicks(scoreSentences(analyzeForSummary(articleOf(text, language)), trainedRanker), trainedRanker),
  SentencePlace: () => ({ opensStory: true, isReadOn: false, isUsedAgain: () => false }),
  '(words: string) => boolean': () => () => false,
  ClaimIndex: ({ fixedText, language }) => indexArticle(articleOf(fixedText, language)),
  Shingles: ({ text, language }) => shinglesOf(text, language),
  SummarizeOptions: () => ({ points: 5 }),
  'readonly Paragraph[]': ({ text, language }) => readParagraphs(articleOf(text, language)),
  Sentence: ({ text, language }) => ({ text, language }),
  PickOrder: () => ({ count: 3, of: 40 }),
  PromptOrder: ({ text, language }): PromptOrder => ({
    title: text.slice(0, TITLE),
    articleLanguage: language,
    language,
    points: 5,
    text,
    isNotes: false,
  }),
  MetaTags: ({ text }) =>
    new Map(
      ['author', 'article:author', 'og:title', 'og:site_name', 'twitter:title', 'article:published_time'].map(
        (tag) => [tag, [text]] as const,
      ),
    ),
  'StructuredArticle | undefined': () => undefined,
  'Story | undefined': () => undefined,
  'readonly NamedEntity[]': () => [],
  Select:
    ({ text }) =>
    () => [{ textContent: text }],
  DateOptions: ({ language }) => ({ languages: [language], now: new Date('2026-05-03T10:00:00Z') }),
  '(text: string) => string[]':
    ({ language }) =>
    (text: string) =>
      splitSentences(text, language).map((one) => one.text),
  '(stem: string) => number': () => () => 1,
  '(stem: string, language: string) => number': () => () => 1,
  ClaimAnalysis: () => ({ checkClaims, canReadClaims, isProvedWrong }),
  "Pick<ClaimCheck, 'sentences'>": ({ text, fixedText, language }) =>
    checkClaims(articleOf(fixedText, language), text.slice(0, 1024), language),
  WordPieces: () => (text: string) => Array.from(text, (_, at) => at),
  ClaimModel: () => ({ read: async () => 1 }),
  '() => Promise<void>': () => async () => undefined,
  'AsyncIterable<Uint8Array>': ({ text }) => inChunks(text),
  TextGenerator: generatorOf,
  SummarizeRequest: () => ({ points: 5, signal: new AbortController().signal }),
  "Omit<SummarizeRequest, 'points'>": () => ({ signal: new AbortController().signal }),
  'Facts | undefined': () => undefined,
  JobOptions: () => ({ engine: 'instant', points: 5 }),
  Settings: () => initialSettings,
  SendValues: ({ text }) => ({ title: text.slice(0, TITLE), url: URL, summary: text }),
  Exported: (sample) => ({ article: articleOf(sample.text, sample.language), summary: summaryOf(sample) }),
  "Summary['coverage']": () => ({ read: 1, of: 1 }),
  Server: () => ({ kind: 'own', protocol: 'openai' }),
  DOMRect: () => ({ left: 0, top: 0, width: 100, height: 100 }),
  Response: () => new Response('', { status: 400 }),
  Asked: () => ({ host: 'model.example', model: 'small', key: 'a key' }),
};

/** Of these a function reads as much as there is: whoever takes one is measured. */
const TEXTS =
  /^(?:(?:readonly )?string(?:\[\])?(?: \| undefined| \| null)*|readonly \(string \| undefined\)\[\]|(?:readonly )?Article(?:\[\])?|Document|readonly (?:Text)?Block\[\]|PlainText|readonly (?:Token|NameToken|ArticleSentence|Paragraph)\[\]|ArticleText|ArticleAnalysis|PromptOrder|Sentence|MetaTags|Select|AsyncIterable<Uint8Array>)$/;

export const takesText = (parameters: readonly Parameter[]): boolean =>
  parameters.some(({ type }) => TEXTS.test(pickedFrom(type)));

/** Types of parameters of which this file makes none. */
export const unknownTypes = (parameters: readonly Parameter[]): string[] =>
  parameters.map(({ type }) => pickedFrom(type)).filter((type) => !byType[type]);

export function argumentsFor(parameters: readonly Parameter[], sample: Sample): unknown[] {
  const isHeldAgainst = parameters.some(({ name, type }) => type === 'string' && name === 'text');
  return parameters.map((parameter) => {
    const given = isHeldAgainst && parameter.type === 'Article' ? ofFixedText(sample) : sample;
    const make = () => byType[pickedFrom(parameter.type)]?.(given, parameter);
    return USED_UP.test(parameter.type)
      ? make()
      : keptOf(sample, `${given === sample} ${parameter.name}: ${parameter.type}`, make);
  });
}

/** Can be read once. */
const USED_UP = /^(?:AsyncIterable|Response)/;

const kept = new WeakMap<Sample, Map<string, unknown>>();

/** Most arguments take longer to make than the function takes that is given them. */
function keptOf(sample: Sample, key: string, make: () => unknown): unknown {
  const made = kept.get(sample) ?? new Map<string, unknown>();
  kept.set(sample, made);
  if (!made.has(key)) made.set(key, make());
  return made.get(key);
}

const ofFixedText = ({ fixedText: text, language }: Sample): Sample => ({
  text,
  otherText: text,
  fixedText: text,
  language,
  markup: '',
});

/** A part of a type is made as the whole. */
function pickedFrom(type: string): string {
  return byType[type] ? type : type.replace(/^Pick<(\w+), .*>$/, '$1');
}

function stringFor(sample: Sample, name: string): string | undefined {
  const { text, language } = sample;
  if (/language|tag|^(?:one|other)$/i.test(name)) return language;
  if (/url|address/i.test(name)) return `${URL}/${text.slice(0, 2000).replace(/\s/g, '-')}`;
  if (name === 'question') return sample.otherText.slice(0, QUESTION);
  if (name === 'selector') return '.byline, [rel=author], time';
  if (/^(?:site|saved|mark)$/.test(name)) return 'Courier';
  return /^(?:headline|source|context|sentence)$/.test(name) ? sample.otherText : text;
}

function articleOf(text: string, language: string): Article {
  const half = text.length >> 1;
  const blocks: Block[] = [text.slice(0, half).trim() || 'a', ...pieces(text.slice(half))].map((one, index) => ({
    id: `b${index}`,
    kind: 'paragraph',
    text: one,
  }));
  const title = text.slice(0, TITLE).trim();
  return {
    url: URL,
    title,
    language,
    direction: textDirection(language),
    kind: 'news',
    access: 'full',
    wordCount: text.length >> 3,
    blocks,
  };
}

function sourceIn({ text }: Sample): Source {
  const length = text.length >> 1;
  return { block: 'b0', start: length >> 1, end: length };
}

function summaryOf({ text, language }: Sample): Summary {
  const length = Math.ceil(text.length / POINTS);
  const points = Array.from({ length: POINTS }, (_, index) => ({
    text: text.slice(index * length, (index + 1) * length),
    sources: [{ block: `b${index}`, start: 0, end: 5 }],
  }));
  return {
    engine: 'instant',
    language,
    direction: textDirection(language),
    gist: { text, sources: [] },
    points,
    coverage: { read: 1, of: 1 },
  } as unknown as Summary;
}

/** Writes what is no worse than an article: the text itself. */
function generatorOf({ text }: Sample): TextGenerator {
  return {
    id: 'small',
    model: {
      host: undefined,
      name: 'small',
      followsInstructions: true,
      availability: async () => 'available',
      measure: async () => ({ tokens: 32_000, followsInstructions: true }),
      write: async () => text.slice(0, ANSWER),
    },
    detectLanguage: async () => undefined,
    loadTextAnalysis: async () => textAnalysis,
  };
}

function pieces(text: string): string[] {
  return (
    text
      .match(new RegExp(`[^]{1,${BLOCK}}`, 'g'))
      ?.map((piece) => piece.trim())
      .filter(Boolean) ?? []
  );
}

function wordsOf({ text }: Sample): string[] {
  return text.split(/\s+/).filter(Boolean);
}

async function* inChunks(text: string): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < text.length; at += 64) yield new TextEncoder().encode(text.slice(at, at + 64));
}
