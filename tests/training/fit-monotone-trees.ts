/**
 * Gradient-boosted trees of depth three for logistic loss whose answer never falls as a signal of support grows, nor rises
 * with a signal of doubt. Splits are found on quantiles; rows and columns are sampled by a seeded generator.
 * Method: Friedman 2001, doi:10.1214/aos/1013203451; bounds passed down as in Chen & Guestrin 2016 (XGBoost).
 */
import { type Sample, sampleWeights } from './fit-signed-logistic.ts';

export const TREE_DEPTH = 3;
const TREES = 150;
const RATE = 0.08;
const PENALTY = 20;
const BINS = 24;
const MIN_WEIGHT = 5;
const ROW_SHARE = 0.7;
const COLUMN_SHARE = 0.4;

/** A complete binary tree: inner nodes in breadth-first order, then leaves left to right. */
export interface Tree {
  readonly columns: number[];
  /** A row goes left where its value is ≤ this. */
  readonly limits: number[];
  readonly leaves: number[];
}

interface Job {
  readonly bins: readonly Uint8Array[];
  readonly limits: readonly (readonly number[])[];
  readonly signs: readonly number[];
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly columns: readonly number[];
}

export function fitMonotoneTrees(samples: readonly Sample[], signs: readonly number[]): Tree[] {
  const random = generator(7);
  const weights = sampleWeights(samples);
  const limits = signs.map((_, column) => quantiles(samples.map(({ values }) => values[column] ?? 0)));
  const bins = limits.map((edges, column) =>
    Uint8Array.from(samples, ({ values }) => edges.filter((edge) => (values[column] ?? 0) > edge).length),
  );
  const scores = new Float64Array(samples.length);
  const trees: Tree[] = [];
  for (let round = 0; round < TREES; round++) {
    const slopes = new Float64Array(samples.length);
    const curves = new Float64Array(samples.length);
    for (const [row, { label }] of samples.entries()) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      slopes[row] = (weights[row] ?? 0) * (label - chance);
      curves[row] = (weights[row] ?? 0) * chance * (1 - chance);
    }
    const rows = samples.flatMap((_, row) => (random() < ROW_SHARE ? [row] : []));
    const columns = signs.flatMap((_, column) => (random() < COLUMN_SHARE ? [column] : []));
    const tree = grow({ bins, limits, signs, slopes, curves, columns }, rows);
    trees.push(tree);
    for (const [row, { values }] of samples.entries()) scores[row] = (scores[row] ?? 0) + treeValue(tree, values);
  }
  return trees;
}

export function treeValue({ columns, limits, leaves }: Tree, values: readonly number[]): number {
  let node = 0;
  while (node < columns.length) node = 2 * node + ((values[columns[node] ?? 0] ?? 0) <= (limits[node] ?? 0) ? 1 : 2);
  return leaves[node - columns.length] ?? 0;
}

function grow(job: Job, allRows: readonly number[]): Tree {
  const inner = 2 ** TREE_DEPTH - 1;
  const tree: Tree = { columns: [], limits: [], leaves: [] };
  const fill = (node: number, rows: readonly number[], low: number, high: number) => {
    const { slope, curve } = totals(job, rows);
    const value = Math.min(high, Math.max(low, slope / (curve + PENALTY)));
    if (node >= inner) {
      tree.leaves[node - inner] = RATE * value;
      return;
    }
    const split = bestSplit(job, rows, slope, curve);
    tree.columns[node] = split?.column ?? 0;
    tree.limits[node] = split ? (job.limits[split.column]?.[split.bin] ?? 0) : Number.MAX_SAFE_INTEGER;
    const isLeft = (row: number) => !split || (job.bins[split.column]?.[row] ?? 0) <= split.bin;
    const sign = split ? (job.signs[split.column] ?? 0) : 0;
    const middle = split ? (clamp(split.left, low, high) + clamp(split.right, low, high)) / 2 : 0;
    fill(2 * node + 1, rows.filter(isLeft), sign < 0 ? middle : low, sign > 0 ? middle : high);
    const others = rows.filter((row) => !isLeft(row));
    if (split) fill(2 * node + 2, others, sign > 0 ? middle : low, sign < 0 ? middle : high);
    else fill(2 * node + 2, rows, low, high);
  };
  fill(0, allRows, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  return tree;
}

function bestSplit(
  { bins, limits, signs, slopes, curves, columns }: Job,
  rows: readonly number[],
  slope: number,
  curve: number,
) {
  let best: { column: number; bin: number; left: number; right: number } | undefined;
  let bestGain = slope ** 2 / (curve + PENALTY) + 1e-3;
  for (const column of columns) {
    const slopeOf = new Float64Array(BINS + 1);
    const curveOf = new Float64Array(BINS + 1);
    for (const row of rows) {
      const bin = bins[column]?.[row] ?? 0;
      slopeOf[bin] = (slopeOf[bin] ?? 0) + (slopes[row] ?? 0);
      curveOf[bin] = (curveOf[bin] ?? 0) + (curves[row] ?? 0);
    }
    let leftSlope = 0;
    let leftCurve = 0;
    for (let bin = 0; bin < (limits[column]?.length ?? 0); bin++) {
      leftSlope += slopeOf[bin] ?? 0;
      leftCurve += curveOf[bin] ?? 0;
      if (leftCurve < MIN_WEIGHT || curve - leftCurve < MIN_WEIGHT) continue;
      const left = leftSlope / (leftCurve + PENALTY);
      const right = (slope - leftSlope) / (curve - leftCurve + PENALTY);
      const gain = leftSlope * left + (slope - leftSlope) * right;
      if (gain <= bestGain || (right - left) * (signs[column] ?? 0) < 0) continue;
      bestGain = gain;
      best = { column, bin, left, right };
    }
  }
  return best;
}

function totals({ slopes, curves }: Job, rows: readonly number[]) {
  let slope = 0;
  let curve = 0;
  for (const row of rows) {
    slope += slopes[row] ?? 0;
    curve += curves[row] ?? 0;
  }
  return { slope, curve };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Rounded, so that the written limits are the very ones that the trees were grown with. */
function quantiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const edges = Array.from({ length: BINS - 1 }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / BINS)] ?? 0);
  return [...new Set(edges.map((edge) => Number(edge.toFixed(4))))];
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
