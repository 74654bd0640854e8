/** What an edited article says that the reader's last summary of the same page did not know. */
import type { Article, Source } from '../../article/article.ts';
import type { Job } from '../../messaging/job.ts';
import type { LoadTextAnalysis } from '../../summary/text-analysis-type.ts';

/** @param past Newest first. @returns Sources in `article` that are new or changed; empty when there is no earlier one. */
export async function whatIsNew(
  article: Article,
  past: readonly Job[],
  loadTextAnalysis: LoadTextAnalysis,
): Promise<Source[]> {
  const before = article.url && past.find((job) => job.state === 'done' && job.article.url === article.url);
  if (!before) return [];
  const { compareArticles } = await loadTextAnalysis();
  const { added, changed } = compareArticles(before.article, article);
  return [...added, ...changed.map(({ after }) => after)].map(({ source }) => source);
}
