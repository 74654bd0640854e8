/** Compiles how dates look in a language into regular expressions, surest first. A part of reading dates. */
import type { CompiledFactWords } from '../../languages/compile-fact-words.ts';

export interface DatePattern {
  readonly kind: 'day' | 'month' | 'year' | 'day-of-month' | 'relative' | 'weekday';
  /** Named groups: `year`, `month`, `day`, `weekday`, `relative`; `lead` is looked at but no part of the date. */
  readonly find: RegExp;
}

export type DatePatterns = readonly DatePattern[];

const made = new Map<string, DatePatterns>();

export function datePatterns(words: CompiledFactWords, language: string): DatePatterns {
  const key = words.tag === 'en' ? language.toLowerCase() : words.tag;
  const known = made.get(key);
  if (known) return known;
  const patterns = [
    ...isoPatterns,
    ...hanPatterns(words),
    ...namedMonths(words),
    ...numericDates(words, key),
    ...relativeWords(words),
  ];
  if (made.size < 100) made.set(key, patterns);
  return patterns;
}

const YEAR = String.raw`(?<year>[1٠-٩۰-۹१-९2][\p{Nd}]{3})`;
const DAY = String.raw`(?<day>[\p{Nd}]{1,2})`;
/** No letter, digit or number sign on either side. */
const OPEN = String.raw`(?<![\p{L}\p{M}\p{Nd}.,/:–-])`;
const CLOSE = String.raw`(?![\p{L}\p{M}\p{Nd}])(?![/:-]\p{Nd})(?!-\p{L})`;

const isoPatterns: DatePatterns = [
  { kind: 'day', find: /(?<![\p{Nd}/-])(?<year>[12]\d{3})[-/.](?<month>\d{2})[-/.](?<day>\d{2})(?!\d)/gu },
];

/** "Next month's", "last month's": the day that follows is not this month's. */
const OTHER_MONTH = '(?:다음 ?달|지난 ?달|이달|내달|先月|来月|翌月|前月|上月|下月|上个月|下个月|年|月) ?';

/** Their months are numbers. */
const HAN_TAGS = new Set(['zh', 'ja', 'ko']);

/** 2015年3月14日, 2015년 3월 14일. */
function hanPatterns({ tag }: CompiledFactWords): DatePatterns {
  if (!HAN_TAGS.has(tag)) return [];
  const [year, month, day] = tag === 'ko' ? ['년', '월', '일'] : ['年', '月', '日'];
  const lead = `(?<![\\p{Nd}.,])`;
  const noSpan = tag === 'ko' ? '(?!간|째|\\p{Nd})' : '(?!间|間|目|の間|以内|\\p{Nd})';
  const monthDigits = '(?<month>\\p{Nd}{1,2})';
  const dayDigits = '(?<day>\\p{Nd}{1,2})';
  return [
    { kind: 'day', find: new RegExp(`${lead}${YEAR} ?${year} ?${monthDigits} ?${month} ?${dayDigits} ?${day}`, 'gu') },
    { kind: 'month', find: new RegExp(`${lead}${YEAR} ?${year} ?${monthDigits} ?${month}(?!\\p{Nd})`, 'gu') },
    { kind: 'day', find: new RegExp(`${lead}${monthDigits} ?${month} ?${dayDigits} ?${day}${noSpan}`, 'gu') },
    { kind: 'year', find: new RegExp(`${lead}${YEAR} ?${year}`, 'gu') },
    { kind: 'day-of-month', find: new RegExp(`(?<!${OTHER_MONTH})${lead}${dayDigits}${day}${noSpan}`, 'gu') },
  ];
}

