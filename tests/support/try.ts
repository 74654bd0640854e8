/**
 * Shows in the terminal what the extension makes of a page: the article, what was left out and why, and the summary.
 *
 *   npm run try -- FILE_OR_URL [--explain] [--points N]
 *
 * `--explain` says of each sentence what speaks for and against it, and by how much each set won (docs in
 * src/summary/explain-summary.ts).
 *
 * The page is read by jsdom, without layout and without its scripts: a live page may show more.
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { explainArticle } from '../../src/article/explain-article.ts';
import { countPointWords } from '../../src/summary/count-point-words.ts';
import { explainSummary } from '../../src/summary/explain-summary.ts';
import { summarizeArticle } from '../../src/summary/summarize-article.ts';
import { explanationLines } from './explanation-lines.ts';

const WIDTH = 110;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { explain: { type: 'boolean', default: false }, points: { type: 'string', default: '5' } },
});
const [place] = positionals;
const count = Number(values.points);
if (!place || !(count >= 1)) {
  console.error('usage: npm run try -- FILE_OR_URL [--explain] [--points N]');
  process.exit(2);
}
const isAddress = /^https?:/.test(place);
const html = isAddress ? await (await fetch(place)).text() : await readFile(place, 'utf8');
const url = isAddress ? place : pathToFileURL(place).href;
const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
const { article, dropped } = explainArticle(document, url);

title('Left out');
for (const { step, reason, text } of dropped) console.log(`${shorten(text)}\n    ${step}: ${reason}`);
if (!article) {
  title('No article found');
  process.exit(1);
}
const { blocks, ...facts } = article;
title('Article');
console.log(facts);
for (const { kind, time, text } of blocks) console.log(`${kind.padEnd(10)} ${time ? `[${time}] ` : ''}${text}`);
if (values.explain) {
  title('Why these sentences');
  for (const line of explanationLines(explainSummary(article, { points: count }))) console.log(line);
}
title('Summary');
const { gist, points } = summarizeArticle(article, { points: count });
console.log(gist.text);
for (const point of points) console.log(`• ${point.text}`);
console.log(`\n${article.wordCount} words → ${countPointWords(points)}`);

function title(text: string): void {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, WIDTH - text.length - 4))}\n`);
}

function shorten(text: string): string {
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text;
}
