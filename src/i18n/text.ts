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

/** "4 min", "20 sec": short, in the reader's language. */
export function durationText(seconds: number): string {
  const unit = seconds < 60 ? 'second' : 'minute';
  const value = seconds < 60 ? Math.max(5, Math.round(seconds / 5) * 5) : Math.round(seconds / 60);
  return new Intl.NumberFormat(textLanguage(), { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}
