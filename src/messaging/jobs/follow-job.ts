/** Follows a job for a view: its records as they come, across the death of the background's worker. */
import type { Port } from '../../platform/port.ts';
import { type JobId, jobPortName } from './job-id.ts';

/** What a port must be able to do for it. */
type JobPort = Pick<Port, 'onMessage' | 'onDisconnect' | 'disconnect'>;

/** What following needs to know of what comes: a JobView in pages of the extension, a PageJobView elsewhere. */
interface Followed {
  readonly isUnderWay: boolean;
}

export interface JobFollower<View extends Followed> {
  onJob(job: View): void;
  /** The background remembers no such job: its worker died in a private window, or the record was crowded out. */
  onLost(): void;
}

/** Times that a view wakes a dying worker before it gives up. */
const MAX_RECONNECTIONS = 3;

/** @returns how to stop following. */
export function followJob<View extends Followed>(
  id: JobId,
  connect: (portName: string) => JobPort,
  follower: JobFollower<View>,
): () => void {
  /** Let go when following ends: a closed port is kept by the browser, and with it all that hears of it. */
  let following: JobFollower<View> | undefined = follower;
  let port: JobPort | undefined;
  let reconnections = 0;

  function stop(): void {
    following = undefined;
    port?.disconnect();
    port = undefined;
  }

  function lose(): void {
    const lost = following;
    stop();
    lost?.onLost();
  }

  function open(): void {
    try {
      port = connect(jobPortName(id));
    } catch {
      // The extension was reloaded under this view.
      lose();
      return;
    }
    port.onMessage((message) => {
      const told = following;
      if (!told) return;
      // From the background, which views trust as they trust its answers: a page need not carry the schema.
      const job = message as View | null;
      if (!job) return lose();
      if (!job.isUnderWay) stop();
      told.onJob(job);
    });
    port.onDisconnect(() => {
      if (!following) return;
      reconnections += 1;
      if (reconnections > MAX_RECONNECTIONS) lose();
      else open();
    });
  }

  open();
  return stop;
}
