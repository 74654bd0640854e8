/** The list of what was sent for a job. A request stands in it from the moment it goes out, whatever becomes of it. */
import type { DoneJob } from '../../messaging/job.ts';
import type { Exchange } from '../../messaging/upgrade.ts';

/** Told twice, as it goes out and as it ends, an exchange stands in the list once, as it ended. */
export function logExchange(job: DoneJob, exchange: Exchange): DoneJob {
  const isSame = (other: Exchange) => other.startedAt === exchange.startedAt && other.bytesOut === exchange.bytesOut;
  const others = (job.exchanges ?? []).filter((other) => !isSame(other));
  return { ...job, exchanges: [...others, exchange].sort((a, b) => a.startedAt - b.startedAt) };
}
