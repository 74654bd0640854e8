/**
 * Answers calls in a page. Only the extension itself can send to its scripts in pages, so its calls are taken as
 * they are, and pages carry no schema for them; responder.ts is for the other direction.
 */
import { toErrorReport } from '../errors.ts';
import type { Calls, Reply, RequestOf, ResponseOf } from './call.ts';

type PageHandlers<All extends Calls> = {
  readonly [Name in keyof All]: (
    request: RequestOf<All[Name]>,
  ) => ResponseOf<All[Name]> | Promise<ResponseOf<All[Name]>>;
};

/** @returns A listener: `undefined` for a message that is none of the calls, else the reply, which never rejects. */
export function createPageResponder<All extends Calls>(handlers: PageHandlers<All>) {
  return (message: unknown): Promise<Reply> | undefined => {
    const { call = '', request } = (message ?? {}) as { call?: string; request?: never };
    return Object.hasOwn(handlers, call) ? answer(handlers[call as keyof All], request as never) : undefined;
  };
}

async function answer<Request>(handler: (request: Request) => unknown, request: Request): Promise<Reply> {
  try {
    return { ok: true, response: await handler(request) };
  } catch (thrown) {
    return { ok: false, error: toErrorReport(thrown) };
  }
}
