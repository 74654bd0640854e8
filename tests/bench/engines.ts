/**
 * `npm run bench:engines -- ADDRESS [--model NAME] [--key KEY] [--articles 20] [--timeout 180]`: how long the model of any
 * OpenAI-compatible server takes to its first text and in all, and how much of what it writes the claim check marks, over English
 * articles of the team's shared corpus. Not in CI: it needs a server. `-- --in-browser FILE [--minutes 25] [--from 1] [--flag=--CHROMIUM]` has the
 * model's file write inside the extension instead (tests/bench/in-browser.ts).
 */
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../src/article/article.ts';
import { extractArticle } from '../../src/article/extract-article.ts';
import { createEngine } from '../../src/engines/setup/create-engine.ts';
import { listModels } from '../../src/engines/setup/create-model.ts';
import { toErrorReport } from '../../src/errors.ts';
import * as textAnalysis from '../../src/summary/text-analysis.ts';
import { readCorpusPages } from '../support/corpus-pages.ts';
import { countClaims } from './count-claims.ts';
import { benchInBrowser } from './in-browser.ts';

/** Below it there is little to shorten. */
const MIN_BODY_WORDS = 300;
const POINTS = 5;

interface Measured {
  readonly title: string;
  readonly words: number;
  /** Milliseconds; missing where it failed. */
  readonly firstText?: number | undefined;
  readonly whole?: number;
  readonly claims?: number;
  readonly marked?: number;
  readonly error?: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string' },
    key: { type: 'string' },
    articles: { type: 'string', default: '20' },
    timeout: { type: 'string', default: '180' },
    'in-browser': { type: 'string' },
    minutes: { type: 'string', default: '25' },
    from: { type: 'string', default: '1' },
    flag: { type: 'string', multiple: true, default: [] },
  },
});
const pages = () =>
  readCorpusPages({ articles: Number(values.articles), others: 0, language: 'en', minBodyWords: MIN_BODY_WORDS });
if (values['in-browser'] !== undefined) {
  await benchInBrowser({
    file: values['in-browser'],
    pages: pages(),
    from: Number(values.from),
    timeoutSeconds: Number(values.timeout),
    minutes: Number(values.minutes),
    flags: values.flag,
  });
  process.exit();
}
const [address] = positionals;
if (address === undefined) {
  console.error(
    'npm run bench:engines -- http://localhost:11434/v1 [--model NAME] [--key KEY] [--articles 20] [--timeout 180], or -- --in-browser FILE',
  );
  process.exit(2);
}
const key = values.key === undefined ? {} : { key: values.key };
const patience = () => AbortSignal.timeout(Number(values.timeout) * 1000);
const model = values.model ?? (await firstModel(address));
const engine = createEngine(
  { engine: 'other', address, model },
  {
    ...{ fetch, ...key, globals: {} },
    // By the rules alone, so that a figure is the model's: the small model that reads marks what it has not found as well.
    loadTextAnalysis: async () => ({ ...textAnalysis, canReadClaims: () => false }),
    detectLanguage: async () => undefined,
  },
);

const articles = pages()
  .map(({ html, url }) => extractArticle(open(html, url), url))
  .filter((article) => article !== undefined);
console.log(`${model} at ${new URL(address).host}, ${articles.length} articles\n`);
console.log('| article | words | first text (s) | whole (s) | claims | marked |\n|---|---|---|---|---|---|');
const all: Measured[] = [];
for (const article of articles) {
  const measured = await measure(article);
  all.push(measured);
  console.log(rowOf(measured));
}
console.log(`\n${summaryOf(all)}`);

async function firstModel(of: string): Promise<string> {
  const listed = await listModels({ engine: 'other', address: of }, { fetch, ...key }, { signal: patience() }).catch(
    (thrown: unknown) => toErrorReport(thrown).code,
  );
  const [first] = typeof listed === 'string' ? [] : listed;
  if (first) return first.id;
  console.error(
    `${of} lists no model (${typeof listed === 'string' ? listed : 'an empty list'}): name one with --model`,
  );
  process.exit(1);
}

function open(html: Buffer, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

async function measure(article: Article): Promise<Measured> {
  const start = performance.now();
  let firstText: number | undefined;
  const known = { title: article.title, words: article.wordCount };
  try {
    const summary = await engine.summarize(article, {
      points: POINTS,
      signal: patience(),
      onDraft: () => (firstText ??= performance.now() - start),
    });
    return { ...known, firstText, whole: performance.now() - start, ...countClaims(summary) };
  } catch (thrown) {
    const isSlow = thrown instanceof DOMException && thrown.name === 'TimeoutError';
    return { ...known, error: isSlow ? `nothing within ${values.timeout} s` : toErrorReport(thrown).code };
  }
}

function rowOf({ title, words, firstText, whole, claims, marked, error }: Measured): string {
  const name = title.replaceAll('|', ' ').slice(0, 50);
  if (error !== undefined) return `| ${name} | ${words} | ${error} | | | |`;
  return `| ${name} | ${words} | ${seconds(firstText)} | ${seconds(whole)} | ${claims} | ${marked} |`;
}

function summaryOf(measured: readonly Measured[]): string {
  const done = measured.filter(({ error }) => error === undefined);
  const middle = (of: 'firstText' | 'whole', share: number) => {
    const sorted = done.flatMap((one) => one[of] ?? []).sort((one, other) => one - other);
    return seconds(sorted[Math.floor(share * (sorted.length - 1))]);
  };
  const sum = (of: 'claims' | 'marked') => done.reduce((total, one) => total + (one[of] ?? 0), 0);
  return [
    `${done.length} of ${measured.length} written`,
    `first text p50 / p95 ${middle('firstText', 0.5)} / ${middle('firstText', 0.95)} s`,
    `whole ${middle('whole', 0.5)} / ${middle('whole', 0.95)} s`,
    `${sum('marked')} of ${sum('claims')} claims marked`,
  ].join('; ');
}

function seconds(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '–' : (milliseconds / 1000).toFixed(2);
}
