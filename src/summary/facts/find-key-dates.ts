/** Finds the dates of an article that are sure: a step of extracting facts. */
import type { Block } from '../../article/article.ts';
import type { DateMention } from '../details/read-dates.ts';

export interface DateInBlock extends DateMention {
  readonly block: Block;
  readonly blockIndex: number;
}

/**
 * Days and months, not bare years. A date without a year is left out where the article names another year with the same
 * month: "July 8" may not be this year's in a text about July 2021.
 */
export function findKeyDates(dates: readonly DateInBlock[]): DateInBlock[] {
  const exact = dates.filter((date) => /^\d{4}-\d{2}/.test(date.value) && !isStamp(date));
  const years = new Map<string, Set<string>>();
  for (const date of exact) {
    if (!hasYear(date)) continue;
    const named = years.get(monthOf(date)) ?? new Set<string>();
    years.set(monthOf(date), named.add(yearOf(date)));
  }
  return exact.filter(
    (date) => hasYear(date) || [...(years.get(monthOf(date)) ?? [])].every((year) => year === yearOf(date)),
  );
}

/** Letters. A line that has fewer beside its date says when it was written: "2019年12月17日更新". Set by hand. */
const MIN_LETTERS_BESIDE = 12;
const MIN_SIGNS_BESIDE = 5;
/** Characters of such a line, its date among them. */
const MAX_STAMP = 60;

/** When something on the page was posted or changed: a line of its own, or a date before a clip's length ("18.04.2024 | 0:21 min"). */
function isStamp({ block: { text }, start, end }: DateInBlock): boolean {
  if (/^\s?\|/.test(text.slice(end, end + 2))) return true;
  if (text.length > MAX_STAMP || /[.!?。।؟]$/u.test(text)) return false;
  const beside = text.slice(0, start) + text.slice(end);
  const letters = beside.match(/\p{L}/gu)?.length ?? 0;
  return letters < (/\p{sc=Han}|\p{sc=Hangul}/u.test(beside) ? MIN_SIGNS_BESIDE : MIN_LETTERS_BESIDE);
}

function hasYear({ block, start, end }: DateInBlock): boolean {
  return /\p{Nd}{4}/u.test(block.text.slice(start, end));
}

function yearOf({ value }: DateInBlock): string {
  return value.slice(0, 4);
}

function monthOf({ value }: DateInBlock): string {
  return value.slice(5, 7);
}
