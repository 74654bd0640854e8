/** Serves the ports over which views follow jobs: the extension's own any job, a script in a page only those of its own document. */
import type { Sender } from '../messaging/call.ts';
import type { Job } from '../messaging/jobs/job.ts';
import type { JobId } from '../messaging/jobs/job-id.ts';
import { toPageJobView } from '../messaging/jobs/page-job-view.ts';
import type { Port } from '../platform/port.ts';
import { toJobView } from './jobs/job-view.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { ObservableJobs } from './jobs/observable-jobs.ts';
import type { Upgrades } from './jobs/upgrades.ts';
import { documentOf, siteOfSender } from './sender-document.ts';

export interface JobPortDependencies {
  readonly jobs: Pick<Jobs, 'follow'>;
  readonly board: Pick<ObservableJobs, 'read'>;
  readonly upgrades: Pick<Upgrades, 'isAwaited'>;
  /** BCP 47 */
  interfaceLanguage(): string;
}

type JobPort = Pick<Port, 'post' | 'onDisconnect'>;

/** What may not be followed is answered like what nobody remembers. */
export async function serveJobPort(
  port: JobPort,
  id: JobId,
  sender: Sender,
  { jobs, board, upgrades, interfaceLanguage }: JobPortDependencies,
): Promise<void> {
  let isGone = false;
  let stop: () => void = () => undefined;
  port.onDisconnect(() => {
    isGone = true;
    stop();
  });
  const isPage = sender.caller === 'content';
  const mayFollow = await mayKnow(board, id, sender);
  if (isGone) return;
  if (!mayFollow) return port.post(null);
  const view = (job: Job) => {
    const whole = toJobView(job, interfaceLanguage());
    return isPage ? toPageJobView(whole, upgrades.isAwaited(id)) : whole;
  };
  stop = jobs.follow(id, (job) => port.post(job ? view(job) : null));
}

/** Whether the sender may know of the job: a page where its very document has ordered it, on the same site. */
export async function mayKnow(board: Pick<ObservableJobs, 'read'>, id: JobId, sender: Sender): Promise<boolean> {
  if (sender.caller === 'extension') return true;
  const document = documentOf(sender);
  const record = await board.read(id);
  return document !== undefined && record?.site === siteOfSender(sender) && !!record?.orderedBy?.includes(document);
}
