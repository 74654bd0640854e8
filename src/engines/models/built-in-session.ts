/**
 * Opens sessions of the models that Chrome and Edge have built in: a session is made for its options, after a click where the
 * model must be downloaded, and fails with DOMExceptions (writing-assistance-apis, prompt-api, translation-api).
 */
import { EngineError } from '../../errors.ts';
import { startWatchdog } from '../http/watchdog.ts';
import type { Availability, ModelRequest, WriteRequest } from '../model.ts';
import { watchBlankLines } from './blank-lines.ts';

export interface BuiltInFactory<Session, Options extends object> {
  availability(options: Options): Promise<Availability>;
  create(options: Options & CreateOptions): Promise<Session>;
}

interface CreateOptions {
  readonly signal: AbortSignal;
  monitor(target: EventTarget): void;
}

/**
 * @param options The same for asking and making: with others the browser would tell of another model.
 * @throws EngineError `engine-needs-download`, `engine-unavailable`; the signal's reason when aborted.
 */
export async function createSession<Session, Options extends object>(
  factory: BuiltInFactory<Session, Options>,
  options: Options,
  { signal, mayDownload, onDownload }: ModelRequest,
): Promise<Session> {
  const availability = await factory.availability(options);
  if (availability === 'unavailable') throw new EngineError('engine-unavailable');
  if (availability !== 'available' && !mayDownload) throw new EngineError('engine-needs-download');
  const monitor = (target: EventTarget): void =>
    target.addEventListener('downloadprogress', (event) => {
      const { loaded = 0, total } = event as Partial<ProgressEvent>;
      // 0..1 as specified; in the first versions bytes of a total.
      onDownload?.(Math.min(1, total ? loaded / total : loaded));
    });
  return inEngineErrors(factory.create({ ...options, signal, monitor }), signal);
}

/** @throws EngineError for what the browser's model throws; the signal's own reason when aborted. */
export async function inEngineErrors<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await abortable(work, signal);
  } catch (thrown) {
    signal.throwIfAborted();
    throw builtInError(thrown);
  }
}

/**
 * Stops waiting for work that knows no signal, or does not heed it.
 * @throws what `work` throws; the signal's own reason as soon as it is aborted.
 */
export function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function builtInError(thrown: unknown): EngineError {
  if (thrown instanceof EngineError) return thrown;
  const name = thrown instanceof Error ? thrown.name : '';
  return new EngineError(CODES[name] ?? 'engine-broken', {}, String(thrown));
}

const CODES: Readonly<Record<string, EngineError['code']>> = {
  QuotaExceededError: 'engine-too-long',
  // Where a click was needed and none was given, or a policy forbids it.
  NotAllowedError: 'engine-needs-download',
  NotSupportedError: 'engine-unavailable',
  // The browser held the text back.
  NotReadableError: 'engine-refused',
  // The download failed.
  NetworkError: 'engine-unreachable',
  // Not by our signal: the browser freed the model's memory.
  AbortError: 'engine-cut-off',
  InvalidStateError: 'engine-cut-off',
};

/** Milliseconds between two pieces, in which the slowest computer has written one. */
const MAX_SILENCE = 120_000;

/**
 * @param start Begins the stream; called here because it may throw.
 * @throws EngineError; the signal's own reason when aborted.
 */
export async function readStream(
  start: (signal: AbortSignal) => ReadableStream<string>,
  { signal, onText }: WriteRequest,
): Promise<string> {
  const watchdog = startWatchdog(MAX_SILENCE);
  const either = AbortSignal.any([signal, watchdog.signal]);
  try {
    const reader = start(either).getReader();
    const isRunningDry = watchBlankLines();
    let text = '';
    for (;;) {
      const { done, value } = await abortable(reader.read(), either);
      if (done) return text;
      watchdog.feed(MAX_SILENCE);
      text += value;
      if (isRunningDry(value)) {
        await reader.cancel();
        return text;
      }
      onText?.(text);
    }
  } catch (thrown) {
    signal.throwIfAborted();
    throw watchdog.signal.aborted ? new EngineError('engine-slow') : builtInError(thrown);
  } finally {
    watchdog.stop();
  }
}

/** The least able of several that are all needed. */
export function leastAvailable(...all: readonly Availability[]): Availability {
  const order: readonly Availability[] = ['unavailable', 'downloadable', 'downloading', 'available'];
  return order.find((one) => all.includes(one)) ?? 'available';
}
