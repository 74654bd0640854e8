/**
 * Sends every request to engines' servers, and nothing else does: nothing is redirected, no cookie goes along, an answer that
 * does not come is given up, a busy server is asked again, and every exchange is counted.
 */
import { EngineError } from '../../errors.ts';
import { answerError } from './answer-error.ts';
import { countExchange, type Exchange, type ExchangeCount } from './exchange.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { ServerAnswer } from './server-answer.ts';
import { pause, startWatchdog, type Watchdog } from './watchdog.ts';

/** Whom the requests go to, and how. */
export interface Server {
  /** The engine's id. */
  readonly engine: string;
  /** Base of its paths, without a slash at the end. */
  readonly address: string;
  readonly model: string;
  readonly key?: string;
  readonly fetch: typeof fetch;
  readonly limits?: Limits;
}

export interface ServerRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; without it the request is a GET. */
  readonly body?: unknown;
}

export interface SendOptions {
  readonly signal: AbortSignal;
  /** The server says that it is still loading the model, and is waited for. */
  onLoading?(): void;
  onExchange?(exchange: Exchange): void;
}

/**
 * @param read Makes something of the answer. What it throws is not tried again: the server has done its work.
 * @throws EngineError; the signal's own reason when aborted.
 */
export async function send<T>(
  server: Server,
  request: ServerRequest,
  options: SendOptions,
  read: (answer: ServerAnswer) => Promise<T>,
): Promise<T> {
  const limits = server.limits ?? LIMITS;
  const startedAt = Date.now();
  for (let tries = 0; ; ) {
    options.signal.throwIfAborted();
    try {
      return await sendOnce(server, request, options, limits, read);
    } catch (thrown) {
      const [pauseWhileLoading = 0] = limits.backOff;
      const mayLoad = isLoading(thrown) && Date.now() - startedAt + pauseWhileLoading < limits.firstByte;
      const wait = mayLoad ? pauseWhileLoading : waitBeforeRetry(thrown, tries, limits);
      if (wait === undefined) throw thrown;
      if (mayLoad) options.onLoading?.();
      else tries += 1;
      await pause(wait, options.signal);
    }
  }
}

/** As llama.cpp says it, which does not keep the request waiting as others do. */
function isLoading(thrown: unknown): boolean {
  return (
    thrown instanceof EngineError && thrown.details.status === 503 && /\bloading\b/i.test(thrown.details.said ?? '')
  );
}

/** @returns Milliseconds; `undefined` where another try would not help, or might be charged twice. */
function waitBeforeRetry(thrown: unknown, tries: number, limits: Limits): number | undefined {
  const backOff = limits.backOff[tries];
  if (!(thrown instanceof EngineError) || backOff === undefined) return undefined;
  const { status = 0, waitSeconds } = thrown.details;
  // Without a status the answer had begun.
  const isPassing = status > 0 && (thrown.code === 'engine-busy' || (thrown.code === 'engine-broken' && status >= 500));
  if (!isPassing || (waitSeconds ?? 0) > limits.longestWait) return undefined;
  return waitSeconds === undefined ? backOff : waitSeconds * 1000;
}

async function sendOnce<T>(
  { engine, fetch, model, key }: Server,
  request: ServerRequest,
  { signal, onExchange }: SendOptions,
  limits: Limits,
  read: (answer: ServerAnswer) => Promise<T>,
): Promise<T> {
  const { host } = new URL(request.url);
  const body = request.body === undefined ? undefined : new TextEncoder().encode(JSON.stringify(request.body));
  let hasAnswered = false;
  const exchange = countExchange({ engine, host, bytesOut: body?.length ?? 0 }, onExchange);
  const watchdog = startWatchdog(limits.firstByte);
  try {
    const response = await fetch(request.url, {
      method: body ? 'POST' : 'GET',
      headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }), ...request.headers },
      ...(body && { body }),
      // `error` could not be told from a dead server; with `manual` the new address is seen and never visited.
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, watchdog.signal]),
    });
    hasAnswered = true;
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      throw new EngineError('engine-redirected', { host, status: response.status });
    }
    const answer = {
      contentType: response.headers.get('content-type') ?? '',
      chunks: readChunks(response, watchdog, limits, exchange),
    };
    if (!response.ok) throw await answerError(response, answer.chunks, { host, model, key });
    return await read(answer);
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof EngineError)
      throw new EngineError(thrown.code, { engine, host, ...thrown.details }, thrown.message);
    if (watchdog.signal.aborted) throw new EngineError(hasAnswered ? 'engine-cut-off' : 'engine-slow', { host });
    // What `fetch` and its streams throw when the network fails. Anything else is a bug of ours.
    if (!(thrown instanceof TypeError)) throw thrown;
    throw new EngineError(
      hasAnswered ? 'engine-cut-off' : 'engine-unreachable',
      { host },
      String(thrown.cause ?? thrown),
    );
  } finally {
    watchdog.stop();
    exchange.end();
  }
}

async function* readChunks(
  response: Response,
  watchdog: Watchdog,
  { silence, answerBytes }: Limits,
  exchange: ExchangeCount,
): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      watchdog.feed(silence);
      const { done, value } = await reader.read();
      if (done) return;
      if (exchange.countIn(value.length) > answerBytes) throw new EngineError('engine-broken', {}, 'answer too large');
      yield value;
    }
  } finally {
    // Whoever stops reading wants no more of it.
    void reader.cancel().catch(() => {});
  }
}
