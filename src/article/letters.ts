/**
 * Letters by ranges. `\p{L}` takes the engine ten times longer to compile, and whatever is read after a click is mostly
 * compiled for that click. The ranges let a few rare signs pass as letters.
 */

/** The inside of a character class. */
export const LETTERS =
  'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u1FFF\\u2C00-\\u2DFF\\u3005-\\u3007\\u3040-\\uD7FF\\uF900-\\uFDCF\\uFE70-\\uFEFC\\uFF21-\\uFF3A\\uFF41-\\uFFDC';

const NO_LETTERS =
  /[\0-/:-`{-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u2000-\u206F\u20A0-\u20CF\u2190-\u2BFF\u3000-\u303F\uFE30-\uFE6F\uFF00-\uFF0F\uFF1A-\uFF20]+/g;

/** Lower-case letters and digits only, so that capitals, markup, quotes and spacing make no difference. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(NO_LETTERS, '');
}
