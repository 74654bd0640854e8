/**
 * Stores a model's file part by part as it comes, from the web or from the disk: checked at its beginning, gone on with where it broke off, and
 * gone without a trace where it is not what it should be.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canWrite, readGguf } from '../../engines/setup/read-gguf.ts';
import type { ModelRecord } from '../../platform/model-store.ts';

/** Bytes that are lost at most when the page is closed, and that are in memory at once. */
const PART_BYTES = 16 * 2 ** 20;

export interface ModelSource {
  readonly name: string;
  /** Missing for a file of the reader's. */
  readonly address?: string;
  /** In hexadecimal digits, where it is known. */
  readonly sha256?: string;
  /** @param from In bytes; where the other side gives only the whole, `startsAt` is 0. @throws ModelProblem where it is not handed out. */
  open(from: number, signal: AbortSignal): Promise<ModelStream>;
}

interface ModelStream {
  readonly startsAt: number;
  readonly total: number;
  readonly chunks: ReadableStream<Uint8Array<ArrayBuffer>>;
}

export interface ModelStore {
  read(name: string): Promise<ModelRecord | undefined>;
  /** @throws DOMException `QuotaExceededError` */
  save(record: ModelRecord, part?: { readonly index: number; readonly data: Blob }): Promise<void>;
  remove(name: string): Promise<void>;
  parts(name: string): Promise<readonly Blob[]>;
  /** Bytes that the browser still gives. */
  room(): Promise<number>;
  /** Bytes, as the browser says it; missing where it does not. */
  readonly memory?: number;
}

export type ModelProblemCode =
  | 'unreachable'
  /** The server's answer is an error; `details.status`. */
  | 'refused'
  /** It answers, but with nothing that has a length, or from where it may not lead. */
  | 'not-understood'
  /** Another page of the options transfers it. */
  | 'elsewhere'
  | 'broken-off'
  | 'not-gguf'
  | 'writes-no-text'
  | 'no-room'
  | 'too-large'
  | 'damaged';

export class ModelProblem extends Error {
  constructor(
    readonly code: ModelProblemCode,
    readonly details: { readonly needed?: number; readonly free?: number; readonly status?: number } = {},
  ) {
    super(code);
  }
}

/** What is kept of a model that cannot be used is nothing. */
const LEAVES_NOTHING: readonly ModelProblemCode[] = ['not-gguf', 'writes-no-text', 'too-large', 'damaged'];

/**
 * @param onProgress With bytes that are here, and all there will be.
 * @throws ModelProblem; the signal's reason where the reader pauses: what has come stays.
 */
export async function storeModel(
  source: ModelSource,
  store: ModelStore,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<ModelRecord> {
  try {
    return await storeParts(source, store, onProgress, signal);
  } catch (thrown) {
    const problem = await problemOf(thrown, store);
    if (LEAVES_NOTHING.includes(problem.code)) await store.remove(source.name);
    signal.throwIfAborted();
    throw problem;
  }
}

async function storeParts(
  { name, address, sha256: expected, open }: ModelSource,
  store: ModelStore,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<ModelRecord> {
  const kept = await store.read(name);
  // From another address it is another file, however long.
  const before = kept?.address === address ? kept : undefined;
  let stream = await open(before?.stored ?? 0, signal);
  const isOther = before !== undefined && stream.total !== before.bytes;
  if (isOther && stream.startsAt > 0) {
    await stream.chunks.cancel();
    stream = await open(0, signal);
  }
  const { startsAt, total } = stream;
  if (kept && startsAt === 0) await store.remove(name);
  if (store.memory !== undefined && total > store.memory) throw new ModelProblem('too-large');
  const free = await store.room();
  if (total - startsAt > free) throw new ModelProblem('no-room', { needed: total - startsAt, free });
  let record: ModelRecord =
    before && startsAt > 0 ? before : { name, bytes: total, stored: 0, ...(address !== undefined && { address }) };
  onProgress(record.stored, total);
  for await (const data of inParts(stream.chunks, (bytes) => onProgress(record.stored + bytes, total))) {
    signal.throwIfAborted();
    // Such as a packed answer, whose length is told as it is packed.
    if (record.stored + data.size > total) throw new ModelProblem('damaged');
    // What is no whole part is the end, or is lost: the next try begins at a part.
    if (data.size < PART_BYTES && record.stored + data.size !== total) break;
    if (record.stored === 0) record = { ...record, contextTokens: await contextOf(data) };
    const index = Math.floor(record.stored / PART_BYTES);
    record = { ...record, stored: record.stored + data.size };
    // Its last part makes it whole, so that part is kept only of a file that is right.
    if (expected !== undefined && record.stored === total)
      await check([...(await store.parts(name)), data], expected, signal);
    await store.save(record, { index, data });
  }
  signal.throwIfAborted();
  if (record.stored !== total) throw new ModelProblem('broken-off');
  return record;
}

/** @throws ModelProblem for a file that cannot be used. */
async function contextOf(beginning: Blob): Promise<number> {
  const header = readGguf(new Uint8Array(await beginning.arrayBuffer()));
  if (!header) throw new ModelProblem('not-gguf');
  if (!canWrite(header) || header.contextTokens === undefined) throw new ModelProblem('writes-no-text');
  return header.contextTokens;
}

/** Whole parts, and what is left at the end; what comes of a part before the stream breaks is lost. */
async function* inParts(
  chunks: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: (waiting: number) => void,
): AsyncGenerator<Blob> {
  const reader = chunks.getReader();
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      let rest = value;
      while (bytes + rest.length >= PART_BYTES) {
        yield new Blob([...waiting, rest.subarray(0, PART_BYTES - bytes)]);
        rest = rest.subarray(PART_BYTES - bytes);
        [waiting, bytes] = [[], 0];
      }
      waiting.push(rest);
      bytes += rest.length;
      onBytes(bytes);
    }
    if (bytes > 0) yield new Blob(waiting);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Part by part: `crypto.subtle` digests only what is in memory as a whole, and a model is larger than that.
 * @throws ModelProblem `damaged`; the signal's reason.
 */
async function check(parts: readonly Blob[], expected: string, signal: AbortSignal): Promise<void> {
  const digest = sha256.create();
  for (const part of parts) {
    const bytes = new Uint8Array(await part.arrayBuffer());
    signal.throwIfAborted();
    digest.update(bytes);
  }
  if (bytesToHex(digest.digest()) !== expected) throw new ModelProblem('damaged');
}

async function problemOf(thrown: unknown, store: ModelStore): Promise<ModelProblem> {
  if (thrown instanceof ModelProblem) return thrown;
  if (thrown instanceof DOMException && thrown.name === 'QuotaExceededError') {
    const free = await store.room();
    // What the browser gives is more than a full disk has.
    return new ModelProblem('no-room', free < PART_BYTES ? { needed: PART_BYTES, free } : {});
  }
  return new ModelProblem('broken-off');
}
