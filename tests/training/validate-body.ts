/**
 * How well the body is found on pages that the models have not seen: trains models without each fold of hosts, and without
 * each group of sources, and scores what they choose as the benchmarks do. Without layout, so that hidden text counts
 * against us.
 *
 *   npm run validate:body [-- hosts|sources|seen] [--low] [--sample] [--corpus FOLDER]
 *
 * `--low` also names the bodies under .8.
 */
import { parseArgs } from 'node:util';
import { chooseRuns } from '../../src/article/body/choose-runs.ts';
import { readBlocks, readStructuredBlocks } from '../../src/article/body/read-blocks.ts';
import { type BodyModels, shippedModels } from '../../src/article/body-model/judge-runs.ts';
import {
  aggregateScore,
  type Counts,
  matchShingles,
  matchSnippets,
  scoreOf,
  sumCounts,
  wordOrCharacterTokens,
  wordTokens,
} from './body-metrics.ts';
import { foldOf, plantModels, prepareSample, type Sample, SOURCES, trainBodyModels } from './body-samples.ts';
import { pageCollections } from './corpus.ts';
import { collectTrees, type TreeWithTruth } from './page-trees-of-corpus.ts';
import { chooseCorpus, TRAINING_OPTIONS } from './training-options.ts';

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: { ...TRAINING_OPTIONS, low: { type: 'boolean', default: false } },
});
const FOLDS = 4;
/** Of the original corpus. */
const SCORED = ['zyte', 'fundus', 'fundus-eval', 'wcxb', 'trafilatura'];
/** Pages of one source are chosen and cut alike: a source is unseen when its kin are, too. */
const KIN = [['zyte'], ['fundus', 'fundus-eval'], ['wcxb'], ['trafilatura', 'gne', 'newspaper4k']];
const kinds = ['hosts', 'sources', 'seen'].filter((kind) => !positionals.length || positionals.includes(kind));

const corpus = chooseCorpus(given);
const samples = (await collectTrees(corpus, pageCollections(corpus, SOURCES))).map(prepareSample);
for (const kind of kinds) report(kind, textsOf(kind));

/** Every page's body, by models that have not seen the page's like. */
function textsOf(kind: string): Map<Sample, string> {
  if (kind === 'seen') return new Map(samples.map((sample) => [sample, bodyOf(sample, shippedModels())]));
  const partOf = ({ host, truth }: Sample) =>
    kind === 'hosts'
      ? foldOf(host, FOLDS, 'unseen')
      : (KIN.find((kin) => kin.includes(truth.source))?.[0] ?? truth.source);
  const texts = new Map<Sample, string>();
  for (const part of new Set(samples.map(partOf))) {
    const models = plantModels(trainBodyModels(samples.filter((sample) => partOf(sample) !== part)));
    for (const sample of samples) if (partOf(sample) === part) texts.set(sample, bodyOf(sample, models));
  }
  return texts;
}

function bodyOf({ tree, evidence }: TreeWithTruth, models: BodyModels): string {
  const kept = [...(chooseRuns(tree, evidence, models)?.kept ?? [])];
  const blocks = readStructuredBlocks(evidence.structuredBody, kept) ?? readBlocks(kept);
  return blocks.map((block) => block.text).join('\n\n');
}

function report(kind: string, texts: ReadonlyMap<Sample, string>): void {
  let low = 0;
  const figures = pageCollections(corpus, SCORED).map((source) => {
    const pages = [...texts].filter(([{ truth }]) => truth.source === source);
    if (pages.every(([{ truth }]) => !truth.bodies)) return `${source} ${snippetsOf(pages).toFixed(4)}`;
    const matches = pages.map(([{ truth, id }, text]) => {
      const tokens = source === 'zyte' ? wordTokens : wordOrCharacterTokens;
      const tries = (truth.bodies ?? []).map((body) => matchShingles(body, text, tokens));
      const best = tries.reduce((one, other) => (f1Of(other) > f1Of(one) ? other : one));
      if (f1Of(best) < 0.8) low++;
      if (f1Of(best) < 0.8 && given.low)
        console.log(`  ${source}/${id} P ${scoreOf(best).precision.toFixed(2)} R ${scoreOf(best).recall.toFixed(2)}`);
      return best;
    });
    const { f1, precision, recall } = aggregateScore(matches);
    return `${source} ${f1.toFixed(4)} (${precision.toFixed(3)}/${recall.toFixed(3)})`;
  });
  console.log(`${kind.padEnd(8)} ${figures.join(' · ')} · under .8: ${low}`);
}

function f1Of(counts: Counts): number {
  return scoreOf(counts).f1;
}

function snippetsOf(pages: readonly (readonly [Sample, string])[]): number {
  const counts = pages.map(([{ truth }, text]) => matchSnippets(text, truth.include ?? [], truth.exclude ?? []));
  return scoreOf(sumCounts(counts)).f1;
}
