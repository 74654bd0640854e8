/**
 * Reads the articles in which readers marked what an editor would print: ../shared/corpus/picks. Each says what the shipped
 * networks have learned of it, so that a figure can say on what it is held out.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Article, Block, Source } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { type Corpus, ORIGINAL_CORPUS, pagesFolder, readPlainOrPacked } from './corpus.ts';

export interface PickedDocument {
  /** "collection/document". */
  readonly id: string;
  readonly article: Article;
  /** What the readers took the text for: "news", "opinion"; `unmarked` where they were not asked. */
  readonly kind: string;
  /** `picks`: the networks were trained on the marks of its host or story; `summaries`: on another's summary of it. */
  readonly seen: 'nothing' | 'summaries' | 'picks';
  /** A fifth of all hosts and stories, by which nothing is trained or tuned. */
  readonly isHeldOut: boolean;
  readonly sentences: readonly string[];
  /** Numbers of sentences, from 0. */
  readonly marks: Marks;
  /** The sentence at a place of the article. */
  readonly sentenceAt: (source: Source) => number;
}

interface Marks {
  readonly gist: number;
  readonly best: readonly number[];
  readonly five: readonly number[];
  readonly outcomes: readonly number[];
  /** Of the page, not of the text. */
  readonly boilerplate: readonly number[];
}

interface MarkedRow {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly k: string;
  /** From 1. */
  readonly g?: number;
  readonly b?: readonly number[];
  readonly m?: readonly number[];
  readonly o?: readonly number[];
  readonly x?: readonly number[];
}

interface PickedRow {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly block: readonly string[];
  readonly gist: readonly number[];
  readonly best: readonly number[];
  readonly five: readonly number[];
}

/** One of so many hosts and stories is held out. */
const HELD_OUT = 5;
/** Collections whose summaries the shipped networks have learned; of all others they know nothing. */
const LEARNED = /^(?:cnndm|summeval|writers|inshorts|newsroom|basse|norsumm|turkish|vietnews)/;

export function pickedDocuments(corpus: Corpus = ORIGINAL_CORPUS): PickedDocument[] {
  const groupOf = groupsOf(corpus);
  const picked = readRows<PickedRow>('documents', corpus).map((row) => fromPicked(row, groupOf));
  const trained = new Set(picked.map(({ group }) => group));
  const marked = readRows<MarkedRow>('marks', corpus)
    .filter(({ b = [] }) => b.length > 0)
    .map((row) => fromMarked(row, groupOf));
  return [...marked, ...picked].map(({ group, ...document }) => ({
    ...document,
    seen: trained.has(group) ? 'picks' : LEARNED.test(document.id) ? 'summaries' : 'nothing',
    isHeldOut: hashOf(group) % HELD_OUT === 0,
  }));
}

function readRows<Row>(name: string, { folder }: Corpus): Row[] {
  const file = path.join(folder, 'picks', `${name}.jsonl`);
  if (!existsSync(file) && !existsSync(`${file}.gz`)) return [];
  return readPlainOrPacked(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

type Read = Omit<PickedDocument, 'seen' | 'isHeldOut'> & { readonly group: string };

const heading = /^\[H\] /;

type GroupOf = (id: string, sentences: readonly string[]) => string;

function fromMarked(row: MarkedRow, groupOf: GroupOf): Read {
  const { id, lang, title, sentences, k, g = 1, b = [], m = [], o = [], x = [] } = row;
  let parts = 0;
  const places = sentences.map((sentence, index) => {
    const isHeading = heading.test(sentence);
    if (isHeading || heading.test(sentences[index - 1] ?? '')) parts++;
    return { part: String(parts), isHeading };
  });
  const fromZero = (numbers: readonly number[]): number[] => numbers.map((number) => number - 1);
  return {
    id,
    kind: k,
    ...articleOf({ title, lang, sentences: sentences.map((sentence) => sentence.replace(heading, '')), places }),
    marks: {
      gist: g - 1,
      best: fromZero(b),
      five: fromZero([...b, ...m]),
      outcomes: fromZero(o),
      boilerplate: fromZero(x),
    },
    group: groupOf(id, sentences),
  };
}

function fromPicked(row: PickedRow, groupOf: GroupOf): Read {
  const { id, lang, title, sentences, block, gist, best, five } = row;
  const places = block.map((part) => ({ part, isHeading: false }));
  return {
    id,
    kind: 'unmarked',
    ...articleOf({ title, lang, sentences, places }),
    marks: { gist: gist[0] ?? -1, best, five, outcomes: [], boilerplate: [] },
    group: groupOf(id, sentences),
  };
}

interface Written {
  readonly title: string;
  readonly lang: string;
  readonly sentences: readonly string[];
  /** By sentence: the paragraph that it is in, and whether that is a heading. */
  readonly places: readonly { readonly part: string; readonly isHeading: boolean }[];
}

function articleOf(written: Written): Pick<Read, 'article' | 'sentences' | 'sentenceAt'> {
  const { title, lang, sentences, places } = written;
  const gap = /^(?:zh|ja|th)/.test(lang) ? '' : ' ';
  const blocks: Block[] = [];
  const spans: Source[] = [];
  sentences.forEach((sentence, index) => {
    const place = places[index];
    const isNew = index === 0 || place?.part !== places[index - 1]?.part;
    if (isNew) blocks.push({ id: `b${blocks.length}`, kind: place?.isHeading ? 'heading' : 'paragraph', text: '' });
    const block = blocks.at(-1) as Block;
    const start = block.text ? block.text.length + gap.length : 0;
    block.text = block.text ? block.text + gap + sentence : sentence;
    spans.push({ block: block.id, start, end: block.text.length });
  });
  const article = { ...articleFromText({ title, language: lang, paragraphs: sentences }), blocks };
  return { article, sentences, sentenceAt: (source) => nearest(spans, source) };
}

/** Splitters do not always agree: the sentence that has most of the place. */
function nearest(spans: readonly Source[], { block, start, end }: Source): number {
  const shared = spans.map((span) =>
    span.block === block ? Math.min(span.end, end) - Math.max(span.start, start) : 0,
  );
  return shared.indexOf(Math.max(...shared));
}

/** Of a page the host, of a text of the summary sets the story, by its first letters. */
function groupsOf(corpus: Corpus): GroupOf {
  return (id, sentences) => {
    const page = path.join(pagesFolder(corpus), id, 'truth.json');
    if (existsSync(page)) {
      const { url } = JSON.parse(readPlainOrPacked(page)) as { readonly url?: string };
      if (url) return new URL(url).host.replace(/^www\./, '');
    }
    const host = /[a-z0-9-]+\.(?:[a-z]{2,3}\.)?[a-z]{2,4}\b/.exec(id.split('|')[0]?.split('/')[1] ?? '')?.[0];
    return host ?? lettersOf(sentences.join(' ')).slice(0, STORY_LETTERS);
  };
}

const STORY_LETTERS = 60;

function lettersOf(text: string): string {
  return text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** FNV-1a. */
function hashOf(group: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < group.length; index++) hash = Math.imul(hash ^ group.charCodeAt(index), 0x01000193) >>> 0;
  return hash >>> 7;
}
