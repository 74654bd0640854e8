/**
 * Learns the support score's weights from claims judged by people, and says honestly how well they hold elsewhere.
 *
 *   npm run train:claims [-- --sample] [--corpus FOLDER] [--out FOLDER] [--only-figures | --only-weights]
 *
 * Three figures a set (ROC-AUC): the weights as written (they have seen the set), weights that have not seen the claim's
 * article (five folds), weights that have not seen the set at all.
 */
import { parseArgs } from 'node:util';
import {
  addedSignals,
  copiedShare,
  textSignalSigns,
  textSignals,
  wholeSignals,
} from '../../src/summary/claims/support-score.ts';
import { expectedDirections } from '../../src/summary/claims/support-signals.ts';
import { readJudgedClaims } from './claim-sets.ts';
import { claimSignals } from './claim-signals.ts';
import { fitMonotoneTrees, type Tree, treeValue } from './fit-monotone-trees.ts';
import { type Fit, fitSignedLogistic, type Sample } from './fit-signed-logistic.ts';
import { rocAuc } from './roc-auc.ts';
import { chooseCorpus, TRAINING_OPTIONS, writeGenerated } from './training-options.ts';
import { readWrittenClaims } from './written-claims.ts';

/** From 30 to 1000 the five folds hardly differ; copied text, of which there is least, does best with the weakest. */
const PENALTY = 30;
const FOLDS = 5;

/** The trees look at this many of the first signals: no worst sentence, since rewritten text is mostly one sentence. */
const treeSignals = Object.keys(expectedDirections).length + addedSignals.length + wholeSignals.length;

/**
 * What copied text is judged by. More signals did worse on articles that the training had not seen; wrong names and numbers, too, which
 * are marked one by one.
 */
const JOINT_SIGNALS = [
  'mean runsPerWord',
  'mean meanRunLength',
  'mean unseenPairs',
  'mean exactPairs',
  'whole exactPairs',
  'mean inOrder',
  'mean wideContext',
  'mean lastWordElsewhere',
  'mean namesElsewhere',
  'mean doubledWords',
].map((sought) => textSignalSigns.findIndex(([name]) => name === sought));

/**
 * Of a third model, which does not ask how much of a text is copied: what it loses on some texts by that, it gains by
 * having learned from all of them. Between 0.2 and 0.5 it is worth the same.
 */
const COMMON_SHARE = 1 / 3;
/** Copied text has little of what the third model learns from. */
const COMMON_SHARE_OF_COPIED = 0.1;
/** The trees say half as much as the logistic models, by their spread. */
const TREE_SHARE = 0.5;
/** The trees learn from texts of which no more than this is copied. */
const MAX_COPIED = 0.7;

interface MeasuredSample extends Sample {
  readonly articleKey: string;
  readonly copied: number;
}

/** The weights of each signal for text that is copied and text that is not, mixed by the share that is. */
interface Model {
  readonly copied: Fit;
  readonly rewritten: Fit;
  /** Scaled already. */
  readonly trees: readonly Tree[];
}

const { values: options } = parseArgs({
  options: {
    ...TRAINING_OPTIONS,
    'only-figures': { type: 'boolean', default: false },
    'only-weights': { type: 'boolean', default: false },
  },
});
const corpus = chooseCorpus(options);
train();

function train(): void {
  const samples = measure();
  const whole = learn(samples);
  if (!options['only-figures']) write(whole);
  if (options['only-weights']) return;
  const all = samples.map((sample) => score(sample, whole));
  const folded = scoreUnseen(samples, (sample) => String(foldOf(sample.articleKey)), sharesArticle);
  const left = scoreUnseen(samples, (sample) => sample.set, sharesArticle);
  report(samples, { seen: all, 'unseen articles': folded, 'unseen set': left });
}

/** `values`: the signals of the text, as the trees see them; `mixed` lays them out for the logistic model. */
function measure(): MeasuredSample[] {
  const written = readWrittenClaims('learning', corpus).map((claim) => ({
    ...claim,
    set: 'written',
    label: Number(claim.isTrue),
  }));
  return [...readJudgedClaims(corpus), ...written].flatMap(({ set, label, article, articleKey, text }) => {
    const sentences = claimSignals(article, text);
    if (sentences.length === 0) return [];
    return [{ set, label, articleKey, copied: copiedShare(sentences), values: textSignals(sentences) }];
  });
}

/** Both logistic models in one: each signal times the share by which its model counts. */
function mixed({ values, copied }: MeasuredSample): number[] {
  const joints = JOINT_SIGNALS.map((at) => (values[at] ?? 0) * copied);
  return [...joints, ...values.map((value) => value * (1 - copied)), copied];
}

function learn(samples: readonly MeasuredSample[]): Model {
  const linear = learnLinear(samples);
  const rewritten = samples.filter(({ copied }) => copied < MAX_COPIED);
  const signs = textSignalSigns.slice(0, treeSignals).map(([, sign]) => sign);
  const trees = fitMonotoneTrees(rewritten, signs);
  const scale =
    (TREE_SHARE * spread(samples.map((sample) => score(sample, { ...linear, trees: [] })))) /
    spread(rewritten.map(({ values }) => treeSum(trees, values)));
  return { ...linear, trees: trees.map((tree) => ({ ...tree, leaves: tree.leaves.map((leaf) => leaf * scale) })) };
}

