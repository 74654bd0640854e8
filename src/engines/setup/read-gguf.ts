/**
 * Reads of a model's file what decides whether it can be used here, from its beginning: GGUF, a header of keys and values before the weights.
 * Source: ggml-org/ggml, docs/gguf.md. The file may be anything: nothing is read beyond what is handed over.
 */

export interface GgufHeader {
  /** `llama`, `qwen3`. */
  readonly architecture: string;
  /** Tokens that it was made to read at once; missing where the beginning does not say it. */
  readonly contextTokens?: number;
  /** Whether it was taught to follow instructions; missing where the beginning ends before that is said. */
  readonly hasChatTemplate?: boolean;
}

/** Of the values that are no numbers: true or false, a text, a list. */
const TEXT = 8;
const LIST = 9;
/** Bytes of each type, by its number in the file. */
const WIDTHS: Readonly<Record<number, number>> = {
  0: 1,
  1: 1,
  2: 2,
  3: 2,
  4: 4,
  5: 4,
  6: 4,
  7: 1,
  10: 8,
  11: 8,
  12: 8,
};
/** The header of files from 2023 on; older ones count otherwise, and nothing runs them any more. */
const VERSIONS = [2, 3];
/** Of lists inside of lists, which no model has. */
const MAX_DEPTH = 4;

/** @param beginning Of the file; 16 MB hold the header of any model. @returns `undefined` for a file that is none. */
export function readGguf(beginning: Uint8Array<ArrayBuffer>): GgufHeader | undefined {
  const reader = createReader(beginning);
  if (beginning.length < 24 || reader.ascii(4) !== 'GGUF' || !VERSIONS.includes(reader.number(4))) return undefined;
  reader.skip(8);
  const entries = reader.number(8);
  const found = new Map<string, string | number | undefined>();
  let isWhole = true;
  try {
    for (let entry = 0; entry < entries; entry += 1) found.set(reader.text(), reader.value(reader.number(4), 0));
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    isWhole = false;
  }
  const architecture = found.get('general.architecture');
  if (typeof architecture !== 'string') return undefined;
  const contextTokens = found.get(`${architecture}.context_length`);
  const hasChatTemplate = found.has('tokenizer.chat_template');
  return {
    architecture,
    ...(typeof contextTokens === 'number' && { contextTokens }),
    ...((hasChatTemplate || isWhole) && { hasChatTemplate }),
  };
}

/** Architectures of models that turn text into vectors, or read pictures and sound. */
const WRITES_NO_TEXT = /bert|clip|whisper|t5|embed|wavtokenizer/i;

/** Whether it can be given instructions and an article; what its beginning does not tell is believed. */
export function canWrite({ architecture, contextTokens = 0, hasChatTemplate = true }: GgufHeader): boolean {
  return hasChatTemplate && contextTokens > 0 && !WRITES_NO_TEXT.test(architecture);
}

/** Throws a RangeError at the end, as DataView does. */
function createReader(bytes: Uint8Array<ArrayBuffer>) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  const skip = (count: number): number => {
    const from = at;
    if (!Number.isSafeInteger(count) || from + count > bytes.length)
      throw new RangeError('the file’s beginning ends here');
    at += count;
    return from;
  };
  const number = (width: number): number => {
    const from = skip(width);
    if (width === 8) return Number(view.getBigUint64(from, true));
    if (width === 4) return view.getUint32(from, true);
    return width === 2 ? view.getUint16(from, true) : view.getUint8(from);
  };
  const text = (): string => {
    const length = number(8);
    const from = skip(length);
    return new TextDecoder().decode(bytes.subarray(from, at));
  };
  /** Lists, such as the words of a model, are stepped over. */
  const value = (type: number, depth: number): string | number | undefined => {
    if (type === TEXT) return text();
    if (type === LIST) {
      const items = number(4);
      const count = number(8);
      const width = WIDTHS[items];
      if (width !== undefined) skip(width * count);
      else if (items === TEXT) for (let item = 0; item < count; item += 1) skip(number(8));
      else if (depth < MAX_DEPTH) for (let item = 0; item < count; item += 1) value(items, depth + 1);
      else throw new RangeError('lists inside of lists');
      return undefined;
    }
    const width = WIDTHS[type];
    if (width === undefined) throw new RangeError(`no such type: ${type}`);
    return number(width);
  };
  return {
    ascii: (length: number) => String.fromCharCode(...bytes.subarray(skip(length), at)),
    number,
    skip,
    text,
    value,
  };
}
