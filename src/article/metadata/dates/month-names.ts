/**
 * Months in words, and the patterns of dates that hold them. The names come from the platform's own `Intl`, so no list of
 * languages but English is kept here.
 */

export interface Months {
  /** Lower-case, without a final full stop. */
  readonly months: ReadonlyMap<string, number>;
  /** With the groups of year, month and day. */
  readonly patterns: readonly (readonly [RegExp, number, number, number])[];
}

/** Asked before in this page. */
const known = new Map<string, Months>();

/** Months have other names in the Levant and in the Maghreb. */
const ARABIC = ['ar', 'ar-SY', 'ar-DZ', 'ar-MA'];

/** @param language BCP 47; what is no tag has no months. */
export function monthsIn(language: string): Months {
  const before = known.get(language);
  if (before) return before;
  const tags = /^ar\b/.test(language) ? ARABIC : [language];
  const months = /^en\b/i.test(language) ? englishMonths() : new Map(tags.flatMap((tag) => [...monthNames(tag)]));
  const made = { months, patterns: months.size ? patternsOf(months) : [] };
  known.set(language, made);
  return made;
}

function patternsOf(months: ReadonlyMap<string, number>): Months['patterns'] {
  const names = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const dayFirst = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:\\s*(?:st|nd|rd|th|er|º|ª|\\.|a|e|'?nci|-a|ого|го))?[\\s.,-]*(?:of|de|del|di|da|den|af)?[\\s.-]*(?<!\\p{L})(${names})(?!\\p{L})[.,]?[\\s'’,/-]*(?:de|del|di)?\\s*(\\d{4}|\\d{2}(?![\\d:.h]))`,
    'iu',
  );
  const monthFirst = new RegExp(
    `(?<!\\p{L})(${names})(?!\\p{L})[.,]?\\s*(\\d{1,2})(?:st|nd|rd|th)?[\\s.,]+(?:de\\s+)?(\\d{4})`,
    'iu',
  );
  const yearFirst = new RegExp(`(\\d{4})[\\s.,]+(?:\\p{L}+\\s+)?(${names})(?!\\p{L})[.,]?\\s*(\\d{1,2})`, 'iu');
  return [
    [dayFirst, 3, 2, 1],
    [monthFirst, 3, 1, 2],
    [yearFirst, 1, 2, 3],
  ];
}

/** Kept here, since most articles' dates are in English and the first `Intl` of a page takes milliseconds. */
const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

function englishMonths(): Map<string, number> {
  const names = new Map([['sept', 9]]);
  ENGLISH.forEach((name, index) => {
    names.set(name, index + 1).set(name.slice(0, 3), index + 1);
  });
  return names;
}

/** Long, genitive and short names, from the platform. */
function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  try {
    const styles: Intl.DateTimeFormatOptions[] = [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ];
    for (const style of styles) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month, 5));
        const name = monthKey(parts.find((part) => part.type === 'month')?.value);
        if (/\p{L}{2}/u.test(name)) names.set(name, month + 1);
      }
    }
  } catch {
    // Not a language tag: no names.
  }
  return names;
}

/** As the keys of `Months.months`. */
export function monthKey(name: string | undefined): string {
  return (name ?? '').toLowerCase().replace(/\.$/, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
