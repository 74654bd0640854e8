import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { addressedName, modelAddress, modelName, webModel } from '../../../src/options/models/fetch-model.ts';
import { type ModelSource, type ModelStore, storeModel } from '../../../src/options/models/store-model.ts';
import type { ModelRecord } from '../../../src/platform/model-store.ts';
import { CHAT_MODEL, ggufFile } from '../../support/gguf-file.ts';
import { startModelFileServer } from '../../support/model-file-server.ts';

const PART_BYTES = 16 * 2 ** 20;
const FILE = ggufFile(CHAT_MODEL, 2.5 * PART_BYTES);
const ADDRESS = 'https://models.example/invented.gguf';
const going = () => new AbortController().signal;

/** @param breaksAt Byte at which the other side falls silent for ever, or ends. */
function source(
  file: Uint8Array<ArrayBuffer>,
  { breaksAt = file.length, knowsParts = true, sha256 = '' } = {},
): ModelSource & { asked: number[] } {
  const asked: number[] = [];
  return {
    name: 'invented',
    address: 'https://models.example/invented.gguf',
    ...(sha256 && { sha256 }),
    asked,
    async open(from) {
      asked.push(from);
      const startsAt = knowsParts ? from : 0;
      const chunks = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start(controller) {
          for (let at = startsAt; at < breaksAt; at += 1_000_003)
            controller.enqueue(file.slice(at, Math.min(at + 1_000_003, breaksAt)));
          controller.close();
        },
      });
      return { startsAt, total: file.length, chunks };
    },
  };
}

function memoryStore({ room = 1e12, memory = undefined as number | undefined } = {}) {
  const records = new Map<string, ModelRecord>();
  const parts: Blob[] = [];
  const store: ModelStore = {
    read: async (name) => records.get(name),
    async save(record, part) {
      if (part && (part.index + 1) * PART_BYTES > room) throw new DOMException('full', 'QuotaExceededError');
      records.set(record.name, record);
      if (part) parts[part.index] = part.data;
    },
    async remove(name) {
      records.delete(name);
      parts.length = 0;
    },
    parts: async () => parts,
    room: async () => room,
    ...(memory !== undefined && { memory }),
  };
  return { store, records, stored: async () => Buffer.from(await new Blob(parts).arrayBuffer()) };
}

