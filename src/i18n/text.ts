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

/** How the reader's language writes short durations: what the browser needs 10 ms of processor time to find out. */
export interface DurationWords {
  /** `#` stands for the number. */
  readonly second: string;
  readonly minute: string;
  /** From 0 to 9. */
  readonly digits: string;
}

/** For scripts in pages: the background finds out, once, and tells them. */
export function durationWords(): DurationWords {
  const language = textLanguage();
  const pattern = (unit: 'second' | 'minute') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' })
      .formatToParts(5)
      .map(({ type, value }) => (type === 'integer' ? '#' : value))
      .join('');
  const digit = new Intl.NumberFormat(language);
  return {
    second: pattern('second'),
    minute: pattern('minute'),
    digits: Array.from({ length: 10 }, (_, value) => digit.format(value)).join(''),
  };
}

/** "4 min", "20 sec": short, in the reader's language. */
export function durationText(seconds: number, { second, minute, digits }: DurationWords): string {
  const value = seconds < 60 ? Math.max(5, Math.round(seconds / 5) * 5) : Math.round(seconds / 60);
  const number = String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  return (seconds < 60 ? second : minute).replace('#', number);
}
