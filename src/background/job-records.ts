/**
 * Where job records are kept: in the session store, so that they survive the worker, and in memory only for private
 * windows, of which nothing may be stored.
 */
import * as v from 'valibot';
import { type Job, type JobId, JobSchema } from '../messaging/job.ts';

/** Finished jobs kept for the session; the oldest go first. At about 50 kB each they fill half of the store's 10 MB. */
const MOST_RECORDS = 100;

interface SessionStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  all(): Promise<Record<string, unknown>>;
}

export interface JobRecords {
  read(id: JobId): Promise<Job | undefined>;
  write(job: Job, isPrivate: boolean): Promise<void>;
  /** Newest first, without those of private windows. */
  list(): Promise<Job[]>;
}

const StoredSchema = v.object({ savedAt: v.number(), job: JobSchema });

export function createJobRecords(store: SessionStore, now: () => number): JobRecords {
  const inMemory = new Map<JobId, Job>();
  return {
    async read(id) {
      const held = inMemory.get(id);
      if (held) return held;
      const stored = v.safeParse(StoredSchema, await store.get(key(id)));
      return stored.success ? stored.output.job : undefined;
    },
    async list() {
      const stored = Object.entries(await store.all()).filter(([name]) => name.startsWith(PREFIX));
      return stored
        .flatMap(([, value]) => {
          const parsed = v.safeParse(StoredSchema, value);
          return parsed.success ? [parsed.output] : [];
        })
        .sort((a, b) => b.savedAt - a.savedAt)
        .map(({ job }) => job);
    },
    async write(job, isPrivate) {
      if (isPrivate) {
        inMemory.set(job.id, job);
        return;
      }
      await store.set(key(job.id), { savedAt: now(), job });
      if (job.state !== 'working') await forgetOldest(store);
    },
  };
}

const PREFIX = 'job:';
const key = (id: JobId): string => PREFIX + id;

async function forgetOldest(store: SessionStore): Promise<void> {
  const saved = Object.entries(await store.all())
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, value]) => ({ name, savedAt: Number((value as { savedAt?: unknown }).savedAt) || 0 }))
    .sort((a, b) => b.savedAt - a.savedAt);
  if (saved.length > MOST_RECORDS) await store.remove(saved.slice(MOST_RECORDS).map(({ name }) => name));
}
