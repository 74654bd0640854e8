/**
 * How well the body is found on pages that the models have not seen: trains models without each fold of hosts, and without
 * each group of sources, and scores what they choose with the metrics of ../shared/score. Without layout, so that hidden
 * text counts against us.
 *
 *   npm run validate:body [-- hosts|sources|seen] [--low]     (`--low`: also names the bodies under .8)
 */
import path from 'node:path';
import { chooseRuns } from '../../src/article/body/choose-runs.ts';
import { readBlocks, readStructuredBlocks } from '../../src/article/body/read-blocks.ts';
import { type BodyModels, shippedModels } from '../../src/article/body-model/judge-runs.ts';
import { foldOf, plantModels, prepareSample, type Sample, SOURCES, trainBodyModels } from './body-samples.ts';
import { collectTrees, type TreeWithTruth } from './page-trees-of-corpus.ts';

const shared = path.join(import.meta.dirname, '../../../shared');
const metrics = await import(path.join(shared, 'score/lib/extraction-metrics.mjs'));
const FOLDS = 4;
const SCORED = ['zyte', 'fundus', 'fundus-eval', 'wcxb', 'trafilatura'];
/** Pages of one source are chosen and cut alike: a source is unseen when its kin are, too. */
const KIN = [['zyte'], ['fundus', 'fundus-eval'], ['wcxb'], ['trafilatura', 'gne', 'newspaper4k']];
const given = process.argv.slice(2);
const kinds = ['hosts', 'sources', 'seen'].filter(
  (kind) => !given.some((each) => !each.startsWith('-')) || given.includes(kind),
);

const samples = (await collectTrees(path.join(shared, 'corpus/extraction/dev'), SOURCES)).map(prepareSample);
for (const kind of kinds) report(kind, textsOf(kind));

/** Every page's body, by models that have not seen the page's like. */
function textsOf(kind: string): Map<Sample, string> {
  if (kind === 'seen') return new Map(samples.map((sample) => [sample, bodyOf(sample, shippedModels())]));
  const partOf = ({ host, truth }: Sample) =>
    kind === 'hosts' ? foldOf(host, FOLDS, 'unseen') : KIN.findIndex((names) => names.includes(truth.source));
  const texts = new Map<Sample, string>();
  for (const part of new Set(samples.map(partOf))) {
    const models = plantModels(trainBodyModels(samples.filter((sample) => partOf(sample) !== part)));
    for (const sample of samples) if (partOf(sample) === part) texts.set(sample, bodyOf(sample, models));
  }
  return texts;
}

function bodyOf({ tree, evidence }: TreeWithTruth, models: BodyModels): string {
  const kept = [...(chooseRuns(tree, evidence, models, () => [])?.kept ?? [])];
  const blocks = readStructuredBlocks(evidence.structuredBody, kept) ?? readBlocks(kept);
  return blocks.map((block) => block.text).join('\n\n');
}

function report(kind: string, texts: ReadonlyMap<Sample, string>): void {
  let low = 0;
  const figures = SCORED.map((source) => {
    const pages = [...texts].filter(([{ truth }]) => truth.source === source);
    if (source === 'trafilatura') return `${source} ${snippetsOf(pages).toFixed(4)}`;
    const matches = pages.map(([{ truth, id }, text]) => {
      const tokens = source === 'zyte' ? metrics.tokenize : metrics.tokenizeCjk;
      const tries: number[][] = (truth.bodies ?? []).map((body) => metrics.shingleMatch(body, text, 4, tokens));
      const best = tries.reduce((one, other) => (f1Of(other) > f1Of(one) ? other : one), tries[0] ?? []);
      if (f1Of(best) < 0.8) low++;
      if (f1Of(best) < 0.8 && given.includes('--low'))
        console.log(`  ${source}/${id} P ${metrics.precision(best).toFixed(2)} R ${metrics.recall(best).toFixed(2)}`);
      return best;
    });
    const { f1, precision, recall } = metrics.aggregate(matches);
    return `${source} ${f1.toFixed(4)} (${precision.toFixed(3)}/${recall.toFixed(3)})`;
  });
  console.log(`${kind.padEnd(8)} ${figures.join(' · ')} · under .8: ${low}`);
}

function f1Of(match: readonly number[]): number {
  return metrics.f1of(metrics.precision(match), metrics.recall(match));
}

function snippetsOf(pages: readonly (readonly [Sample, string])[]): number {
  const rows = pages.map(([{ truth }, text]) => metrics.includeExclude(text, truth.include ?? [], truth.exclude ?? []));
  return metrics.confusion(rows).f1;
}
