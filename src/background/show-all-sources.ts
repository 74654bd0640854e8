/** Marks every sentence of a tab's summary in its page, without a view, at a command. */
import { AppError } from '../errors.ts';
import type { RequestOf } from '../messaging/call.ts';
import { articleKey } from '../messaging/jobs/article-key.ts';
import type { JobId } from '../messaging/jobs/job-id.ts';
import type { backgroundCalls } from '../messaging/protocol.ts';
import { finishedJob } from './jobs/finished-job.ts';
import type { Jobs } from './jobs/jobs.ts';

interface ShowAllSourcesDependencies {
  readonly jobs: Pick<Jobs, 'follow'>;
  summarizeTab(tabId: number): Promise<JobId>;
  showSources(request: RequestOf<(typeof backgroundCalls)['showSources']>): Promise<unknown>;
}

/** @throws AppError where there is no article, no summary, or none of its sentences in the page. */
export async function showAllSources(
  tabId: number,
  { jobs, summarizeTab, showSources }: ShowAllSourcesDependencies,
): Promise<void> {
  const job = await finishedJob(jobs, await summarizeTab(tabId));
  if (job?.state !== 'done') throw new AppError('internal', 'no summary to show');
  const { gist, points } = job.summary;
  const sources = [gist, ...points].flatMap((point) => point.sources);
  await showSources({
    tabId,
    job: job.id,
    articleKey: articleKey(job.article),
    sources,
    mode: 'select',
    reopens: true,
  });
}
