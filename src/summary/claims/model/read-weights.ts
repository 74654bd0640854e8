/** Reads the claim model's file into memory (tests/training/claim-model/write_weights.py says how it is laid out). */

export interface Tensor {
  /** Bytes, from the beginning of the memory. */
  readonly at: number;
  /** Rows and columns of a matrix, length of a vector. */
  readonly shape: readonly number[];
}

export interface ReadWeights {
  readonly vocabulary: readonly string[];
  readonly tensors: Readonly<Record<string, Tensor>>;
  /** Bytes of the tensors. */
  readonly size: number;
  readonly data: Uint8Array;
}

/** @throws Error for a file that is damaged, as far as its header can tell: where the file is cut off, or is another. */
export function readWeights(file: Uint8Array): ReadWeights {
  const header = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = file.byteLength > 4 ? header.getUint32(0, true) : 0;
  if (length === 0 || 4 + length > file.byteLength) throw new Error('No file of the claim model.');
  const text = asciiOf(file.subarray(4, 4 + length));
  const { vocabulary, tensors } = JSON.parse(text) as Header;
  const data = file.subarray(4 + length);
  const found: Record<string, Tensor> = {};
  for (const [name, { offset, shape }] of Object.entries(tensors)) {
    const bytes = shape.reduce((product, size) => product * size, 1) * (shape.length === 2 ? 1 : 4);
    if (!(offset >= 0 && offset + bytes <= data.byteLength))
      throw new Error(`The claim model's file ends before ${name}.`);
    found[name] = { at: offset, shape };
  }
  return { vocabulary, tensors: found, size: data.byteLength, data };
}

interface Header {
  readonly vocabulary: readonly string[];
  readonly tensors: Readonly<Record<string, { readonly offset: number; readonly shape: readonly number[] }>>;
}

/** The header is plain ASCII; what decodes more is no part of the language. */
function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 4096)
    text += String.fromCharCode(...bytes.subarray(start, start + 4096));
  return text;
}
