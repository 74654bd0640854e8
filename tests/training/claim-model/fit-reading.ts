/**
 * Fits what is made of the claim model's logits, on stories that it has not seen: how likely a sentence is true, with what the rules
 * find in it, and from where on it counts as supported. Writes src/summary/generated/reading-weights.ts.
 *
 *   tsx tests/training/claim-model/fit-reading.ts [--model FILE] [--out FILE]
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FindingReason } from '../../../src/summary/claims/claim-check.ts';
import { fitSignedLogistic } from '../fit-signed-logistic.ts';
import { readClaimsOf } from './read-written-claims.ts';

/** Of the true sentences, those that may be marked: a reader who is warned falsely more often stops to look. */
const MARKED = 0.1;
/** Findings that some rule makes of sentences as models write them; the others are too seldom to be weighed. */
const REASONS: readonly FindingReason[] = [
  'number-not-in-article',
  'value-differs',
  'unit-differs',
  'date-not-in-article',
  'name-not-in-article',
  'negation-added',
  'negation-lost',
  'direction-reversed',
];
/** In sentences: findings that are on one or two weigh little. */
const PENALTY = 10;

const { values: options } = parseArgs({ options: { model: { type: 'string' }, out: { type: 'string' } } });
const claims = await readClaimsOf('calibration', options.model);
const rows = claims.map(({ logit, findings }) => [
  Math.max(-8, logit),
  ...REASONS.map((reason) => Number(findings.some((finding) => finding.reason === reason))),
]);
const fit = fitSignedLogistic(
  rows.map((values, at) => ({ set: 'written', label: Number(claims[at]?.isTrue), values })),
  [1, ...REASONS.map(() => -1)],
  PENALTY,
);
const rounded = (value: number) => Math.round(1000 * value) / 1000;
const [scale = 1, ...weights] = fit.weights;
const supports = rows.flatMap((row, at) => {
  const sum = row.reduce((total, value, column) => total + value * (fit.weights[column] ?? 0), fit.bias);
  return claims[at]?.isTrue ? [1 / (1 + Math.exp(-sum))] : [];
});
supports.sort((one, other) => one - other);
const doubts = REASONS.flatMap((reason, at) => {
  const doubt = rounded(-(weights[at] ?? 0));
  return doubt > 0 ? [`    '${reason}': ${doubt},`] : [];
});
for (const [at, reason] of REASONS.entries()) {
  const count = (isTrue: boolean) =>
    rows.filter((row, number) => row[at + 1] && claims[number]?.isTrue === isTrue).length;
  console.log(`${reason}: on ${count(true)} true and ${count(false)} false of ${claims.length}`);
}
writeFileSync(
  options.out ?? path.join(import.meta.dirname, '../../../src/summary/generated/reading-weights.ts'),
  `/** What is made of the claim model's logits. Learned by tests/training/claim-model/fit-reading.ts from stories that the model has not seen. */
export const readingWeights = {
  scale: ${rounded(scale)},
  bias: ${rounded(fit.bias)},
  /** What each finding of the rules takes away. */
  doubts: {
${doubts.join('\n')}
  },
  /** A tenth of the true sentences have less support. */
  supportedFrom: ${rounded(supports[Math.floor(MARKED * supports.length)] ?? 0.5)},
};
`,
);
