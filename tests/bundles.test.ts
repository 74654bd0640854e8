/** What each bundle may weigh and what may be in it. Pages pay for detector.js on every visit, so it comes first. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltExtension, buildExtension } from './support/build-extension.ts';

const BROWSERS = ['chrome', 'firefox'] as const;
const KILOBYTE = 1024;

/** Bytes, as the browser reads them. */
const MINIFIED_BUDGETS: Readonly<Record<string, number>> = {
  'detector.js': 8_192,
  'boxes.js': 19_456,
};

/** Bytes gzipped, JavaScript and style sheet together. */
const GZIPPED_BUDGETS: Readonly<Record<string, readonly [files: readonly string[], budget: number]>> = {
  extractor: [['extractor.js'], 61 * KILOBYTE],
  'box view': [['box-view.js'], 12.5 * KILOBYTE],
  'marks view': [['marks-view.js'], 3 * KILOBYTE],
  popup: [['popup.js', 'popup.css'], 60 * KILOBYTE],
  panel: [['panel.js', 'panel.css'], 60 * KILOBYTE],
  digest: [['digest.js', 'digest.css'], 100 * KILOBYTE],
  options: [['options.js', 'options.css'], 60 * KILOBYTE],
  background: [['background.js'], 120 * KILOBYTE],
  'text analysis': [['text-analysis.js'], 480 * KILOBYTE],
  // What runs a language model is loaded by those alone who have brought one.
  'model host': [['llm/model-host.js'], 24 * KILOBYTE],
  'model worker': [['llm/worker.js'], 32 * KILOBYTE],
  'model runtime': [['llm/wllama.wasm'], 3_000 * KILOBYTE],
};

/** Of summary/, all but the data that crosses contexts and what is as light. */
const HEAVY_SUMMARY =
  /^src\/summary\/(?!(?:summary|answer|reading-seconds|points-beside-gist|count-point-words|give-way|max-summary-words|claims\/claim-check|facts\/facts)\.ts$)/;

