/**
 * Orders the summary of an article. A box that is opened again while the reader has been nowhere else asks for nothing anew:
 * neither the order nor, once it is settled, the record.
 */
import type { Article } from '../../article/article.ts';
import type { JobId } from '../../messaging/jobs/job-id.ts';
import type { PageJobView } from '../../messaging/jobs/page-job-view.ts';
import { callBackground } from '../call-from-later-script.ts';

interface Order {
  readonly content: string;
  readonly job: Promise<JobId>;
  settled?: PageJobView;
}

let last: Order | undefined;

export async function orderSummary(article: Article): Promise<{ readonly job: JobId; readonly settled?: PageJobView }> {
  const content = JSON.stringify(article);
  if (last?.content !== content) {
    last = { content, job: callBackground('summarizeArticle', { article }) };
    last.job.catch(forgetOrder);
  }
  const order = last;
  const job = await order.job;
  return order.settled ? { job, settled: order.settled } : { job };
}

/** @param record Of the last order; what will change by itself, or has failed, is asked for again. */
export function keepSettled(record: PageJobView): void {
  if (last && record.state === 'done' && !record.isUnderWay) last.settled = record;
}

/** What was ordered is lost, has failed, or the reader may have chosen otherwise meanwhile. */
export function forgetOrder(): void {
  last = undefined;
}
