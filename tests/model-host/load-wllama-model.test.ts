/** What the library's errors mean, with a stand-in for the library: some are thrown, some only logged. */
import { expect, it, vi } from 'vitest';
import { loadWllamaModel } from '../../src/model-host/load-wllama-model.ts';
import { PromptTooLong } from '../../src/model-host/runtime.ts';

interface Logger {
  error(...said: readonly unknown[]): void;
}
let complete: (logger: Logger) => Promise<void>;
let loading: (file: Blob, gpuLayers: number) => Promise<void> = async () => undefined;
let exits = 0;

let hasGpu = false;
vi.mock('../../src/platform/machine.ts', () => ({ hasGpu: async () => hasGpu }));
vi.mock('@wllama/wllama', () => ({
  Wllama: class {
    readonly logger: Logger;
    constructor(_: unknown, { logger }: { readonly logger: Logger }) {
      this.logger = logger;
    }
    setCompat() {}
    loadModel = ([file]: [Blob], { n_gpu_layers }: { n_gpu_layers: number }) => loading(file, n_gpu_layers);
    getModelMetadata = () => ({ hparams: { nVocab: 5 } });
    createChatCompletion = () => complete(this.logger);
    async exit() {
      exits += 1;
    }
  },
}));

// Node.js has none.
vi.stubGlobal('ErrorEvent', class extends Event {});

const ORDER = { model: 'small', contextTokens: 2048, instructions: '', article: '', maxAnswerTokens: 100 };
const load = async () => {
  const model = await loadWllamaModel(new Blob(), 2048, () => undefined, new AbortController().signal);
  return () => model.write(ORDER, () => undefined, new AbortController().signal);
};

it('tells a prompt that is too long from a crash, and reads the next one', async () => {
  const write = await load();
  complete = async (logger) => {
    logger.error('Model returned an error:', { message: 'exceeds' });
    throw new Error('the request exceeds the available context size');
  };
  await expect(write()).rejects.toBeInstanceOf(PromptTooLong);
  complete = async () => undefined;
  await expect(write()).resolves.toBeUndefined();
});

it('ends with a worker that is gone, of which nothing is thrown', async () => {
  const write = await load();
  complete = async (logger) => {
    logger.error('Stack trace (abort):\n');
    await new Promise(() => undefined);
  };
  await expect(write()).rejects.toThrow('Stack trace');
});

it('tells that its file is read, by slices and as a stream, and gives the file itself', async () => {
  let told = 0;
  const read: string[] = [];
  loading = async (file) => {
    read.push(await file.slice(0, 3).text(), String(told > 0));
    for await (const chunk of file.stream()) read.push(new TextDecoder().decode(chunk));
  };
  await loadWllamaModel(new Blob(['abcdef']), 2048, () => (told += 1), new AbortController().signal);
  expect(read).toEqual(['abc', 'true', 'abcdef']);
  expect(told).toBe(2);
});

it('is freed when its loading is given up, which the library never ends by itself', async () => {
  const controller = new AbortController();
  loading = () => new Promise(() => controller.abort(new Error('nothing was loaded')));
  const before = exits;
  const loaded = loadWllamaModel(new Blob(), 2048, () => undefined, controller.signal);
  await expect(loaded).rejects.toThrow('nothing was loaded');
  expect(exits).toBe(before + 1);
});

it('is loaded by the processor where the graphics processor fails over it, unless it is given up', async () => {
  hasGpu = true;
  const layers: boolean[] = [];
  const controller = new AbortController();
  loading = async (_, gpuLayers) => {
    layers.push(gpuLayers > 0);
    if (gpuLayers > 0) throw new Error('device lost');
  };
  const load = () => loadWllamaModel(new Blob(), 2048, () => undefined, controller.signal);
  await load();
  expect(layers).toEqual([true, false]);
  controller.abort(new Error('nothing was loaded'));
  await expect(load()).rejects.toThrow('nothing was loaded');
  expect(layers).toEqual([true, false, true]);
  hasGpu = false;
});