/** Bundle → what must not be in it; the reason is the message. */
const UNWANTED: Readonly<Record<string, readonly [pattern: RegExp, fix: string][]>> = {
  'detector.js': [
    [/^src\/(?:engines|settings|background)\//, 'The detector asks the background with a call.'],
    [/^src\/summary\/(?!reading-seconds\.ts$)/, 'Of the summary the detector knows only how long it takes to read.'],
    [/^src\/article\/(?:extract|read)-article\.ts$/, 'Extraction is the extractor’s.'],
    [/^src\/(?:content\/box\/(?!box-mark)|ui\/|article\/story\/)/, 'What only pages with a box need is in boxes.js.'],
    [
      /^node_modules\//,
      'The detector runs in every page and carries no library: import only types of what has a schema.',
    ],
  ],
  'boxes.js': [
    [/^src\/(?:engines|settings|background)\//, 'A box asks the background with a call.'],
    [/^src\/summary\/(?!reading-seconds\.ts$)/, 'Of the summary a closed box knows only how long it takes to read.'],
    [/^src\/article\/(?!detection|story|count-words\.ts|letters\.ts)/, 'Extraction is the extractor’s.'],
    [/^src\/languages\//, 'What pages call their summaries the background hands over.'],
    [/^node_modules\//, 'A box carries no library: import only types of what has a schema.'],
  ],
  'extractor.js': [
    [/^src\/(?:engines|settings|background)\//, 'The extractor asks the background with a call.'],
    [/^src\/languages\/(?!page-lists\.ts$)/, 'Put it into the language’s page.ts and take it from page-lists.ts.'],
    [/^src\/summary\/generated\//, 'Summaries are made in the background.'],
    [
      /^src\/ui\/(?!summary\/highlight-colours\.ts$)/,
      'The extractor shows nothing but marks: what fills a box is box-view.ts.',
    ],
    [
      /^node_modules\/(?:webextension-polyfill|@orama)\//,
      'Import platform/page-runtime.ts or platform/port.ts instead.',
    ],
  ],
  'box-view.js': [
    [/^src\/(?:engines|settings|background)\//, 'The box asks the background with a call.'],
    [
      /^src\/(?:article\/(?:extract|read)-article\.ts|languages\/|article\/visibility\/)/,
      'The extractor reads the page: ask extracted-page.ts.',
    ],
    [/^src\/ui\/engine\//, 'What stands in a page uses no engine: the box leads to the extension’s own documents.'],
    [
      /^node_modules\//,
      'It runs in pages: import platform/page-runtime.ts or platform/port.ts, and only types of what has a schema.',
    ],
  ],
  'marks-view.js': [
    [/^src\/(?:engines|settings|background|summary|languages|ui\/(?!controls\/))/, 'It leads back, and no more.'],
    [/^node_modules\//, 'It runs in pages and carries no library.'],
  ],
  'popup.js': [
    [/^src\/(?:engines|content|background|article\/(?:extract|read)-article)/, 'The popup only shows a record.'],
  ],
  'panel.js': [
    [/^src\/(?:engines|content|background|article\/(?:extract|read)-article)/, 'The panel only shows a record.'],
  ],
  'background.js': [
    [/^src\/(?:content|ui|popup|options|panel|digest|welcome|extension-page)\//, 'The background shows nothing.'],
    [
      /^src\/languages\/(?!own-summaries\.ts$|question-words\.ts$|same-language\.ts$)/,
      'Languages are text-analysis.js’s: have the build compute what the background needs of them, as question-words.ts.',
    ],
    [
      HEAVY_SUMMARY,
      'Every waking of the background would pay for it: import its type, and get it by loadTextAnalysis.',
    ],
  ],
  'llm/model-host.js': [
    [
      /^src\/(?!model-host\/|messaging\/model-run\.ts|platform\/)/,
      'It runs models and knows nothing of articles: hand it a prompt.',
    ],
    [/node_modules\/(?!@wllama\/|valibot\/)/, 'It is loaded before the first word of a summary: do without.'],
  ],
  'text-analysis.js': [
    [
      /^src\/(?!summary\/|languages\/|article\/|memoize\.ts)/,
      'It is the pure text of summary/, handed to whoever needs it.',
    ],
    [/node_modules\/(?!@orama\/)/, 'Import only types of what has a schema.'],
    [/\/examples\.ts$/, 'Examples are for tests only.'],
  ],
};

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { bytesInOutput: number }>> }>>;
}

describe.each(BROWSERS)('the bundles for %s', (browser) => {
  let built: BuiltExtension;
  let meta: Record<string, Metafile>;
  const bytesOf = (file: string): Buffer => readFileSync(path.join(built.folder, browser, file));
  const gzippedSize = (file: string): number => gzipSync(bytesOf(file), { level: 9 }).length;

  beforeAll(() => {
    built = buildExtension('all');
    meta = built.readJson(`meta/${browser}.json`) as Record<string, Metafile>;
    console.table(
      Object.keys(meta).map((file) => ({ browser, file, minified: bytesOf(file).length, gzipped: gzippedSize(file) })),
    );
  }, 60_000);
  afterAll(() => built.remove());

  /** What left bytes in the bundle; a file whose types alone were used is not in it. */
  function inputsOf(file: string): string[] {
    return Object.values(meta[file]?.outputs ?? {}).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : [])),
    );
  }

  it.each(Object.entries(MINIFIED_BUDGETS))('keep %s within %d bytes', (file, budget) => {
    expect(
      bytesOf(file).length,
      `${file} runs on every page, or on every article: move what can wait to extractor.js.`,
    ).toBeLessThanOrEqual(budget);
  });

  it.each(Object.entries(GZIPPED_BUDGETS))('keep %s within its gzipped budget', (_, [files, budget]) => {
    const size = files.reduce((sum, file) => sum + gzippedSize(file), 0);
    expect(size, `${files.join(' + ')}: see meta/${browser}.json for what is in it.`).toBeLessThanOrEqual(budget);
  });

  it('leave what runs a language model out of everything that others load', () => {
    const carrying = Object.keys(meta).filter((file) =>
      inputsOf(file).some((name) => /model-host\/|@wllama/.test(name)),
    );
    expect(carrying, 'It is imported when the first summary is asked of it: platform/model-host-page.ts.').toEqual([
      'llm/model-host.js',
    ]);
  });

  it('bring what runs a language model without an address of anybody else', () => {
    for (const file of ['llm/model-host.js', 'llm/worker.js']) {
      const hosts =
        bytesOf(file)
          .toString()
          .match(/https?:\/\/[\w.-]+/g) ?? [];
      expect(hosts, `${file}: take it out in src/model-host/bundle-runtime.mjs.`).toEqual([]);
    }
  });

  it.each(Object.keys(UNWANTED))('carry nothing foreign in %s', (file) => {
    const inputs = inputsOf(file);
    expect(inputs.length, 'the metafile names no input').toBeGreaterThan(3);
    for (const [pattern, fix] of UNWANTED[file] ?? []) {
      expect(
        inputs.filter((input) => pattern.test(input)),
        fix,
      ).toEqual([]);
    }
  });
});
