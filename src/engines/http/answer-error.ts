/** Makes a server's refusal into the error that a reader meets. Servers say the same thing in different ways. */
import { EngineError, type EngineErrorCode, type ErrorDetails } from '../../errors.ts';
import { readText } from './server-answer.ts';

interface Asked {
  readonly host: string;
  readonly model: string;
  readonly key: string | undefined;
}

/** @param chunks The body of `response`. */
export async function answerError(
  response: Response,
  chunks: AsyncIterable<Uint8Array>,
  { host, model, key }: Asked,
): Promise<EngineError> {
  const body = await readText(chunks).catch(() => '');
  const said = saidIn(body, key);
  const waitSeconds = waitIn(response.headers.get('retry-after'), body);
  const code = errorCode(response.status, `${body}`.slice(0, 4000));
  const details: ErrorDetails = {
    host,
    status: response.status,
    ...(model && { model }),
    ...(said && { said }),
    ...(waitSeconds !== undefined && { waitSeconds }),
  };
  return new EngineError(code, details);
}

/** For errors that come inside a stream, whose status was a success. */
export function streamError(error: unknown, { host, model, key }: Asked): EngineError {
  const body = JSON.stringify({ error });
  const code = errorCode(/overloaded|rate.?limit/i.test(body) ? 429 : 0, body);
  return new EngineError(code, { host, ...(model && { model }), said: saidIn(body, key) });
}

const OUT_OF_CREDIT = /insufficient_(?:quota|balance|credits?)|billing|credit balance|out of credits|payment required/i;
const KEY_REFUSED = /api[_ ]key[_ ](?:not valid|invalid)|invalid[_ ]api[_ ]key|incorrect api key/i;
const TOO_LONG =
  /context[_ ](?:length|window|size)|maximum context|prompt is too long|too many tokens|(?:input|prompt).{0,40}(?:exceeds?|too long|too large)|exceeds?.{0,40}(?:tokens|context)/i;
const NO_MODEL =
  /model[_ ]not[_ ](?:found|exist)|model.{0,80}(?:not found|not exist|is not available|not a valid)|(?:invalid|unknown|no such) model|not a valid model/i;

/** @param status 0 where there is none. */
function errorCode(status: number, body: string): EngineErrorCode {
  if (status === 402 || OUT_OF_CREDIT.test(body)) return 'engine-out-of-credit';
  if (status === 401 || KEY_REFUSED.test(body)) return 'engine-key-refused';
  if (status === 403) return 'engine-forbidden';
  if (status === 429 || status === 503 || status === 529) return 'engine-busy';
  if (status < 500 && status !== 404) {
    if (status === 413 || TOO_LONG.test(body)) return 'engine-too-long';
    if (NO_MODEL.test(body)) return 'engine-no-model';
  }
  if (status === 404)
    return /^\s*[{[]/.test(body) && /model|no endpoints/i.test(body) ? 'engine-no-model' : 'engine-not-understood';
  return 'engine-broken';
}

/** Characters of what a server said that the reader is shown: a sentence or two. Set by hand. */
const MAX_SAID_LENGTH = 200;

/** The sentence in the answer, wherever this kind of server puts it; some quote the key that they refuse. */
function saidIn(body: string, key: string | undefined): string {
  const text = messageIn(parseJson(body)) ?? (/^\s*</.test(body) ? '' : body);
  const withoutKey = key ? text.split(key).join('…') : text;
  return withoutKey
    .replace(/\b(?:sk|gsk|key|AIza)[-_A-Za-z0-9*]{6,}/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_SAID_LENGTH);
}

function messageIn(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || depth > 3) return undefined;
  if (Array.isArray(value)) return messageIn(value[0], depth + 1);
  const { error, message, detail } = value as Record<string, unknown>;
  return messageIn(error ?? message ?? detail, depth + 1);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param header Seconds or a date. Gemini says it in the body instead. */
function waitIn(header: string | null, body: string): number | undefined {
  const inBody = /"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(body)?.[1];
  const seconds = header?.trim() || inBody;
  if (!seconds) return undefined;
  const number = Number(seconds);
  if (Number.isFinite(number)) return Math.max(0, Math.ceil(number));
  const date = Date.parse(seconds);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
