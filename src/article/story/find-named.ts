/** Finds the story that an address names: by the address or the name that the markup gives it, else by the words of its headline. */

/** Levels above a headline in which its own address is looked for. Set by hand. */
const LEVELS = 6;
const ADDRESSES = ['data-url', 'data-href', 'data-permalink', 'data-canonical', 'itemid', 'about', 'resource', 'cite'];
const NAMES = ['id', 'data-id', 'data-post-id', 'data-article-id', 'data-story-id', 'data-slug'];
/** Characters: a shorter number may stand in any address. Set by hand. */
const MIN_NUMBER = 4;
/** Words that an address and a headline must share at least, and at least half of the address's. Set by hand. */
const MIN_WORDS = 2;
const NOT_WORDS = /[^\p{L}\p{N}]+/u;

/** @param headlines Of all stories in the page. */
export function findNamed(url: string, headlines: readonly Element[]): Element | undefined {
  const path = pathOf(url, url);
  if (!path || path === '/') return undefined;
  const find = (isNamed: (headline: Element, around: readonly Element[]) => boolean) =>
    headlines.find((headline) => isNamed(headline, elementsAround(headline, headlines)));
  const numbers = path.split(NOT_WORDS).filter((part) => /\d/.test(part) && part.length >= MIN_NUMBER);
  return (
    find((headline, around) => addressesOf(headline, around).some((address) => pathOf(address, url) === path)) ??
    find((_, around) => namesOf(around).some((name) => numbers.includes(name))) ??
    find((headline) => sharesWords(path, headline.textContent ?? ''))
  );
}

function addressesOf(headline: Element, around: readonly Element[]): string[] {
  const links = [...headline.querySelectorAll('a[href]'), headline.closest('a[href]')];
  return [
    ...around.flatMap((element) => readAll(element, ADDRESSES)),
    ...links.flatMap((link) => link?.getAttribute('href') ?? []),
  ];
}

function namesOf(around: readonly Element[]): string[] {
  return around.flatMap((element) => readAll(element, NAMES)).flatMap((name) => name.toLowerCase().split(NOT_WORDS));
}

function readAll(element: Element, names: readonly string[]): string[] {
  return names.flatMap((name) => element.getAttribute(name) ?? []);
}

/** The headline and what is around it alone. */
function elementsAround(headline: Element, headlines: readonly Element[]): Element[] {
  const around: Element[] = [];
  for (let at: Element | null = headline; at && around.length < LEVELS; at = at.parentElement) {
    const holder = at;
    if (headlines.some((other) => other !== headline && holder.contains(other))) break;
    around.push(holder);
  }
  return around;
}

function pathOf(address: string, base: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, base).pathname.replace(/\/+$/, '') || '/').toLowerCase();
  } catch {
    return undefined;
  }
}

function sharesWords(path: string, headline: string): boolean {
  const slug = path.split('/').findLast((segment) => /\D/.test(segment)) ?? '';
  const words = new Set(wordsOf(slug.replace(/\.\w{2,5}$/, '')));
  const shared = new Set(wordsOf(headline).filter((word) => words.has(word)));
  return shared.size >= Math.max(MIN_WORDS, words.size / 2);
}

/** Of three letters and more, without their marks: so addresses are mostly written. */
function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
