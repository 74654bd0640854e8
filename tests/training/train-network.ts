/**
 * Trains the small network of src/summary/model/network.ts to put the better one of each list first.
 * Plain Adam on Float32Arrays, seeded: the same data give the same weights.
 */
import { FEATURE_LIMIT, type MemberWeights, type NetworkWeights, product } from '../../src/summary/model/network.ts';

/** One article's choices: rows of features, one after the other. */
export interface ChoiceList {
  readonly rows: Float32Array;
  /** For each head of the network one reward per row. */
  readonly rewards: readonly Float32Array[];
  /** How much the list counts; 1 is usual. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly hiddenUnits: number;
  readonly epochs: number;
  readonly seeds: readonly number[];
  /** For each head, how sharply the target prefers better rewards: probability ∝ exp(reward / temperature). */
  readonly temperatures: readonly number[];
  readonly learningRate: number;
  readonly weightDecay: number;
  /** Share of the features hidden at each step, 0–1. */
  readonly dropout: number;
}

const LISTS_PER_STEP = 32;

/** Listwise softmax loss (Cao et al. 2007, doi:10.1145/1273496.1273513) with a soft target from the rewards. */
export function trainNetwork(lists: readonly ChoiceList[], options: TrainingOptions): NetworkWeights {
  const features = (lists[0]?.rows.length ?? 0) / (lists[0]?.rewards[0]?.length ?? 1);
  const { mean, scale } = moments(lists, features);
  const scaled = lists.map((list) => ({ ...list, rows: standardize(list.rows, mean, scale) }));
  const targets = lists.map(({ rewards }) =>
    rewards.map((values, head) => softmax(values.map((value) => value / (options.temperatures[head] ?? 1)))),
  );
  return {
    mean: [...mean].map(roundWeight),
    scale: [...scale].map(roundWeight),
    members: options.seeds.map((seed) => trainMember(scaled, targets, options, seed)),
  };
}

function trainMember(
  lists: readonly ChoiceList[],
  targets: readonly (readonly Float32Array[])[],
  options: TrainingOptions,
  seed: number,
): MemberWeights {
  const { hiddenUnits } = options;
  const features = (lists[0]?.rows.length ?? 0) / (lists[0]?.rewards[0]?.length ?? 1);
  const heads = options.temperatures.length;
  const random = seededRandom(seed);
  const parameters = emptyParameters(heads, hiddenUnits, features);
  parameters.output.forEach((_, index, output) => {
    output[index] = (0.5 / Math.sqrt(hiddenUnits)) * normal(random);
  });
  parameters.hidden.forEach((_, index, hidden) => {
    hidden[index] = normal(random) / Math.sqrt(features);
  });
  const optimizers = {
    line: adam(parameters.line, options.weightDecay),
    bias: adam(parameters.bias, 0),
    output: adam(parameters.output, 0),
    hidden: adam(parameters.hidden, options.weightDecay),
  };
  const order = lists.map((_, index) => index);
  const steps = options.epochs * Math.ceil(lists.length / LISTS_PER_STEP);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += LISTS_PER_STEP) {
      const batch = order.slice(from, from + LISTS_PER_STEP);
      const gradients = emptyParameters(heads, hiddenUnits, features);
      for (const index of batch) {
        const list = lists[index] as ChoiceList;
        const input = hideSome(list.rows, features, options.dropout, random);
        addGradient(input, targets[index] as Float32Array[], parameters, gradients, list.weight / batch.length);
      }
      step++;
      const rate = options.learningRate * 0.5 * (1 + Math.cos((Math.PI * step) / steps));
      for (const name of ['line', 'bias', 'output', 'hidden'] as const) optimizers[name](gradients[name], rate, step);
    }
  }
  return {
    line: [...parameters.line].map(roundWeight),
    bias: [...parameters.bias].map(roundWeight),
    output: [...parameters.output].map(roundWeight),
    hidden: [...parameters.hidden].map(roundWeight),
  };
}

interface Parameters {
  readonly line: Float64Array;
  readonly bias: Float64Array;
  readonly output: Float64Array;
  readonly hidden: Float64Array;
}

function emptyParameters(heads: number, units: number, features: number): Parameters {
  return {
    line: new Float64Array(heads * features),
    bias: new Float64Array(units),
    output: new Float64Array(heads * units),
    hidden: new Float64Array(units * features),
  };
}

/** Dropout (Srivastava et al. 2014): the same features of all the list's rows, so that only what is seen is compared. */
function hideSome(rows: Float32Array, features: number, share: number, random: () => number): Float64Array {
  const shown = Float64Array.from({ length: features }, () => (random() < share ? 0 : 1 / (1 - share)));
  const input = new Float64Array(rows.length);
  for (let start = 0; start < rows.length; start += features) {
    for (let feature = 0; feature < features; feature++) {
      input[start + feature] = (rows[start + feature] as number) * (shown[feature] as number);
    }
  }
  return input;
}

