/**
 * What a reader holds against a summary though references do not mind: points that tell next to nothing, and names of
 * people and things that are never introduced. In the units of the set network.
 */
import { languageFor } from '../languages/index.ts';
import type { ArticleModel } from './article-model.ts';
import { countStrangers, type Introductions, introductionsOf } from './introductions.ts';
import { lacksOfSubstance } from './substance.ts';

const EMPTY_POINT = 0.8;
const STRANGER = 0.3;

export interface ReaderCosts {
  readonly lacks: readonly number[];
  readonly introductions: Introductions;
}

export function readerCosts(model: ArticleModel): ReaderCosts {
  const { sentences, titleStems, language } = model;
  return {
    lacks: lacksOfSubstance(model),
    introductions: introductionsOf(sentences, titleStems, languageFor(language)),
  };
}

export function readerCost({ lacks, introductions }: ReaderCosts, set: readonly number[]): number {
  const empty = set.reduce((sum, sentence) => sum + (lacks[sentence] ?? 0), 0);
  return EMPTY_POINT * empty + STRANGER * countStrangers(introductions, set);
}