function namedMonths(words: CompiledFactWords): DatePatterns {
  if (words.months.size === 0 || HAN_TAGS.has(words.tag)) return [];
  // Hebrew ties a preposition to the day with a hyphen.
  const open = words.tag.startsWith('he') ? '(?<![\\p{Nd}.,/:–]|\\p{Nd}-)' : OPEN;
  const month = `(?<month>${alternatives(words.months.keys())})(?:\\.(?=[\\s\\u00a0]*,?[\\s\\u00a0]*\\p{Nd}))?`;
  // Alone, a short form may be another word: "mar" is the sea.
  const bareMonth = `(?<month>${alternatives([...words.months.keys()].filter((name) => name.length > 3 || SHORT_MONTHS.has(name)))})`;
  const between = words.between.length > 0 ? `(?:(?:${alternatives(words.between)})[\\s\\u00a0]+)?` : '';
  const suffix = words.daySuffixes.length > 0 ? `(?:${alternatives(words.daySuffixes)})?` : '';
  const gap = '[\\s\\u00a0]+';
  const year = `(?:,?${gap}${between}${YEAR})`;
  const patterns: DatePatterns[number][] = [
    { kind: 'day', find: new RegExp(`${open}${DAY}${suffix}\\.?${gap}${between}${month}${year}?${CLOSE}`, 'giu') },
  ];
  if (words.tag === 'en')
    patterns.push({
      kind: 'day',
      find: new RegExp(
        `${OPEN}${month}${gap}(?:the )?${DAY}${suffix}(?:,?${gap}${YEAR})?${CLOSE}(?![,.]\\p{Nd})`,
        'giu',
      ),
    });
  patterns.push({ kind: 'month', find: new RegExp(`(?<!\\p{Nd}[\\s\\u00a0]+)${OPEN}${month}${year}${CLOSE}`, 'giu') });
  if (words.before.length > 0) {
    const lead = `(?<lead>(?<![\\p{L}\\p{M}])(?:${alternatives(words.before)})[\\s\\u00a0-]+)`;
    patterns.push({ kind: 'month', find: new RegExp(`${lead}${bareMonth}${CLOSE}(?![\\s\\u00a0]+\\p{Nd})`, 'giu') });
    patterns.push({ kind: 'year', find: new RegExp(`${lead}${YEAR}(?![\\p{L}\\p{Nd}%])(?![.,:/-]\\p{Nd})`, 'giu') });
  }
  return patterns;
}

const SHORT_MONTHS = new Set(['may', 'mai', 'maj', 'mei', 'mayo', 'май', 'мая', 'мае']);

/** "14.3.2015", "14/3/2015": by the language's order; in English, whose order is not known, only where the day exceeds 12. */
function numericDates(words: CompiledFactWords, language: string): DatePatterns {
  const order = words.tag === 'en' ? ENGLISH_ORDER[language] : words.numeric;
  const dayFirst = '(?<day>\\p{Nd}{1,2})([./-])(?<month>\\p{Nd}{1,2})\\2';
  const monthFirst = '(?<month>\\p{Nd}{1,2})([./-])(?<day>\\p{Nd}{1,2})\\2';
  const surely = (pattern: string) => pattern.replace('(?<day>\\p{Nd}{1,2})', '(?<day>1[3-9]|2\\d|3[01])');
  const find = (pattern: string) => ({
    kind: 'day' as const,
    find: new RegExp(`${OPEN}${pattern}${YEAR}${CLOSE}`, 'gu'),
  });
  if (order === 'day-month') return [find(dayFirst)];
  if (order === 'month-day') return [find(monthFirst)];
  if (words.tag === 'vi') return [find(dayFirst), vietnameseDay];
  return [find(surely(dayFirst)), find(surely(monthFirst))];
}

/** "ngày 14/3", "ngày 14-3": without the word it may be a fraction or a score. */
const vietnameseDay: DatePattern = {
  kind: 'day',
  find: /(?<lead>ngày )(?<day>\d{1,2})[/-](?<month>\d{1,2})(?![\d/-])/giu,
};

const ENGLISH_ORDER: Readonly<Record<string, 'day-month' | 'month-day'>> = {
  'en-us': 'month-day',
  'en-gb': 'day-month',
  'en-au': 'day-month',
  'en-nz': 'day-month',
  'en-ie': 'day-month',
  'en-in': 'day-month',
};

function relativeWords(words: CompiledFactWords): DatePatterns {
  const unspaced = ['zh', 'ja', 'th'].includes(words.tag);
  const open = unspaced ? '' : '(?<![\\p{L}\\p{M}-])';
  const close = unspaced ? '' : '(?![\\p{L}\\p{M}])';
  const patterns: DatePatterns[number][] = [];
  if (words.relative.size > 0)
    patterns.push({
      kind: 'relative',
      find: new RegExp(`${open}(?<relative>${alternatives(words.relative.keys())})${close}`, 'giu'),
    });
  if (words.weekdays.size > 0 && words.future)
    patterns.push({
      kind: 'weekday',
      find: new RegExp(`${open}(?<weekday>${alternatives(words.weekdays.keys())})${close}`, 'giu'),
    });
  return patterns;
}

/** Longest first, so that "sept" does not hide "september". */
function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');
}
