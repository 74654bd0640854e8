/** Answers calls: who asks and what they ask is checked here, once, before a handler sees it. */
import * as v from 'valibot';
import { toErrorReport } from '../errors.ts';
import type { Call, Calls, Reply, RequestOf, ResponseOf, Sender } from './call.ts';

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
 * rejects. A caller who may not make the call gets `internal`.
 */
export function createResponder<All extends Calls>(calls: All, handlers: Handlers<All>) {
  return (message: unknown, sender: Sender): Promise<Reply> | undefined => {
    const parsed = v.safeParse(MessageSchema, message);
    if (!parsed.success || !Object.hasOwn(calls, parsed.output.call)) return undefined;
    return answer(calls, handlers, parsed.output, sender);
  };
}

async function answer<All extends Calls>(
  calls: All,
  handlers: Handlers<All>,
  message: Message,
  sender: Sender,
): Promise<Reply> {
  try {
    const spec = calls[message.call] as Call;
    if (!spec.from.includes(sender.caller)) throw new Error(`${sender.caller} may not call ${message.call}`);
    const handler = handlers[message.call] as (request: unknown, sender: Sender) => unknown;
    return { ok: true, response: await handler(v.parse(spec.request, message.request), sender) };
  } catch (thrown) {
    return { ok: false, error: toErrorReport(thrown) };
  }
}

/** Reads a reply that comes from a script in a web page, which is less trusted than the extension's own pages. */
export function createReplyCheck<All extends Calls>(calls: All) {
  return <Name extends keyof All>(name: Name, response: unknown): ResponseOf<All[Name]> =>
    v.parse((calls[name] as Call).response, response) as ResponseOf<All[Name]>;
}
