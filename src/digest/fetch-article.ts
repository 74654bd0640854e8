/** Reads an article that is not open: fetched without cookies, parsed without running anything in it. */
import type { Article } from '../article/article.ts';
import { findArticle } from '../article/extract-article.ts';
import { AppError } from '../errors.ts';

/**
 * Larger pages are no articles, or are made to be a burden: all pages of the extension share the thread that parses them.
 * Both set by hand.
 */
const MAX_BYTES = 4_000_000;
const MAX_ELEMENTS = 100_000;
const PATIENCE_MILLISECONDS = 20_000;

/** @throws AppError `link-blocked`, `link-too-large`, `no-article` */
export async function fetchArticle(url: string): Promise<Article> {
  const page = new DOMParser().parseFromString(await fetchPage(url), 'text/html');
  if (page.getElementsByTagName('*').length > MAX_ELEMENTS)
    throw new AppError('link-too-large', `over ${MAX_ELEMENTS} elements`);
  const article = findArticle(page, url);
  if (!article) throw new AppError('no-article');
  return article;
}

async function fetchPage(url: string): Promise<string> {
  const options: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
  };
  const response = await fetch(url, options).catch((refused: unknown) => {
    throw new AppError('link-blocked', String(refused));
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) throw new AppError('link-blocked', `status ${response.status}`);
  if (!/html|xml/.test(type)) throw new AppError('no-article', type);
  return readText(response, /charset=["']?([\w-]+)/i.exec(type)?.[1]);
}

/** @throws AppError `link-too-large` */
async function readText(response: Response, charset: string | undefined): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > MAX_BYTES) throw new AppError('link-too-large', `over ${MAX_BYTES} bytes`);
    parts.push(part.value);
  }
  const content = await new Blob(parts as BlobPart[]).arrayBuffer();
  const declared =
    charset ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(content.slice(0, 2048)))?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').decode(content);
  } catch {
    return new TextDecoder().decode(content);
  }
}
