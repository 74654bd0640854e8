/** Reads an article that is not open: fetched without cookies, parsed without running anything in it. */
import type { Article } from '../article/article.ts';
import { findArticle } from '../article/extract-article.ts';
import { AppError } from '../errors.ts';
import { isLocalAddress } from '../local-address.ts';
import { decodeHtml } from './decode-html.ts';
import { parsePage } from './parse-page.ts';

/** Larger pages are no articles, or are made to be a burden: as much prose is read in a second. Set by hand. */
const MAX_BYTES = 4_000_000;
/** For all of it, the page's parsing included. Set by hand. */
const PATIENCE_MILLISECONDS = 20_000;

/** A link has led to another site than the reader let the extension read. Nothing of that page was read. */
export class LinkRedirectedError extends AppError {
  constructor(readonly address: string) {
    super('link-redirected', new URL(address).origin);
  }
}

export interface FetchOptions {
  /** Addresses whose sites the reader lets the extension read for this link. */
  readonly allowed: readonly string[];
  /** Asked for in a private window: the browser is told to keep nothing of it. */
  readonly isPrivate: boolean;
}

/**
 * @throws LinkRedirectedError
 * @throws AppError `link-blocked`, `link-slow`, `link-too-large`, `link-into-network`, `no-article`
 */
export async function fetchArticle(url: string, options: FetchOptions): Promise<Article> {
  const deadline = performance.now() + PATIENCE_MILLISECONDS;
  const { html, address } = await fetchPage(url, options);
  const article = findArticle(await parsePage(html, deadline), address);
  if (!article) throw new AppError('no-article');
  return article;
}

async function fetchPage(
  url: string,
  { allowed, isPrivate }: FetchOptions,
): Promise<{ html: string; address: string }> {
  const options: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    ...(isPrivate && { cache: 'no-store' }),
  };
  try {
    const response = await fetch(url, options);
    checkWhereItLed(url, response.url, allowed);
    return { html: await readPage(response), address: response.url };
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    throw new AppError(isTimeout(thrown) ? 'link-slow' : 'link-blocked', String(thrown));
  }
}

/** The browser follows redirections unseen and says only where they ended, before any of that page is read. */
function checkWhereItLed(from: string, to: string, allowed: readonly string[]): void {
  if (isLocalAddress(new URL(to)) && !isLocalAddress(new URL(from))) {
    throw new AppError('link-into-network', new URL(to).origin);
  }
  if (!allowed.some((address) => isSameSite(new URL(address), new URL(to)))) throw new LinkRedirectedError(to);
}

/** The same origin, or the same host reached by https instead of http: the reader was asked about a host. */
function isSameSite(allowed: URL, reached: URL): boolean {
  if (allowed.origin === reached.origin) return true;
  return reached.protocol === 'https:' && allowed.protocol === 'http:' && allowed.host === reached.host;
}

function isTimeout(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'TimeoutError';
}

async function readPage(response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) throw new AppError('link-blocked', `status ${response.status}`);
  if (!/html|xml/.test(type)) throw new AppError('no-article', type);
  const html = decodeHtml({
    bytes: await readBytes(response),
    declared: /charset\s*=\s*["']?([^\s"';,]+)/i.exec(type)?.[1],
    host: new URL(response.url).hostname,
  });
  if (html === undefined) throw new AppError('no-article', 'letters of no encoding');
  return html;
}

/** @throws AppError `link-too-large` */
async function readBytes(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > MAX_BYTES) throw new AppError('link-too-large', `over ${MAX_BYTES} bytes`);
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
