/** Makes calls to another context. Small: it runs in every page, so it brings no schema of its own. */
import { AppError, type ErrorCode } from '../errors.ts';
import type { Calls, Reply, RequestOf, ResponseOf } from './call.ts';

type Check<All extends Calls> = <Name extends keyof All>(name: Name, response: unknown) => ResponseOf<All[Name]>;

/**
 * @param check Reads a reply from a less trusted side (a script in a web page). Replies of the background need none.
 * @returns A function that makes the calls of `All`; it throws the `AppError` that the other side threw.
 */
export function createCaller<All extends Calls>(
  send: (message: unknown) => Promise<unknown>,
  check: Check<All> = (_, response) => response as never,
) {
  return async <Name extends keyof All & string>(
    name: Name,
    request: RequestOf<All[Name]>,
  ): Promise<ResponseOf<All[Name]>> => {
    const reply = (await send({ call: name, request })) as Reply | undefined | null;
    if (!reply) throw new AppError('internal', `no reply: ${name}`);
    if (!reply.ok) throw new AppError(reply.error.code as ErrorCode, reply.error.message);
    return check(name, reply.response);
  };
}
