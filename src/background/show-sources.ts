/**
 * Shows in a tab where points of a job's summary stand. The page has mostly read the article itself, so it is told which one
 * is meant; only where it has forgotten (it was loaded anew) it is sent the article, once.
 */
import { AppError } from '../errors.ts';
import type { RequestOf } from '../messaging/call.ts';
import type { extractorCalls, MarkedSources } from '../messaging/page-calls.ts';
import type { backgroundCalls } from '../messaging/protocol.ts';
import type { JobRecords } from './jobs/job-records.ts';

export interface ShowSourcesDependencies {
  readonly records: Pick<JobRecords, 'read'>;
  markSources(tabId: number, request: RequestOf<(typeof extractorCalls)['markSources']>): Promise<MarkedSources>;
}

/** @throws AppError `source-gone`, `page-closed` */
export async function showSources(
  { tabId, job, ...request }: RequestOf<(typeof backgroundCalls)['showSources']>,
  { records, markSources }: ShowSourcesDependencies,
): Promise<void> {
  if ((await markSources(tabId, request)) === 'shown') return;
  const record = await records.read(job);
  if (!record) throw new AppError('source-gone', 'the job is forgotten');
  await markSources(tabId, { ...request, article: record.article });
}
