/**
 * Finds what each of several articles on one story adds to the others. A step of finding the same story. The numbers are set
 * by hand.
 */
import type { Article } from '../../article/article.ts';
import { contentStems } from '../sentences/terms.ts';
import { articleSentences, type PlacedSentence } from './article-sentences.ts';

/** A sentence is covered when this share of its telling words, by weight, stands in one other sentence, or in two in a row. */
const COVERED = 0.6;
/** A sentence with fewer telling words adds nothing: "He agreed." */
const MIN_STEMS = 3;
/** Pairs of sentences that are looked at for one: those that share its rarest words. */
const MAX_CANDIDATES = 200;

/**
 * For each article, its sentences that no other covers.
 *
 * @param rarity What a stem weighs: telling words count more than common ones.
 */
export function findAdditions(
  articles: readonly Article[],
  rarity: (stem: string, language: string) => number,
): PlacedSentence[][] {
  const stories = articles.map(storySentences);
  const pairsWith = pairsByStem(stories);
  return stories.map((sentences, own) =>
    sentences
      .filter(({ stems, language }) => {
        if (stems.size < MIN_STEMS) return false;
        const weights = new Map([...stems].map((stem) => [stem, rarity(stem, language)] as const));
        return !candidates(weights, own, pairsWith).some((pair) => covers(pair, weights));
      })
      .map(({ sentence }) => sentence),
  );
}

/**
 * Pairs of other articles that could cover a sentence: what holds none of its rarest words, which together weigh more than
 * may be missing, cannot. So common words, which stand in every second sentence, are asked for none.
 */
function candidates(
  weights: ReadonlyMap<string, number>,
  own: number,
  pairsWith: ReadonlyMap<string, readonly Pair[]>,
): Pair[] {
  const pairsOf = (stem: string) => pairsWith.get(stem) ?? [];
  const rarestFirst = [...weights].sort(([one], [other]) => pairsOf(one).length - pairsOf(other).length);
  const mayBeMissing = (1 - COVERED) * total(weights) * (1 + Number.EPSILON * weights.size);
  const found = new Set<Pair>();
  let missing = 0;
  for (const [stem, weight] of rarestFirst) {
    for (const pair of pairsOf(stem)) {
      if (pair.teller !== own) found.add(pair);
      if (found.size >= MAX_CANDIDATES) return [...found];
    }
    missing += weight;
    if (missing > mayBeMissing) break;
  }
  return [...found];
}

function covers({ stems }: Pair, weights: ReadonlyMap<string, number>): boolean {
  let covered = 0;
  for (const [stem, weight] of weights) if (stems.has(stem)) covered += weight;
  return covered >= COVERED * total(weights);
}

function total(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}

interface StorySentence {
  readonly sentence: PlacedSentence;
  readonly language: string;
  readonly stems: ReadonlySet<string>;
}

/** Two sentences in a row of one article: sources cut the same news into sentences differently. */
interface Pair {
  readonly teller: number;
  readonly stems: ReadonlySet<string>;
}

function storySentences(article: Article): StorySentence[] {
  const { language } = article;
  return articleSentences(article).map((sentence) => ({
    sentence,
    language,
    stems: new Set(contentStems(sentence.text, language)),
  }));
}

function pairsByStem(stories: readonly (readonly StorySentence[])[]): Map<string, Pair[]> {
  const pairsWith = new Map<string, Pair[]>();
  for (const [teller, sentences] of stories.entries()) {
    for (const [index, { stems }] of sentences.entries()) {
      const pair: Pair = { teller, stems: new Set([...stems, ...(sentences[index + 1]?.stems ?? [])]) };
      for (const stem of pair.stems) {
        const pairs = pairsWith.get(stem);
        if (pairs) pairs.push(pair);
        else pairsWith.set(stem, [pair]);
      }
    }
  }
  return pairsWith;
}
