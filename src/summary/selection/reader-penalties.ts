/**
 * What a reader holds against a summary though references do not mind: points that tell next to nothing, names that are
 * never introduced, news left out. In the units of the set network.
 */
import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import { countUnintroduced } from '../analysis/unintroduced-names.ts';

const EMPTY_POINT = 0.4;
const UNINTRODUCED_NAME = 0.2;
/** "Voters also rejected …", without what else they rejected. */
const HANGING_ALSO = 0.3;
/** For a set of several, where the opening tells the news, and where another sentence does. */
const NO_NEWS = { atOpening: 0.2, elsewhere: 0.1 };
/** For a single sentence, which is the gist. Where the opening is passed over, something has told that it is not the news. */
const NO_NEWS_ALONE = { atOpening: 1, elsewhere: 2.6 };

/** @param lines What each sentence costs by itself (line-costs.ts). */
export function readerCost(analysis: ArticleAnalysis, lines: readonly number[], set: readonly number[]): number {
  const { informationDeficit, introductions, news } = analysis;
  const single = set.reduce(
    (sum, sentence) => sum + EMPTY_POINT * (informationDeficit[sentence] ?? 0) + (lines[sentence] ?? 0),
    0,
  );
  return (
    single +
    HANGING_ALSO * countHanging(analysis, set) +
    UNINTRODUCED_NAME * countUnintroduced(introductions, set) +
    costOfNoNews(news, set)
  );
}

function countHanging({ cues }: ArticleAnalysis, set: readonly number[]): number {
  return set.filter((sentence) => sentence > 0 && cues[sentence]?.opensWithAlso && !set.includes(sentence - 1)).length;
}

function costOfNoNews(news: number | undefined, set: readonly number[]): number {
  if (news === undefined || set.includes(news)) return 0;
  const cost = set.length === 1 ? NO_NEWS_ALONE : NO_NEWS;
  return news === 0 ? cost.atOpening : cost.elsewhere;
}
