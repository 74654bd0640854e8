/** The rules of running models, with a stand-in for what runs them: one at a time, freed, stopped, broken off. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ModelRunEvent, ModelRunOrder } from '../../src/messaging/model-run.ts';
import { createModelRuns } from '../../src/model-host/model-runs.ts';
import { type LoadModel, PromptTooLong } from '../../src/model-host/runtime.ts';

const ORDER: ModelRunOrder = {
  model: 'small',
  contextTokens: 2048,
  instructions: 'Summarise it.',
  article: 'The bridge was closed.',
  maxAnswerTokens: 100,
};
type Writing = Parameters<Awaited<ReturnType<LoadModel>>['write']>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** @param write What the model does; it has written "Closed." unless said otherwise. */
function start(write: (...given: Writing) => Promise<void> = async (_, tell) => closed(tell)) {
  const happened: string[] = [];
  const run = createModelRuns({
    readModel: async (name) => (name === 'gone' ? undefined : new Blob([name])),
    async loadModel(file, _contextTokens, onRead, signal) {
      const name = await file.text();
      if (name === 'broken') throw new Error('out of memory');
      if (name === 'hanging') {
        signal.addEventListener('abort', () => happened.push('give up hanging'));
        await new Promise(() => undefined);
      }
      if (name === 'late') await new Promise((resolve) => setTimeout(resolve, 121_000));
      if (name === 'huge') {
        for (let part = 0; part < 5; part += 1) {
          onRead();
          await new Promise((resolve) => setTimeout(resolve, 119_000));
        }
      }
      happened.push(`load ${name}`);
      return { write, free: () => happened.push(`free ${name}`) };
    },
    onIdle: () => happened.push('idle'),
  });
  const runs = async (order: Partial<ModelRunOrder> = {}, signal = new AbortController().signal) => {
    const events: ModelRunEvent[] = [];
    await run({ ...ORDER, ...order }, (event) => events.push(event), signal);
    return events;
  };
  return { happened, runs };
}

function closed(tell: (event: ModelRunEvent) => void): void {
  tell({ kind: 'text', text: 'Closed.' });
  tell({ kind: 'end', isCut: false });
}

describe('a run', () => {
  it('loads the model, reads, and tells what is written', async () => {
    const { runs } = start();
    expect(await runs()).toEqual([
      { kind: 'loading' },
      { kind: 'reading', share: 0 },
      { kind: 'text', text: 'Closed.' },
      { kind: 'end', isCut: false },
    ]);
  });

  it('finds the model loaded that the last one used, and frees it for another', async () => {
    const { runs, happened } = start();
    await runs();
    await runs();
    await runs({ model: 'large' });
    expect(happened).toEqual(['load small', 'free small', 'load large']);
  });

  it('waits for the one before, so that two tabs do not write at once', async () => {
    let running = 0;
    let most = 0;
    const { runs } = start(async (_, tell) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      closed(tell);
    });
    const all = await Promise.all([runs(), runs(), runs()]);
    expect(most).toBe(1);
    expect(all.every((events) => events.at(-1)?.kind === 'end')).toBe(true);
  });

  it('tells those in line that the one before goes on', async () => {
    const { runs } = start();
    const [, second] = await Promise.all([runs(), runs()]);
    expect(second?.filter(({ kind }) => kind === 'loading').length).toBeGreaterThan(1);
    expect(second?.slice(-4).map(({ kind }) => kind)).toEqual(['loading', 'reading', 'text', 'end']);
  });

  it('lets the model go when none has come for five minutes', async () => {
    const { runs, happened } = start();
    await runs();
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    await runs();
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    expect(happened).toEqual(['load small']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(happened).toEqual(['load small', 'free small', 'idle']);
  });
});

describe('a run that is stopped', () => {
  it('leaves a model that heeds it loaded', async () => {
    const controller = new AbortController();
    const { runs, happened } = start(
      (_, _tell, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(Object.assign(new Error('aborted'), { name: 'AbortError' })));
          controller.abort();
        }),
    );
    await runs({}, controller.signal);
    expect(happened).toEqual(['load small']);
  });

  it('ends within a third of a second although the model does not heed it', async () => {
    const controller = new AbortController();
    const { runs, happened } = start(async () => {
      controller.abort();
      await new Promise(() => undefined);
    });
    const ended = runs({}, controller.signal);
    await vi.advanceTimersByTimeAsync(300);
    await ended;
    expect(happened).toEqual(['load small', 'free small']);
  });

  it('is not begun where nobody waited any more', async () => {
    const controller = new AbortController();
    controller.abort();
    const { runs, happened } = start();
    expect(await runs({}, controller.signal)).toEqual([]);
    expect(happened).toEqual([]);
  });
});

describe('a run that fails', () => {
  it.each([
    ['the model is not stored any more', { model: 'gone' }, 'no-model'],
    ['the model cannot be started', { model: 'broken' }, 'not-started'],
  ])('says that %s', async (_, order, reason) => {
    const { runs } = start();
    expect((await runs(order)).at(-1)).toMatchObject({ kind: 'failed', reason });
  });

  it('is given up when nothing of the model is loaded for two minutes, and the next in line has its turn', async () => {
    const { runs, happened } = start();
    const [hanging, next] = [runs({ model: 'hanging' }), runs()];
    await vi.advanceTimersByTimeAsync(119_000);
    expect(happened).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await hanging).at(-1)).toMatchObject({ kind: 'failed', reason: 'too-slow' });
    expect((await next).at(-1)).toEqual({ kind: 'end', isCut: false });
    expect(happened).toEqual(['give up hanging', 'load small']);
  });

  it('frees a model that comes after it was given up', async () => {
    const { runs, happened } = start();
    const late = runs({ model: 'late' });
    await vi.advanceTimersByTimeAsync(121_000);
    expect((await late).at(-1)).toMatchObject({ reason: 'too-slow' });
    expect(happened).toEqual(['load late', 'free late']);
  });

  it('is not given up while a large file comes from a slow disk, and says that it goes on', async () => {
    const { runs, happened } = start();
    const huge = runs({ model: 'huge' });
    await vi.advanceTimersByTimeAsync(5 * 119_000);
    const events = await huge;
    expect(events.at(-1)).toEqual({ kind: 'end', isCut: false });
    // Often enough for who takes silence for death.
    expect(events.filter(({ kind }) => kind === 'loading').length).toBe(5);
    expect(happened).toEqual(['load huge']);
  });

  it('tells a prompt that is too long from a worker that died, after which the model is loaded anew', async () => {
    let thrown = new PromptTooLong('4100 of 4096');
    const { runs, happened } = start(async () => {
      throw thrown;
    });
    expect((await runs()).at(-1)).toMatchObject({ reason: 'too-long' });
    expect(happened).toEqual(['load small']);
    thrown = new Error('the worker is gone');
    expect((await runs()).at(-1)).toMatchObject({ reason: 'stopped' });
    await runs();
    expect(happened).toEqual(['load small', 'free small', 'load small', 'free small']);
  });
});
