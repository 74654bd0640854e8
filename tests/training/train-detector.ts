/**
 * Fits the weights of `looksLikeArticle` on labelled pages, finds from which odds on each stage's answer stands, and writes
 * src/article/generated/detector-weights.ts.
 * Deterministic: the same pages and signs give the same weights. Prints cross-validation by host and by source.
 *
 *   npm run train:detector [-- --sample] [--corpus FOLDER] [--out FOLDER]
 */
import { parseArgs } from 'node:util';
import { MIN_TEXT } from '../../src/article/detection/article-score.ts';
import { featureNamesByStage } from '../../src/article/detection/page-features.ts';
import { fitLogistic } from './fit-logistic.ts';
import { collectSigns, type LabelledSigns } from './page-features-of-corpus.ts';
import { chooseCorpus, TRAINING_OPTIONS, writeGenerated } from './training-options.ts';

const { values: options } = parseArgs({ options: TRAINING_OPTIONS });
const corpus = chooseCorpus(options);
/** Pull towards zero: signs that hardly matter get hardly any weight. */
const RIDGE = 10;
/** Of the pages that are no articles, how many may be taken for one, in cross-validation. */
const FALSE_POSITIVES = 0.048;
/** Of all pages, how many have no more to come than is reckoned with, upwards and downwards each. Set by hand. */
const COMMON = 0.99;

const pages = await collectSigns(corpus);
const stages = featureNamesByStage();
const names = stages.flat();

const byHost = crossValidate((page) => hash(page.host) % 10);
const sources = [...new Set(pages.map((page) => page.source))].sort();
const bySource = crossValidate((page) => sources.indexOf(page.source));
const threshold = quantile(
  byHost.filter((_, index) => !pages[index]?.isArticle),
  1 - FALSE_POSITIVES,
);
report('cross-validation by host', byHost, threshold);
report('cross-validation by source', bySource, threshold);
const model = fitModel(pages);
report('all pages', pages.map(score(model)), threshold);
const bounds = findBounds();
write();

/** Pages without text are settled before the model is asked, whatever their label. */
function hasText(page: LabelledSigns): boolean {
  return page.signs.textTotal > MIN_TEXT;
}

function fitModel(all: LabelledSigns[]) {
  const rows = all.filter(hasText);
  return fitLogistic(
    rows.map(values),
    rows.map((row) => row.isArticle),
    RIDGE,
  );
}

/** As article-score.ts weighs them. */
function values(page: LabelledSigns): number[] {
  return page.signs.signs.flat().map((sign) => Math.log1p(Number(sign)));
}

function score({ bias, weights }: { bias: number; weights: number[] }) {
  return (page: LabelledSigns) =>
    hasText(page)
      ? values(page).reduce((sum, value, index) => sum + value * (weights[index] ?? 0), bias)
      : Number.NEGATIVE_INFINITY;
}

/** Every page's score by a model that has seen no page of its fold. */
function crossValidate(foldOf: (page: LabelledSigns) => number): number[] {
  const models = new Map<number, (page: LabelledSigns) => number>();
  return pages.map((page) => {
    const fold = foldOf(page);
    const known = models.get(fold) ?? score(fitModel(pages.filter((other) => foldOf(other) !== fold)));
    models.set(fold, known);
    return known(page);
  });
}

function report(title: string, scores: number[], limit: number) {
  const share = (isArticle: boolean) => {
    const some = scores.filter((_, index) => pages[index]?.isArticle === isArticle);
    return (some.filter((value) => value > limit).length / some.length).toFixed(4);
  };
  console.log(`${title}: true positives ${share(true)}, false positives ${share(false)}`);
}

/**
 * @returns For each stage but the last, the log odds at which later ones hardly turn the answer, as far as those go on 98 of 100 pages of
 * the training set, whatever stood before them there: kinds of pages that are rare here are not settled by what was common.
 */
function findBounds(): (readonly [no: number, yes: number])[] {
  const parts = pages.filter(hasText).map((page) => {
    const weighed = values(page).map((value, index) => value * (model.weights[index] ?? 0));
    return { weighed, isOpen: true };
  });
  const sum = (some: readonly number[]) => some.reduce((total, part) => total + part, 0);
  return stages.slice(0, -1).map((_, stage) => {
    const seen = stages.slice(0, stage + 1).flat().length;
    const still = parts.map(({ weighed }) => sum(weighed.slice(seen)));
    const [no, yes] = [-quantile(still, COMMON), -quantile(still, 1 - COMMON)];
    for (const each of parts) {
      const odds = model.bias - threshold + sum(each.weighed.slice(0, seen));
      if (odds <= no || odds >= yes) each.isOpen = false;
    }
    console.log(
      `not settled after stage ${stage + 1}: ${parts.filter(({ isOpen }) => isOpen).length} of ${parts.length}`,
    );
    return [no, yes] as const;
  });
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}

function write() {
  const articles = pages.filter((page) => page.isArticle).length;
  const lines = names.map((name, index) => `  ${Number((model.weights[index] ?? 0).toFixed(2))}, // ${name}`);
  writeGenerated(
    'src/article/generated/detector-weights.ts',
    `/**
 * Made by tests/training/train-detector.ts on ${new Date().toISOString().slice(0, 10)} from ${articles} articles and ${pages.length - articles} other pages. Do not edit.
 * Log odds of being an article, per unit of the logarithm of one plus each feature, in the order of page-features.ts.
 */
export const detectorBias = ${(model.bias - threshold).toFixed(2)};

export const detectorWeights: readonly number[] = [
${lines.join('\n')}
];

/** Log odds after each stage of page-features.ts but the last up to which a page is none, and from which on it is an article. */
export const detectorBounds: readonly (readonly [no: number, yes: number])[] = [
${bounds.map((pair) => `  [${pair.map((odds) => Number(odds.toFixed(1))).join(', ')}],`).join('\n')}
];
`,
    corpus,
    options.out,
  );
}
