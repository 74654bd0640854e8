/**
 * The smallest useful neural network: features → one hidden layer + a straight line → one number per head.
 * Only evaluates.
 */

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
 * A network ready to run. The members are laid out as one, with the mean of their lines.
 * @returns A function from a row of features to each head's score, rounded so that no last bit decides between browsers.
 */
export function compileNetwork({ mean, scale, members }: NetworkWeights): (row: Float64Array) => number[] {
  const width = mean.length;
  const heads = (members[0]?.line.length ?? 0) / width;
  const hidden = Float64Array.from(members.flatMap((member) => member.hidden));
  const bias = Float64Array.from(members.flatMap((member) => member.bias));
  const lines = new Float64Array(heads * width);
  for (const { line } of members) {
    for (let index = 0; index < lines.length; index++) {
      lines[index] = (lines[index] as number) + (line[index] as number) / members.length;
    }
  }
  const outputs = Array.from({ length: heads }, (_, head) =>
    Float64Array.from(
      members.flatMap(({ bias: units, output }) => output.slice(head * units.length, (head + 1) * units.length)),
      (weight) => weight / members.length,
    ),
  );
  const center = Float64Array.from(mean);
  const inverseScale = Float64Array.from(scale, (value) => 1 / value);
  const scaled = new Float64Array(width);
  const activations = new Float64Array(bias.length);
  return (row) => {
    for (let index = 0; index < width; index++) {
      const value = ((row[index] as number) - (center[index] as number)) * (inverseScale[index] as number);
      scaled[index] = Math.max(-FEATURE_LIMIT, Math.min(FEATURE_LIMIT, value));
    }
    for (let unit = 0; unit < bias.length; unit++) {
      activations[unit] = Math.max(0, (bias[unit] as number) + product(scaled, 0, hidden, unit * width, width));
    }
    return outputs.map((output, head) =>
      roundScore(product(scaled, 0, lines, head * width, width) + product(activations, 0, output, 0, output.length)),
    );
  };
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

const SCORE_PRECISION = 1e6;

export function roundScore(score: number): number {
  return Math.round(score * SCORE_PRECISION) / SCORE_PRECISION;
}
