/** Evaluates the smallest useful neural network: features → one hidden layer + a straight line → one number per head. */

/** As the training script writes it. Weights are rounded. */
export interface NetworkWeights {
  /** Subtracted from each feature, then divided by `scale`. */
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  /** Trained from different seeds; their outputs are averaged. */
  readonly members: readonly MemberWeights[];
}

export interface MemberWeights {
  /** Head by head, one per feature. */
  readonly line: readonly number[];
  /** One per hidden unit. */
  readonly bias: readonly number[];
  /** Head by head, one per hidden unit. */
  readonly output: readonly number[];
  /** Hidden unit by hidden unit, one per feature. */
  readonly hidden: readonly number[];
}

/** Features further out than this many deviations are as far as the network has seen. */
export const FEATURE_LIMIT = 4;

/**
 * A network ready to run. The members are laid out as one, with the mean of their lines as units that are not cut at 0.
 * @returns A function from a row of features to each head's score, rounded so that no last bit decides between browsers.
 */
export function compileNetwork(weights: NetworkWeights): (row: Float64Array) => number[] {
  const units = compileUnits(weights);
  const sums = new Float64Array(units.sumsOfZeros.length);
  return (row) => {
    checkWidth(row.length, weights);
    sums.set(units.sumsOfZeros);
    for (let feature = 0; feature < row.length; feature++) units.note(feature, row[feature] as number);
    units.addNoted(sums);
    return units.scoresOf(sums);
  };
}

/** @throws Error when a feature was added or taken away and the weights do not know. */
export function checkWidth(features: number, { mean }: NetworkWeights): void {
  if (features !== mean.length) {
    throw new Error(`features changed (${features}, trained on ${mean.length}): npm run train:summary`);
  }
}

/**
 * Half of the features of a row are 0. What zeros add is in the sums from the start, so only the others are noted and
 * multiplied.
 */
export interface NetworkUnits {
  /** Of a row of zeros, one sum per unit. */
  readonly sumsOfZeros: Float64Array;
  /** How many deviations a value is from the mean, within the limit. */
  readonly deviation: (feature: number, value: number) => number;
  /** Notes a feature's value. */
  readonly note: (feature: number, value: number) => void;
  /** Adds what the noted values say beyond zeros, and forgets them. */
  readonly addNoted: (sums: Float64Array) => void;
  /** @returns Each head's score, rounded. */
  readonly scoresOf: (sums: Float64Array) => number[];
}

export function compileUnits({ mean, scale, members }: NetworkWeights): NetworkUnits {
  const width = mean.length;
  const center = Float64Array.from(mean);
  const inverseScale = Float64Array.from(scale, (value) => 1 / value);
  const deviation = (feature: number, value: number): number =>
    withinLimit((value - (center[feature] as number)) * (inverseScale[feature] as number));
  const zeros = center.map((_, feature) => deviation(feature, 0));
  const biases = members.flatMap(({ bias }) => bias);
  const outputs = outputsOf(members, biases.length);
  const rows = [...members.flatMap(({ hidden }) => inRows(hidden, width)), ...inRows(meanLines(members), width)];
  const weights = inLanes(rows, width);
  const sumsOfZeros = new Float64Array(weights.length / width);
  rows.forEach((row, unit) => {
    sumsOfZeros[unit] = (biases[unit] ?? 0) + product(zeros, 0, row, 0, width);
  });
  const places = new Int32Array(width);
  const values = new Float64Array(width);
  const activations = new Float64Array(biases.length);
  let count = 0;
  return {
    sumsOfZeros,
    deviation,
    note(feature, value) {
      if (value === 0) return;
      places[count] = feature * LANES;
      values[count] = deviation(feature, value) - (zeros[feature] as number);
      count++;
    },
    addNoted(sums) {
      for (let unit = 0; unit < sums.length; unit += LANES) {
        let first = sums[unit] as number;
        let second = sums[unit + 1] as number;
        let third = sums[unit + 2] as number;
        let fourth = sums[unit + 3] as number;
        for (let index = 0; index < count; index++) {
          const value = values[index] as number;
          const weight = unit * width + (places[index] as number);
          first += value * (weights[weight] as number);
          second += value * (weights[weight + 1] as number);
          third += value * (weights[weight + 2] as number);
          fourth += value * (weights[weight + 3] as number);
        }
        sums[unit] = first;
        sums[unit + 1] = second;
        sums[unit + 2] = third;
        sums[unit + 3] = fourth;
      }
      count = 0;
    },
    scoresOf(sums) {
      for (let unit = 0; unit < activations.length; unit++) activations[unit] = Math.max(0, sums[unit] as number);
      return outputs.map((output, head) =>
        roundScore((sums[biases.length + head] as number) + product(activations, 0, output, 0, output.length)),
      );
    },
  };
}

function withinLimit(value: number): number {
  return Math.max(-FEATURE_LIMIT, Math.min(FEATURE_LIMIT, value));
}

/** Head by head, one weight per unit of all members. */
function outputsOf(members: readonly MemberWeights[], units: number): Float64Array[] {
  const heads = ((members[0]?.output.length ?? 0) * members.length) / units;
  return Array.from({ length: heads }, (_, head) =>
    Float64Array.from(
      members.flatMap(({ bias, output }) => output.slice(head * bias.length, (head + 1) * bias.length)),
      (weight) => weight / members.length,
    ),
  );
}

function meanLines(members: readonly MemberWeights[]): number[] {
  const lines = members.map(({ line }) => line);
  return (lines[0] ?? []).map(
    (_, place) => lines.reduce((sum, line) => sum + (line[place] as number), 0) / lines.length,
  );
}

function inRows(numbers: readonly number[], width: number): Float64Array[] {
  const all = new Float64Array(numbers);
  return Array.from({ length: all.length / width }, (_, row) => all.subarray(row * width, (row + 1) * width));
}

/** Units side by side, since each addition to one sum waits for the last. */
const LANES = 4;

/**
 * @param rows Unit by unit, one weight per feature.
 * @returns The weights by four units, feature by feature.
 */
function inLanes(rows: readonly Float64Array[], width: number): Float64Array {
  const weights = new Float64Array(LANES * Math.ceil(rows.length / LANES) * width);
  rows.forEach((row, unit) => {
    const lane = unit % LANES;
    const start = (unit - lane) * width + lane;
    for (let feature = 0; feature < width; feature++) weights[start + feature * LANES] = row[feature] as number;
  });
  return weights;
}

/**
 * Four sums side by side, since each addition to one sum waits for the last: three times as fast. Each is declared by
 * itself: taken apart from one array, they are four times slower.
 */
export function product(
  values: Float64Array,
  valuesStart: number,
  weights: Float64Array,
  weightsStart: number,
  length: number,
): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let index = 0;
  for (; index + 3 < length; index += 4) {
    const value = valuesStart + index;
    const weight = weightsStart + index;
    first += (values[value] as number) * (weights[weight] as number);
    second += (values[value + 1] as number) * (weights[weight + 1] as number);
    third += (values[value + 2] as number) * (weights[weight + 2] as number);
    fourth += (values[value + 3] as number) * (weights[weight + 3] as number);
  }
  for (; index < length; index++) {
    first += (values[valuesStart + index] as number) * (weights[weightsStart + index] as number);
  }
  return first + second + (third + fourth);
}

/** Parts of 1: finer differences are those of browsers' arithmetic, not of sentences. */
const SCORE_PRECISION = 1e6;

export function roundScore(score: number): number {
  return Math.round(score * SCORE_PRECISION) / SCORE_PRECISION;
}
