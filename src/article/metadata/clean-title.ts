/** Cleans a title of what stands in it beside the headline: the site's name at either end, escapes, line breaks. */
import { decoded } from '../decoded.ts';
import { lettersOf } from '../letters.ts';

const SEPARATOR = /\s+[|\-–—:·•»«›/~]+\s+|\s*[｜|_]\s*|\s+::\s+/;
const TRAILING = /[\s|\-–—:：·•»«›/~｜_@]+$/;
const LEADING = /^[\s|\-–—:：·•»«›/~｜_@]+/;

/** Characters: no headline is longer; what is, is cut before any pattern sees it. Set by hand. */
const MAX_LENGTH = 500;
/** Characters: the same with the blanks and escapes of the markup. Set by hand. */
const MAX_MARKUP = 5000;

const cut = (title: string) => title.slice(0, MAX_LENGTH);

/** @param site The site's name, to be cut off either end. */
export function cleanTitle(text: string | undefined | null, site: string | undefined): string {
  return withoutSite(
    cut(
      decoded((text ?? '').slice(0, MAX_MARKUP))
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    site,
  );
}

/** In `<title>`, a short last part after a bar or a dash is the site or the section, known or not. */
export function withoutLastPart(whole: string): string {
  const title = cut(whole);
  const last = titleParts(title).at(-1) ?? '';
  const rest = title.slice(0, title.lastIndexOf(last));
  const isBoilerplate = last.length < title.length / 3 && last.split(' ').length <= 4 && /[|｜_–—-]\s*$/.test(rest);
  return isBoilerplate ? rest.replace(TRAILING, '') : title;
}

/** The stretches between bars, dashes and the like. */
export function titleParts(title: string): string[] {
  return cut(title).split(SEPARATOR);
}

function withoutSite(title: string, site: string | undefined): string {
  const parts = titleParts(title);
  const name = lettersOf(site ?? '');
  if (!name) return title;
  const isSite = (part: string) => {
    const plain = lettersOf(part);
    return plain !== '' && (name.includes(plain) || plain.includes(name));
  };
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return withoutJoinedSite(title, site ?? '');
  if (isSite(last)) return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(TRAILING, ''), site);
  const first = parts[0] ?? '';
  return isSite(first) ? title.slice(first.length).replace(LEADING, '') : title;
}

/** "Headline:Site" and "Site: Headline", with no space between. */
function withoutJoinedSite(title: string, site: string): string {
  const isFirst = title.startsWith(site);
  const rest = isFirst ? title.slice(site.length) : title.endsWith(site) ? title.slice(0, -site.length) : title;
  return /^[:：|]|[:：|/@-]$/.test(rest) ? rest.replace(isFirst ? LEADING : TRAILING, '') : title;
}
