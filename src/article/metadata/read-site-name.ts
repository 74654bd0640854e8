/** Reads what the site calls itself. */
import { firstTag, type MetaTags } from './read-meta-tags.ts';
import type { StructuredArticle } from './read-structured-data.ts';

/** @returns The name the page gives its site, else the host without `www.`. */
export function readSiteName(tags: MetaTags, claims: StructuredArticle | undefined, url: string): string | undefined {
  const name =
    firstTag(tags, 'og:site_name') ??
    claims?.publisher ??
    firstTag(tags, 'application-name', 'apple-mobile-web-app-title');
  if (name && !/^https?:/.test(name) && name.length < 80) return name.replace(/^@/, '');
  const host = new URL(url).hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  return host || undefined;
}
