/** Groups articles of several jobs by the stories they tell, for the digest of open tabs. */
import type { Article } from '../../article/article.ts';
import type { JobId } from '../../messaging/jobs/job-id.ts';
import type { Story } from '../../messaging/protocol.ts';
import type { TextAnalysis } from '../../summary/text-analysis-type.ts';

/** Sentences: what a reader still looks at of what one source adds. Set by hand. */
const MAX_ADDITIONS = 3;

export function groupStories(
  articles: ReadonlyMap<JobId, Article>,
  findSameStory: TextAnalysis['findSameStory'],
): Story[] {
  const jobs = [...articles.keys()];
  return findSameStory([...articles.values()]).map((story) => ({
    members: story.articles.flatMap((index, place) => {
      const job = jobs[index];
      const adds = (story.adds[place] ?? []).slice(0, MAX_ADDITIONS).map(({ text, source }) => ({ text, source }));
      return job ? [{ job, adds }] : [];
    }),
  }));
}
