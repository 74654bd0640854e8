import { expect, it } from 'vitest';
import { supportScore, textSignalSigns } from '../../../src/summary/claims/support-score.ts';
import { expectedDirections, type Signals } from '../../../src/summary/claims/support-signals.ts';
import { supportModel } from '../../../src/summary/generated/support-model.ts';

const signals = Object.fromEntries(Object.keys(expectedDirections).map((name) => [name, 0.5])) as Signals;

it('has a weight for every signal, in each of its models', () => {
  expect(supportModel.copied.weights).toHaveLength(textSignalSigns.length);
  expect(supportModel.rewritten.weights).toHaveLength(textSignalSigns.length);
});

it('says that it must be trained again when a signal comes or goes', () => {
  const weights = supportModel.copied.weights as number[];
  const last = weights.pop() ?? 0;
  try {
    expect(() => supportScore([signals])).toThrow('npm run train:claims');
  } finally {
    weights.push(last);
  }
  expect(supportScore([signals])).toBeGreaterThan(0);
});
