/** Whether a capitalised word is a frequent given name: the cheapest sign that a name is a person's. */
import { givenNames } from './given-names.ts';

const known = new Set(givenNames.split(', '));

/** @param word As written; "Jean-Luc" is known when "Jean" is. */
export function isGivenName(word: string): boolean {
  return known.has(word) || (word.includes('-') && known.has(word.split('-')[0] ?? ''));
}
