/**
 * Makes a model's file of no sense and little size, which shows how fast a machine reads before anything is downloaded: two layers
 * of a Llama as wide as that of a model of a thousand million weights, in eight bits, and a vocabulary of single bytes.
 * Source of the format: ggml-org/ggml, docs/gguf.md.
 */

const WIDTH = 1024;
const INNER_WIDTH = 2816;
const LAYERS = 2;
const ALIGNMENT = 32;

/** Of values in the header, as the format numbers them. */
const TYPES = { uint32: 4, int32: 5, float32: 6, text: 8, list: 9 } as const;
/** Of weights. */
const FLOAT32 = 0;
const EIGHT_BITS = 8;
/** Weights that share a scale, which goes before them: 2 bytes and one a weight. */
const BLOCK = 32;

interface Tensor {
  readonly name: string;
  /** The length of a row first. */
  readonly shape: readonly number[];
  readonly type: typeof FLOAT32 | typeof EIGHT_BITS;
}

const matrix = (name: string, row: number, rows: number): Tensor => ({ name, shape: [row, rows], type: EIGHT_BITS });
const vector = (name: string): Tensor => ({ name, shape: [WIDTH], type: FLOAT32 });

const BYTE_TOKENS = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`);
const TOKENS = ['<unk>', '<s>', '</s>', ...BYTE_TOKENS];
/** Unknown, two that steer, and bytes. */
const TOKEN_TYPES = [2, 3, 3, ...BYTE_TOKENS.map(() => 6)];

const TENSORS: readonly Tensor[] = [
  matrix('token_embd.weight', WIDTH, TOKENS.length),
  vector('output_norm.weight'),
  ...Array.from({ length: LAYERS }, (_, layer) => `blk.${layer}.`).flatMap((layer) => [
    vector(`${layer}attn_norm.weight`),
    ...['attn_q', 'attn_k', 'attn_v', 'attn_output'].map((name) => matrix(`${layer}${name}.weight`, WIDTH, WIDTH)),
    vector(`${layer}ffn_norm.weight`),
    matrix(`${layer}ffn_gate.weight`, WIDTH, INNER_WIDTH),
    matrix(`${layer}ffn_up.weight`, WIDTH, INNER_WIDTH),
    matrix(`${layer}ffn_down.weight`, INNER_WIDTH, WIDTH),
  ]),
];

/** Those that every token is multiplied with: the vocabulary's rows are looked up at the beginning, and asked of the last token alone. */
export const TRIAL_WEIGHTS = TENSORS.filter(({ name, type }) => type === EIGHT_BITS && name.startsWith('blk.'))
  .map(({ shape: [row = 0, rows = 0] }) => row * rows)
  .reduce((sum, weights) => sum + weights, 0);

export function trialModel(): Blob {
  const header = createWriter();
  const entries: [key: string, write: () => void][] = [
    ['general.architecture', () => header.string('llama')],
    ...Object.entries({
      'llama.context_length': 512,
      'llama.embedding_length': WIDTH,
      'llama.block_count': LAYERS,
      'llama.feed_forward_length': INNER_WIDTH,
      'llama.attention.head_count': 16,
      'llama.rope.dimension_count': 64,
      'tokenizer.ggml.bos_token_id': 1,
      'tokenizer.ggml.eos_token_id': 2,
      'tokenizer.ggml.unknown_token_id': 0,
    }).map(([key, value]): [string, () => void] => [key, () => header.typed('uint32', value)]),
    ['llama.attention.layer_norm_rms_epsilon', () => header.typed('float32', 1e-5)],
    ['tokenizer.ggml.model', () => header.string('llama')],
    ['tokenizer.ggml.tokens', () => header.texts(TOKENS)],
    [
      'tokenizer.ggml.scores',
      () =>
        header.list(
          'float32',
          TOKENS.map(() => 0),
        ),
    ],
    ['tokenizer.ggml.token_type', () => header.list('int32', TOKEN_TYPES)],
  ];
  header.raw(new TextEncoder().encode('GGUF'));
  header.number('uint32', 3);
  header.count(TENSORS.length);
  header.count(entries.length);
  for (const [key, write] of entries) {
    header.key(key);
    write();
  }
  let offset = 0;
  for (const { name, shape, type } of TENSORS) {
    header.key(name);
    header.number('uint32', shape.length);
    for (const length of shape) header.count(length);
    header.number('uint32', type);
    header.count(offset);
    offset += aligned(bytesOf({ shape, type }));
  }
  const begin = header.bytes();
  return new Blob([begin, new Uint8Array(aligned(begin.length) - begin.length), ...TENSORS.map(weightsOf)]);
}

function weightsOf({ shape, type }: Tensor): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(aligned(bytesOf({ shape, type })));
  if (type === FLOAT32) new Float32Array(bytes.buffer).fill(1);
  else {
    // A scale of about a thousandth, then weights of all sizes.
    for (let at = 0; at < bytes.length; at += 1) {
      const inBlock = at % (BLOCK + 2);
      bytes[at] = inBlock === 0 ? 0x00 : inBlock === 1 ? 0x14 : (at * 73) % 256;
    }
  }
  return bytes;
}

function bytesOf({ shape, type }: Pick<Tensor, 'shape' | 'type'>): number {
  const weights = shape.reduce((product, length) => product * length, 1);
  return type === FLOAT32 ? weights * 4 : (weights / BLOCK) * (BLOCK + 2);
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function createWriter() {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const raw = (bytes: Uint8Array<ArrayBuffer>): void => void pieces.push(bytes);
  const number = (type: 'uint32' | 'int32' | 'float32', value: number): void => {
    const bytes = new Uint8Array(4);
    const view = new DataView(bytes.buffer);
    if (type === 'float32') view.setFloat32(0, value, true);
    else view.setUint32(0, value, true);
    raw(bytes);
  };
  const count = (value: number): void => {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
    raw(bytes);
  };
  const key = (said: string): void => {
    const bytes = new TextEncoder().encode(said);
    count(bytes.length);
    raw(bytes);
  };
  const listOf = (type: keyof typeof TYPES, length: number): void => {
    number('uint32', TYPES.list);
    number('uint32', TYPES[type]);
    count(length);
  };
  return {
    raw,
    number,
    count,
    key,
    string(said: string): void {
      number('uint32', TYPES.text);
      key(said);
    },
    typed(type: 'uint32' | 'float32', value: number): void {
      number('uint32', TYPES[type]);
      number(type, value);
    },
    texts(all: readonly string[]): void {
      listOf('text', all.length);
      for (const said of all) key(said);
    },
    list(type: 'int32' | 'float32', values: readonly number[]): void {
      listOf(type, values.length);
      for (const value of values) number(type, value);
    },
    bytes(): Uint8Array<ArrayBuffer> {
      const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
      }
      return all;
    },
  };
}
