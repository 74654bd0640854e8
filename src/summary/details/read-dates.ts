/**
 * Reads every date in a text, absolute or relative, as ISO 8601. Shared by facts and by the claim check.
 * A relative one needs the publication date; without it, or where two days are as likely, it is left out.
 */

import type { CompiledFactWords } from '../../languages/compile-fact-words.ts';
import { factWords } from '../../languages/compile-fact-words.ts';
import { type Day, formatDay, formatYear, isDay, parseDay, shiftDay, twoDigits, weekdayOf } from './calendar.ts';
import { type DatePattern, datePatterns } from './date-patterns.ts';
import { asciiDigits } from './parse-digits.ts';
import {
  resolveDayOfMonth,
  resolveWeekday,
  resolveYearlessDay,
  resolveYearlessMonth,
  type Viewpoint,
} from './resolve-date.ts';
import { takenSpans } from './taken-spans.ts';

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
  const today = published === undefined ? undefined : parseDay(published);
  const mentions: DateMention[] = [];
  const taken = takenSpans(text.length);
  for (const { find, kind } of datePatterns(words, language)) {
    for (const match of text.matchAll(find)) {
      const start = match.index + (match.groups?.lead?.length ?? 0);
      const end = match.index + match[0].length;
      const value = isAnySuch(text, start, end) ? undefined : isoValue(match, kind, words, today);
      if (value !== undefined && taken.take(start, end)) mentions.push({ start, end, value });
    }
  }
  return mentions.sort((one, other) => one.start - other.start);
}

/** "every 2 April", "on a Tuesday", "June last year": no day, or not the one that the rules would find. */
function isAnySuch(text: string, start: number, end: number): boolean {
  return (
    /\b(?:every|each|any|an?|most) $/i.test(text.slice(Math.max(0, start - 7), start)) ||
    EVERY.test(text.slice(Math.max(0, start - 12), start)) ||
    /\b(?:a|every|most) \p{L}+,? (?:or )?(?:\p{L}+,? )?(?:or )?$/iu.test(text.slice(Math.max(0, start - 36), start)) ||
    /^ (?:last|next|of last|of next|the previous|the following) year\b/.test(text.slice(end, end + 22))
  );
}

/** "every Friday", "常年11月19日": in any language, right before the date. */
const EVERY =
  /(?<!\p{L})(?:jeden|jedem|jedes|chaque|cada|todos los|todas as|todos os|ogni|elke|iedere|varje|hver|hvert|každ\p{L}{1,3}|każd\p{L}{1,3}|кажд\p{L}{2,3}|кожн\p{L}{1,3}|κάθε|her|mỗi|setiap|हर|كل|هر|כל|매주|매년|매달|매월)\s$|(?:每年|每月|每周|常年|往年|历年|例年|毎年|毎月|毎週)$/iu;

function isoValue(
  match: RegExpMatchArray,
  kind: DatePattern['kind'],
  words: CompiledFactWords,
  today: Day | undefined,
): string | undefined {
  const groups = match.groups ?? {};
  const name = groups.month ?? groups.weekday;
  if (CAPITALISED.has(words.tag) && name !== undefined && /^\p{Ll}/u.test(name)) return undefined;
  // "Rio de Janeiro"
  if (kind === 'month' && groups.year === undefined && isNameOf(name, words)) return undefined;
  const viewpoint = today && {
    today,
    isFuture: words.future?.test(sentenceAround(match.input ?? '', match.index ?? 0)),
  };
  const year = groups.year === undefined ? undefined : Number(asciiDigits(groups.year));
  const day = groups.day === undefined ? undefined : Number(asciiDigits(groups.day));
  const month = monthOf(groups.month, words);
  switch (kind) {
    case 'day':
      return month === undefined || day === undefined ? undefined : dayValue(year, month, day, viewpoint);
    case 'month':
      return month === undefined ? undefined : monthValue(year, month, viewpoint);
    case 'year':
      return year === undefined ? undefined : formatYear(year);
    case 'day-of-month':
      return day === undefined || !viewpoint ? undefined : resolveDayOfMonth(day, viewpoint);
    case 'relative': {
      const shift = words.relative.get((groups.relative ?? '').toLowerCase());
      return shift === undefined || !today ? undefined : relativeValue(shift, match, words, today);
    }
    case 'weekday':
      return viewpoint && weekdayValue((groups.weekday ?? '').toLowerCase(), match, words, viewpoint);
  }
}

