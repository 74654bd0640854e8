/**
 * Scores how well an article supports a text, from the signals of its sentences. Copied text fails at its joints and rewritten text at its new
 * words, so each has logistic weights of its own, mixed by the share of copied word pairs; rewritten text is also judged
 * by small trees. Every weight keeps its signal's sign. Learned by tests/training/train-claims.ts.
 */
import { supportModel } from '../generated/support-model.ts';
import { expectedDirections, type SignalName, type Signals } from './support-signals.ts';
import { CLAIM } from './thresholds.ts';

const signalNames = Object.keys(expectedDirections) as SignalName[];

/** Counts that add up over a text: one bad joint in any sentence is enough. */
export const addedSignals = ['joints', 'missingPairs', 'missingTriples', 'uncopiedWords', 'newWordCount'] as const;

/** Shares that are also taken of the text as a whole, in which a long sentence counts for more than a short one. */
export const wholeSignals = ['copiedPairs', 'exactPairs', 'copiedTriples'] as const;

/** What is known about a text, per name; its sign says whether more of it means more support (see `expectedDirections`). */
export const textSignalSigns: readonly (readonly [name: string, sign: -1 | 0 | 1])[] = [
  ...signalNames.map((name) => [`mean ${name}`, expectedDirections[name]] as const),
  ...addedSignals.map((name) => [`sum ${name}`, expectedDirections[name]] as const),
  ...wholeSignals.map((name) => [`whole ${name}`, expectedDirections[name]] as const),
  ...signalNames.map((name) => [`worst ${name}`, expectedDirections[name]] as const),
];

/** In the order of `textSignalSigns`. @param sentences At least one. */
export function textSignals(sentences: readonly Signals[]): number[] {
  const all = (name: SignalName) => sentences.map((signals) => signals[name]);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const lengths = all('logLength').map(Math.expm1);
  return [
    ...signalNames.map((name) => total(all(name)) / sentences.length),
    ...addedSignals.map((name) => Math.log1p(total(all(name).map(Math.expm1)))),
    ...wholeSignals.map(
      (name) => total(all(name).map((value, at) => value * (lengths[at] ?? 0))) / (total(lengths) || 1),
    ),
    ...signalNames.map((name) => (expectedDirections[name] > 0 ? Math.min(...all(name)) : Math.max(...all(name)))),
  ];
}

/** 0..1: how much of a text is copied, by which the models are mixed. */
export function copiedShare(sentences: readonly Signals[]): number {
  const pairs = sentences.reduce((sum, signals) => sum + signals.copiedPairs, 0) / sentences.length;
  return Math.min(1, Math.max(0, (pairs - CLAIM.rewrittenBelow) / (CLAIM.copiedFrom - CLAIM.rewrittenBelow)));
}

/** @returns 0..1; 1 for no sentence. */
export function supportScore(sentences: readonly Signals[]): number {
  if (sentences.length === 0) return 1;
  const { copied, rewritten, trees } = supportModel;
  const share = copiedShare(sentences);
  const signals = textSignals(sentences);
  const doubtful = rewritten.bias + weighted(signals, rewritten.weights) + treeSum(trees, signals);
  const logit = share * (copied.bias + weighted(signals, copied.weights)) + (1 - share) * doubtful;
  const support = 1 / (1 + Math.exp(-logit));
  return sentences.every(({ inOnePiece }) => inOnePiece === 1) ? Math.max(CLAIM.verbatimSupport, support) : support;
}

/** @throws Error when a signal was added or taken away and the weights do not know. */
function weighted(values: readonly number[], weights: readonly number[]): number {
  if (values.length !== weights.length) {
    throw new Error(`signals changed (${values.length}, trained on ${weights.length}): npm run train:claims`);
  }
  return values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
}

/** Each tree is complete: inner nodes breadth-first, then leaves. At a node, a value up to the limit goes left. */
type Trees = readonly (readonly [columns: readonly number[], limits: readonly number[], leaves: readonly number[]])[];

function treeSum(trees: Trees, signals: readonly number[]): number {
  let total = 0;
  for (const [columns, limits, leaves] of trees) {
    let node = 0;
    while (node < columns.length) node = 2 * node + ((signals[columns[node] ?? 0] ?? 0) <= (limits[node] ?? 0) ? 1 : 2);
    total += leaves[node - columns.length] ?? 0;
  }
  return total;
}
