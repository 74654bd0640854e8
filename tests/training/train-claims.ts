/**
 * Learns the support score's weights from claims judged by people, and says honestly how well they hold elsewhere.
 *
 *   npx tsx tests/training/train-claims.ts [--write]     needs ../shared; --write replaces the generated weights
 *
 * Three figures a set (ROC-AUC): the weights as written (they have seen the set), weights that have not seen the claim's
 * article (five folds), weights that have not seen the set at all.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { claimSignals } from '../../src/summary/check-claims.ts';
import { copiedShare, textSignalSigns, textSignals } from '../../src/summary/support-score.ts';
import { consistencyFolder, readJudgedClaims } from './claim-sets.ts';
import { type Fit, fitSignedLogistic, type Sample } from './fit-signed-logistic.ts';
import { rocAuc } from './roc-auc.ts';

/** Chosen among 50, 100, 200 and 1000 by the five folds. */
const PENALTY = 100;
const FOLDS = 5;

interface MeasuredSample extends Sample {
  readonly articleKey: string;
}

if (existsSync(consistencyFolder)) train();
else console.log(`skipped: no ${consistencyFolder}`);

function train(): void {
  const samples = measure();
  const whole = learn(samples);
  const all = samples.map((sample) => score(sample, whole));
  const folded = scoreUnseen(samples, (sample) => String(foldOf(sample.articleKey)), sharesArticle);
  const left = scoreUnseen(samples, (sample) => sample.set, sharesArticle);
  report(samples, { seen: all, 'unseen articles': folded, 'unseen set': left });
  if (process.argv.includes('--write')) write(whole);
}

function measure(): MeasuredSample[] {
  return readJudgedClaims().flatMap(({ set, label, article, articleKey, text }) => {
    const sentences = claimSignals(article, text);
    if (sentences.length === 0) return [];
    const share = copiedShare(sentences);
    const signals = textSignals(sentences);
    const values = [...signals.map((value) => value * share), ...signals.map((value) => value * (1 - share)), share];
    return [{ set, label, articleKey, values }];
  });
}

function learn(samples: readonly Sample[]): Fit {
  const signs = textSignalSigns.map(([, sign]) => sign);
  return fitSignedLogistic(samples, [...signs, ...signs, 0], PENALTY);
}

function score(sample: Sample, { weights, bias }: Fit): number {
  return sample.values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
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

function write({ weights, bias }: Fit): void {
  const size = textSignalSigns.length;
  const rounded = (list: readonly number[]) => list.map((weight) => Number(weight.toPrecision(4)) || 0);
  const model = {
    copied: {
      bias: Number((bias + (weights[2 * size] ?? 0)).toPrecision(4)),
      weights: rounded(weights.slice(0, size)),
    },
    rewritten: { bias: Number(bias.toPrecision(4)), weights: rounded(weights.slice(size, 2 * size)) },
  };
  const file = path.join(import.meta.dirname, '../../src/summary/generated/support-model.ts');
  const comment =
    '/** Generated by tests/training/train-claims.ts: weights in the order of textSignalSigns. Do not edit. */';
  writeFileSync(file, `${comment}\nexport const supportModel = ${JSON.stringify(model)};\n`);
}
