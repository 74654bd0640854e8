/** Recognizes sentences of the page rather than of the story: stamps, promotions, credits, small print. None is ever a point. */
import type { Language, Phrases } from '../../languages/language.ts';
import { hasPhrase, openingPhrase } from '../../languages/phrases/find-phrases.ts';
import { BOILERPLATE } from '../weights.ts';

/** Stands alone, past marks: one class of all letters in a pattern that ignores case takes milliseconds to compile. */
const marks = /^[^\p{L}\p{N}]+/u;

/** An address, a price, a page, the hour of an update: said beside the story. */
const aside = /^(?:\([^()]*\)|\[[^[\]]*\])\.?$/u;

export function isBoilerplate(text: string, { promotions, credits, stamps, smallPrint }: Language): boolean {
  if (!/\p{L}/u.test(text) || aside.test(text)) return true;
  const line = text.replace(marks, '');
  if (openingPhrase(line, promotions) !== undefined || hasPhrase(line, smallPrint)) return true;
  if (line.length > BOILERPLATE.maxLabelLength) return false;
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
  return /^\s?[:：]/.test(rest) || BOILERPLATE.wordsPerNumber * numbers >= words;
}