describe('a model that is stored', () => {
  it('is the file, part by part, with what it reads at once', async () => {
    const { store, stored } = memoryStore();
    const progress: number[] = [];
    const record = await storeModel(source(FILE), store, (done) => progress.push(done), going());
    expect(record).toMatchObject({ name: 'invented', bytes: FILE.length, stored: FILE.length, contextTokens: 2048 });
    expect((await stored()).equals(FILE)).toBe(true);
    expect(progress.length).toBeGreaterThan(20);
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
  });

  it('goes on where it broke off, and asks for the rest alone', async () => {
    const { store, stored } = memoryStore();
    const broken = source(FILE, { breaksAt: 2 * PART_BYTES + 5 });
    await expect(storeModel(broken, store, () => undefined, going())).rejects.toMatchObject({ code: 'broken-off' });
    const rest = source(FILE);
    await storeModel(rest, store, () => undefined, going());
    expect(rest.asked).toEqual([2 * PART_BYTES]);
    expect((await stored()).equals(FILE)).toBe(true);
  });

  it('begins anew where the other side gives only the whole, or has another file by now', async () => {
    for (const next of [source(FILE, { knowsParts: false }), source(ggufFile(CHAT_MODEL, FILE.length - 1000))]) {
      const { store, stored } = memoryStore();
      await storeModel(source(FILE, { breaksAt: PART_BYTES }), store, () => undefined, going()).catch(() => undefined);
      const record = await storeModel(next, store, () => undefined, going());
      expect((await stored()).length).toBe(record.bytes);
    }
  });

  it('begins anew where what is kept came from another address', async () => {
    const { store, stored } = memoryStore();
    const other = { ...source(FILE, { breaksAt: 2 * PART_BYTES }), address: 'https://mirror.example/invented.gguf' };
    await storeModel(other, store, () => undefined, going()).catch(() => undefined);
    const next = source(FILE);
    const record = await storeModel(next, store, () => undefined, going());
    expect(next.asked).toEqual([0]);
    expect(record.address).toBe(next.address);
    expect((await stored()).equals(FILE)).toBe(true);
  });

  it.each([PART_BYTES, PART_BYTES + 1000, FILE.length - 1000])(
    'ends, and nothing stays, where more comes than the %d bytes that were promised',
    async (total) => {
      const { store, records } = memoryStore();
      const lying: ModelSource = {
        ...source(FILE),
        open: async (from, signal) => ({ ...(await source(FILE).open(from, signal)), total }),
      };
      await expect(storeModel(lying, store, () => undefined, going())).rejects.toMatchObject({ code: 'damaged' });
      expect(records.size).toBe(0);
    },
  );

  it('keeps what has come when the reader pauses it', async () => {
    const { store, records } = memoryStore();
    const controller = new AbortController();
    const pause = (done: number) => done > PART_BYTES && controller.abort(new DOMException('paused', 'AbortError'));
    await expect(storeModel(source(FILE), store, pause, controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(records.get('invented')).toMatchObject({ stored: PART_BYTES });
  });

  it.each([
    ['no model', new TextEncoder().encode('<!doctype html><p>Not found</p>'), 'not-gguf'],
    [
      'a model that makes vectors',
      ggufFile({ 'general.architecture': 'bert', 'bert.context_length': 512 }),
      'writes-no-text',
    ],
  ])('is nothing, and nothing stays, of %s', async (_, file, code) => {
    const { store, records } = memoryStore();
    await expect(storeModel(source(file as typeof FILE), store, () => undefined, going())).rejects.toMatchObject({
      code,
    });
    expect(records.size).toBe(0);
  });

  it('is what was promised, or is removed', async () => {
    const good = createHash('sha256').update(FILE).digest('hex');
    const { store, records } = memoryStore();
    await storeModel(source(FILE, { sha256: good }), store, () => undefined, going());
    await store.remove('invented');
    const wrong = source(FILE, { sha256: good.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) });
    await expect(storeModel(wrong, store, () => undefined, going())).rejects.toMatchObject({ code: 'damaged' });
    expect(records.size).toBe(0);
  });

  it('is never whole before it is checked, and stops being checked when the reader pauses it', async () => {
    const { store, records } = memoryStore();
    const controller = new AbortController();
    const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
    const pausing: ModelStore = {
      ...store,
      async parts(name) {
        expect(records.get(name)).toMatchObject({ stored: 2 * PART_BYTES });
        controller.abort(new DOMException('paused', 'AbortError'));
        read.mockClear();
        return store.parts(name);
      },
    };
    const wrong = source(FILE, { sha256: 'f'.repeat(64) });
    await expect(storeModel(wrong, pausing, () => undefined, controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
    expect(records.get('invented')).toMatchObject({ stored: 2 * PART_BYTES });
  });

  it('is not begun where there is no room, or no memory for it', async () => {
    const full = memoryStore({ room: PART_BYTES });
    await expect(storeModel(source(FILE), full.store, () => undefined, going())).rejects.toMatchObject({
      code: 'no-room',
      details: { needed: FILE.length, free: PART_BYTES },
    });
    const small = memoryStore({ memory: PART_BYTES });
    await expect(storeModel(source(FILE), small.store, () => undefined, going())).rejects.toMatchObject({
      code: 'too-large',
    });
    expect([full.records.size, small.records.size]).toEqual([0, 0]);
  });

  it('says that the disk is full when it is found out meanwhile, and keeps what it has', async () => {
    const { store, records } = memoryStore({ room: 2 * PART_BYTES });
    const optimistic = { ...store, room: async () => 1e12 };
    await expect(storeModel(source(FILE), optimistic, () => undefined, going())).rejects.toMatchObject({
      code: 'no-room',
      // No figure that the browser's own would contradict.
      details: {},
    });
    expect(records.get('invented')).toMatchObject({ stored: 2 * PART_BYTES });
  });
});

describe('a model on the web', () => {
  it('comes whole or from a byte on, over HTTP', async () => {
    const server = await startModelFileServer({ 'invented.gguf': FILE });
    const model = webModel({ name: 'invented', address: `${server.origin}/invented.gguf` });
    const [whole, rest] = [await model.open(0, going()), await model.open(1000, going())];
    expect([whole.startsAt, whole.total, rest.startsAt, rest.total]).toEqual([0, FILE.length, 1000, FILE.length]);
    await Promise.all([whole.chunks.cancel(), rest.chunks.cancel()]);
    server.close();
    await expect(model.open(0, going())).rejects.toMatchObject({ code: 'unreachable' });
  });

  it.each([
    [401, { code: 'refused', details: { status: 401 } }],
    [404, { code: 'refused', details: { status: 404 } }],
    [500, { code: 'refused', details: { status: 500 } }],
    // Without a length.
    [200, { code: 'not-understood' }],
  ])('says with what number it was not handed out, and lets go of the answer: %d', async (status, problem) => {
    const cancel = vi.fn();
    const answer = new Response(new ReadableStream({ cancel }), { status });
    vi.stubGlobal('fetch', async () => Object.defineProperty(answer, 'url', { value: ADDRESS }));
    const model = webModel({ name: 'invented', address: ADDRESS });
    await expect(model.open(0, going())).rejects.toMatchObject(problem);
    vi.unstubAllGlobals();
    expect(cancel).toHaveBeenCalledOnce();
  });

  it.each([
    'https://models.example/a/B-Q8_0.gguf',
    'https://models.example/a.gguf?download=true',
    'http://192.168.1.9/a.GGUF',
  ])('may stand at %s', (typed) => {
    expect(modelAddress(` ${typed} `)?.href).toBe(typed);
  });

  it.each([
    '',
    'a.gguf',
    'http://models.example/a.gguf',
    'https://models.example/a.zip',
    'https://me:word@models.example/a.gguf',
    'file:///a.gguf',
    'https://models.example/%E0%A4%A.gguf',
    'https://models.example/.gguf',
    'https://models.example/a%2F.gguf',
  ])('does not stand at %j', (typed) => {
    expect(modelAddress(typed)).toBeUndefined();
  });

  it('is called as its file is', () => {
    expect(addressedName(new URL('https://models.example/a/Modell%20%C3%BC.gguf'))).toBe('Modell ü');
    expect(modelName('/Qwen/resolve/main/Qwen3-0.6B-Q8_0.gguf')).toBe('Qwen3-0.6B-Q8_0');
  });
});
