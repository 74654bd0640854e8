/** Marks every sentence of a tab's summary in its page, without a view, at a command. */
import type { Article, Source } from '../article/article.ts';
import { AppError } from '../errors.ts';
import type { Job } from '../messaging/job.ts';
import type { JobId } from '../messaging/job-id.ts';
import type { Jobs } from './jobs/jobs.ts';

interface ShowAllSourcesDependencies {
  readonly jobs: Pick<Jobs, 'follow'>;
  summarizeTab(tabId: number): Promise<JobId>;
  markSources(tabId: number, article: Article, sources: readonly Source[], mode: 'select'): Promise<void>;
}

/** @throws AppError where there is no article, no summary, or none of its sentences in the page. */
export async function showAllSources(
  tabId: number,
  { jobs, summarizeTab, markSources }: ShowAllSourcesDependencies,
): Promise<void> {
  const job = await finished(jobs, await summarizeTab(tabId));
  if (job?.state !== 'done') throw new AppError('internal', 'no summary to show');
  const { gist, points } = job.summary;
  await markSources(
    tabId,
    job.article,
    [gist, ...points].flatMap(({ sources }) => sources),
    'select',
  );
}

function finished(jobs: Pick<Jobs, 'follow'>, id: JobId): Promise<Job | undefined> {
  return new Promise((resolve) => {
    const stop = jobs.follow(id, (job) => {
      if (job?.state === 'working') return;
      stop();
      resolve(job);
    });
  });
}
