/** Every way to fail that a reader can meet. Runs in every page, so it imports nothing. */

export const ERROR_CODES = [
  /** No article body was found in the page. */
  'no-article',
  /** The browser lets no extension read this page: its own pages, stores, the PDF viewer. */
  'page-closed',
  /** The article is so short that a summary would be no shorter. */
  'too-short',
  /** A summary of the selection was asked for, and nothing is selected. */
  'no-selection',
  /** A linked page did not answer, or refused. */
  'link-blocked',
  /** A linked page is larger than any article. */
  'link-too-large',
  /** The sentence that a point comes from no longer stands in the page. */
  'source-gone',
  /** The extension was updated or reloaded under this page: only a reload of the page helps. */
  'extension-updated',
  /** A bug of ours. */
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ErrorReport {
  readonly code: ErrorCode;
  /** For the console, never shown to the reader. */
  readonly message: string;
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

/** Whatever was thrown, as plain data; anything but an `AppError` is a bug and becomes `internal`. */
export function toErrorReport(thrown: unknown): ErrorReport {
  if (thrown instanceof AppError) return { code: thrown.code, message: thrown.message };
  return { code: 'internal', message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown) };
}
