/**
 * Looks up the numbers, units and dates of a claim by value in the article. Only what surely is not there is
 * reported: rounding, a pair ("two men" for a man and his son) and years written as digits are let pass.
 */

import { readDates } from '../details/read-dates.ts';
import type { NumberMention } from '../details/read-numbers.ts';
import { tokenize } from '../sentences/terms.ts';
import type { Finding } from './claim-check.ts';
import type { ClaimIndex } from './claim-index.ts';
import { type PlacedNumber, placedNumbers } from './placed-numbers.ts';

/** Up to this many a writer counts what the article only names: "both brothers", "two men" for a man and his son. */
const MAX_COUNTED = 2;

export function verifyNumbers(text: string, language: string, index: ClaimIndex): Finding[] {
  const dates = readDates(text, language, index.published);
  const findings: Finding[] = dates
    .filter((date) => !isKnownDate(date.value, index))
    .filter((date) => !isWritten(text.slice(date.start, date.end), index))
    .map(({ start, end }) => ({ kind: 'date', start, end, reason: 'date-not-in-article' }));
  for (const number of placedNumbers(text, tokenize(text, language), language)) {
    if (dates.some((date) => number.start < date.end && date.start < number.end)) continue;
    const finding = verifyNumber(number, text, index);
    if (finding) findings.push(finding);
  }
  return findings;
}

function verifyNumber(number: PlacedNumber, text: string, index: ClaimIndex): Finding | undefined {
  const { start, end, unit } = number;
  const written = text.slice(start, end);
  const equal = numbersGivenAs(number.value, index);
  if (equal.length === 0) {
    const isCounted = !/\p{Nd}/u.test(written) && number.value <= MAX_COUNTED;
    const isLeftOut =
      isCounted ||
      number.value === 1 ||
      isWritten(written, index) ||
      isDateDigits(number, index) ||
      isWorkedOut(number, index);
    return isLeftOut ? undefined : { kind: 'number', start, end, reason: 'number-not-in-article' };
  }
  if (unit === undefined || equal.some((known) => known.unit === undefined || sameUnit(known.unit, unit)))
    return undefined;
  return { kind: 'unit', start, end, reason: 'unit-differs' };
}

/**
 * Which figures may be given as `claimed`: equal ones, or the same up to the last digit that `claimed` does not leave as zero. "More
 * than 40" may be 49; but one figure and zeros, "1,000", is not 1,800, and surely not 100.
 *
 * @returns Bounds, neither of them included; `undefined` where only the equal one may.
 */
function roundedFrom(claimed: number): { readonly above: number; readonly below: number } | undefined {
  const magnitude = Math.abs(claimed);
  if (magnitude < 20 && Number.isInteger(claimed)) return undefined;
  let step = 10 ** Math.floor(Math.log10(magnitude || 1));
  while (step > 1e-6 && Math.abs(magnitude / step - Math.round(magnitude / step)) > 1e-9) step /= 10;
  if (step <= 1 && Number.isInteger(claimed)) return undefined;
  const nearest = step / 2 + step / 1e6;
  return { above: claimed - nearest, below: claimed + (magnitude > step ? step : nearest) };
}

/** Whether `exact` may be given as `claimed`. */
export function isRounded(exact: number, claimed: number): boolean {
  const bounds = roundedFrom(claimed);
  return exact === claimed || (bounds !== undefined && exact > bounds.above && exact < bounds.below);
}

/** @returns The article's numbers that may be given as `claimed`. By halves: a page may hold a list of thousands. */
export function numbersGivenAs(claimed: number, { numbers }: ClaimIndex): ClaimIndex['numbers'] {
  const { above = claimed, below = claimed } = roundedFrom(claimed) ?? {};
  const from = firstAt(numbers, (value) => value >= above);
  return numbers
    .slice(
      from,
      firstAt(numbers, (value) => value > below),
    )
    .filter(({ value }) => isRounded(value, claimed));
}

function firstAt(numbers: ClaimIndex['numbers'], isReached: (value: number) => boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(numbers[middle]?.value ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** "%" and the currencies stand for themselves; of letters ("km", "kilometres", "th") the first decides. */
function sameUnit(one: string, other: string): boolean {
  return one === other || (/^\p{L}/u.test(one) && /^\p{L}/u.test(other));
}

/** "2015-03" agrees with "2015-03-14" and "--03" with both; a weekday's date with the same date. */
function agrees(one: string, other: string): boolean {
  const [a, b] = [dateParts(one), dateParts(other)];
  return a.every((part, position) => part === '' || b[position] === '' || part === b[position]);
}

/** A month alone stands for a day of it only where the article names no other day of that month. */
function isKnownDate(value: string, { dates }: ClaimIndex): boolean {
  const known = dates.filter((date) => agrees(value, date.value));
  const day = dateParts(value)[2];
  if (day === '' || known.some((date) => dateParts(date.value)[2] === day)) return known.length > 0;
  const [, month] = dateParts(value);
  const isOtherDay = dates.some(({ value: other }) => dateParts(other)[1] === month && dateParts(other)[2] !== '');
  return known.length > 0 && !isOtherDay;
}

function dateParts(value: string): [year: string, month: string, day: string] {
  const match = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?/.exec(value);
  return [match?.[1] === '-' ? '' : (match?.[1] ?? ''), match?.[2] ?? '', match?.[3] ?? ''];
}

function isDateDigits({ value }: NumberMention, index: ClaimIndex): boolean {
  return index.dates.some(({ value: date }) => dateParts(date).some((part) => part !== '' && Number(part) === value));
}

/** What a writer may work out: the years between two dates ("six years later"), and the century of one. */
function isWorkedOut({ value, measure, kind }: PlacedNumber, index: ClaimIndex): boolean {
  if (kind !== 'ordinal' && measure !== 'yr') return false;
  const years = [...index.years];
  if (kind === 'ordinal') return years.some((year) => Math.ceil(year / 100) === value);
  return years.some((from) => index.years.has(from + value));
}

/** The same characters, standing alone: "2015", "9/11", "mid-June". */
function isWritten(written: string, index: ClaimIndex): boolean {
  const lower = index.lowerText;
  const sought = written.toLowerCase();
  for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1))
    if (!/[\p{L}\p{N}]/u.test(lower[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(lower[at + sought.length] ?? ' '))
      return true;
  return false;
}
