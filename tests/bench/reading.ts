/**
 * `npm run bench:reading [-- rounds]`: what it costs to read sentences beside their article, in the background of both browsers: the
 * model's file from its address to the first sentence, then eight sentences beside three each, as a summary has them.
 */
import path from 'node:path';
import type { TextAnalysis } from '../../src/summary/text-analysis-type.ts';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { launchChromium } from '../support/chromium.ts';
import { launchFirefox } from '../support/firefox.ts';

const [rounds = '5'] = process.argv.slice(2);

/** Thirty pieces and ninety: the middle of the written sentences and their evidence. */
const SENTENCE =
  'The harbour council of Ostrey bought the old ferry from Tarn Lines on Monday, and will lower its fares next year if more people come, said the mayor.';
const EVIDENCE = [
  'The harbour council of Ostrey voted on Monday to buy the old ferry from Tarn Lines, which had wanted to sell it since the bridge was opened four years ago.',
  'Mayor Della Marrick said that the fares may be lowered next year, as soon as more people come on board in the winter months, and not only in summer.',
  'The price was put at nine million crowns, of which the county pays a third, and the treasurer asked for another look at the books of the company.',
];

const launchers = { Chromium: launchChromium, Firefox: launchFirefox };
console.log('| browser | ready (ms) | a sentence, p50 / p95 (ms) | eight sentences, p50 (ms) |\n|---|---|---|---|');
for (const [name, launch] of Object.entries(launchers)) {
  const extensionFolder = path.resolve(import.meta.dirname, '../../dist', name === 'Chromium' ? 'chrome' : 'firefox');
  const browser: BrowserUnderTest = await launch({ extensionFolder, site: () => undefined });
  try {
    const { ready, times } = await browser.evaluateInBackground(measure, SENTENCE, EVIDENCE, Number(rounds));
    const sorted = times.toSorted((one, other) => one - other);
    const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
    const eights = Array.from({ length: times.length / 8 }, (_, round) =>
      times.slice(8 * round, 8 * round + 8).reduce((sum, time) => sum + time, 0),
    ).sort((one, other) => one - other);
    const eight = Math.round(eights[Math.floor(eights.length / 2)] ?? 0);
    console.log(`| ${name} | ${Math.round(ready)} | ${at(0.5)} / ${at(0.95)} | ${eight} |`);
  } finally {
    await browser.close();
  }
}

/** Runs in the background, with what it loads. */
async function measure(
  background: typeof globalThis,
  sentence: string,
  evidence: string[],
  rounds: number,
): Promise<{ ready: number; times: number[] }> {
  const global = background as unknown as { textAnalysis?: TextAnalysis; importScripts?: (url: string) => void };
  const { runtime } = (background as unknown as { chrome: typeof chrome }).chrome;
  const script = runtime.getURL('text-analysis.js');
  if (global.importScripts) global.importScripts(script);
  else
    await new Promise((resolve) => {
      const element = background.document.createElement('script');
      element.src = script;
      element.onload = resolve;
      background.document.head.append(element);
    });
  const { createClaimModel } = global.textAnalysis as TextAnalysis;
  const start = performance.now();
  const file = await (await background.fetch(runtime.getURL('claim-model.bin'))).arrayBuffer();
  const model = createClaimModel(new Uint8Array(file));
  const ready = performance.now() - start;
  const pause = () => new Promise<void>((resolve) => background.setTimeout(resolve));
  const times: number[] = [];
  for (let turn = 0; turn < 8 * rounds; turn++) {
    const before = performance.now();
    await model.read(`${sentence} ${turn}`, evidence, pause);
    times.push(performance.now() - before);
  }
  return { ready, times };
}
