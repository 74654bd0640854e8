/**
 * Gradient boosting of small decision trees for a yes/no question: histograms, logistic loss, the best leaf split first.
 * Deterministic: the same rows give the same trees. Writes the layout that src/article/body-model/decision-trees.ts runs.
 */
import type { DecisionTrees } from '../../src/article/body-model/decision-trees.ts';

export interface Rows {
  /** One array per column. */
  readonly columns: readonly Float32Array[];
  readonly answers: Uint8Array;
  readonly weights: Float32Array;
}

export interface Growth {
  readonly trees: number;
  readonly leaves: number;
  /** How much of every tree's answer counts. */
  readonly rate: number;
  /** Least evidence (sum of p(1−p)) on either side of a split. */
  readonly minEvidence: number;
  readonly ridge: number;
  /** Share of the columns that a tree may use. */
  readonly columnShare: number;
  readonly bins: number;
  readonly seed: number;
}

interface Leaf {
  readonly rows: Uint32Array;
  readonly value: number;
  readonly split?: { readonly gain: number; readonly column: number; readonly bin: number };
  below?: [Leaf, Leaf];
}

const SAMPLE = 20_000;

export function growTrees({ columns, answers, weights }: Rows, growth: Growth): DecisionTrees {
  const count = answers.length;
  const cuts = columns.map((column) => cutPoints(column, growth.bins));
  const bins = columns.map((column, index) => intoBins(column, cuts[index] ?? []));
  let total = 0;
  let yes = 0;
  for (let row = 0; row < count; row++) {
    total += weights[row] ?? 0;
    if (answers[row]) yes += weights[row] ?? 0;
  }
  const base = Number(Math.log(yes / (total - yes)).toFixed(3));
  const scores = new Float64Array(count).fill(base);
  const slopes = new Float64Array(count);
  const evidence = new Float64Array(count);
  const random = randomFrom(growth.seed);
  const feature: number[] = [];
  const number: number[] = [];
  for (let tree = 0; tree < growth.trees; tree++) {
    for (let row = 0; row < count; row++) {
      const chance = 1 / (1 + Math.exp(-(scores[row] as number)));
      const weight = ((weights[row] as number) * count) / total;
      slopes[row] = ((answers[row] as number) - chance) * weight;
      evidence[row] = chance * (1 - chance) * weight;
    }
    const usable = columns.map((_, column) => column).filter(() => random() < growth.columnShare);
    const root = growOne({ slopes, evidence, bins, cuts, usable, growth, count });
    for (const leaf of leavesOf(root)) for (const row of leaf.rows) scores[row] = (scores[row] as number) + leaf.value;
    write(root, cuts, feature, number);
  }
  return { base, feature, number };
}

interface Task {
  slopes: Float64Array;
  evidence: Float64Array;
  bins: readonly Uint8Array[];
  cuts: readonly number[][];
  usable: readonly number[];
  growth: Growth;
  count: number;
}

function growOne(task: Task): Leaf {
  const root = makeLeaf(
    Uint32Array.from({ length: task.count }, (_, row) => row),
    task,
  );
  const open = [root];
  for (let leaves = 1; leaves < task.growth.leaves; leaves++) {
    open.sort((a, b) => (a.split?.gain ?? 0) - (b.split?.gain ?? 0));
    const leaf = open.pop();
    if (!leaf?.split) break;
    const { column, bin } = leaf.split;
    const binned = task.bins[column] as Uint8Array;
    leaf.below = [
      makeLeaf(
        leaf.rows.filter((row) => (binned[row] as number) <= bin),
        task,
      ),
      makeLeaf(
        leaf.rows.filter((row) => (binned[row] as number) > bin),
        task,
      ),
    ];
    open.push(...leaf.below);
  }
  return root;
}

function makeLeaf(rows: Uint32Array, task: Task): Leaf {
  const { slopes, evidence, growth } = task;
  let slope = 0;
  let known = 0;
  for (const row of rows) {
    slope += slopes[row] as number;
    known += evidence[row] as number;
  }
  // Rounded as it will be stored, so that what is trained on is what is shipped.
  const value = Math.round((slope / (known + growth.ridge)) * growth.rate * 100) / 100;
  const split = rows.length > 20 ? bestSplit(rows, slope, known, task) : undefined;
  return split ? { rows, value, split } : { rows, value };
}

function bestSplit(rows: Uint32Array, slope: number, known: number, task: Task): Leaf['split'] {
  const { slopes, evidence, bins, cuts, usable, growth } = task;
  const worth = (sum: number, weight: number) => (sum * sum) / (weight + growth.ridge);
  let best: Leaf['split'];
  for (const column of usable) {
    const binned = bins[column] as Uint8Array;
    const sums = new Float64Array(growth.bins + 1);
    const weights = new Float64Array(growth.bins + 1);
    for (const row of rows) {
      const bin = binned[row] as number;
      sums[bin] = (sums[bin] as number) + (slopes[row] as number);
      weights[bin] = (weights[bin] as number) + (evidence[row] as number);
    }
    let left = 0;
    let leftKnown = 0;
    for (let bin = 0; bin < (cuts[column] as number[]).length; bin++) {
      left += sums[bin] as number;
      leftKnown += weights[bin] as number;
      if (leftKnown < growth.minEvidence || known - leftKnown < growth.minEvidence) continue;
      const gain = worth(left, leftKnown) + worth(slope - left, known - leftKnown) - worth(slope, known);
      if (gain > (best?.gain ?? 1e-6)) best = { gain, column, bin };
    }
  }
  return best;
}

function leavesOf(leaf: Leaf): Leaf[] {
  return leaf.below ? leaf.below.flatMap(leavesOf) : [leaf];
}

function write(leaf: Leaf, cuts: readonly number[][], feature: number[], number: number[]): void {
  if (!leaf.below || !leaf.split) {
    feature.push(-1);
    number.push(Math.round(leaf.value * 100));
    return;
  }
  feature.push(leaf.split.column);
  number.push(cuts[leaf.split.column]?.[leaf.split.bin] as number);
  for (const below of leaf.below) write(below, cuts, feature, number);
}

/** Between neighbouring values where there are few, else at quantiles; short enough to store. */
function cutPoints(column: Float32Array, bins: number): number[] {
  const step = Math.max(1, Math.floor(column.length / SAMPLE));
  const sample = Array.from(column.filter((_, row) => row % step === 0)).sort((a, b) => a - b);
  const values = [...new Set(sample)];
  const cuts =
    values.length <= bins
      ? values.slice(1).map((value, index) => ((values[index] as number) + value) / 2)
      : Array.from({ length: bins - 1 }, (_, bin) => sample[Math.floor(((bin + 1) * sample.length) / bins)] as number);
  return [...new Set(cuts.map((cut) => Number(cut.toPrecision(4))))].sort((a, b) => a - b);
}

/** `≤` a cut belongs to its bin. */
function intoBins(column: Float32Array, cuts: readonly number[]): Uint8Array {
  return Uint8Array.from(column, (value) => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= (cuts[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}

/** mulberry32: public domain, enough to shuffle columns. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
