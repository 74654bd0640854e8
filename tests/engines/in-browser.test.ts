/** A model inside the extension keeps what every engine promises, over the very port that its events come by. */
import { describe, expect, it, vi } from 'vitest';
import { createLocalModels } from '../../src/background/engine-access/local-models.ts';
import { inBrowserModel } from '../../src/engines/models/in-browser.ts';
import type { ModelRunEvent, ModelRunOrder } from '../../src/messaging/model-run.ts';
import type { ModelRecord } from '../../src/platform/model-store.ts';
import { type Port, portPair } from '../../src/platform/port.ts';
import { PROMPT } from '../support/model-prompt.ts';

const RECORD: ModelRecord = { name: 'small', bytes: 10, stored: 10, contextTokens: 40_960 };
const END: ModelRunEvent = { kind: 'end', isCut: false };
const text = (said: string): ModelRunEvent => ({ kind: 'text', text: said });

/** @param answer What the other side does with an order. */
function start(answer: (order: ModelRunOrder, port: Port) => void, record: ModelRecord | undefined = RECORD) {
  const closed: string[] = [];
  const models = createLocalModels(
    async (name) => {
      const [own, other] = portPair(name);
      other.onMessage((order) => answer(order as ModelRunOrder, other));
      other.onDisconnect(() => closed.push('closed'));
      return own;
    },
    async (name) => (name === record?.name ? record : undefined),
  );
  const model = inBrowserModel('small', models);
  const told: string[] = [];
  const write = (signal = new AbortController().signal) =>
    model.write(PROMPT, {
      signal,
      mayDownload: false,
      onText: (soFar) => told.push(soFar),
      onLoading: () => told.push('loading'),
      onReading: (share) => told.push(`reading ${share}`),
      onThought: () => told.push('thought'),
      onCut: () => told.push('cut'),
    });
  return { model, write, told, closed };
}

const saying =
  (...events: readonly ModelRunEvent[]) =>
  (_: ModelRunOrder, port: Port) => {
    for (const event of events) port.post(event);
  };

