/** Sentences of the page rather than of the story: stamps, promotions, credits, small print. They are never a point. */

import type { Language, Phrases } from '../../languages/language.ts';
import { hasPhrase, openingPhrase } from '../../languages/phrases/find-phrases.ts';

/** Stands alone, past marks: one class of all letters in a pattern that ignores case takes milliseconds to compile. */
const marks = /^[^\p{L}\p{N}]+/u;

/** An address, a price, a page, the hour of an update: said beside the story. */
const aside = /^(?:\([^()]*\)|\[[^[\]]*\])\.?$/u;

/** In a flattened text a credit or a stamp runs together with the sentence after it, which is the story's. */
const MAX_LABEL_LENGTH = 80;

export function isBoilerplate(text: string, { promotions, credits, stamps, smallPrint }: Language): boolean {
  if (!/\p{L}/u.test(text) || aside.test(text)) return true;
  const line = text.replace(marks, '');
  if (openingPhrase(line, promotions) !== undefined || hasPhrase(line, smallPrint)) return true;
  if (line.length > MAX_LABEL_LENGTH) return false;
  return text.startsWith('©') || openingPhrase(line, credits) !== undefined || isStamp(line, stamps);
}

/** Where words are written without spaces, a character. */
const word = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+/gu;

/** "Updated: 3 May", "Updated 3.5., 12:20": a colon, or hardly more than numbers. "Created in 1999, the park …" is a sentence. */
function isStamp(line: string, stamps: Phrases): boolean {
  const opening = openingPhrase(line, stamps);
  if (opening === undefined) return false;
  const rest = line.slice(opening.length);
  const numbers = rest.match(/\p{N}+/gu)?.length ?? 0;
  const words = rest.match(word)?.length ?? 0;
  return /^\s?[:：]/.test(rest) || 3 * numbers >= words;
}
