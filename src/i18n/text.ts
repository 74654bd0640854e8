/**
 * A text of the interface by its typed key: a key that `_locales/en` lacks is a compile error. In the browser's language,
 * unless the reader has chosen another: then the background has its texts, and hands them on with the first answer.
 */
import type messages from '../_locales/en/messages.json';
import { localizedText } from '../platform/texts.ts';

export type TextKey = keyof typeof messages;

/** Texts by their keys, places for values written as `$1`; for keys that are not among them the browser is asked. */
export type Texts = Readonly<Record<string, string>>;

let chosen: Texts | undefined;

/** @param texts `undefined`: the browser's language. */
export function useTexts(texts: Texts | undefined): void {
  chosen = texts;
}

export function text(key: TextKey, ...placeholders: readonly string[]): string {
  return (
    chosen?.[key]?.replace(/\$(\d)/g, (_, place) => placeholders[place - 1] as string) ??
    localizedText(key, placeholders)
  );
}

/** As the interface's language writes numbers. In a page the first one takes 13 ms: for what is rarely shown there. */
export function numberText(number: number): string {
  return new Intl.NumberFormat(text('languageTag')).format(number);
}

/**
 * A day as the interface's language writes it.
 * @param date ISO 8601, with or without a time.
 * @returns what was given where that is no date.
 */
export function dateText(date: string): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  // A day without a time is the same day everywhere.
  const zone = date.includes('T') ? {} : { timeZone: 'UTC' };
  return new Intl.DateTimeFormat(text('languageTag'), { dateStyle: 'medium', ...zone }).format(time);
}

/**
 * A text that counts something. Where the language has several forms it holds them all, "one=… tab|other=… tabs", under
 * the names of `Intl.PluralRules`; else it is one for every number.
 */
export function countText(key: TextKey, count: number): string {
  const forms = text(key, numberText(count)).split('|');
  const kind = `${new Intl.PluralRules(text('languageTag')).select(count)}=`;
  const form = forms.find((each) => each.startsWith(kind)) ?? forms.at(-1) ?? '';
  return form.replace(/^[a-z]+=/, '');
}

const MAX_MINUTES = 120;

/** Seconds: shorter times are written as a multiple of it. */
const STEP = 5;
const STEPS_OF_A_MINUTE = 60 / STEP;

/**
 * Every short duration as the reader's language writes it: 0, 5, … 55 seconds, then 1, 2, … minutes. A page must not ask
 * `Intl` itself, which takes 13 ms there; the background finds out and tells.
 */
export function shortDurations(): string[] {
  const format = (unit: 'second' | 'minute') =>
    new Intl.NumberFormat(text('languageTag'), { style: 'unit', unit, unitDisplay: 'short' });
  const [seconds, minutes] = [format('second'), format('minute')];
  return [
    ...Array.from({ length: STEPS_OF_A_MINUTE }, (_, index) => seconds.format(index * STEP)),
    ...Array.from({ length: MAX_MINUTES }, (_, index) => minutes.format(index + 1)),
  ];
}

/** "4 min", "20 sec". @returns `undefined` for more minutes than are written. */
export function durationText(seconds: number, durations: readonly string[]): string | undefined {
  const steps = Math.max(1, Math.round(seconds / STEP));
  return durations[steps < STEPS_OF_A_MINUTE ? steps : STEPS_OF_A_MINUTE - 1 + Math.round(seconds / 60)];
}
