/** Writes files in the GGUF format as far as their header goes: what follows are no weights, so nothing can be written with them. */

const TEXT = 8;
const LIST = 9;
const UINT32 = 4;

export type GgufValue = string | number | readonly string[];

/** Of a small chat model. */
export const CHAT_MODEL: Readonly<Record<string, GgufValue>> = {
  'general.architecture': 'llama',
  'general.name': 'Invented 1M Chat',
  'llama.context_length': 2048,
  'tokenizer.ggml.tokens': ['<s>', 'the', 'bridge', 'is', 'closed'],
  'tokenizer.chat_template': '{{ messages[0].content }}',
};

/** @param bytes Of the whole file; what its header leaves is filled with a pattern. */
export function ggufFile(values: Readonly<Record<string, GgufValue>> = CHAT_MODEL, bytes = 0): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(values);
  const header = Buffer.concat([
    Buffer.from('GGUF'),
    uint32(3),
    uint64(0),
    uint64(entries.length),
    ...entries.flatMap(([key, value]) => [text(key), ...typed(value)]),
  ]);
  const file = new Uint8Array(Math.max(bytes, header.length));
  for (let at = 0; at < file.length; at += 1) file[at] = (at * 31) % 251;
  file.set(header);
  return file;
}

function typed(value: GgufValue): Buffer[] {
  if (typeof value === 'string') return [uint32(TEXT), text(value)];
  if (typeof value === 'number') return [uint32(UINT32), uint32(value)];
  return [uint32(LIST), uint32(TEXT), uint64(value.length), ...value.map(text)];
}

function text(said: string): Buffer {
  const bytes = Buffer.from(said);
  return Buffer.concat([uint64(bytes.length), bytes]);
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

function uint64(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer;
}
