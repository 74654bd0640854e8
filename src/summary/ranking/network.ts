/** The smallest useful neural network: features → one hidden layer + a straight line → one number. Only evaluates. */

/** As the training script writes it. Weights are rounded; hidden units follow each other. */
export interface NetworkWeights {
  /** Subtracted from each feature, then divided by `scale`. */
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  /** Trained from different seeds; their outputs are averaged. */
  readonly members: readonly MemberWeights[];
}

export interface MemberWeights {
  /** One per feature. */
  readonly line: readonly number[];
  /** One per hidden unit. */
  readonly bias: readonly number[];
  readonly output: readonly number[];
  /** Hidden unit by hidden unit, one per feature. */
  readonly hidden: readonly number[];
}

/** Features further out than this many deviations are as far as the network has seen. */
export const FEATURE_LIMIT = 4;

/**
 * A network ready to run. The members' hidden layers are laid out as one.
 * @returns A function from a row of features to a score, rounded so that no last bit decides between two browsers.
 */
export function compileNetwork({ mean, scale, members }: NetworkWeights): (row: Float64Array) => number {
  const width = mean.length;
  const hidden = Float64Array.from(members.flatMap((member) => member.hidden));
  const bias = Float64Array.from(members.flatMap((member) => member.bias));
  const output = Float64Array.from(members.flatMap((member) => member.output));
  const line = new Float64Array(width);
  for (const member of members)
    member.line.forEach((weight, index) => {
      line[index] = (line[index] as number) + weight;
    });
  const center = Float64Array.from(mean);
  const inverseScale = Float64Array.from(scale, (value) => 1 / value);
  const scaled = new Float64Array(width);
  return (row) => {
    let score = 0;
    for (let index = 0; index < width; index++) {
      const value = ((row[index] as number) - (center[index] as number)) * (inverseScale[index] as number);
      scaled[index] = Math.max(-FEATURE_LIMIT, Math.min(FEATURE_LIMIT, value));
      score += (scaled[index] as number) * (line[index] as number);
    }
    for (let unit = 0, start = 0; unit < bias.length; unit++, start += width) {
      let sum = bias[unit] as number;
      for (let index = 0; index < width; index++) sum += (scaled[index] as number) * (hidden[start + index] as number);
      if (sum > 0) score += sum * (output[unit] as number);
    }
    return roundScore(score / members.length);
  };
}

const SCORE_PRECISION = 1e6;

export function roundScore(score: number): number {
  return Math.round(score * SCORE_PRECISION) / SCORE_PRECISION;
}