function learnLinear(samples: readonly MeasuredSample[]): Pick<Model, 'copied' | 'rewritten'> {
  const signs = textSignalSigns.map(([, sign]) => sign);
  const joints = JOINT_SIGNALS.map((at) => signs[at] ?? 0);
  const apart = fitSignedLogistic(
    samples.map((sample) => ({ ...sample, values: mixed(sample) })),
    [...joints, ...signs, 0],
    PENALTY,
  );
  const common = fitSignedLogistic(samples, signs, PENALTY);
  const together = (share: number, bias: number, weightOf: (at: number) => number): Fit => ({
    bias: (1 - share) * bias + share * common.bias,
    weights: signs.map((_, at) => (1 - share) * weightOf(at) + share * (common.weights[at] ?? 0)),
  });
  return {
    copied: together(COMMON_SHARE_OF_COPIED, apart.bias + (apart.weights.at(-1) ?? 0), (at) => {
      const place = JOINT_SIGNALS.indexOf(at);
      return place < 0 ? 0 : (apart.weights[place] ?? 0);
    }),
    rewritten: together(COMMON_SHARE, apart.bias, (at) => apart.weights[joints.length + at] ?? 0),
  };
}

function score({ values, copied: share }: MeasuredSample, { copied, rewritten, trees }: Model): number {
  return share * linear(values, copied) + (1 - share) * (linear(values, rewritten) + treeSum(trees, values));
}

function linear(values: readonly number[], { weights, bias }: Fit): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
}

function treeSum(trees: readonly Tree[], values: readonly number[]): number {
  return trees.reduce((sum, tree) => sum + treeValue(tree, values), 0);
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

/** Every group is scored by weights learned on the other groups, without the claims about the group's own articles. */
function scoreUnseen(
  samples: readonly MeasuredSample[],
  groupOf: (sample: MeasuredSample) => string,
  isTooClose: (sample: MeasuredSample, articles: ReadonlySet<string>) => boolean,
): number[] {
  const scores = new Map<MeasuredSample, number>();
  for (const group of new Set(samples.map(groupOf))) {
    const unseen = samples.filter((sample) => groupOf(sample) === group);
    const articles = new Set(unseen.map((sample) => sample.articleKey));
    const fitted = learn(samples.filter((sample) => groupOf(sample) !== group && !isTooClose(sample, articles)));
    for (const sample of unseen) scores.set(sample, score(sample, fitted));
  }
  return samples.map((sample) => scores.get(sample) ?? 0);
}

function sharesArticle(sample: MeasuredSample, articles: ReadonlySet<string>): boolean {
  return articles.has(sample.articleKey);
}

/** The same article falls into the same fold in every run. */
function foldOf(articleKey: string): number {
  let hash = 0;
  for (const character of articleKey) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}

function report(samples: readonly MeasuredSample[], columns: Readonly<Record<string, readonly number[]>>): void {
  const sets = [...new Set(samples.map((sample) => sample.set))];
  const names = Object.keys(columns);
  const means = new Map(names.map((name) => [name, 0]));
  console.log(`| set | ${names.join(' | ')} |\n|---|${names.map(() => '---|').join('')}`);
  for (const set of sets) {
    const cells = names.map((name) => {
      const scored = samples.flatMap((sample, at) =>
        sample.set === set ? [{ score: columns[name]?.[at] ?? 0, label: sample.label }] : [],
      );
      const auc = rocAuc(scored);
      means.set(name, (means.get(name) ?? 0) + auc / sets.length);
      return auc.toFixed(3);
    });
    console.log(`| ${set} | ${cells.join(' | ')} |`);
  }
  console.log(`| mean | ${names.map((name) => means.get(name)?.toFixed(3)).join(' | ')} |`);
}

function write({ copied, rewritten, trees }: Model): void {
  const short = (value: number, digits = 4) => Number(value.toPrecision(digits)) || 0;
  const rounded = ({ bias, weights }: Fit) => ({ bias: short(bias), weights: weights.map((weight) => short(weight)) });
  const model = {
    copied: rounded(copied),
    rewritten: rounded(rewritten),
    trees: trees.map((tree) => [
      tree.columns,
      tree.limits.map((limit) => short(limit, 12)),
      tree.leaves.map((leaf) => short(leaf, 3)),
    ]),
  };
  const comment =
    '/** Generated by tests/training/train-claims.ts: see support-score.ts for the order. Do not edit. */';
  const type =
    '{ copied: Weights; rewritten: Weights; trees: readonly (readonly [columns: readonly number[], limits: readonly number[], leaves: readonly number[]])[] }';
  writeGenerated(
    'src/summary/generated/support-model.ts',
    `${comment}\ninterface Weights {\n  readonly bias: number;\n  readonly weights: readonly number[];\n}\n\nexport const supportModel: ${type} = ${JSON.stringify(model)};\n`,
    corpus,
    options.out,
  );
}
