/** "3 hours ago", "gestern", "il y a 2 jours" → the day meant, counted back from now. */
import { ago, days, hours, minutes, today, yesterday } from '../../../languages/page-lists.ts';
import type { DateOptions } from './parse-date.ts';

const MINUTE = new RegExp(minutes, 'iu');
const HOUR = new RegExp(hours, 'iu');
const DAY = new RegExp(days, 'iu');
const AGO = new RegExp(ago, 'iu');
const YESTERDAY = new RegExp(`^\\W*(?:${yesterday})\\b`, 'iu');
const TODAY = new RegExp(`^\\W*(?:${today})\\b`, 'iu');

/** @returns `YYYY-MM-DD`; `undefined` when the text is not a time counted from now. */
export function parseRelativeDate(text: string, { now }: DateOptions): string | undefined {
  if (text.length > 60) return undefined;
  const back = daysBack(text);
  return back === undefined ? undefined : new Date(now.getTime() - back * 864e5).toISOString().slice(0, 10);
}

function daysBack(text: string): number | undefined {
  if (TODAY.test(text)) return 0;
  if (YESTERDAY.test(text)) return 1;
  const number = Number(/\d{1,3}/.exec(text)?.[0] ?? (/\b(?:an?|one|einer?|une?|una?)\b/i.test(text) ? 1 : Number.NaN));
  if (!AGO.test(text) || Number.isNaN(number)) return undefined;
  if (MINUTE.test(text)) return number / 1440;
  if (HOUR.test(text)) return number / 24;
  return DAY.test(text) ? number : undefined;
}
