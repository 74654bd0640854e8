/** A text of the interface by its typed key: a key that `_locales/en` lacks is a compile error. */
import type messages from '../_locales/en/messages.json';
import { localizedText } from '../platform/texts.ts';

export type TextKey = keyof typeof messages;

export function text(key: TextKey, ...placeholders: readonly string[]): string {
  return localizedText(key, placeholders);
}

/** The language that the interface's texts are in. */
export function textLanguage(): string {
  return localizedText('languageTag') || 'en';
}

export function textDirection(): 'ltr' | 'rtl' {
  return localizedText('direction') === 'rtl' ? 'rtl' : 'ltr';
}

const LONGEST_MINUTES = 120;

/**
 * Every short duration as the reader's language writes it: 0, 5, … 60 seconds, then 1, 2, … minutes. A page must not ask
 * `Intl` itself, which takes 13 ms there; the background finds out and tells.
 */
export function shortDurations(): string[] {
  const format = (unit: 'second' | 'minute') =>
    new Intl.NumberFormat(textLanguage(), { style: 'unit', unit, unitDisplay: 'short' });
  const [seconds, minutes] = [format('second'), format('minute')];
  return [
    ...Array.from({ length: 13 }, (_, index) => seconds.format(index * 5)),
    ...Array.from({ length: LONGEST_MINUTES }, (_, index) => minutes.format(index + 1)),
  ];
}

/** "4 min", "20 sec". */
export function durationText(seconds: number, durations: readonly string[]): string {
  const index = seconds < 60 ? Math.round(seconds / 5) || 1 : 12 + Math.round(seconds / 60);
  return durations[Math.min(index, durations.length - 1)] ?? '';
}
