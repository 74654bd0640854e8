/**
 * Tells letters by ranges. `\p{L}` takes the engine ten times longer to compile, and whatever is read after a click is mostly
 * compiled for that click. The ranges let a few rare symbols pass as letters.
 */

/** The inside of a character class. */
export const LETTERS =
  'A-Za-zªµº\\u00C0-\\u1FFF\\u2C00-\\u2DFF々-〇\\u3040-\\uD7FF\\uF900-\\uFDFF\\uFE70-\\uFEFCＡ-Ｚａ-\\uFFDC';
/** Likewise, with digits. */
export const LETTERS_AND_DIGITS = `0-9０-９${LETTERS}`;

const OTHERS = new RegExp(`[^${LETTERS_AND_DIGITS}]+`, 'g');

/** @returns Lower-case letters and digits only, so that texts compare without capitals, markup, quotes and spacing. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(OTHERS, '');
}