describe('a model inside the extension', () => {
  it('tells how far it is, then what it writes, and closes its port', async () => {
    const reading: ModelRunEvent = { kind: 'reading', share: 0.5 };
    const { write, told, closed } = start(
      saying({ kind: 'loading' }, reading, text('The bridge '), text('was closed.'), END),
    );
    expect(await write()).toBe('The bridge was closed.');
    expect(told).toEqual(['loading', 'reading 0.5', 'The bridge ', 'The bridge was closed.']);
    expect(closed).toEqual(['closed']);
  });

  it('keeps its thoughts to itself, however they come', async () => {
    const { write, told } = start(saying({ kind: 'thinking' }, text('<think>Hm.'), text('</think>Closed.'), END));
    expect(await write()).toBe('Closed.');
    expect(told).toEqual(['thought', 'thought', 'Closed.']);
  });

  it('is given what it reads at once: prompt and answer in its context, and in memory that a browser has', async () => {
    const orders: ModelRunOrder[] = [];
    const { write, model } = start((order, port) => {
      orders.push(order);
      saying(text('Closed.'), END)(order, port);
    });
    await write();
    expect(orders).toEqual([
      {
        model: 'small',
        contextTokens: 4096,
        instructions: PROMPT.instructions,
        article: PROMPT.article,
        maxAnswerTokens: 400,
      },
    ]);
    const request = { signal: new AbortController().signal, mayDownload: false };
    expect(await model.measure(PROMPT, 100, request)).toEqual({ followsInstructions: true, tokens: 4096 });
  });

  it('is held to the numbers of sentences where it only chooses', async () => {
    const orders: ModelRunOrder[] = [];
    const { model } = start((order, port) => {
      orders.push(order);
      saying(text('{"sentences": [2]}'), END)(order, port);
    });
    const request = { signal: new AbortController().signal, mayDownload: false };
    await model.write({ ...PROMPT, task: 'pick', pick: { count: 1, of: 3 } }, request);
    expect(orders[0]?.grammar).toBe('root ::= "{\\"sentences\\": [" n "]}"\nn ::= [1-3]');
  });

  it('keeps whole lines of an answer that ran into its limit', async () => {
    const { write, told } = start(saying(text('The bridge was closed.\n- Nobody was h'), { kind: 'end', isCut: true }));
    expect(await write()).toBe('The bridge was closed.');
    expect(told.at(-1)).toBe('cut');
  });

  it('keeps whole lines where its page was closed, or its worker killed', async () => {
    const killed: ModelRunEvent = { kind: 'failed', reason: 'stopped', message: 'the worker is gone' };
    const lines = text('The bridge was closed.\n- Nobody was h');
    const ways = [saying(lines, killed), (order: ModelRunOrder, port: Port) => closeAfter(saying(lines), order, port)];
    for (const way of ways) {
      const { write, told } = start(way);
      expect(await write()).toBe('The bridge was closed.');
      expect(told.at(-1)).toBe('cut');
    }
  });

  it('says that the answer broke off where not one line was whole', async () => {
    const { write } = start((order, port) => closeAfter(saying(text('The bri')), order, port));
    await expect(write()).rejects.toMatchObject({ code: 'engine-cut-off' });
  });

  it.each([
    ['no-model', 'engine-model-gone'],
    ['not-started', 'engine-not-started'],
    ['too-slow', 'engine-slow'],
    ['too-long', 'engine-too-long'],
  ] as const)('says what is wrong: %s', async (reason, code) => {
    const { write } = start(saying({ kind: 'failed', reason, message: '' }));
    await expect(write()).rejects.toMatchObject({ code, details: { model: 'small' } });
  });

  it('says that it is gone without starting anything, also where it never came whole', async () => {
    for (const record of [
      { ...RECORD, name: 'other' },
      { ...RECORD, stored: 5 },
    ]) {
      const { write, told } = start(saying(END), record);
      await expect(write()).rejects.toMatchObject({ code: 'engine-model-gone' });
      expect(told).toEqual([]);
    }
  });

  it('is given up once it has told nothing for three minutes, and let go of', async () => {
    vi.useFakeTimers();
    try {
      const { write, closed } = start((_, port) => {
        for (const share of [0.1, 0.2, 0.3])
          setTimeout(() => port.post({ kind: 'reading', share }), share * 10 * 179_000);
      });
      let thrown: unknown;
      const ended = write().catch((error: unknown) => (thrown = error));
      await vi.advanceTimersByTimeAsync(3 * 179_000 + 179_000);
      expect(thrown).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1_000);
      expect(thrown).toMatchObject({ code: 'engine-slow', details: { host: 'small' } });
      expect(closed).toEqual(['closed']);
      await ended;
    } finally {
      vi.useRealTimers();
    }
  });

  it('is given up when what runs it does not open, and a port that comes later is closed', async () => {
    vi.useFakeTimers();
    try {
      const [own, other] = portPair('late');
      const closed = vi.fn();
      other.onDisconnect(closed);
      let open: (port: Port) => void = () => undefined;
      const opening = new Promise<Port>((resolve) => (open = resolve));
      const model = inBrowserModel(
        'small',
        createLocalModels(
          () => opening,
          async () => RECORD,
        ),
      );
      let thrown: unknown;
      const request = { signal: new AbortController().signal, mayDownload: false };
      const ended = model.write(PROMPT, request).catch((error: unknown) => (thrown = error));
      await vi.advanceTimersByTimeAsync(14_000);
      expect(thrown).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1_000);
      await ended;
      expect(thrown).toMatchObject({ code: 'engine-slow', details: { host: 'small', model: 'small' } });
      expect(closed).not.toHaveBeenCalled();
      open(own);
      await vi.advanceTimersByTimeAsync(0);
      expect(closed).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });

  it('stops at once where what runs it does not open', async () => {
    const controller = new AbortController();
    const model = inBrowserModel(
      'small',
      createLocalModels(
        () => new Promise(() => undefined),
        async () => RECORD,
      ),
    );
    const writing = model.write(PROMPT, { signal: controller.signal, mayDownload: false });
    controller.abort(new DOMException('stopped by the reader', 'AbortError'));
    await expect(writing).rejects.toMatchObject({ message: 'stopped by the reader' });
  });

  it('stops at once, while it reads and while it writes, and lets go of what runs it', async () => {
    for (const before of [[{ kind: 'reading', share: 0.1 } as const], [text('The bridge ')]]) {
      const controller = new AbortController();
      const { write, closed } = start((order, port) => {
        saying(...before)(order, port);
        queueMicrotask(() => controller.abort(new DOMException('stopped by the reader', 'AbortError')));
      });
      await expect(write(controller.signal)).rejects.toMatchObject({ message: 'stopped by the reader' });
      expect(closed).toEqual(['closed']);
    }
  });
});

/** Its page goes once all was heard. */
function closeAfter(say: (order: ModelRunOrder, port: Port) => void, order: ModelRunOrder, port: Port): void {
  say(order, port);
  queueMicrotask(() => queueMicrotask(() => port.disconnect()));
}
