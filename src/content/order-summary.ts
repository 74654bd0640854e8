/** Orders the summary of an article; opened again while the reader has been nowhere else, a box asks for nothing anew. */
import type { Article } from '../article/article.ts';
import type { JobId } from '../messaging/job-id.ts';
import { callBackground } from './call-from-web-page.ts';

let last: { readonly content: string; readonly job: Promise<JobId> } | undefined;

export function orderSummary(article: Article): Promise<JobId> {
  const content = JSON.stringify(article);
  if (last?.content === content) return last.job;
  const job = callBackground('summarizeArticle', { article });
  last = { content, job };
  job.catch(forgetOrder);
  return job;
}

/** What was ordered is lost, has failed, or the reader may have chosen otherwise meanwhile. */
export function forgetOrder(): void {
  last = undefined;
}
