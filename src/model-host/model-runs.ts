/** Runs orders one after the other, with one model in memory at a time, and lets it go when none has come for a while. */
import type { ModelRunEvent, ModelRunOrder } from '../messaging/model-run.ts';
import { type LoadedModel, type LoadModel, PromptTooLong } from './runtime.ts';

/** After an article the reader may have a question; loading takes seconds, and a model takes a gigabyte. Set by hand. */
const IDLE_MILLISECONDS = 5 * 60_000;
/** That a model is given to stop by itself before its worker is ended, which costs its loading again. */
const STOP_MILLISECONDS = 300;

/**
 * In which nothing of the file is read, and it is not ready either. Of the slowest disk something comes every second; what follows the last byte
 * takes one busy core some seconds for each gigabyte. Less than the other side waits (engines/models/in-browser.ts): only here its memory
 * is freed. Set by hand.
 */
const LOAD_SILENCE_MILLISECONDS = 120_000;
/** Between two words that it still loads. Set by hand. */
const TELL_MILLISECONDS = 5_000;

export interface ModelRunDependencies {
  /** @returns `undefined` where it is not stored. */
  readModel(name: string): Promise<Blob | undefined>;
  readonly loadModel: LoadModel;
  /** Nothing is in memory any more. */
  onIdle(): void;
}

export type RunModel = (
  order: ModelRunOrder,
  tell: (event: ModelRunEvent) => void,
  signal: AbortSignal,
) => Promise<void>;

/** The run that is handed out never rejects: what went wrong is told. */
export function createModelRuns({ readModel, loadModel, onIdle }: ModelRunDependencies): RunModel {
  let loaded: { readonly name: string; readonly contextTokens: number; readonly model: LoadedModel } | undefined;
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  /** Those in line hear that the one before them goes on: who hears nothing for long takes its own run for dead. */
  const inLine = new Set<(event: ModelRunEvent) => void>();
  function tellAlso(tell: (event: ModelRunEvent) => void, event: ModelRunEvent): void {
    tell(event);
    for (const tellNext of inLine) tellNext({ kind: 'loading' });
  }

  function free(): void {
    loaded?.model.free();
    loaded = undefined;
  }

  async function load(
    { model: name, contextTokens }: ModelRunOrder,
    tell: (event: ModelRunEvent) => void,
  ): Promise<LoadedModel> {
    if (loaded?.name === name && loaded.contextTokens === contextTokens) return loaded.model;
    free();
    const file = await readModel(name);
    if (!file) throw new Failure('no-model', name);
    let toldAt = Date.now();
    const model = await loadInTime(loadModel, file, contextTokens, () => {
      if (Date.now() - toldAt < TELL_MILLISECONDS) return;
      toldAt = Date.now();
      tell({ kind: 'loading' });
    });
    loaded = { name, contextTokens, model };
    return model;
  }

  async function run(...[order, tell, signal]: Parameters<RunModel>): Promise<void> {
    if (signal.aborted) return;
    try {
      tell({ kind: 'loading' });
      const model = await load(order, tell);
      if (signal.aborted) return;
      tell({ kind: 'reading', share: 0 });
      await unlessDeaf(model.write(order, tell, signal), signal);
    } catch (thrown) {
      if (thrown instanceof PromptTooLong) return tell({ kind: 'failed', reason: 'too-long', message: thrown.message });
      // A model that failed while it wrote, or heeds no signal, is in no state to be asked again.
      if (!(signal.aborted && isAbort(thrown))) free();
      const reason = thrown instanceof Failure ? thrown.reason : 'stopped';
      tell({ kind: 'failed', reason, message: String(thrown) });
    }
  }

  return async (order, tell, signal) => {
    clearTimeout(idle);
    waiting += 1;
    inLine.add(tell);
    last = last.then(() => {
      inLine.delete(tell);
      return run(order, (event) => tellAlso(tell, event), signal);
    });
    await last;
    waiting -= 1;
    if (waiting > 0) return;
    idle = setTimeout(() => {
      free();
      onIdle();
    }, IDLE_MILLISECONDS);
  };
}

class Failure extends Error {
  constructor(
    readonly reason: 'no-model' | 'not-started' | 'too-slow',
    message: string,
  ) {
    super(message);
  }
}

/** @throws Failure */
function loadInTime(loadModel: LoadModel, file: Blob, contextTokens: number, onRead: () => void): Promise<LoadedModel> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const giveUp = (): void => {
      const failure = new Failure('too-slow', 'nothing of it was loaded for too long');
      reject(failure);
      controller.abort(failure);
    };
    const wait = () => setTimeout(giveUp, LOAD_SILENCE_MILLISECONDS);
    let timer = wait();
    const onMore = (): void => {
      clearTimeout(timer);
      timer = wait();
      onRead();
    };
    loadModel(file, contextTokens, onMore, controller.signal)
      .then(
        (model) => (controller.signal.aborted ? model.free() : resolve(model)),
        (thrown: unknown) => reject(new Failure('not-started', String(thrown))),
      )
      .finally(() => clearTimeout(timer));
  });
}

const isAbort = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === 'AbortError';

/** @throws what `work` throws, or that it went on after the signal. */
function unlessDeaf(work: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => setTimeout(() => reject(new Error('did not stop')), STOP_MILLISECONDS);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
