/**
 * The signals of a text's sentences → one support score. A logistic model with two sets of weights, since copied text
 * fails at its joints and rewritten text at its new words; between them it goes over by the share of copied word pairs.
 * Weights: tests/training/train-claims.ts.
 */
import { supportModel } from './generated/support-model.ts';
import { type SignalName, type Signals, signalSigns } from './support-signals.ts';

export const signalNames = Object.keys(signalSigns) as SignalName[];

/** Counts that add up over a text: one bad joint in any sentence is enough. */
const added = ['breaks', 'missingPairs', 'missingTriples', 'uncopied', 'newWordCount'] as const;

/** Names of what `textSignals` gives, with the sign that each weight must keep. */
export const textSignalSigns: readonly (readonly [name: string, sign: -1 | 0 | 1])[] = [
  ...signalNames.map((name) => [`mean ${name}`, signalSigns[name]] as const),
  ...signalNames.map((name) => [`worst ${name}`, signalSigns[name]] as const),
  ...added.map((name) => [`sum ${name}`, signalSigns[name]] as const),
];

/** @param sentences At least one. */
export function textSignals(sentences: readonly Signals[]): number[] {
  const all = (name: SignalName) => sentences.map((signals) => signals[name]);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return [
    ...signalNames.map((name) => total(all(name)) / sentences.length),
    ...signalNames.map((name) => (signalSigns[name] > 0 ? Math.min(...all(name)) : Math.max(...all(name)))),
    ...added.map((name) => Math.log1p(total(all(name).map(Math.expm1)))),
  ];
}

/** 0..1: how much of a text is copied, by which the two sets of weights are mixed. */
export function copiedShare(sentences: readonly Signals[]): number {
  const pairs = sentences.reduce((sum, signals) => sum + signals.pairs, 0) / sentences.length;
  return Math.min(1, Math.max(0, (pairs - 0.45) / 0.3));
}

/** @returns 0..1; 1 for no sentence. */
export function supportScore(sentences: readonly Signals[]): number {
  if (sentences.length === 0) return 1;
  const share = copiedShare(sentences);
  const { copied, rewritten } = supportModel;
  const signals = textSignals(sentences);
  const sum = (weights: readonly number[]) =>
    signals.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  const logit = share * (copied.bias + sum(copied.weights)) + (1 - share) * (rewritten.bias + sum(rewritten.weights));
  return 1 / (1 + Math.exp(-logit));
}