function addGradient(
  input: Float64Array,
  targets: readonly Float32Array[],
  parameters: Parameters,
  gradients: Parameters,
  weight: number,
): void {
  const { line, bias, output, hidden } = parameters;
  const units = bias.length;
  const features = hidden.length / units;
  const count = input.length / features;
  const activations = new Float64Array(count * units);
  for (let item = 0; item < count; item++) {
    for (let unit = 0; unit < units; unit++) {
      const sum = (bias[unit] as number) + product(input, item * features, hidden, unit * features, features);
      activations[item * units + unit] = Math.max(0, sum);
    }
  }
  const backs = new Float64Array(count * units);
  targets.forEach((target, head) => {
    const scores = Float32Array.from(
      target,
      (_, item) =>
        product(input, item * features, line, head * features, features) +
        product(activations, item * units, output, head * units, units),
    );
    const deltas = softmax(scores).map((probability, item) => (probability - (target[item] as number)) * weight);
    deltas.forEach((delta, item) => {
      add(gradients.line, head * features, delta, input, item * features, features);
      add(gradients.output, head * units, delta, activations, item * units, units);
      add(backs, item * units, delta, output, head * units, units);
    });
  });
  for (let item = 0; item < count; item++) {
    for (let unit = 0; unit < units; unit++) {
      if (activations[item * units + unit] === 0) continue;
      const back = backs[item * units + unit] as number;
      gradients.bias[unit] = (gradients.bias[unit] as number) + back;
      add(gradients.hidden, unit * features, back, input, item * features, features);
    }
  }
}

function add(
  to: Float64Array,
  toStart: number,
  factor: number,
  from: Float64Array,
  fromStart: number,
  length: number,
): void {
  for (let index = 0; index < length; index++) {
    to[toStart + index] = (to[toStart + index] as number) + factor * (from[fromStart + index] as number);
  }
}

/** Adam with decoupled weight decay (Loshchilov & Hutter 2019, arXiv:1711.05101). */
function adam(values: Float64Array, weightDecay: number): (gradient: Float64Array, rate: number, step: number) => void {
  const first = new Float64Array(values.length);
  const second = new Float64Array(values.length);
  return (gradient, rate, step) => {
    const firstBias = 1 - 0.9 ** step;
    const secondBias = 1 - 0.999 ** step;
    for (let index = 0; index < values.length; index++) {
      const slope = gradient[index] as number;
      const value = values[index] as number;
      const mean = 0.9 * (first[index] as number) + 0.1 * slope;
      const square = 0.999 * (second[index] as number) + 0.001 * slope * slope;
      first[index] = mean;
      second[index] = square;
      values[index] = value - rate * (mean / firstBias / (Math.sqrt(square / secondBias) + 1e-8) + weightDecay * value);
    }
  };
}

function moments(lists: readonly ChoiceList[], features: number): { mean: Float64Array; scale: Float64Array } {
  const mean = new Float64Array(features);
  const squares = new Float64Array(features);
  let count = 0;
  for (const { rows } of lists) {
    count += rows.length / features;
    for (let place = 0; place < rows.length; place++) {
      const feature = place % features;
      const value = rows[place] as number;
      mean[feature] = (mean[feature] as number) + value;
      squares[feature] = (squares[feature] as number) + value * value;
    }
  }
  const scale = new Float64Array(features);
  for (let feature = 0; feature < features; feature++) {
    const average = (mean[feature] as number) / count;
    mean[feature] = average;
    const deviation = Math.sqrt(Math.max(0, (squares[feature] as number) / count - average * average));
    scale[feature] = deviation < 1e-4 ? 1 : deviation;
  }
  return { mean, scale };
}

function standardize(rows: Float32Array, mean: Float64Array, scale: Float64Array): Float32Array {
  return rows.map((value, place) => {
    const feature = place % mean.length;
    const scaled = (value - (mean[feature] as number)) / (scale[feature] as number);
    return Math.max(-FEATURE_LIMIT, Math.min(FEATURE_LIMIT, scaled));
  });
}

function softmax(scores: Float32Array): Float32Array {
  const top = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Four significant digits: what the weights file holds. */
function roundWeight(value: number): number {
  return Number(value.toPrecision(4));
}

function shuffle(values: number[], random: () => number): void {
  for (let index = values.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const held = values[index] as number;
    values[index] = values[other] as number;
    values[other] = held;
  }
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
