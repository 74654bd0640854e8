/**
 * Writes what the product makes of every text it has, so that a change of form can show that it changed nothing else.
 *
 *   npm run dump:behaviour -- FILE [--every N] [--without-corpus]
 *
 * One line of JSON an item: pages (detection, article, what was left out), then for articles, documents and claims the
 * summaries of 1, 3, 5 and 12 points, facts, comparison and claim checks. Prints the hash of the file. `--every N` takes
 * each Nth item, for a quick look between steps. Pages are read by jsdom, without layout.
 */
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { looksLikeArticle } from '../../src/article/detection/looks-like-article.ts';
import { explainArticle } from '../../src/article/explain-article.ts';
import { checkClaims } from '../../src/summary/claims/check-claims.ts';
import { compareArticles } from '../../src/summary/comparison/compare-articles.ts';
import { extractFacts } from '../../src/summary/facts/extract-facts.ts';
import { splitSentences } from '../../src/summary/sentences/split-sentences.ts';
import { summarizeArticle } from '../../src/summary/summarize-article.ts';

const POINT_COUNTS = [1, 3, 5, 12] as const;
const root = path.join(import.meta.dirname, '../..');
const corpus = path.join(root, '../shared/corpus');

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, 'without-corpus': { type: 'boolean', default: false } },
});
const [file] = positionals;
const every = Number(values.every);
if (!file || !(every >= 1)) {
  console.error('usage: npm run dump:behaviour -- FILE [--every N] [--without-corpus]');
  process.exit(2);
}
const hasCorpus = !values['without-corpus'] && existsSync(corpus);
if (!hasCorpus) console.log(`without ${corpus}: fixtures only`);

const output = createWriteStream(file);
const hash = createHash('sha256');
let lines = 0;
for (const { id, make } of items()) {
  const line = `${JSON.stringify({ id, ...settled(make) })}\n`;
  hash.update(line);
  lines++;
  if (!output.write(line)) await new Promise<void>((resolve) => output.once('drain', () => resolve()));
}
await new Promise<void>((resolve) => output.end(resolve));
console.log(`${file}: ${lines} items, sha256 ${hash.digest('hex')}`);

interface Item {
  readonly id: string;
  readonly make: () => object;
}

function* items(): Generator<Item> {
  const sources = [fixturePages(), ...(hasCorpus ? [corpusPages(), documents(), judgedClaims(), writtenClaims()] : [])];
  for (const source of sources) {
    let index = 0;
    for (const item of source) if (index++ % every === 0) yield item;
  }
}

function* fixturePages(): Generator<Item> {
  for (const folder of ['articles', 'site']) {
    const within = path.join(root, 'tests/fixtures', folder);
    for (const name of readdirSync(within, { recursive: true }).map(String).sort()) {
      if (!name.endsWith('.html')) continue;
      const url = `https://news.example/${name}`;
      yield { id: `fixtures/${folder}/${name}`, make: () => pageBehaviour(readFileSync(path.join(within, name)), url) };
    }
  }
}

function* corpusPages(): Generator<Item> {
  const within = path.join(corpus, 'extraction/dev');
  for (const collection of readdirSync(within).sort()) {
    for (const name of readdirSync(path.join(within, collection)).sort()) {
      const page = path.join(within, collection, name, 'page.html.gz');
      const truth = path.join(within, collection, name, 'truth.json');
      if (!existsSync(page) || !existsSync(truth)) continue;
      const { url = '' } = JSON.parse(readFileSync(truth, 'utf8')) as { url?: string };
      yield {
        id: `${collection}/${name}`,
        make: () => pageBehaviour(gunzipSync(readFileSync(page)), URL.canParse(url) ? url : 'https://news.example/'),
      };
    }
  }
}

interface DocumentRow {
  readonly id: string;
  readonly lang: string;
  readonly title?: string;
  readonly text?: string;
  readonly paragraphs?: readonly string[];
  readonly sentences?: readonly string[];
}

