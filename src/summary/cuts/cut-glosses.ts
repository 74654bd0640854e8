/**
 * Leaves out of a shown sentence the brackets that only gloss: a party, short letters that are not used again, the same measure in
 * another unit. What is written in words tells something, and stays.
 */
import { isInQuotes } from './is-in-quotes.ts';

/** Characters: what is longer is no sentence that anybody edits. Set by hand. */
export const MAX_EDITED = 1000;
/** Characters: a longer bracket tells something of its own. Set by hand. */
const MAX_GLOSS = 40;

const bracket = new RegExp(`\\s?[(（]([^()（）[\\]]{2,${MAX_GLOSS}})[)）](?=$|[\\s\\p{P}])`, 'gu');

/** "(48 km)", "(about £4m)" behind a number with its unit: the same again. "(5 women)" behind "12 people" is another. */
const unit = '(?:[kcm]?m|mi|miles?|ft|feet|inch(?:es)?|[km]?g|lbs?|pounds|oz|mph|k[mp]h|km/h|ha|hectares|acres|°?[CF])';
const measure = new RegExp(
  `^(?:\\p{L}+\\s)?(?:\\p{Sc}\\s?\\p{N}[\\p{N}.,]*\\s?\\p{L}{0,8}|\\p{N}[\\p{N}.,]*\\s?${unit})$`,
  'u',
);
const behindMeasure = /(?:\p{Sc}\s?\p{N}[\p{N}.,]*(?:\s?\p{L}{1,8})?|\p{N}[\p{N}.,]*[\s-]?\p{L}{1,12})$/u;

/** "(WSPU)", "(D-Texas)", "(CDU)". */
const letters = /^\p{Lu}[\p{Lu}\p{N}.&-]{1,8}$|^[DRI]-\p{Lu}[\p{L}. ]{1,16}$/u;

/** @param isUsedAgain Whether the article has the words in another sentence. */
export function cutGlosses(sentence: string, isUsedAgain: (words: string) => boolean): string {
  if (sentence.length > MAX_EDITED) return sentence;
  return sentence.replaceAll(bracket, (found: string, gloss: string, at: number) => {
    const isSaidTwice = measure.test(gloss) && behindMeasure.test(sentence.slice(0, at));
    const isGloss = letters.test(gloss) && !isUsedAgain(gloss);
    return at > 0 && (isSaidTwice || isGloss) && !isInQuotes(sentence, at) ? '' : found;
  });
}
