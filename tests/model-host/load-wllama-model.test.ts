/** What the library's errors mean, with a stand-in for the library: some are thrown, some only logged. */
import { expect, it, vi } from 'vitest';
import { loadWllamaModel } from '../../src/model-host/load-wllama-model.ts';
import { PromptTooLong } from '../../src/model-host/runtime.ts';

interface Logger {
  error(...said: readonly unknown[]): void;
}
let complete: (logger: Logger) => Promise<void>;

vi.mock('../../src/platform/machine.ts', () => ({ hasGpu: async () => false }));
vi.mock('@wllama/wllama', () => ({
  Wllama: class {
    readonly logger: Logger;
    constructor(_: unknown, { logger }: { readonly logger: Logger }) {
      this.logger = logger;
    }
    setCompat() {}
    async loadModel() {}
    getModelMetadata = () => ({ hparams: { nVocab: 5 } });
    createChatCompletion = () => complete(this.logger);
    async exit() {}
  },
}));

// Node.js has none.
vi.stubGlobal('ErrorEvent', class extends Event {});

const ORDER = { model: 'small', contextTokens: 2048, instructions: '', article: '', maxAnswerTokens: 100 };
const load = async () => {
  const model = await loadWllamaModel(new Blob(), 2048);
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
