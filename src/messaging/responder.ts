/** Answers calls: who asks, how often, how much and what is checked here, once, before a handler sees it. */
import * as v from 'valibot';
import { AppError, toErrorReport } from '../errors.ts';
import type { Call, Calls, Reply, RequestOf, ResponseOf, Sender } from './call.ts';
import { bytesOf } from './page-article.ts';
import type { RateLimit } from './rate-limit.ts';

export type Handlers<All extends Calls> = {
  readonly [Name in keyof All]: (
    request: RequestOf<All[Name]>,
    sender: Sender,
  ) => ResponseOf<All[Name]> | Promise<ResponseOf<All[Name]>>;
};

const MessageSchema = v.object({ call: v.string(), request: v.optional(v.unknown()) });
type Message = v.InferOutput<typeof MessageSchema>;

/**
 * @returns A listener: `undefined` for a message that is none of `calls` (someone else's), else the reply, which never
 * rejects. A caller who may not make the call gets `internal`, a page that makes it too often `too-often`.
 */
export function createResponder<All extends Calls>(calls: All, handlers: Handlers<All>, isWithinRate: RateLimit) {
  return (message: unknown, sender: Sender): Promise<Reply> | undefined => {
    const parsed = v.safeParse(MessageSchema, message);
    if (!parsed.success || !Object.hasOwn(calls, parsed.output.call)) return undefined;
    return answer(calls, handlers, parsed.output, sender, isWithinRate);
  };
}

async function answer<All extends Calls>(
  calls: All,
  handlers: Handlers<All>,
  message: Message,
  sender: Sender,
  isWithinRate: RateLimit,
): Promise<Reply> {
  try {
    const spec = calls[message.call] as Call;
    if (!spec.from.includes(sender.caller)) throw new Error(`${sender.caller} may not call ${message.call}`);
    if (sender.caller === 'content') holdToLimits(spec, message, sender, isWithinRate);
    const handler = handlers[message.call] as (request: unknown, sender: Sender) => unknown;
    return { ok: true, response: await handler(v.parse(spec.request, message.request), sender) };
  } catch (thrown) {
    return { ok: false, error: toErrorReport(thrown) };
  }
}

/** @throws AppError `too-often`, or what the call says of a request that is too large */
function holdToLimits({ limits }: Call, message: Message, { tabId }: Sender, isWithinRate: RateLimit): void {
  if (!limits) throw new Error(`content may not call ${message.call}: it has no limits`);
  if (!isWithinRate(tabId, message.call, limits.perMinute)) throw new AppError('too-often', message.call);
  const bytes = bytesOf(message.request);
  if (bytes > limits.maxBytes) throw new AppError(limits.tooLarge ?? 'internal', `${message.call}: ${bytes} bytes`);
  const { bytesPerMinute } = limits;
  if (bytesPerMinute !== undefined && !isWithinRate(tabId, `${message.call} bytes`, bytesPerMinute, bytes))
    throw new AppError('too-often', `${message.call}: too much`);
}

/** Reads a reply that comes from a script in a web page, which is less trusted than the extension's own pages. */
export function createReplyCheck<All extends Calls>(calls: All) {
  return <Name extends keyof All>(name: Name, response: unknown): ResponseOf<All[Name]> =>
    v.parse((calls[name] as Call).response, response) as ResponseOf<All[Name]>;
}
