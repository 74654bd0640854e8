/**
 * Trains the small network of src/summary/ranking/network.ts to put the better one of each list first.
 * Plain Adam on Float32Arrays, seeded: the same data give the same weights.
 */
import { FEATURE_LIMIT, type MemberWeights, type NetworkWeights } from '../../src/summary/ranking/network.ts';

/** One article's choices: `rewards.length` rows of features, one after the other. */
export interface ChoiceList {
  readonly rows: Float32Array;
  readonly rewards: Float32Array;
  /** How much the list counts; 1 is usual. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly features: number;
  readonly hiddenUnits: number;
  readonly epochs: number;
  readonly seeds: readonly number[];
  /** How sharply the target prefers better rewards: probability ∝ exp(reward / temperature). */
  readonly temperature: number;
  readonly learningRate: number;
  readonly weightDecay: number;
  /** Share of the features hidden at each step, 0–1. */
  readonly dropout: number;
}

const LISTS_PER_STEP = 32;

/** Listwise softmax loss (Cao et al. 2007, doi:10.1145/1273496.1273513) with a soft target from the rewards. */
export function trainNetwork(lists: readonly ChoiceList[], options: TrainingOptions): NetworkWeights {
  const { mean, scale } = moments(lists, options.features);
  const scaled = lists.map((list) => ({ ...list, rows: standardize(list.rows, mean, scale) }));
  const targets = lists.map(({ rewards }) => softmax(rewards.map((reward) => reward / options.temperature)));
  return {
    mean: [...mean].map(roundWeight),
    scale: [...scale].map(roundWeight),
    members: options.seeds.map((seed) => trainMember(scaled, targets, options, seed)),
  };
}

function trainMember(
  lists: readonly ChoiceList[],
  targets: readonly Float32Array[],
  options: TrainingOptions,
  seed: number,
): MemberWeights {
  const { features, hiddenUnits } = options;
  const random = seededRandom(seed);
  const parameters = {
    line: new Float64Array(features),
    bias: new Float64Array(hiddenUnits),
    output: Float64Array.from({ length: hiddenUnits }, () => (0.5 / Math.sqrt(hiddenUnits)) * normal(random)),
    hidden: Float64Array.from({ length: hiddenUnits * features }, () => normal(random) / Math.sqrt(features)),
  };
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
      const shown = Float64Array.from({ length: features }, () => (random() < options.dropout ? 0 : 1));
      const gradients = {
        line: new Float64Array(features),
        bias: new Float64Array(hiddenUnits),
        output: new Float64Array(hiddenUnits),
        hidden: new Float64Array(hiddenUnits * features),
      };
      for (const index of batch) {
        const list = lists[index] as ChoiceList;
        addGradient(list, targets[index] as Float32Array, shown, parameters, gradients, list.weight / batch.length);
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

function addGradient(
  { rows, rewards }: ChoiceList,
  target: Float32Array,
  shown: Float64Array,
  parameters: Parameters,
  gradients: Parameters,
  weight: number,
): void {
  const features = parameters.line.length;
  const units = parameters.bias.length;
  const count = rewards.length;
  const { line, bias, output, hidden } = parameters;
  const input = new Float64Array(count * features);
  for (let item = 0; item < count; item++) {
    for (let feature = 0; feature < features; feature++) {
      input[item * features + feature] = (rows[item * features + feature] as number) * (shown[feature] as number);
    }
  }
  const activations = new Float64Array(count * units);
  const scores = new Float32Array(count);
  for (let item = 0; item < count; item++) {
    let score = 0;
    const start = item * features;
    for (let feature = 0; feature < features; feature++)
      score += (input[start + feature] as number) * (line[feature] as number);
    for (let unit = 0; unit < units; unit++) {
      let sum = bias[unit] as number;
      const base = unit * features;
      for (let feature = 0; feature < features; feature++)
        sum += (input[start + feature] as number) * (hidden[base + feature] as number);
      if (sum > 0) {
        activations[item * units + unit] = sum;
        score += sum * (output[unit] as number);
      }
    }
    scores[item] = score;
  }
  const probabilities = softmax(scores);
  for (let item = 0; item < count; item++) {
    const delta = ((probabilities[item] as number) - (target[item] as number)) * weight;
    const start = item * features;
    for (let feature = 0; feature < features; feature++)
      gradients.line[feature] = (gradients.line[feature] as number) + delta * (input[start + feature] as number);
    for (let unit = 0; unit < units; unit++) {
      const activation = activations[item * units + unit] as number;
      if (activation === 0) continue;
      gradients.output[unit] = (gradients.output[unit] as number) + delta * activation;
      const back = delta * (output[unit] as number);
      gradients.bias[unit] = (gradients.bias[unit] as number) + back;
      const base = unit * features;
      for (let feature = 0; feature < features; feature++) {
        gradients.hidden[base + feature] =
          (gradients.hidden[base + feature] as number) + back * (input[start + feature] as number);
      }
    }
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
  for (const { rows, rewards } of lists) {
    count += rewards.length;
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
