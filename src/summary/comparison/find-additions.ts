/** Finds what each of several articles on one story adds to the others. A step of finding the same story. */
import type { Article } from '../../article/article.ts';
import { contentStems } from '../sentences/terms.ts';
import { articleSentences, type PlacedSentence } from './article-sentences.ts';

/** A sentence is covered when this share of its telling words, by weight, stands in one other sentence, or in two in a row. */
const COVERED = 0.6;
/** A sentence with fewer telling words adds nothing: "He agreed." */
const MIN_STEMS = 3;

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
        const covered = new Map<Pair, number>();
        let total = 0;
        for (const stem of stems) {
          const weight = rarity(stem, language);
          total += weight;
          for (const pair of pairsWith.get(stem) ?? []) {
            if (pair.teller !== own) covered.set(pair, (covered.get(pair) ?? 0) + weight);
          }
        }
        for (const weight of covered.values()) if (weight >= COVERED * total) return false;
        return true;
      })
      .map(({ sentence }) => sentence),
  );
}

interface StorySentence {
  readonly sentence: PlacedSentence;
  readonly language: string;
  readonly stems: ReadonlySet<string>;
}

/** Two sentences in a row of one article: sources cut the same news into sentences differently. */
interface Pair {
  readonly teller: number;
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
      const pair: Pair = { teller };
      for (const stem of new Set([...stems, ...(sentences[index + 1]?.stems ?? [])])) {
        const pairs = pairsWith.get(stem);
        if (pairs) pairs.push(pair);
        else pairsWith.set(stem, [pair]);
      }
    }
  }
  return pairsWith;
}
