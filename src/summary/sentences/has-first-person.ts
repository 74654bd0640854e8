/** Finds an "I", "my" or "us" of the one who speaks, in any language. */
import type { Language } from '../../languages/language.ts';
import type { Token } from './terms.ts';

/** Case tells "me" from the "Me" of a title; what stands before tells "I" from the numeral in "Group-I". */
export function hasFirstPerson(text: string, tokens: readonly Token[], { firstPerson }: Language): boolean {
  return tokens.some((token, index) => {
    const word = token.text.replace('’', "'");
    const isListed = firstPerson.has(word) || (index === 0 && firstPerson.has(word.toLowerCase()));
    return isListed && !/[-\d]/.test(text.charAt(token.start - 1));
  });
}