/** "Germany yesterday, Korea today" is a manner of speaking; "yesterday (Sunday)" on a Tuesday is the page's mistake. */
function relativeValue(
  shift: number,
  match: RegExpMatchArray,
  { weekdays }: CompiledFactWords,
  today: Day,
): string | undefined {
  const text = match.input ?? '';
  const end = (match.index ?? 0) + match[0].length;
  if (TODAY.test(text.slice(Math.max(0, end - 80), end + 60))) return undefined;
  const named = weekdays.get(/^ ?[,(] ?(\p{L}[\p{L}-]*)/u.exec(text.slice(end, end + 24))?.[1]?.toLowerCase() ?? '');
  const day = shiftDay(today, shift);
  return named === undefined || named === weekdayOf(day) ? formatDay(day) : undefined;
}

const TODAY =
  /(?<!\p{L})(?:today|heute|aujourd[’']hui|hoy|oggi|hoje|vandaag|idag|i ?dag|dziś|dzisiaj|dnes|сегодня|сьогодні|σήμερα|bugün|hari ini|hôm nay)(?!\p{L})/iu;

/** Where months and weekdays are written with a capital: without it, "may" and "march" are verbs. */
const CAPITALISED = new Set(['en', 'de']);

/** A month with a capital, where months have none. */
function isNameOf(name: string | undefined, { tag }: CompiledFactWords): boolean {
  return SMALL_MONTHS.has(tag) && name !== undefined && /^\p{Lu}/u.test(name);
}

const SMALL_MONTHS = new Set(['pt', 'es', 'fr', 'it', 'nl', 'sv', 'da', 'pl', 'ru', 'uk']);

function monthOf(name: string | undefined, words: CompiledFactWords): number | undefined {
  if (name === undefined) return undefined;
  const index = words.months.get(name.toLowerCase().replace(/\.$/, ''));
  if (index !== undefined) return index + 1;
  const digits = asciiDigits(name);
  return /^\d{1,2}$/.test(digits) ? Number(digits) : undefined;
}

function dayValue(
  year: number | undefined,
  month: number,
  day: number,
  viewpoint: Viewpoint | undefined,
): string | undefined {
  if (year !== undefined) return isDay({ year, month, day }) ? formatDay({ year, month, day }) : undefined;
  if (!isDay({ year: 2000, month, day })) return undefined;
  return (viewpoint && resolveYearlessDay(month, day, viewpoint)) ?? `--${twoDigits(month)}-${twoDigits(day)}`;
}

function monthValue(year: number | undefined, month: number, viewpoint: Viewpoint | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined;
  if (year !== undefined) return `${formatYear(year)}-${twoDigits(month)}`;
  return (viewpoint && resolveYearlessMonth(month, viewpoint)) ?? `--${twoDigits(month)}`;
}

/** A weekday before a date is part of it ("Tuesday, 14 March"). Swedish "i tisdags" always looks back. */
function weekdayValue(
  name: string,
  match: RegExpMatchArray,
  words: CompiledFactWords,
  viewpoint: Viewpoint,
): string | undefined {
  const weekday = words.weekdays.get(name);
  const end = match.index === undefined ? 0 : match.index + match[0].length;
  const after = (match.input ?? '').slice(end, end + 40);
  if (weekday === undefined || /^,?\s+\p{Nd}/u.test(after) || OF_ANOTHER_WEEK.test(after)) return undefined;
  if (SOME.test((match.input ?? '').slice(Math.max(0, (match.index ?? 0) - 8), match.index))) return undefined;
  // "Saturday, May 18"
  const next = /^,?\s+(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  if (next !== undefined && words.months.has(next) && /^,?\s+\p{L}+\.?\s+\p{Nd}/u.test(after)) return undefined;
  const before = (match.input ?? '').slice(Math.max(0, (match.index ?? 0) - 14), match.index);
  if (FROM_OR_SINCE.test(before) && !viewpoint.isFuture) return undefined;
  const happened =
    words.tag === 'en' && HAPPENED.test((match.input ?? '').slice(Math.max(0, (match.index ?? 0) - 40), match.index));
  if (happened || LOOKS_BACK.test(before) || PAST.test(after) || (words.tag === 'sv' && name.endsWith('s')))
    return resolveWeekday(weekday, { ...viewpoint, isFuture: false });
  return resolveWeekday(weekday, LOOKS_AHEAD.test(before) ? { ...viewpoint, isFuture: true } : viewpoint);
}

/** "un domingo de febrero", "an einem Dienstag": any of them. */
const SOME = /(?<!\p{L})(?:un|uno|una|um|uma|une|eine[mnrs]?|een|ett|някой|some)\s$/iu;

/** "Wednesday next week": neither this week's nor the nearest. */
const OF_ANOTHER_WEEK =
  /^,? (?:(?:of )?(?:next|last|the following|the previous) week|(?:der )?(?:nächsten|nächster|kommenden|vergangenen|letzten) woche|(?:de )?la (?:próxima semana|semana (?:que viene|próxima|pasada))|(?:de )?la semaine (?:prochaine|dernière)|(?:della )?(?:prossima|scorsa) settimana|da (?:próxima semana|semana passada)|(?:van )?(?:volgende|vorige) week|nästa vecka|neste uke|næste uge|w (?:przyszłym|następnym) tygodniu|(?:на )?(?:следующей|прошлой) недел[еи]|наступного тижня|minggu (?:depan|lalu))/iu;

/** Words right before a weekday that decide its direction, whatever the rest of the sentence says. */
const LOOKS_BACK =
  /(?<!\p{L})(?:since|last|past|último|última|últimos|ultimo|ultima|scorso|scorsa|passado|passada|zeszł\p{L}+|ubiegł\p{L}+|минул\p{L}+|прошл\p{L}+|seit|vergangenen|letzten|desde el|pasado|depuis|sinds|afgelopen|vorige|sedan|förra|siden|forrige)\s$/iu;
/** Right after it. */
const PAST = /^ (?:pasado|pasada|passado|passada|dernier|dernière|scorso|scorsa)(?!\p{L})/iu;
/** "announced Wednesday", but not "will be announced Wednesday" or "expected Wednesday". */
const HAPPENED =
  /(?<!\b(?:be|is|are|being|been|get|gets)\s(?:\w+ly\s)?)\b(?!(?:expected|scheduled|planned|slated|need|proceed)\b)(?:[a-z]+ed|said|told|wrote|began|died|took|came|met|won|lost|left|found|held)\s(?:on\s|late\s|early\s)?$/;
/** "da domenica": since Sunday or from Sunday on. */
const FROM_OR_SINCE = /(?<!\p{L})(?:da|från|fra|с|со|з|od)\s$/iu;
const LOOKS_AHEAD =
  /(?<!\p{L})(?:next|this coming|kommenden|nächsten|próximo|komende|volgende|aanstaande|nästa|neste|næste|kommende)\s$/iu;

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 300), at);
  const after = text.slice(at, at + 300);
  const start = before.search(/[^.!?。]*$/);
  return before.slice(start) + (/^[^.!?。]*/.exec(after)?.[0] ?? '');
}
