/** Waits for a job's end. */
import type { Job } from '../../messaging/jobs/job.ts';
import type { JobId } from '../../messaging/jobs/job-id.ts';
import type { Jobs } from './jobs.ts';

/** @returns its record once it has a summary or has failed; `undefined` where nobody remembers it. */
export function finishedJob(jobs: Pick<Jobs, 'follow'>, id: JobId): Promise<Job | undefined> {
  return new Promise((resolve) => {
    const stop = jobs.follow(id, (job) => {
      if (job?.state === 'working') return;
      stop();
      resolve(job);
    });
  });
}
