/**
 * What a closed box says. Handed to pages with the answer that makes the box: the first text that a page itself asks the
 * browser for takes it 4 ms and more.
 */
import { type TextKey, type Texts, text } from './text.ts';

const keys: readonly TextKey[] = [
  'boxQuestion',
  'boxOpen',
  'boxMenu',
  'boxLabel',
  'timeToRead',
  'errorExtensionUpdatedAdvice',
  'languageTag',
  'direction',
];

/** @returns In the language that `text()` speaks, places for values written as `$1`. */
export function boxTexts(): Texts {
  return Object.fromEntries(keys.map((key) => [key, text(key, '$1', '$2')]));
}
