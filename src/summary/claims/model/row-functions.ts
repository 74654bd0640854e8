/** What the claim model does between its products, on rows of float32 in place. */
import { lazy } from '../../../memoize.ts';

export interface Norm {
  readonly weight: Float32Array;
  readonly bias: Float32Array;
}

/** Below every variance: the model was trained with it. */
const EPSILON = 1e-12;

/** Brings each row, after adding `added`, to mean 0 and variance 1, then to the learned scale and place. */
export function normalise(
  values: Float32Array,
  added: Float32Array | undefined,
  { weight, bias }: Norm,
  width: number,
  rows: number,
): void {
  for (let start = 0; start < rows * width; start += width) {
    let sum = 0;
    let squares = 0;
    for (let at = 0; at < width; at++) {
      const value = (values[start + at] as number) + (added ? (added[start + at] as number) : 0);
      values[start + at] = value;
      sum += value;
      squares += value * value;
    }
    const mean = sum / width;
    const scale = 1 / Math.sqrt(Math.max(0, squares / width - mean * mean) + EPSILON);
    for (let at = 0; at < width; at++)
      values[start + at] =
        ((values[start + at] as number) - mean) * scale * (weight[at] as number) + (bias[at] as number);
  }
}

/** Makes shares of a row's first values, of the rest none. @param end Of what is set to 0. */
export function softmax(values: Float32Array, start: number, length: number, end: number, scale: number): void {
  let most = -Infinity;
  for (let at = start; at < start + length; at++) most = Math.max(most, values[at] as number);
  let sum = 0;
  for (let at = start; at < start + length; at++) {
    const power = Math.exp(((values[at] as number) - most) * scale);
    values[at] = power;
    sum += power;
  }
  for (let at = start; at < start + length; at++) values[at] = (values[at] as number) / sum;
  values.fill(0, start + length, start + end);
}

/** Largest whole number that inputs are rounded to: 1,536 products with weights of at most 127 stay within 32 bits. */
const MAX_ROUNDED = 8191;

/** Rounds each row to whole numbers with a scale of its own. */
export function roundRows(
  values: Float32Array,
  width: number,
  rows: number,
  rounded: Int16Array,
  scales: Float32Array,
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * width;
    let most = 1e-30;
    for (let at = start; at < start + width; at++) most = Math.max(most, Math.abs(values[at] as number));
    const scale = MAX_ROUNDED / most;
    for (let at = start; at < start + width; at++) {
      const value = (values[at] as number) * scale;
      rounded[at] = value + (value < 0 ? -0.5 : 0.5);
    }
    scales[row] = most / MAX_ROUNDED;
  }
}

/** Where GELU is tabled, and steps to the unit; beyond, it is 0 or its input to more digits than float32 has at 8. */
const TABLED = 6;
const STEPS = 256;
const geluTable = lazy(() =>
  Float32Array.from({ length: 2 * TABLED * STEPS + 2 }, (_, at) => exactGelu(at / STEPS - TABLED)),
);

export function gelu(values: Float32Array, length: number): void {
  const table = geluTable();
  for (let at = 0; at < length; at++) {
    const value = values[at] as number;
    if (value >= TABLED) continue;
    if (value <= -TABLED) values[at] = 0;
    else {
      const place = (value + TABLED) * STEPS;
      const step = place | 0;
      const low = table[step] as number;
      values[at] = low + ((table[step + 1] as number) - low) * (place - step);
    }
  }
}

function exactGelu(x: number): number {
  return (x * (1 + erf(x / Math.SQRT2))) / 2;
}

/** Its series, which for the few values of the table need not be fast. */
function erf(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 150; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}
