/**
 * Parses a date as pages write it, in markup or in words of many languages, into ISO 8601. The names of months are in
 * month-names.ts.
 */
import { monthKey, monthsIn } from './month-names.ts';

export interface DateOptions {
  /** BCP 47 tags whose month names may occur; English is always tried. */
  readonly languages: readonly string[];
  /** Nothing later than a day after this is a date of publication. */
  readonly now: Date;
}

const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;
const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+|\s*at\s*)(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d(?!\d))?)?/i;
const COMPACT =
  /(?<!\d)(20[0-3]\d|19[89]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?:T?([0-2]\d)([0-5]\d)([0-5]\d)?(Z)?)?(?!\d)/;
const EPOCH = /^1[0-9]{9}(?:\d{3})?$/;
const EAST_ASIAN = /(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*[日일.]?/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s?[/.]\s?(\d{1,2})\s?[/.]\s?(\d{1,2})(?!\d)/;
const NUMERIC = /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?((?:19|20|25)\d\d|\d\d)(?![\d.]*\d)/;
const CLOCK =
  /(?<!\d)(\d{1,2})[:.hH時时](\d\d)(?::(\d\d))?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|CES?T|E[SD]T|P[SD]T|[+-]\d\d:?\d\d)?/i;
const ZONES: Record<string, string> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  CET: '+01:00',
  CEST: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** @returns `YYYY-MM-DD`, with `Thh:mm:ss` and the zone where the text gives them; `undefined` for no or an impossible date. */
export function parseDate(raw: string, options: DateOptions): string | undefined {
  const text = raw
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[‎‏\u200b]/g, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .trim()
    .slice(0, 300);
  if (!/\d/.test(text)) return undefined;
  if (EPOCH.test(text))
    return checked(new Date(Number(text.padEnd(13, '0'))).toISOString().replace('.000', ''), options);
  const iso = ISO.exec(text);
  if (iso) return assemble(iso[1], iso[2], iso[3], iso.slice(4, 8), options);
  const compact = COMPACT.exec(text);
  if (compact && text.length < 40) return assemble(compact[1], compact[2], compact[3], compact.slice(4, 8), options);
  const day = EAST_ASIAN.exec(text) ?? YEAR_FIRST.exec(text);
  if (day) return assemble(day[1], day[2], day[3], clockAfter(text, day), options);
  return inWords(text, options) ?? numeric(text, options);
}

function numeric(text: string, options: DateOptions): string | undefined {
  const match = NUMERIC.exec(text);
  if (!match) return undefined;
  const [, first, separator, second, year] = match;
  const isAmerican = separator === '/' && /^en(?:-US|-CA|-PH)?$/i.test(options.languages[0] ?? 'en');
  const monthFirst = Number(second) > 12 || (isAmerican && Number(first) <= 12);
  const clock = clockAfter(text, match);
  return monthFirst
    ? assemble(year, first, second, clock, options)
    : (assemble(year, second, first, clock, options) ?? assemble(year, first, second, clock, options));
}

function inWords(text: string, options: DateOptions): string | undefined {
  for (const language of new Set([...options.languages, 'en'])) {
    const { months, patterns } = monthsIn(language);
    for (const [pattern, year, month, day] of patterns) {
      const found = pattern.exec(text);
      if (found)
        return assemble(found[year], months.get(monthKey(found[month])), found[day], clockAfter(text, found), options);
    }
  }
  return undefined;
}

/** The time of day within the few characters after a date, or before it. */
function clockAfter(text: string, match: RegExpExecArray): (string | undefined)[] {
  const end = match.index + match[0].length;
  const clock =
    CLOCK.exec(text.slice(end, end + 30)) ?? CLOCK.exec(text.slice(Math.max(0, match.index - 20), match.index));
  if (!clock) return [];
  let hour = Number(clock[1]);
  if (/p/i.test(clock[4] ?? '') && hour < 12) hour += 12;
  if (/a/i.test(clock[4] ?? '') && hour === 12) hour = 0;
  return [String(hour), clock[2], clock[3], clock[5]];
}

function assemble(
  yearText: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
  [hour, minute, second, zone]: (string | undefined)[],
  options: DateOptions,
): string | undefined {
  let year = Number(yearText);
  if (yearText?.length === 2) year += year > 70 ? 1900 : 2000;
  // The Buddhist calendar of Thailand.
  if (year > 2500 && year < 2600) year -= 543;
  const two = (value: string | number | undefined) => String(Number(value)).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const isReal =
    new Date(`${date}T00:00:00Z`).toString() !== 'Invalid Date' &&
    new Date(`${date}T00:00:00Z`).getUTCDate() === Number(day);
  if (!isReal || year < 1990) return undefined;
  const hasClock = hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60;
  if (!hasClock) return checked(date, options);
  return checked(`${date}T${two(hour)}:${minute}:${second ?? '00'}${zoneOf(zone)}`, options);
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  const offset = /^([+-]\d\d):?(\d\d)?$/.exec(zone);
  return offset ? `${offset[1]}:${offset[2] ?? '00'}` : (ZONES[zone.toUpperCase()] ?? '');
}

/** A date without a zone may be a day ahead of us, not more. */
function checked(iso: string, { now }: DateOptions): string | undefined {
  const time = Date.parse(iso);
  return Number.isFinite(time) && time <= now.getTime() + 864e5 ? iso : undefined;
}
