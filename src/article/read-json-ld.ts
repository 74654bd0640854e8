/** Parses a page's JSON-LD. Raw line breaks inside strings, comments around the whole and commas too many are repaired. */

/** Characters: more is no description of a page, and parsing it would be felt. Set by hand. */
const MAX_CHARACTERS = 2_000_000;

/** Of a document, or what stands for it where its own functions may be shadowed. */
type Select = (selector: string) => Iterable<Element>;

/** @returns What parses; the rest is left out. */
export function readJsonLd(select: Select): unknown[] {
  return [...select('script[type*="ld+json" i]')].map(({ textContent }) => parseLeniently(textContent ?? ''));
}

function parseLeniently(source: string): unknown {
  if (source.length > MAX_CHARACTERS) return undefined;
  const text = withoutComment(source.trim());
  const withoutControls = () => text.replace(/\p{Cc}+/gu, ' ');
  for (const repaired of [
    () => text,
    withoutControls,
    () =>
      withoutControls()
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(repaired());
    } catch {
      // The next, bolder repair may help.
    }
  }
  return undefined;
}

/** Step by step: one pattern for the end would look through blanks from each of them on. */
function withoutComment(text: string): string {
  const inside = text.replace(/^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\*\/)?)/, '').replace(/-->$/, '');
  const beforeEnd = inside.replace(/\]\]>(?:\*\/)?$/, '');
  return beforeEnd === inside ? inside : beforeEnd.trimEnd().replace(/\/[/*]$/, '');
}
