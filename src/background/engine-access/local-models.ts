/** Has a model of the reader's run in the page that can (platform/model-host-page.ts), and reads what it tells. */
import * as v from 'valibot';
import type { LocalModels } from '../../engines/models/in-browser.ts';
import { EngineError } from '../../errors.ts';
import { MODEL_HOST_PORT, type ModelRunEvent, ModelRunEventSchema } from '../../messaging/model-run.ts';
import type { ModelRecord } from '../../platform/model-store.ts';
import type { Port } from '../../platform/port.ts';

/** Its document has ten seconds to answer (platform/model-host-page.ts); the browser opens it in one. Set by hand. */
const OPENING_MILLISECONDS = 15_000;

/** @param connect Opens what runs models, if need be. */
export function createLocalModels(
  connect: (name: string) => Promise<Port>,
  readRecord: (name: string) => Promise<ModelRecord | undefined>,
): LocalModels {
  return {
    async contextTokens(model) {
      const record = await readRecord(model);
      return record && record.stored === record.bytes ? record.contextTokens : undefined;
    },
    async *run(order, signal) {
      const port = await portInTime(connect(MODEL_HOST_PORT), order.model, signal);
      const events = readEvents(port, signal);
      try {
        port.post(order);
        for await (const event of events) {
          if (event.kind === 'failed') throw failureOf(event, order.model);
          yield event;
          if (event.kind === 'end') return;
        }
      } finally {
        // Where nobody waits any more, this stops it.
        port.disconnect();
      }
    },
  };
}

/** @throws EngineError `engine-slow`; the signal's reason as soon as it is aborted. A port that comes later is closed. */
async function portInTime(opening: Promise<Port>, model: string, signal: AbortSignal): Promise<Port> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => undefined;
  const given = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(model, 'what runs models does not open')), OPENING_MILLISECONDS);
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([opening, given]);
  } catch (thrown) {
    opening.then(
      (port) => port.disconnect(),
      () => undefined,
    );
    throw thrown;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** @throws the signal's reason as soon as it is aborted; an Error once the other side is gone. */
async function* readEvents(port: Port, signal: AbortSignal): AsyncGenerator<ModelRunEvent> {
  const queue: ModelRunEvent[] = [];
  let wake = (): void => undefined;
  let end: Error | undefined;
  const endWith = (error: Error): void => {
    end ??= error;
    wake();
  };
  const stop = (): void => endWith(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  port.onDisconnect(() => endWith(new Error('what ran the model is gone')));
  port.onMessage((message) => {
    queue.push(v.parse(ModelRunEventSchema, message));
    wake();
  });
  try {
    for (;;) {
      signal.throwIfAborted();
      const event = queue.shift();
      if (event) yield event;
      else if (end) throw end;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** `stopped` is no error of an engine: what it has written by then is kept. */
function failureOf({ reason, message }: Extract<ModelRunEvent, { kind: 'failed' }>, model: string): Error {
  if (reason === 'stopped') return new Error(message);
  if (reason === 'too-slow') return tooSlow(model, message);
  return new EngineError(CODES[reason], { model }, message);
}

/** The error's sentence is about a host; here the model is what took too long. */
const tooSlow = (model: string, message: string) => new EngineError('engine-slow', { host: model, model }, message);

const CODES = {
  'no-model': 'engine-model-gone',
  'not-started': 'engine-not-started',
  'too-long': 'engine-too-long',
} as const;
