/** Which sets of sentences are worth a look: all of a given size among the best-scored ones. */
import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { SentenceScores } from '../model/score-sentences.ts';

/** A sentence's place among the candidates is decided mostly by the network that learned to choose. */
const WEIGHT_OF_ALONE = 0.3;

export function meritOf({ choice, alone }: SentenceScores): number[] {
  return Array.from(choice, (score, index) => score + WEIGHT_OF_ALONE * (alone[index] as number));
}

/**
 * The best sentences, by merit; unfit ones come last. One that leans on another may be among them without it: the set
 * ranker sees to that.
 * @returns At most `count` ascending sentence numbers; ties go to the earlier.
 */
export function candidateSentences(
  { unfit }: ArticleAnalysis,
  merit: readonly number[],
  count: number,
): readonly number[] {
  const isUnfit = (sentence: number): number => (unfit[sentence] ? 1 : 0);
  return merit
    .map((score, sentence) => ({ score, sentence }))
    .sort((a, b) => isUnfit(a.sentence) - isUnfit(b.sentence) || b.score - a.score || a.sentence - b.sentence)
    .slice(0, count)
    .map(({ sentence }) => sentence)
    .sort((a, b) => a - b);
}

/**
 * @param candidates Ascending sentence numbers.
 * @returns All subsets with `size` members, each ascending, in lexical order.
 */
export function subsets(candidates: readonly number[], size: number): number[][] {
  const found: number[][] = [];
  const chosen: number[] = [];
  const extend = (from: number): void => {
    if (chosen.length === size) {
      found.push([...chosen]);
      return;
    }
    for (let index = from; index <= candidates.length - (size - chosen.length); index++) {
      chosen.push(candidates[index] as number);
      extend(index + 1);
      chosen.pop();
    }
  };
  extend(0);
  return found;
}
