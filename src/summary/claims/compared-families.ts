/**
 * Tells what the check of a claim compares in a language: only that for which the language has data. A view names none that is not
 * here. Negations, harm and opposites are compared by word lists, which catch a fifth to two fifths of what turns them round
 * (`npm run bench:claims`): too little to be promised in so many words.
 */
import { factWords } from '../../languages/compile-fact-words.ts';
import { languageFor } from '../../languages/registry.ts';
import { isTranslation } from './check-translation.ts';
import type { ComparedFamily } from './claim-check.ts';

/** @param language BCP 47 of the claim. Most telling first. */
export function comparedFamilies(language: string, articleLanguage: string): ComparedFamily[] {
  const { negations, opposites, claims } = languageFor(articleLanguage);
  const { notNames, months } = factWords(language);
  const isOwn = !isTranslation(language, articleLanguage);
  const has: readonly (readonly [ComparedFamily, boolean])[] = [
    ['names', notNames.size > 0],
    ['numbers', true],
    ['units', isOwn && claims.measures.length > 0],
    ['dates', months.size > 0],
    ['quotations', isOwn],
    ['negations', isOwn && negations.length > 0],
    ['harm', isOwn && claims.deaths.length > 0],
    ['opposites', isOwn && opposites.length + claims.commitments.length > 0],
  ];
  return has.flatMap(([family, isCompared]) => (isCompared ? [family] : []));
}
