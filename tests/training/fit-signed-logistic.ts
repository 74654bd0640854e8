/**
 * Logistic regression whose weights keep given signs, so that no learned weight rewards what must count as doubt. Each set
 * of judged claims gets a base rate of its own, which is thrown away: only the order within a set is to be learned.
 * Method: accelerated proximal gradient (Beck & Teboulle 2009, doi:10.1137/080716542).
 */
export interface Sample {
  readonly set: string;
  readonly label: number;
  readonly values: readonly number[];
}

export interface Fit {
  /** For values as they are; their scaling is folded in. */
  readonly weights: number[];
  readonly bias: number;
}

/**
 * Sets differ in size a hundredfold; their total weight grows with this power of it. Both labels of a set weigh the same.
 */
const SIZE_POWER = 0.3;
const STEPS = 300;

/** @param penalty Of the squares of the scaled weights, in samples. */
export function fitSignedLogistic(samples: readonly Sample[], signs: readonly number[], penalty: number): Fit {
  const { means, deviations } = scaling(samples, signs.length);
  const rows = samples.map(({ values }) =>
    Float64Array.from(values, (value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1)),
  );
  const sets = [...new Set(samples.map((sample) => sample.set))];
  const setOf = samples.map((sample) => sets.indexOf(sample.set));
  const weightOf = sampleWeights(samples);
  const size = signs.length;
  const curvature = largestEigenvalue(rows, weightOf, size) / 4 + penalty / samples.length;
  let now = new Float64Array(size + sets.length);
  let ahead = now.slice();
  let momentum = 1;
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(now.length);
    for (const [number, row] of rows.entries()) {
      const set = size + (setOf[number] ?? 0);
      let logit = ahead[set] ?? 0;
      for (let at = 0; at < size; at++) logit += (row[at] ?? 0) * (ahead[at] ?? 0);
      const error =
        ((weightOf[number] ?? 0) * (1 / (1 + Math.exp(-logit)) - (samples[number]?.label ?? 0))) / samples.length;
      for (let at = 0; at < size; at++) gradient[at] = (gradient[at] ?? 0) + error * (row[at] ?? 0);
      gradient[set] = (gradient[set] ?? 0) + error;
    }
    const next = ahead.map((value, at) => {
      const shrunk = at < size ? (penalty / samples.length) * value : 0;
      return keepSign(value - ((gradient[at] ?? 0) + shrunk) / curvature, signs[at] ?? 0);
    });
    const grown = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const last = now;
    ahead = next.map((value, at) => value + ((momentum - 1) / grown) * (value - (last[at] ?? 0)));
    now = next;
    momentum = grown;
  }
  const weights = [...now.subarray(0, size)].map((weight, at) => weight / (deviations[at] ?? 1));
  const rates = now.subarray(size);
  const meanRate = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return { weights, bias: meanRate - weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0) };
}

function keepSign(value: number, sign: number): number {
  return sign > 0 ? Math.max(0, value) : sign < 0 ? Math.min(0, value) : value;
}

function scaling(samples: readonly Sample[], size: number) {
  const means = Array.from({ length: size }, (_, at) => mean(samples.map(({ values }) => values[at] ?? 0)));
  const deviations = means.map(
    (middle, at) => Math.sqrt(mean(samples.map(({ values }) => ((values[at] ?? 0) - middle) ** 2))) || 1,
  );
  return { means, deviations };
}

export function sampleWeights(samples: readonly Sample[]): number[] {
  const counts = new Map<string, number>();
  const keyOf = ({ set, label }: Sample) => `${set} ${label}`;
  for (const sample of samples) counts.set(keyOf(sample), (counts.get(keyOf(sample)) ?? 0) + 1);
  const countOf = (set: string, label: number) => counts.get(`${set} ${label}`) ?? 0;
  const raw = samples.map((sample) => {
    const size = countOf(sample.set, 0) + countOf(sample.set, 1);
    return size ** SIZE_POWER / countOf(sample.set, sample.label);
  });
  const scale = 1 / mean(raw);
  return raw.map((weight) => weight * scale);
}

/** Of the weighted covariance, by power iteration: the step length. */
function largestEigenvalue(rows: readonly Float64Array[], weightOf: readonly number[], size: number): number {
  let vector = new Float64Array(size).fill(1);
  let value = 1;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(size);
    for (const [number, row] of rows.entries()) {
      let product = 0;
      for (let at = 0; at < size; at++) product += (row[at] ?? 0) * (vector[at] ?? 0);
      product *= (weightOf[number] ?? 0) / rows.length;
      for (let at = 0; at < size; at++) next[at] = (next[at] ?? 0) + product * (row[at] ?? 0);
    }
    value = Math.hypot(...next) || 1;
    vector = next.map((one) => one / value);
  }
  return value * 1.1 + 1;
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
