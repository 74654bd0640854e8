/**
 * Real pages for measurements and for a look at the box among strangers: a fixed sample of the team's shared corpus,
 * which is not part of the repository. Where it is missing there are simply no pages.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Site } from './fixture-server.ts';

/** `CORPUS` names the folder for a checkout that does not lie beside it. */
const corpus = path.resolve(
  process.env.CORPUS ?? path.join(import.meta.dirname, '../../../shared/corpus'),
  'extraction/dev',
);

export interface CorpusPage {
  /** Collection and number, as in the corpus. */
  readonly name: string;
  readonly url: string;
  readonly isArticle: boolean;
  /** BCP 47, '' if the corpus does not say. */
  readonly language: string;
  readonly html: Buffer;
  /** Words between blanks of the body as its readers marked it; undefined if the corpus has none. */
  readonly bodyWords: number | undefined;
  /** The body as its readers marked it. */
  readonly body: string | undefined;
}

/** @returns The same pages at every call; empty where the corpus is not there. */
export function readCorpusPages(wanted: {
  articles: number;
  others: number;
  language?: string;
  /** Articles with a shorter body, or without a known one, are passed over. */
  minBodyWords?: number;
}): CorpusPage[] {
  if (!existsSync(corpus)) return [];
  const folders = readdirSync(corpus).flatMap((collection) =>
    readdirSync(path.join(corpus, collection)).map((name) => path.join(collection, name)),
  );
  const inFixedDisorder = folders
    .map((folder) => ({ folder, order: createHash('sha256').update(folder).digest('hex') }))
    .sort((one, other) => (one.order < other.order ? -1 : 1));
  const found: CorpusPage[] = [];
  const missing = { article: wanted.articles, other: wanted.others };
  for (const { folder } of inFixedDisorder) {
    const page = readFacts(folder);
    if (page === undefined || (wanted.language && !page.language.startsWith(wanted.language))) continue;
    const kind = page.isArticle ? 'article' : 'other';
    if (missing[kind] === 0 || (page.isArticle && (page.bodyWords ?? 0) < (wanted.minBodyWords ?? 0))) continue;
    missing[kind] -= 1;
    found.push({ ...page, html: gunzipSync(readFileSync(path.join(corpus, folder, 'page.html.gz'))) });
  }
  return found;
}

/** Each page at its own address; its scripts, frames, pictures and fonts are kept out, so that only we run. */
export function serveWithoutScripts(pages: readonly CorpusPage[]): Site {
  const byAddress = new Map(pages.map((page) => [addressWithoutScheme(page.url), page]));
  return ({ url }) => {
    const page = byAddress.get(addressWithoutScheme(url.href));
    if (page === undefined) return undefined;
    const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    return { body: page.html, headers: { 'content-type': 'text/html', 'content-security-policy': policy } };
  };
}

function addressWithoutScheme(url: string): string {
  const { host, pathname, search } = new URL(url);
  return host + pathname + search;
}

function readFacts(folder: string): Omit<CorpusPage, 'html'> | undefined {
  const file = path.join(corpus, folder, 'truth.json');
  if (!existsSync(file) || !existsSync(path.join(corpus, folder, 'page.html.gz'))) return undefined;
  const truth = JSON.parse(readFileSync(file, 'utf8')) as {
    url?: string;
    is_article?: boolean | null;
    lang?: string;
    body?: string;
  };
  if (!truth.url || typeof truth.is_article !== 'boolean' || !URL.canParse(truth.url)) return undefined;
  const { protocol, port } = new URL(truth.url);
  if (!/^https?:$/.test(protocol) || port !== '') return undefined;
  const bodyWords = truth.body?.split(/\s+/u).length;
  return {
    name: folder,
    url: truth.url,
    isArticle: truth.is_article,
    language: truth.lang ?? '',
    bodyWords,
    body: truth.body,
  };
}
