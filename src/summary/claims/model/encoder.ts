/**
 * Runs the claim model: a BERT of six layers, weights in eight bits, one row of pieces at a time. What is multiplied with them is rounded
 * to fourteen bits, so that all products are of whole numbers; the rest is float32. (tests/training/claim-model/model.py is the same in Python.)
 */
import { type EncodedPair, MAX_PIECES } from './encode-pair.ts';
import { createKernel } from './kernel.ts';
import type { ReadWeights, Tensor } from './read-weights.ts';
import { gelu, type Norm, normalise, roundRows, softmax } from './row-functions.ts';

const HEADS = 12;
/** Rows that there is room for: the kernel takes four at a time. */
const ROWS = Math.ceil(MAX_PIECES / 4) * 4;

export interface Encoder {
  /** @returns The logit of the claim being supported. @param pause Called between layers, each of which takes some hundredth of a second. */
  read(pair: EncodedPair, pause: () => Promise<void>): Promise<number>;
}

/** A layer of weights in memory: addresses in bytes. */
interface Linear {
  readonly weight: number;
  readonly scales: number;
  readonly bias: number;
  readonly rows: number;
  readonly columns: number;
}

/** @throws Error where the file lacks a part, or WebAssembly cannot be used. */
export function createEncoder({ tensors, size, data }: ReadWeights): Encoder {
  const tensor = (name: string): Tensor => {
    const found = tensors[name];
    if (!found) throw new Error(`The claim model's file has no ${name}.`);
    return found;
  };
  const linear = (name: string): Linear => {
    const { at, shape } = tensor(`${name}.weight`);
    const [rows = 0, columns = 0] = shape;
    return { weight: at, scales: tensor(`${name}.weight.scales`).at, bias: tensor(`${name}.bias`).at, rows, columns };
  };
  const layerCount = Object.keys(tensors).filter((name) => name.endsWith('.widen.weight')).length;
  const layers = Array.from({ length: layerCount }, (_, number) => ({
    attend: linear(`layers.${number}.attend`),
    attended: linear(`layers.${number}.attended`),
    widen: linear(`layers.${number}.widen`),
    narrow: linear(`layers.${number}.narrow`),
  }));
  const head = linear('head');
  const verdict = linear('verdict');
  const width = layers[0]?.attended.rows ?? 0;
  const inner = layers[0]?.widen.rows ?? 0;
  const headWidth = width / HEADS;

  let end = size;
  const room = (bytes: number): number => {
    const at = end;
    end += Math.ceil(bytes / 16) * 16;
    return at;
  };
  const place = {
    hidden: room(4 * ROWS * width),
    rounded: room(2 * ROWS * inner),
    rowScales: room(4 * ROWS),
    attend: room(4 * ROWS * 3 * width),
    nearness: room(4 * ROWS * ROWS),
    values: room(4 * headWidth * ROWS),
    mixed: room(4 * ROWS * width),
    wide: room(4 * ROWS * inner),
  };
  const kernel = createKernel(end);
  new Uint8Array(kernel.buffer).set(data);
  const floats = (at: number, length: number) => new Float32Array(kernel.buffer, at, length);
  const norm = (name: string): Norm => ({
    weight: floats(tensor(`${name}.weight`).at, width),
    bias: floats(tensor(`${name}.bias`).at, width),
  });
  const norms = layers.map((_, number) => ({
    attention: norm(`layers.${number}.attention_norm`),
    output: norm(`layers.${number}.output_norm`),
  }));
  const embeddingNorm = norm('embedding_norm');
  const embeddings = ['pieces', 'places', 'parts'].map((name) => {
    const { at, shape } = tensor(`${name}.weight`);
    const [rows = 0] = shape;
    return {
      weight: new Int8Array(kernel.buffer, at, rows * width),
      scales: floats(tensor(`${name}.weight.scales`).at, rows),
    };
  });
  const hidden = floats(place.hidden, ROWS * width);
  const rounded = new Int16Array(kernel.buffer, place.rounded, ROWS * inner);
  const rowScales = floats(place.rowScales, ROWS);
  const attend = floats(place.attend, ROWS * 3 * width);
  const nearness = floats(place.nearness, ROWS * ROWS);
  const values = floats(place.values, headWidth * ROWS);
  const mixed = floats(place.mixed, ROWS * width);
  const wide = floats(place.wide, ROWS * inner);

  /** Multiplies rows with a layer's weights. @param rows A multiple of 4. */
  const apply = (
    { weight, scales, bias, rows: n, columns: k }: Linear,
    input: Float32Array,
    out: Float32Array,
    rows: number,
  ) => {
    roundRows(input, k, rows, rounded, rowScales);
    kernel.product8(place.rounded, place.rowScales, weight, scales, bias, out.byteOffset, rows, n, k);
  };

  const embed = ({ pieces, parts }: EncodedPair) => {
    for (const [row, piece] of pieces.entries()) {
      const start = row * width;
      const numbers = [piece, row, parts[row] ?? 0];
      hidden.fill(0, start, start + width);
      for (const [kind, { weight, scales }] of embeddings.entries()) {
        const number = numbers[kind] ?? 0;
        const scale = scales[number] ?? 0;
        for (let at = 0; at < width; at++)
          hidden[start + at] = (hidden[start + at] as number) + (weight[number * width + at] as number) * scale;
      }
    }
  };

  const attention = (length: number, rows: number) => {
    const stride = 3 * width;
    const scale = headWidth ** -0.5;
    for (let head = 0; head < HEADS; head++) {
      const query = place.attend + 4 * head * headWidth;
      kernel.product32(
        query,
        4 * stride,
        query + 4 * width,
        4 * stride,
        place.nearness,
        4 * rows,
        length,
        rows,
        headWidth,
      );
      for (let row = 0; row < length; row++) softmax(nearness, row * rows, length, rows, scale);
      const first = 2 * width + head * headWidth;
      for (let at = 0; at < headWidth; at++)
        for (let row = 0; row < rows; row++) values[at * rows + row] = attend[row * stride + first + at] as number;
      const out = place.mixed + 4 * head * headWidth;
      kernel.product32(place.nearness, 4 * rows, place.values, 4 * rows, out, 4 * width, length, headWidth, rows);
    }
  };

  /** The mean and the most of the claim's pieces, through two small layers. */
  const judge = (claimLength: number): number => {
    const pooled = new Float32Array(2 * width).fill(-Infinity, width);
    for (let row = 0; row < claimLength; row++)
      for (let at = 0; at < width; at++) {
        const value = hidden[row * width + at] as number;
        pooled[at] = (pooled[at] as number) + value / claimLength;
        pooled[width + at] = Math.max(pooled[width + at] as number, value);
      }
    const said = multiply(head, pooled);
    gelu(said, said.length);
    return multiply(verdict, said)[0] ?? Number.NaN;
  };

  /** For a single row, which the kernel has no function for. */
  const multiply = ({ weight, scales, bias, rows: n, columns: k }: Linear, input: Float32Array): Float32Array => {
    const weights = new Int8Array(kernel.buffer, weight, n * k);
    const scale = floats(scales, n);
    return floats(bias, n).map((start, row) => {
      let sum = 0;
      for (let at = 0; at < k; at++) sum += (weights[row * k + at] as number) * (input[at] as number);
      return start + sum * (scale[row] as number);
    });
  };

  return {
    async read(pair, pause) {
      const length = pair.pieces.length;
      const rows = Math.ceil(length / 4) * 4;
      hidden.fill(0, length * width, rows * width);
      mixed.fill(0, length * width, rows * width);
      embed(pair);
      normalise(hidden, undefined, embeddingNorm, width, length);
      for (const [number, layer] of layers.entries()) {
        const normed = norms[number] ?? { attention: embeddingNorm, output: embeddingNorm };
        apply(layer.attend, hidden, attend, rows);
        attention(length, rows);
        apply(layer.attended, mixed, wide, rows);
        normalise(hidden, wide, normed.attention, width, length);
        apply(layer.widen, hidden, wide, rows);
        gelu(wide, length * inner);
        apply(layer.narrow, wide, mixed, rows);
        normalise(hidden, mixed, normed.output, width, length);
        await pause();
      }
      return judge(pair.claimLength);
    },
  };
}
