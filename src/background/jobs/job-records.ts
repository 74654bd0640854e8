/**
 * Keeps job records: in the session store, so that they survive the worker; for as many days as the reader
 * wants in the local store; in memory only for private windows and for readers who want nothing kept.
 */
import * as v from 'valibot';
import { type Job, JobSchema, type Retention } from '../../messaging/job.ts';
import type { JobId } from '../../messaging/job-id.ts';
import type { KeyValueStore } from '../../platform/storage.ts';
import { currentVersion, migrate } from '../../settings/migrate.ts';
import { RECORD_MIGRATIONS } from './record-migrations.ts';

/** Records kept in each store; the oldest go first. At about 50 kB each they fill half of the session store's 10 MB. */
const MAX_RECORDS = 100;
const DAY_MILLISECONDS = 86_400_000;

type RecordStore = Omit<KeyValueStore, 'onChange'>;

export interface JobRecords {
  read(id: JobId): Promise<Job | undefined>;
  /** Keeps the record for as long as it says. */
  write(job: Job): Promise<void>;
  /** The same for a state that is soon replaced, such as a growing draft: it never reaches the disk. */
  writePassing(job: Job): Promise<void>;
  /** Newest first, each once, without those kept in memory only. */
  list(): Promise<Job[]>;
  /** The same, of the page at this address alone; of '' none. */
  listOf(url: string): Promise<Job[]>;
  forget(ids: readonly JobId[]): Promise<void>;
  /** To be called when the reader wants records kept shorter than before. */
  applyRetention(retention: Retention): Promise<void>;
}

const StoredSchema = v.object({
  /** Of the record's form; 0.1.0 wrote none. */
  version: v.optional(v.number(), 1),
  savedAt: v.number(),
  job: v.record(v.string(), v.unknown()),
});

interface Stored {
  readonly savedAt: number;
  readonly job: Job;
}

const VERSION = currentVersion(RECORD_MIGRATIONS);

export function createJobRecords(session: RecordStore, local: RecordStore, now: () => number): JobRecords {
  const inMemory = new Map<JobId, Job>();
  const stores = [session, local];
  const forStorage = (job: Job) => ({ version: VERSION, savedAt: now(), job });

  async function forget(ids: readonly JobId[]): Promise<void> {
    for (const id of ids) inMemory.delete(id);
    await Promise.all(stores.map((store) => store.remove(ids.map(key))));
  }

  async function list(isWanted?: (stored: unknown) => boolean): Promise<Job[]> {
    const stored = (await Promise.all(stores.map((store) => readAll(store, isWanted)))).flat();
    const newestFirst = stored.sort((a, b) => b.savedAt - a.savedAt);
    return [...new Map(newestFirst.map(({ job }) => [job.id, job])).values()];
  }

  async function store(job: Job): Promise<void> {
    const { retention } = job;
    const record = forStorage(job);
    await setMakingRoom(session, key(job.id), record);
    if (job.state === 'working') return;
    if (typeof retention === 'object') await local.set(key(job.id), record);
    // Nobody has to wait for this.
    tidy(session, 0);
    if (typeof retention === 'object') tidy(local, now() - retention.days * DAY_MILLISECONDS);
  }

  async function storePassing(job: Job): Promise<void> {
    await setMakingRoom(session, key(job.id), forStorage(job));
  }

  async function keep(job: Job, inStore: (job: Job) => Promise<void>): Promise<void> {
    // What was begun in memory stays there, whoever joins it: nothing of a private window is ever stored.
    if (job.retention === 'memory' || inMemory.has(job.id)) inMemory.set(job.id, job);
    // A store that is full must not end the job: its record then lives as long as the worker.
    else await inStore(job).catch(() => inMemory.set(job.id, job));
  }

  return {
    forget,
    async read(id) {
      const held = inMemory.get(id);
      if (held) return held;
      for (const store of stores) {
        const stored = parseStored(await store.get(key(id)));
        if (stored) return stored.job;
      }
      return undefined;
    },
    list: () => list(),
    listOf: async (url) => (url ? list((stored) => addressOf(stored) === url) : []),
    write: (job) => keep(job, store),
    writePassing: (job) => keep(job, storePassing),
    async applyRetention(retention) {
      const kept = retention === 'memory' ? [] : [session];
      const emptied = typeof retention === 'object' ? [] : stores.filter((store) => !kept.includes(store));
      await Promise.all(
        emptied.map(async (store) => store.remove((await readAll(store)).map(({ job }) => key(job.id)))),
      );
      if (typeof retention === 'object') await forgetOldest(local, now() - retention.days * DAY_MILLISECONDS);
    },
  };
}

const PREFIX = 'job:';
const key = (id: JobId): string => PREFIX + id;

function parseStored(value: unknown): Stored | undefined {
  const stored = v.safeParse(StoredSchema, value);
  if (!stored.success) return undefined;
  const { savedAt, version } = stored.output;
  const job = v.safeParse(JobSchema, migrate(stored.output.job, version, RECORD_MIGRATIONS));
  return job.success ? { savedAt, job: job.output } : undefined;
}

/** @param isWanted A look at what is not parsed yet: parsing a hundred articles takes longer than a summary. */
async function readAll(store: RecordStore, isWanted?: (stored: unknown) => boolean): Promise<Stored[]> {
  const entries = Object.entries(await store.all()).filter(([name]) => name.startsWith(PREFIX));
  return entries.flatMap(([, value]) => (isWanted && !isWanted(value) ? [] : (parseStored(value) ?? [])));
}

function addressOf(stored: unknown): unknown {
  return (stored as { job?: { article?: { url?: unknown } } } | null)?.job?.article?.url;
}

/** Long articles fill the store before there are many: the oldest quarter of the records then makes room. */
async function setMakingRoom(store: RecordStore, name: string, record: Stored): Promise<void> {
  try {
    await store.set(name, record);
  } catch {
    const oldestFirst = (await readAll(store)).sort((a, b) => a.savedAt - b.savedAt);
    await store.remove(oldestFirst.slice(0, Math.ceil(oldestFirst.length / 4)).map(({ job }) => key(job.id)));
    await store.set(name, record);
  }
}

/** `forgetOldest` beside the work: when it fails, the next record tries again. */
function tidy(store: RecordStore, savedBefore: number): void {
  forgetOldest(store, savedBefore).catch(() => undefined);
}

/** @param savedBefore Milliseconds since 1970: what is older goes, too. */
async function forgetOldest(store: RecordStore, savedBefore: number): Promise<void> {
  const dates = Object.entries(await store.all())
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, value]) => ({ name, savedAt: Number((value as Partial<Stored> | null)?.savedAt) || 0 }))
    .sort((a, b) => b.savedAt - a.savedAt);
  const old = dates.filter(({ savedAt }, index) => index >= MAX_RECORDS || savedAt < savedBefore);
  if (old.length) await store.remove(old.map(({ name }) => name));
}
