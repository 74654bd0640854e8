/** Every way to fail that a reader can meet. Runs in every page, so it imports nothing. */

export const ERROR_CODES = [
  /** No article body was found in the page. */
  'no-article',
  /** Nor there, but the reader has selected some of its text. */
  'no-article-but-selection',
  /** The browser lets no extension read this page: its own pages, extension stores. */
  'page-closed',
  /** The browser says neither what is in the tab nor why not: Chromium of empty ones, and of sites that it did not reach. */
  'tab-unreadable',
  /** A new tab: there is nothing in it yet. */
  'page-empty',
  /** The site could not be reached, or answered with an error: what is shown is the browser's page, or the site's excuse. */
  'page-not-loaded',
  /** 404, 410: the site has no such page. */
  'page-missing',
  /** A PDF, which no extension can read in the browser's viewer. */
  'page-pdf',
  /** A list of articles for programs: RSS, Atom. */
  'page-feed',
  /** The page's scripts never rest, so that nothing in it answers. */
  'page-silent',
  /** The article is so short that a summary would be no shorter. */
  'too-short',
  /** The page holds more text than is ever summarized: a whole book. */
  'too-long',
  /** Its summary was begun twice, and ended the background both times. */
  'gave-up',
  /** A page asks so often that it is answered no more for a minute. */
  'too-often',
  /** An engine has written so many summaries of this site by itself within the hour that it waits for a click. */
  'automatic-limit',
  /** The disk or the browser's stores have no room for what the reader has chosen, so it was not kept. */
  'storage-full',
  /** A summary of the selection was asked for, and nothing is selected. */
  'no-selection',
  /** A linked page did not answer, or refused. */
  'link-blocked',
  /** A linked page is larger than any article. */
  'link-too-large',
  /** A linked page did not come in time. */
  'link-slow',
  /** A link led to another site than the reader has allowed; the error names it. */
  'link-redirected',
  /** A public link led to an address of the reader's own computer or network. */
  'link-into-network',
  /** The sentence that a point comes from no longer stands in the page. */
  'source-gone',
  /** The extension was updated or reloaded under this page: only a reload of the page helps. */
  'extension-updated',
  /** An engine's server cannot be reached: not running, no such host, or its certificate is not trusted. */
  'engine-unreachable',
  /** The server answered nothing in time: often a large model that is still being loaded. */
  'engine-slow',
  /** 403: the server lets no extension in, as Ollama does until it is told otherwise. */
  'engine-forbidden',
  /** 401: no key, or a wrong one. */
  'engine-key-refused',
  /** 402, or a quota that is used up. */
  'engine-out-of-credit',
  /** The server has no such model. */
  'engine-no-model',
  /** 429: too many requests; `details.waitSeconds` where the server says how long. */
  'engine-busy',
  /** 5xx, or another error that the server tells of. */
  'engine-broken',
  /** It answered, but not as such a server does: a web page, a sign-in page, a wrong path. */
  'engine-not-understood',
  /** Even one paragraph does not fit into what the model reads at once. */
  'engine-too-long',
  /** An answer without text. */
  'engine-empty',
  /** A model that was asked for numbers of sentences answered with none, or with such as there are not. */
  'engine-no-choice',
  /** The model would not write about this article. */
  'engine-refused',
  /** The answer is in another language than asked for, twice. */
  'engine-wrong-language',
  /** The server sent us to another address; nothing was sent there. */
  'engine-redirected',
  /** The answer broke off. */
  'engine-cut-off',
  /** The server is out there, and its address begins with http: nothing is sent to it unencrypted. */
  'engine-in-clear',
  /** The model must be downloaded first, which takes a click. */
  'engine-needs-download',
  /** The reader or the browser has not allowed, or no longer allows, that anything is sent to this engine's server. */
  'engine-not-allowed',
  /** This browser or computer has no such engine, or not for this language. */
  'engine-unavailable',
  /** A model of the reader's that runs in this browser is not stored there any more; `details.model`. */
  'engine-model-gone',
  /** It could not be started: too little memory, or a file that is no model after all. */
  'engine-not-started',
  /** A bug of ours. */
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What makes the reader's sentence exact. Never a key, never text of the article. */
export interface ErrorDetails {
  /** The engine's id. */
  readonly engine?: string;
  /** Where the request went, with its port: `localhost:11434`. */
  readonly host?: string;
  /** Of HTTP. */
  readonly status?: number;
  readonly waitSeconds?: number;
  readonly model?: string;
  /** The server's own words, at most 200 characters. Text of a stranger: to be shown as such, if at all. */
  readonly said?: string;
  /** BCP 47, as found in the answer. */
  readonly language?: string;
}

export interface ErrorReport {
  readonly code: ErrorCode;
  /** For the console, never shown to the reader. */
  readonly message: string;
  readonly details?: ErrorDetails;
}

export class AppError extends Error {
  override readonly name = 'AppError';
  constructor(
    readonly code: ErrorCode,
    message: string = code,
  ) {
    super(message);
  }
}

export type EngineErrorCode = Extract<ErrorCode, `engine-${string}`>;

/** How an engine fails. A class of its own, because `AppError` runs in every page and needs no details there. */
export class EngineError extends AppError {
  constructor(
    override readonly code: EngineErrorCode,
    readonly details: ErrorDetails = {},
    message: string = JSON.stringify(details),
  ) {
    super(code, message);
  }
}

/**
 * Whatever was thrown, as plain data; anything but an `AppError` is a bug and becomes `internal`. Told by its name: scripts in a page
 * that hand errors to each other are bundles, each with a class of its own.
 */
export function toErrorReport(thrown: unknown): ErrorReport {
  if (!(thrown instanceof Error)) return { code: 'internal', message: String(thrown) };
  if (thrown.name !== 'AppError') return { code: 'internal', message: `${thrown.name}: ${thrown.message}` };
  const { code, message, details } = thrown as AppError & Partial<EngineError>;
  return { code, message, ...(details && { details }) };
}
