/** Finds the story that an address names: by the address or the name that the markup gives it, else by the words of its headline. */

/** Levels above a headline in which its own address is looked for. Set by hand. */
const LEVELS = 6;
/** Characters: a shorter number may stand in any address. Set by hand. */
const MIN_NUMBER = 4;
/** Words that an address and a headline must share at least, and at least half of the address's. Set by hand. */
const MIN_WORDS = 2;
const NOT_WORDS = /[^\p{L}\p{N}]+/u;

/** @param headlines Of all stories in the page. */
export function findNamed(url: string, headlines: readonly Element[]): Element | undefined {
  const path = pathOf(url, url);
  if (!path || path === '/') return undefined;
  const said = headlines.map((headline) => readAttributes(headline, headlines));
  const numbers = path.split(NOT_WORDS).filter((part) => /\d/.test(part) && part.length >= MIN_NUMBER);
  const hasNumber = (value: string) =>
    value
      .toLowerCase()
      .split(NOT_WORDS)
      .some((part) => numbers.includes(part));
  const [numbered, another] = headlines.filter((_, at) => said[at]?.some(hasNumber));
  return (
    headlines.find((_, at) => said[at]?.some((value) => /^[^#?]/.test(value) && pathOf(value, url) === path)) ??
    // What several have in common is a date or a section.
    (another ? undefined : numbered) ??
    headlines.find((headline) => sharesWords(path, headline.textContent ?? ''))
  );
}

/** @returns What stands in the attributes of the headline, its link, and what is around it alone: addresses, names, numbers. */
function readAttributes(headline: Element, headlines: readonly Element[]): string[] {
  const elements = [...elementsAround(headline, headlines), ...headline.querySelectorAll('a[href]')];
  const link = headline.closest('a[href]');
  return [...elements, ...(link ? [link] : [])].flatMap(({ attributes }) => [...attributes].map(({ value }) => value));
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
