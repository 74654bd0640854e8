/**
 * The articles that facts are measured on: news documents of the summary corpus, and pages' truths of the extraction
 * corpus, which also know their publication date. Read in place, never copied.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';

const corpus = process.env.CORPUS ?? path.join(import.meta.dirname, '../../../shared/corpus');

interface SummaryDocument {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly paragraphs?: readonly string[];
}

interface PageTruth {
  readonly lang?: string;
  readonly title?: string;
  readonly date?: string;
  readonly body?: string;
}

/** All other sets are folders of pages. */
const SUMMARY_SETS = /^(?:basse|bbc|cnndm|inshorts|newsroom|norsumm|summeval|turkish|vietnews|writers|xsum)/;

/** Ids are "set/document", as in facts-labels.json. */
export function factArticles(set: string): Map<string, Article> {
  return !SUMMARY_SETS.test(set) ? pageTruths(set) : summaryDocuments(set);
}

function summaryDocuments(set: string): Map<string, Article> {
  const file = path.join(corpus, 'summaries', `${set}.jsonl.gz`);
  if (!existsSync(file)) return new Map();
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const { id, lang, title, text, paragraphs } = JSON.parse(line) as SummaryDocument;
      return [`${set}/${id}`, articleFromText({ title, language: lang, paragraphs: paragraphs ?? text.split(/\n+/) })];
    }),
  );
}

function pageTruths(set: string): Map<string, Article> {
  const folder = path.join(corpus, 'extraction/dev', set);
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder).map((page) => {
      const truth = JSON.parse(readFileSync(path.join(folder, page, 'truth.json'), 'utf8')) as PageTruth;
      const article = articleFromText({
        title: truth.title ?? '',
        language: truth.lang ?? 'und',
        paragraphs: (truth.body ?? '').split(/\n+/),
      });
      return [`${set}/${page}`, truth.date ? { ...article, published: truth.date.replace(' ', 'T') } : article];
    }),
  );
}
