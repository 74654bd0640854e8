/**
 * Precision of the facts, and how often they have whom or what the headline names, on articles that no rule was mended by.
 * `tsx tests/bench/facts-fresh.ts`
 *
 * `data/facts-fresh.json` has 100 articles of 20 languages in two halves: one was mended by (ids alone), the other labelled once,
 * after the mending, by a reader who knew the article only: facts by the keys of fact-labels.ts, and the span of the headline
 * that names a person, organisation or place. Pages are extracted as jsdom sees them.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../src/article/article.ts';
import { extractArticle } from '../../src/article/extract-article.ts';
import { extractFacts } from '../../src/summary/facts/extract-facts.ts';
import { factArticles } from './fact-articles.ts';
import { FACT_KINDS, keyedFacts } from './fact-labels.ts';

interface FreshLabels {
  readonly right: string;
  readonly wrong: string;
  /** UTF-16 offsets in the headline, "start-end". */
  readonly headline?: string;
}

const pages = path.join(
  process.env.CORPUS ?? path.join(import.meta.dirname, '../../../shared/corpus'),
  'extraction/dev',
);
const { unseen } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'data/facts-fresh.json'), 'utf8')) as {
  readonly unseen: Record<string, FreshLabels>;
};
const tally = new Map(FACT_KINDS.map((kind) => [kind, { right: 0, wrong: 0, unlabelled: 0 }]));
let named = 0;
let found = 0;

for (const [id, labels] of Object.entries(unseen)) {
  const article = readFresh(id);
  if (!article) continue;
  const right = new Set(labels.right.split(' '));
  const wrong = new Set(labels.wrong.split(' '));
  for (const { kind, key } of keyedFacts(article)) {
    const counts = tally.get(kind);
    if (counts) counts[right.has(key) ? 'right' : wrong.has(key) ? 'wrong' : 'unlabelled']++;
  }
  if (labels.headline === undefined) continue;
  named++;
  if (hasName(article, labels.headline)) found++;
}

console.log('kind           right  wrong  unlabelled');
for (const [kind, { right, wrong, unlabelled }] of tally)
  console.log(`${kind.padEnd(15)}${String(right).padEnd(7)}${String(wrong).padEnd(7)}${unlabelled}`);
const right = [...tally.values()].reduce((sum, counts) => sum + counts.right, 0);
const wrong = [...tally.values()].reduce((sum, counts) => sum + counts.wrong, 0);
console.log(`\nprecision ${(right / (right + wrong)).toFixed(3)}, of the headline ${found} of ${named}`);

function readFresh(id: string): Article | undefined {
  const [set = ''] = id.split('/');
  const file = path.join(pages, id, 'page.html.gz');
  if (!existsSync(file)) return factArticles(set).get(id);
  const truth = path.join(pages, id, 'truth.json');
  const { url = '' } = existsSync(truth) ? (JSON.parse(readFileSync(truth, 'utf8')) as { url?: string }) : {};
  const address = url.startsWith('http') ? url : 'https://example.org/';
  const html = gunzipSync(readFileSync(file)).toString();
  return extractArticle(
    new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() }).window.document,
    address,
  );
}

/** Whether a named fact has a word of the headline's name. */
function hasName(article: Article, span: string): boolean {
  const [start, end] = span.split('-').map(Number);
  const words = article.title.slice(start, end).split(' ');
  const { people, organisations, places } = extractFacts(article);
  const names = [...people, ...organisations, ...places].map(({ text }) => text);
  return names.some((name) => words.some((word) => word.length > 1 && name.includes(word)));
}
