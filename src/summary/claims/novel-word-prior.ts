/** Tells which new words a writer may bring in ("despite", "confirm") and which come from the article or from nowhere ("murder"). */
import { addedWordBands, unknownBand } from '../generated/added-words.ts';

let english: Map<string, number> | undefined;

/**
 * 0..1: how much a word that its article lacks is to be doubted. Learned from what people add when they sum up; the same
 * for every word where there is no list for the language.
 *
 * @param stem As `tokenize` gives it.
 */
export function novelWordPrior(stem: string, language: string): number {
  english ??= new Map(addedWordBands.flatMap((band, at) => band.split(' ').map((one): [string, number] => [one, at])));
  const band = /^en(-|$)/i.test(language) ? (english.get(stem) ?? unknownBand) : unknownBand;
  return band / (addedWordBands.length - 1);
}
