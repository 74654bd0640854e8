/** Declares what a call between contexts is: types, and the one function that makes protocol.ts read well. */
import * as v from 'valibot';
import type { ErrorCode, ErrorReport } from '../errors.ts';

/** Who may make a call: the extension's own pages and background, or its scripts in web pages. */
type Caller = 'extension' | 'content';

/** What the browser itself says about a message's sender; nothing in it comes from the message. */
export interface Sender {
  readonly caller: Caller;
  readonly tabId?: number;
  /** Address of the page that a content script runs in. */
  readonly url?: string;
  /** Of that page; `null` for a sandboxed one. */
  readonly origin?: string;
  /** Names one document of one tab, where the browser has such names. */
  readonly documentId?: string;
  /** Private window: nothing may be stored. */
  readonly isPrivate: boolean;
}

export type Schema = v.GenericSchema<unknown, unknown>;

/** What scripts in pages are held to; the extension's own pages are not. */
export interface ContentLimits {
  /** Of the request as JSON. */
  readonly maxBytes: number;
  /** Calls of one tab. */
  readonly perMinute: number;
  /** Of all its requests; missing where so many of the largest are no burden. */
  readonly bytesPerMinute?: number;
  /** What a larger request is refused with, where a reader's own can be so large. */
  readonly tooLarge?: ErrorCode;
}

export interface Call<Request extends Schema = Schema, Response extends Schema = Schema> {
  readonly from: readonly Caller[];
  readonly request: Request;
  readonly response: Response;
  /** Of every call that a script in a page may make; see content-calls.ts. */
  readonly limits?: ContentLimits;
}

export type Calls = Readonly<Record<string, Call>>;
export type RequestOf<C extends Call> = v.InferOutput<C['request']>;
export type ResponseOf<C extends Call> = v.InferOutput<C['response']>;

export type Reply =
  | { readonly ok: true; readonly response: unknown }
  | { readonly ok: false; readonly error: ErrorReport };

/** A request or response that says nothing more. */
export const Nothing = v.optional(v.null());

export function call<Request extends Schema, Response extends Schema>(
  spec: Call<Request, Response>,
): Call<Request, Response> {
  return spec;
}