function* documents(): Generator<Item> {
  const within = path.join(corpus, 'summaries');
  for (const set of readdirSync(within).sort()) {
    for (const row of jsonLines<DocumentRow>(path.join(within, set))) {
      yield { id: row.id, make: () => articleBehaviour(articleOf(row)) };
    }
  }
}

interface JudgedRow {
  readonly set: string;
  readonly doc: string;
  readonly article: string;
  readonly summary: string;
}

function* judgedClaims(): Generator<Item> {
  const within = path.join(corpus, 'consistency');
  for (const set of readdirSync(within).sort()) {
    for (const row of jsonLines<JudgedRow>(path.join(within, set))) {
      const paragraphs = row.article.split(/\n+/);
      yield {
        id: `${row.set}/${row.doc}`,
        make: () => ({
          claims: checkClaims(articleFromText({ title: '', language: 'en', paragraphs }), row.summary, 'en'),
        }),
      };
    }
  }
}

interface WrittenRow {
  readonly id: string;
  readonly lang: string;
  readonly claims: readonly { readonly text: string }[];
}

function* writtenClaims(): Generator<Item> {
  const file = path.join(corpus, 'claims/written.jsonl.gz');
  const marks = path.join(corpus, 'picks/marks.jsonl.gz');
  if (!existsSync(file) || !existsSync(marks)) return;
  const texts = new Map([...jsonLines<DocumentRow>(marks)].map((row) => [row.id, row]));
  for (const { id, lang, claims } of jsonLines<WrittenRow>(file)) {
    const row = texts.get(id);
    if (!row) continue;
    const text = claims.map((claim) => claim.text).join(' ');
    yield { id: `written/${id}`, make: () => ({ claims: checkClaims(articleOf(row), text, lang) }) };
  }
}

function articleOf({ title = '', lang, paragraphs, sentences, text = '' }: DocumentRow): Article {
  return articleFromText({ title, language: lang, paragraphs: paragraphs ?? sentences ?? text.split(/\n+/) });
}

function pageBehaviour(html: Buffer, url: string): object {
  const { window } = new JSDOM(html, { url, contentType: 'text/html', virtualConsole: new VirtualConsole() });
  try {
    const { article, dropped } = explainArticle(window.document, url);
    return {
      looksLikeArticle: looksLikeArticle(window.document, url),
      article,
      dropped,
      ...(article && articleBehaviour(article)),
    };
  } finally {
    window.close();
  }
}

function articleBehaviour(article: Article): object {
  const summaries = Object.fromEntries(
    POINT_COUNTS.map((points) => [points, settled(() => summarizeArticle(article, { points }))]),
  );
  return {
    summaries,
    facts: settled(() => extractFacts(article)),
    changes: settled(() => compareArticles(article, edited(article))),
    claims: settled(() => checkClaims(article, distorted(article), article.language)),
  };
}

/** A later version: its second paragraph is gone, its third is now told twice. */
function edited(article: Article): Article {
  const [first, , ...others] = article.blocks;
  const [told] = others;
  const blocks = [first, ...others, ...(told ? [{ ...told, text: `${told.text} ${told.text}` }] : [])];
  return { ...article, blocks: blocks.filter((block) => block !== undefined) };
}

/** Sentences of the article, true and made untrue: every second one has other digits, every third has lost words. */
function distorted(article: Article): string {
  const text = article.blocks.map((block) => block.text).join(' ');
  return splitSentences(text.slice(0, 3_000), article.language)
    .slice(0, 6)
    .map((sentence, index) => {
      const changed =
        index % 2 ? sentence.text.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)) : sentence.text;
      return index % 3 === 2 ? changed.replace(/ \S+ (?=\S+ )/, ' ') : changed;
    })
    .join(' ');
}

function settled<T extends object>(make: () => T): T | { readonly error: string } {
  try {
    return make();
  } catch (error) {
    return { error: String(error) };
  }
}

function* jsonLines<T>(file: string): Generator<T> {
  for (const line of gunzipSync(readFileSync(file)).toString().split('\n')) if (line) yield JSON.parse(line) as T;
}
