/** Names the world's countries in a language, as ECMAScript's own data have them. A part of finding the headline's names. */

/** Regions that are no country: unions, the euro area, what tests are written with. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

const named = new Map<string, readonly string[]>();

/** @returns Full and short names ("United Kingdom", "UK"), longest first; none for a language that nobody has data of. */
export function regionNames(tag: string): readonly string[] {
  const known = named.get(tag);
  if (known) return known;
  const names = new Set((['long', 'short'] as const).flatMap((style) => namesIn(tag, style)));
  const sorted = [...names].sort((one, other) => other.length - one.length);
  named.set(tag, sorted);
  return sorted;
}

function namesIn(tag: string, style: 'long' | 'short'): string[] {
  if (!isSupported(tag)) return [];
  const names = new Intl.DisplayNames([tag], { type: 'region', style, fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NO_COUNTRY.has(code))
    .flatMap((code) => names.of(code) ?? [])
    .filter((name) => name.length > 1 && /^[\p{L}\p{M} ’'-]+$/u.test(name));
}

function isSupported(tag: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf([tag]).length > 0;
  } catch {
    return false;
  }
}
