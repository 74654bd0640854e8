/** Reads a corpus' consistency/: claims judged by people. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Article } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { ORIGINAL_CORPUS, readPlainOrPacked } from './corpus.ts';

const RowSchema = v.object({
  set: v.string(),
  doc: v.string(),
  article: v.string(),
  summary: v.string(),
  label: v.pipe(
    v.union([v.number(), v.boolean()]),
    v.transform((label) => Number(Boolean(label))),
  ),
});

export interface JudgedClaim {
  readonly set: string;
  readonly article: Article;
  /** The same for claims about the same article, also in other sets. */
  readonly articleKey: string;
  readonly text: string;
  /** 1: the judges found all of it in the article. */
  readonly label: number;
}

export const consistencyFolder = path.join(ORIGINAL_CORPUS.folder, 'consistency');

export function readJudgedClaims(corpus = ORIGINAL_CORPUS): JudgedClaim[] {
  const folder = path.join(corpus.folder, 'consistency');
  const articles = new Map<string, Article>();
  return readdirSync(folder)
    .filter((file) => /\.jsonl(?:\.gz)?$/.test(file))
    .sort()
    .flatMap((file) => readPlainOrPacked(path.join(folder, file.replace(/\.gz$/, ''))).split('\n'))
    .filter(Boolean)
    .map((line) => {
      const row = v.parse(RowSchema, JSON.parse(line));
      let article = articles.get(row.article);
      if (!article) {
        article = articleFromText({ title: '', language: 'en', paragraphs: row.article.split(/\n+/) });
        articles.set(row.article, article);
      }
      const articleKey = row.article.slice(0, 80).toLowerCase();
      return { set: row.set, article, articleKey, text: row.summary, label: row.label };
    });
}
