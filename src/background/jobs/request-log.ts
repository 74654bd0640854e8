/** Builds what an engine is asked with for a job, and logs its requests in the job's record. */
import type { SummarizeRequest } from '../../engines/engine.ts';
import type { DoneJob } from '../../messaging/jobs/job.ts';
import type { EngineRequest, Exchange } from '../../messaging/jobs/upgrade.ts';
import type { ObservableJobs } from './observable-jobs.ts';

/** What summaries and answers have in common: the language, the instruction, the log. */
export function loggedRequest(
  job: DoneJob,
  { language, instruction }: EngineRequest,
  signal: AbortSignal,
  board: Pick<ObservableJobs, 'change'>,
): Pick<SummarizeRequest, 'signal' | 'language' | 'instruction' | 'onExchange'> {
  return {
    signal,
    ...(language !== undefined && { language }),
    ...(instruction !== undefined && { instruction }),
    onExchange: (exchange) => void board.change(job.id, (now) => logExchange(now, exchange), true),
  };
}

/** Reported as it goes out and again as it ends, an exchange stands in the log once, as it ended. */
function logExchange(job: DoneJob, exchange: Exchange): DoneJob {
  const isSame = (other: Exchange) => other.startedAt === exchange.startedAt && other.bytesOut === exchange.bytesOut;
  const others = (job.exchanges ?? []).filter((other) => !isSame(other));
  return { ...job, exchanges: [...others, exchange].sort((a, b) => a.startedAt - b.startedAt) };
}
