/** Serializes writes to a job's record, and notifies those who listen once each is written. */
import type { DoneJob, Job } from '../../messaging/job.ts';
import type { JobId } from '../../messaging/job-id.ts';
import type { JobRecords } from './job-records.ts';

type Listener = (job: Job) => void;

export interface ObservableJobs {
  read(id: JobId): Promise<Job | undefined>;
  write(job: Job): Promise<void>;
  /**
   * Changes a finished job's record; nothing happens where there is none, or where `apply` gives back what it got.
   * @param isPassing A state that is soon replaced: it never reaches the disk.
   */
  change(id: JobId, apply: (job: DoneJob) => DoneJob, isPassing?: boolean): Promise<void>;
  /** Calls the listener at every change from now on. @returns how to stop. */
  listen(id: JobId, listener: Listener): () => void;
}

export function createObservableJobs(records: JobRecords): ObservableJobs {
  const listeners = new Map<JobId, Set<Listener>>();
  const lastChange = new Map<JobId, Promise<void>>();

  async function save(job: Job, isPassing = false): Promise<void> {
    await (isPassing ? records.writePassing(job) : records.write(job));
    for (const listener of listeners.get(job.id) ?? []) listener(job);
  }

  /** What is to be changed is read only after the change before it. */
  function inTurn(id: JobId, act: () => Promise<void>): Promise<void> {
    const turn = (lastChange.get(id) ?? Promise.resolve()).then(act);
    const settled = turn.catch(() => undefined);
    lastChange.set(id, settled);
    void settled.then(() => lastChange.get(id) === settled && lastChange.delete(id));
    return turn;
  }

  return {
    read: (id) => records.read(id),
    write: (job) => inTurn(job.id, () => save(job)),
    change: (id, apply, isPassing) =>
      inTurn(id, async () => {
        const job = await records.read(id);
        if (job?.state !== 'done') return;
        const changed = apply(job);
        if (changed !== job) await save(changed, isPassing);
      }),
    listen(id, listener) {
      const listening = (listeners.get(id) ?? new Set<Listener>()).add(listener);
      listeners.set(id, listening);
      return () => {
        listening.delete(listener);
        if (!listening.size) listeners.delete(id);
      };
    },
  };
}
