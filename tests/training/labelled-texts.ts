/**
 * Texts of a corpus that labels point into by "set/document": the summaries corpus and the pages' bodies as people
 * marked them. Labels are `[start, end)` in a text, so that no splitter changes their meaning.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Corpus,
  type CorpusDocument,
  ORIGINAL_CORPUS,
  pagesFolder,
  readCorpus,
  readPlainOrPacked,
} from './corpus.ts';

export type Span = readonly [start: number, end: number];

const read = new Map<string, ReadonlyMap<string, CorpusDocument>>();

/** @returns `undefined` where the corpus does not have it. A page has no references. */
export function labelledText(id: string, corpus: Corpus = ORIGINAL_CORPUS): CorpusDocument | undefined {
  const set = id.split('/', 1)[0] ?? '';
  const pages = path.join(pagesFolder(corpus), set);
  let documents = read.get(pages);
  if (!documents) {
    const list = existsSync(pages) ? pageBodies(pages, set) : readCorpus(set, corpus);
    documents = new Map(list.map((document) => [`${set}/${document.id}`, document]));
    read.set(pages, documents);
  }
  return documents.get(id);
}

function pageBodies(folder: string, set: string): CorpusDocument[] {
  return readdirSync(folder).map((page) => {
    const truth = JSON.parse(readFileSync(path.join(folder, page, 'truth.json'), 'utf8')) as PageTruth;
    const { title, lang = 'und', body = '' } = truth;
    return {
      id: page,
      group: page,
      set,
      source: set,
      language: lang,
      title: title ?? sharedTitle(path.join(folder, page, 'page.html')),
      text: body,
      paragraphs: body.split(/\n+/),
      references: [],
    };
  });
}

interface PageTruth {
  readonly lang?: string;
  readonly title?: string;
  readonly body?: string;
}

/** The title that a page gives to those who share it; '' where it gives none. */
function sharedTitle(file: string): string {
  const html = readPlainOrPacked(file);
  const tag = /<meta[^>]+["']?og:title["'\s][^>]*>/i.exec(html)?.[0] ?? '';
  const content = /content=(?:"([^"]*)"|'([^']*)')/i.exec(tag);
  return decodeCharacters(content?.[1] ?? content?.[2] ?? '').trim();
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

function decodeCharacters(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (reference, decimal, hexadecimal, name) => {
    if (name) return NAMED[name] ?? reference;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16));
  });
}
