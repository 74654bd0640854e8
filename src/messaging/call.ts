/** Declares what a call between contexts is: types, and the one function that makes protocol.ts read well. */
import type * as v from 'valibot';
import type { ErrorReport } from '../errors.ts';

/** Who may make a call: the extension's own pages and background, or its scripts in web pages. */
type Caller = 'extension' | 'content';

/** What the browser itself says about a message's sender; nothing in it comes from the message. */
export interface Sender {
  readonly caller: Caller;
  readonly tabId?: number;
  /** Address of the page that a content script runs in. */
  readonly url?: string;
  /** Private window: nothing may be stored. */
  readonly isPrivate: boolean;
}

type Schema = v.GenericSchema<unknown, unknown>;

export interface Call<Request extends Schema = Schema, Response extends Schema = Schema> {
  readonly from: readonly Caller[];
  readonly request: Request;
  readonly response: Response;
}

export type Calls = Readonly<Record<string, Call>>;
export type RequestOf<C extends Call> = v.InferOutput<C['request']>;
export type ResponseOf<C extends Call> = v.InferOutput<C['response']>;

export type Reply =
  | { readonly ok: true; readonly response: unknown }
  | { readonly ok: false; readonly error: ErrorReport };

export function call<Request extends Schema, Response extends Schema>(
  spec: Call<Request, Response>,
): Call<Request, Response> {
  return spec;
}
