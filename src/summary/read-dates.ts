/**
 * Every date in a text, absolute or relative, as ISO 8601. Shared by facts and by the claim check.
 * A relative one needs the publication date; without it, or where two days are as likely, it is left out.
 */
import {
  type Day,
  dayFromNumber,
  dayNumber,
  formatDay,
  formatYear,
  isDay,
  parseDay,
  twoDigits,
  weekdayOf,
} from './calendar.ts';
import { type DatePatterns, datePatterns } from './date-patterns.ts';
import type { CompiledFactWords } from './fact-words/compile-fact-words.ts';
import { factWords } from './fact-words/compile-fact-words.ts';
import { asciiDigits } from './parse-digits.ts';

export interface DateMention {
  /** UTF-16 offsets `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /**
   * As exact as the text is: "2015-03-14", "2015-03", "2015"; "--03-14" or "--03" where neither the text nor the
   * publication date gives the year.
   */
  readonly value: string;
}

/**
 * @param language BCP 47; of an unknown one only ISO dates are read.
 * @param published ISO 8601; only its day, as written, is used.
 * @returns In reading order, never overlapping.
 */
export function readDates(text: string, language: string, published?: string): DateMention[] {
  const words = factWords(language);
  const patterns = datePatterns(words, language);
  const today = published === undefined ? undefined : parseDay(published);
  const mentions: DateMention[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern.find)) {
      const value = isoValue(match, pattern, { words, text, today });
      const lead = match.groups?.lead?.length ?? 0;
      const start = match.index + lead;
      const end = match.index + match[0].length;
      if (value !== undefined && !mentions.some((other) => start < other.end && other.start < end))
        mentions.push({ start, end, value });
    }
  }
  return mentions.sort((one, other) => one.start - other.start);
}

interface Surroundings {
  readonly words: CompiledFactWords;
  readonly text: string;
  readonly today: Day | undefined;
}

function isoValue(
  match: RegExpMatchArray,
  { kind }: DatePatterns[number],
  surroundings: Surroundings,
): string | undefined {
  const { words, today } = surroundings;
  const groups = match.groups ?? {};
  const name = groups.month ?? groups.weekday;
  if (CAPITALISED.has(words.tag) && name !== undefined && /^\p{Ll}/u.test(name)) return undefined;
  const year = groups.year === undefined ? undefined : Number(asciiDigits(groups.year));
  const day = groups.day === undefined ? undefined : Number(asciiDigits(groups.day));
  const month = monthOf(groups.month, words);
  switch (kind) {
    case 'day':
      return month === undefined || day === undefined ? undefined : dayValue(year, month, day, today);
    case 'month':
      return month === undefined ? undefined : monthValue(year, month, today);
    case 'year':
      return year === undefined ? undefined : formatYear(year);
    case 'day-of-month':
      return day === undefined || !today ? undefined : nearestDayOfMonth(day, today);
    case 'relative': {
      const shift = words.relative.get((groups.relative ?? '').toLowerCase());
      return shift === undefined || !today ? undefined : formatDay(dayFromNumber(dayNumber(today) + shift));
    }
    case 'weekday': {
      const weekday = words.weekdays.get((groups.weekday ?? '').toLowerCase());
      return weekday === undefined || !today ? undefined : weekdayValue(weekday, match, surroundings, today);
    }
  }
}

/** Where months and weekdays are written with a capital: without it, "may" and "march" are verbs. */
const CAPITALISED = new Set(['en', 'de']);

function monthOf(name: string | undefined, words: CompiledFactWords): number | undefined {
  if (name === undefined) return undefined;
  const index = words.months.get(name.toLowerCase().replace(/\.$/, ''));
  if (index !== undefined) return index + 1;
  const digits = asciiDigits(name);
  return /^\d{1,2}$/.test(digits) ? Number(digits) : undefined;
}

function dayValue(year: number | undefined, month: number, day: number, today: Day | undefined): string | undefined {
  if (year !== undefined) return isDay({ year, month, day }) ? formatDay({ year, month, day }) : undefined;
  if (!isDay({ year: 2000, month, day })) return undefined;
  const nearest =
    today &&
    nearestOf(
      [-1, 0, 1].map((shift) => ({ year: today.year + shift, month, day })),
      today,
      150,
    );
  return nearest ? formatDay(nearest) : `--${twoDigits(month)}-${twoDigits(day)}`;
}

function monthValue(year: number | undefined, month: number, today: Day | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined;
  if (year !== undefined) return `${formatYear(year)}-${twoDigits(month)}`;
  const nearest =
    today &&
    nearestOf(
      [-1, 0, 1].map((shift) => ({ year: today.year + shift, month, day: 15 })),
      today,
      150,
    );
  return nearest ? `${formatYear(nearest.year)}-${twoDigits(month)}` : `--${twoDigits(month)}`;
}

/** "14日": a day of this month, of the last one, or of the next, whichever is nearest; none when it is not clear. */
function nearestDayOfMonth(day: number, today: Day): string | undefined {
  const candidates = [-1, 0, 1].map((shift) => {
    const index = today.year * 12 + today.month - 1 + shift;
    return { year: Math.floor(index / 12), month: (index % 12) + 1, day };
  });
  const nearest = nearestOf(candidates, today, 11);
  return nearest && formatDay(nearest);
}

/** A date without a year is the one nearest to publication, if it is within `reach` days: farther off, two are as likely. */
function nearestOf(candidates: readonly Day[], today: Day, reach: number): Day | undefined {
  const now = dayNumber(today);
  return candidates
    .filter((day) => isDay(day) && Math.abs(dayNumber(day) - now) <= reach)
    .sort((one, other) => Math.abs(dayNumber(one) - now) - Math.abs(dayNumber(other) - now))[0];
}

/**
 * A bare weekday is the last one, publication day included, or the next in a sentence about the future.
 * Six days off is left out: the publication's zone may make it tomorrow or yesterday.
 */
function weekdayValue(
  weekday: number,
  match: RegExpMatchArray,
  { words, text }: Surroundings,
  today: Day,
): string | undefined {
  if (
    !words.future ||
    /^,?\s+\p{Nd}/u.test(text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 4))
  )
    return undefined;
  const isFuture = words.future.test(sentenceAround(text, match.index ?? 0));
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const shift = isFuture ? (7 - back) % 7 : -back;
  return Math.abs(shift) >= 6 ? undefined : formatDay(dayFromNumber(dayNumber(today) + shift));
}

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 300), at);
  const after = text.slice(at, at + 300);
  const start = before.search(/[^.!?。]*$/);
  return before.slice(start) + (/^[^.!?。]*/.exec(after)?.[0] ?? '');
}
