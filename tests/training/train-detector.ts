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
/** Log odds by which a page must be beyond what the pages of a stage came to, so that few unseen ones are settled wrongly. Set by hand. */
const MARGIN = 0.5;
/** Log odds that no page comes to. */
const NEVER = 99;
/** The stage that reads the text. */
const FIRST_TO_AGREE = 3;

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
 * As article-score.ts asks, stage after stage, of those that are not settled yet.
 *
 * @returns For each stage but the last, the log odds up to which no page of the training set became an article, and from which on each did.
 * An address and claims alone make none: fronts and archives, of which there are few here, have those of articles.
 */
function findBounds(): (readonly [no: number, yes: number])[] {
  let open = pages.filter(hasText).map((page) => {
    const parts = values(page).map((value, index) => value * (model.weights[index] ?? 0));
    const oddsAt = stages.map((_, stage) => {
      const seen = stages.slice(0, stage + 1).flat().length;
      return parts.slice(0, seen).reduce((sum, part) => sum + part, model.bias - threshold);
    });
    return { page, oddsAt, isTaken: (oddsAt.at(-1) ?? 0) > 0 };
  });
  return stages.slice(0, -1).map((names, stage) => {
    const oddsOf = (isTaken: boolean) =>
      open.filter((each) => each.isTaken === isTaken).map(({ oddsAt }) => oddsAt[stage] ?? 0);
    const no = Math.max(-NEVER, Math.min(NEVER, ...oddsOf(true)) - MARGIN);
    const yes = stage < FIRST_TO_AGREE ? NEVER : Math.min(NEVER, Math.max(-NEVER, ...oddsOf(false)) + MARGIN);
    const before = open.length;
    open = open.filter(({ oddsAt }) => (oddsAt[stage] ?? 0) > no && (oddsAt[stage] ?? 0) < yes);
    console.log(`settled with “${names[0]}”: ${before - open.length} of ${before}`);
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
