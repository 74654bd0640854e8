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
  const exact = dates.filter(({ value }) => /^\d{4}-\d{2}/.test(value));
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

function hasYear({ block, start, end }: DateInBlock): boolean {
  return /\p{Nd}{4}/u.test(block.text.slice(start, end));
}

function yearOf({ value }: DateInBlock): string {
  return value.slice(0, 4);
}

function monthOf({ value }: DateInBlock): string {
  return value.slice(5, 7);
}
