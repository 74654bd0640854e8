/** Serializes writes to a job's record, and notifies those who listen once each is written. */
import type { DoneJob, Job } from '../../messaging/jobs/job.ts';
import type { JobId } from '../../messaging/jobs/job-id.ts';
import type { JobRecords } from './job-records.ts';

type Listener = (job: Job) => void;

export interface ObservableJobs {
  /** With every change that was made before. */
  read(id: JobId): Promise<Job | undefined>;
  /**
   * Documents that may follow the job stay the same.
   * @param isToldFirst Listeners need not wait for the store: the job is done again if it is lost.
   */
  write(job: Job, isToldFirst?: boolean): Promise<void>;
  /** Lets a document in a page follow the job; its record as such stays as it is. */
  addOrderer(id: JobId, document: string): Promise<void>;
  /**
   * Changes a finished job's record; nothing happens where there is none, or where `apply` gives back what it got.
   * @param isPassing A state that is soon replaced: it never reaches the disk.
   */
  change(id: JobId, apply: (job: DoneJob) => DoneJob, isPassing?: boolean): Promise<void>;
  /** Calls the listener at every change from now on. @returns how to stop. */
  listen(id: JobId, listener: Listener): () => void;
}

/** Documents that are remembered of a job: those of tabs that are long closed go first. */
const MAX_ORDERERS = 20;

export function createObservableJobs(records: JobRecords): ObservableJobs {
  const listeners = new Map<JobId, Set<Listener>>();
  const lastChange = new Map<JobId, Promise<void>>();

  function tell(job: Job): void {
    for (const listener of listeners.get(job.id) ?? []) listener(job);
  }

  async function save(job: Job, isPassing = false): Promise<void> {
    await (isPassing ? records.writePassing(job) : records.write(job));
    tell(job);
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
    read: (id) => (lastChange.get(id) ?? Promise.resolve()).then(() => records.read(id)),
    write: (job, isToldFirst = false) =>
      inTurn(job.id, async () => {
        const { orderedBy } = (await records.read(job.id)) ?? {};
        const written = orderedBy ? { ...job, orderedBy } : job;
        if (isToldFirst) tell(written);
        await records.write(written);
        if (!isToldFirst) tell(written);
      }),
    addOrderer: (id, document) =>
      inTurn(id, async () => {
        const job = await records.read(id);
        if (job) await records.write({ ...job, orderedBy: withOrderer(job.orderedBy, document) });
      }),
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

/** Newest last. */
function withOrderer(documents: readonly string[] = [], document: string): string[] {
  return [...documents.filter((other) => other !== document), document].slice(-MAX_ORDERERS);
}
