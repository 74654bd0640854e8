/** The headline, without the site's name: the `<h1>` that the page's own claims agree with, else the best claim. */

import { visibleText } from '../body/visible-text.ts';
import { firstTag, type MetaTags } from './read-meta-tags.ts';

const SEPARATOR = /\s+[|\-–—:·•»«›/~]+\s+|\s*[｜|_]\s*|\s+::\s+/u;
const MAXIMUM_HEADINGS = 12;

/** @param site The site's name, to be cut off either end. */
export function readTitle(
  document: Document,
  tags: MetaTags,
  claimed: string | undefined,
  site: string | undefined,
): string {
  const clean = (text: string | undefined | null) => withoutSite(oneTitle(text ?? ''), site);
  const own = withoutLastPart(clean(document.querySelector('head > title, title')?.textContent));
  const shared = clean(firstTag(tags, 'og:title'));
  const headline = clean(claimed);
  const other = clean(firstTag(tags, 'twitter:title', 'title', 'headline', 'dc.title'));
  const claims = [headline, shared, other, own].filter(Boolean);
  const heading = clean(bestHeading(document, claims));
  if (!shared) return heading || headline || other || own;
  if (!heading) return agree(shared, own) > 0.2 || !headline ? shared : headline;
  const isCut = /(?:…|\.\.\.)$/.test(shared);
  const standsAlone = headline
    ? !isSame(shared, headline) && isSame(heading, headline)
    : !isSame(shared, own) && isSame(heading, own);
  return isCut || standsAlone ? heading : shared;
}

/** Whether one title is most of the other. */
function isSame(a: string, b: string): boolean {
  const [short = '', long = ''] = [plain(a), plain(b)].sort((one, two) => one.length - two.length);
  return short !== '' && long.includes(short) && short.length > long.length * 0.7;
}

/** @returns the heading that shares most words with what the page claims its title to be, if it shares half of them. */
function bestHeading(document: Document, claims: string[]): string | undefined {
  let best: string | undefined;
  let bestAgreement = 0.5;
  const headings = [...document.querySelectorAll('h1,[itemprop~=headline]')].slice(0, MAXIMUM_HEADINGS);
  for (const heading of [...headings, ...[...document.querySelectorAll('h2')].slice(0, 4)]) {
    const text = heading.getAttribute('content') ?? visibleText(heading);
    if (text.length < 4 || text.length > 300) continue;
    const weight = heading.localName === 'h1' ? 1 : 0.8;
    const agreement = Math.max(0, ...claims.map((claim) => agree(text, claim))) * weight;
    if (agreement > bestAgreement) {
      best = text;
      bestAgreement = agreement;
    }
  }
  if (best) return best;
  const only = document.querySelectorAll('h1');
  const text = only.length === 1 && only[0] ? visibleText(only[0]) : '';
  return !claims.length && text ? text : undefined;
}

/** Share of words (of pairs of letters where words are not spaced) that two titles have in common, 0 to 1. */
function agree(heading: string, claim: string): number {
  const a = pieces(heading);
  const b = pieces(claim);
  let common = 0;
  for (const piece of a) if (b.has(piece)) common++;
  return a.size && b.size ? (common / a.size) * 0.7 + (common / b.size) * 0.3 : 0;
}

function pieces(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) =>
      /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(word)
        ? [...word].map((letter, index, all) => letter + (all[index + 1] ?? ''))
        : [word],
    ),
  );
}

/** Cuts the site's name off either end of a title. */
export function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(SEPARATOR);
  const name = plain(site ?? '');
  if (parts.length < 2 || !name) return title;
  const isSite = (part: string) => plain(part) !== '' && (name.includes(plain(part)) || plain(part).includes(name));
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (isSite(last)) return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(TRAILING, ''), site);
  return isSite(first) ? title.slice(first.length).replace(LEADING, '') : title;
}

/** In `<title>`, a short last part after a bar or a dash is the site or the section, known or not. */
function withoutLastPart(title: string): string {
  const last = title.split(SEPARATOR).at(-1) ?? '';
  const rest = title.slice(0, title.lastIndexOf(last));
  const isFurniture = last.length < title.length / 3 && last.split(' ').length <= 4 && /[|｜_–—-]\s*$/.test(rest);
  return isFurniture ? rest.replace(TRAILING, '') : title;
}

const TRAILING = /[\s|\-–—:·•»«›/~｜_]+$/u;
const LEADING = /^[\s|\-–—:·•»«›/~｜_]+/u;

function oneTitle(text: string): string {
  return decoded(text).replace(/\s+/g, ' ').trim();
}

/** Claims are often escaped twice. */
function decoded(text: string): string {
  return text
    .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&#x([\da-f]{2,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&quot;/g, '"')
    .replace(/&(?:apos|rsquo|lsquo);/g, '’')
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:ldquo|bdquo);/g, '“')
    .replace(/&rdquo;/g, '”')
    .replace(/&amp;/g, '&');
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
