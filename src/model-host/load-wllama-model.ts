/**
 * Loads a GGUF file into wllama (llama.cpp in WebAssembly), in a worker of its own. On the graphics processor where the browser has WebGPU,
 * else on one core: more of them were slower on a machine that does anything else, and Firefox gives an extension only one.
 */
import { type ChatCompletionChunk, Wllama } from '@wllama/wllama';
import type { ModelRunEvent, ModelRunOrder } from '../messaging/model-run.ts';
import { hasGpu } from '../platform/machine.ts';
import { type LoadedModel, type LoadModel, PromptTooLong } from './runtime.ts';

/** Tokens read in one go, between which it hears that it shall stop: a third of a second for a small model on one core. */
const BATCH_TOKENS = 64;
/** Low, so that it keeps to the article; not 0, at which small models repeat themselves. */
const TEMPERATURE = 0.2;
/** As many as there are. */
const ALL_LAYERS = 99_999;

/** Half a character, which a model of bytes may say, ends the worker as it puts its answer together. */
const A_LETTER = 'root ::= [a-z]';

export async function loadWllamaModel(...[file, ...how]: Parameters<LoadModel>): Promise<LoadedModel> {
  const { wllama, crashed } = await open(file, ...how);
  return {
    free: () => void wllama.exit(),
    write: (order, tell, signal) => Promise.race([write(wllama, order, tell, signal), crashed]),
  };
}

/**
 * @param prompts Read one after the other, none beginning as another does: the first ones are slow, while the browser compiles.
 * @returns Tokens of the last one that the machine reads a second with this file.
 */
export async function measureReading(file: Blob, prompts: readonly string[]): Promise<number> {
  const { wllama, crashed } = await open(file, 2 * Math.max(...prompts.map(({ length }) => length)));
  let tokensASecond = 0;
  try {
    for (const prompt of prompts) {
      const { timings } = await Promise.race([
        wllama.createCompletion({ prompt, max_tokens: 1, grammar: A_LETTER, stream: false }),
        crashed,
      ]);
      tokensASecond = timings?.prompt_per_second ?? 0;
    }
    return tokensASecond;
  } finally {
    void wllama.exit();
  }
}

interface Opened {
  readonly wllama: Wllama;
  readonly crashed: Promise<never>;
}

/** On the processor where the graphics processor fails over it: too little memory of its own, or a driver that breaks. */
async function open(
  file: Blob,
  contextTokens: number,
  onRead: () => void = () => undefined,
  signal?: AbortSignal,
): Promise<Opened> {
  const watched = tellReading(file, onRead);
  if (await hasGpu()) {
    try {
      return await openOn(ALL_LAYERS, watched, contextTokens, signal);
    } catch {
      signal?.throwIfAborted();
    }
  }
  return openOn(0, watched, contextTokens, signal);
}

async function openOn(
  gpuLayers: number,
  file: Blob,
  contextTokens: number,
  signal: AbortSignal | undefined,
): Promise<Opened> {
  const crash = createCrash();
  const silent = () => undefined;
  const wllama = new Wllama(
    { default: new URL('wllama.wasm', import.meta.url).href },
    { suppressNativeLog: true, logger: { debug: silent, log: silent, warn: silent, error: crash.note } },
  );
  // Never fetches code from elsewhere.
  wllama.setCompat(null);
  signal?.addEventListener('abort', () => crash.note(String(signal.reason)));
  try {
    const loading = wllama.loadModel([file], {
      n_ctx: contextTokens,
      n_batch: BATCH_TOKENS,
      n_ubatch: BATCH_TOKENS,
      n_parallel: 1,
      n_threads: 1,
      n_gpu_layers: gpuLayers,
      jinja: true,
    });
    await Promise.race([loading, crash.happened]);
    // For what is no model, and for too little memory, the library says nothing until the first request ends its worker.
    if (!(wllama.getModelMetadata().hparams.nVocab > 0)) throw new Error('it has no vocabulary: not loaded');
  } catch (thrown) {
    void wllama.exit();
    throw thrown;
  }
  return { wllama, crashed: crash.happened };
}

/**
 * The library reads it in slices where its worker can wait for them, else as a stream.
 * @returns The very file: no other object can be read.
 */
function tellReading(file: Blob, onRead: () => void): Blob {
  const { slice, stream } = Blob.prototype;
  const watch = () =>
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        onRead();
        controller.enqueue(chunk);
      },
    });
  return Object.assign(file, {
    slice(...range: Parameters<typeof slice>) {
      onRead();
      return slice.apply(file, range);
    },
    stream: () => stream.call(file).pipeThrough(watch()),
  });
}

async function write(
  wllama: Wllama,
  order: ModelRunOrder,
  tell: (event: ModelRunEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  let end: string | null | undefined;
  try {
    await wllama.createChatCompletion({
      messages: [
        { role: 'system', content: order.instructions },
        { role: 'user', content: order.article },
      ],
      max_tokens: order.maxAnswerTokens,
      temperature: TEMPERATURE,
      ...(order.grammar !== undefined && { grammar: order.grammar }),
      // A second question about the same article does not read it again.
      cache_prompt: true,
      return_progress: true,
      // Qwen's and Gemma's word for it, and DeepSeek's.
      chat_template_kwargs: { enable_thinking: false, thinking: false },
      stream: true,
      abortSignal: signal,
      onData(chunk: ChatCompletionChunk) {
        const { prompt_progress: progress, choices } = chunk;
        if (progress) tell({ kind: 'reading', share: progress.total > 0 ? progress.processed / progress.total : 0 });
        const [choice] = choices;
        const { content, reasoning_content: thought } = (choice?.delta ?? {}) as {
          readonly content?: string | null;
          readonly reasoning_content?: string | null;
        };
        if (thought) tell({ kind: 'thinking' });
        if (content) tell({ kind: 'text', text: content });
        end = choice?.finish_reason ?? end;
      },
    });
  } catch (thrown) {
    const isTooLong = /exceeds the available context|context size/i.test(String(thrown));
    throw isTooLong ? new PromptTooLong(String(thrown)) : thrown;
  }
  tell({ kind: 'end', isCut: end === 'length' });
}

/** Logged while the worker is well: the library throws it too, or it is of an answer that nobody waits for. */
const NO_CRASH = /^(?:Model returned an error|Failed to parse JSON|Cannot find waiting task)/;

/** What else the library logs as an error is that its worker is gone or has failed; the promises of its calls then wait for ever. */
function createCrash() {
  let crashed: (error: Error) => void = () => undefined;
  const happened = new Promise<never>((_, reject) => {
    crashed = reject;
  });
  happened.catch(() => undefined);
  const note = (...said: readonly unknown[]): void => {
    const message = said.map(messageOf).join(' ');
    if (!NO_CRASH.test(message)) crashed(new Error(message));
  };
  return { happened, note };
}

function messageOf(said: unknown): string {
  return said instanceof ErrorEvent ? said.message : String(said);
}
