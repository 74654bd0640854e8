/**
 * Keeps job records: in the session store, so that they survive the worker; for as many days as the reader
 * wants in a store on the disk; in memory only for private windows and for readers who want nothing kept.
 */
import * as v from 'valibot';
import { type Job, JobSchema, type Retention } from '../../messaging/jobs/job.ts';
import type { JobId } from '../../messaging/jobs/job-id.ts';
import type { KeyValueStore } from '../../platform/storage.ts';
import { currentVersion, migrate } from '../../settings/migrate.ts';
import { crowdedOut, type Size } from './crowded-out.ts';
import { RECORD_MIGRATIONS } from './record-migrations.ts';

/**
 * Kept in each store, and in memory. The session store has 10 MB, of which records must leave some to others
 * (docs/decisions/005-where-records-live.md). Set by hand.
 */
const MAX_RECORDS = 100;
const MAX_BYTES = 8_000_000;
const DAY_MILLISECONDS = 86_400_000;
/** A clock that has leapt so far since the last look may be wrong: what it says is too old is only hidden until the next look. Set by hand. */
const LEAP_MILLISECONDS = 7 * DAY_MILLISECONDS;

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
  /** Forgets what is older than the reader wants it kept. To be called when they change their mind, and as the browser starts. */
  applyRetention(retention: Retention): Promise<void>;
  /** Forgets the older half of what is on the disk, for what matters more. */
  makeRoom(): Promise<void>;
  /** Whether the record outlives the worker as it is now: what was to be stored may have found no room. */
  isStored(job: Job): boolean;
}

const StoredSchema = v.object({
  /** Of the record's form; 0.1.0 wrote none. */
  version: v.optional(v.number(), 1),
  /** Milliseconds since 1970. */
  savedAt: v.number(),
  job: v.record(v.string(), v.unknown()),
});

interface Stored {
  readonly savedAt: number;
  readonly job: Job;
}

const VERSION = currentVersion(RECORD_MIGRATIONS);

/** @param disk Outlives the browser. */
export function createJobRecords(session: KeyValueStore, disk: KeyValueStore, now: () => number): JobRecords {
  const inMemory = new Map<JobId, Job>();
  const stores = [session, disk];

  /** Of the future is only what a wrong clock has saved: it counts as saved now, and stays nobody's newest for long. */
  const age = (savedAt: number) => Math.max(0, now() - savedAt);
  const isPast = ({ savedAt, job: { retention } }: Stored) =>
    typeof retention === 'object' && age(savedAt) > retention.days * DAY_MILLISECONDS;

  function remember(job: Job): void {
    inMemory.delete(job.id);
    inMemory.set(job.id, job);
    const [oldest] = inMemory.keys();
    if (inMemory.size > MAX_RECORDS && oldest !== undefined) inMemory.delete(oldest);
  }

  async function forget(ids: readonly JobId[]): Promise<void> {
    for (const id of ids) inMemory.delete(id);
    await Promise.all(stores.map((store) => store.remove(ids.map(key))));
  }

  async function list(isWanted?: (stored: unknown) => boolean): Promise<Job[]> {
    const stored = (await Promise.all(stores.map((store) => readAll(store, isWanted)))).flat();
    const newestFirst = stored.filter((one) => !isPast(one)).sort((a, b) => age(a.savedAt) - age(b.savedAt));
    const newestOfEach = new Map<JobId, Job>();
    for (const { job } of newestFirst) if (!newestOfEach.has(job.id)) newestOfEach.set(job.id, job);
    return [...newestOfEach.values()];
  }

  async function setMakingRoom(store: KeyValueStore, job: Job): Promise<void> {
    const record = { version: VERSION, savedAt: now(), job };
    try {
      await store.set(key(job.id), record);
    } catch (refused) {
      if (sizeOf(key(job.id), record).bytes > MAX_BYTES) throw refused;
      await trim(store, 3 / 4);
      await store.set(key(job.id), record);
    }
  }

  /** @param share Of what is there, which is to stay. Whoever has filled a store makes room first. */
  async function trim(store: KeyValueStore, share = 1): Promise<void> {
    const entries = Object.entries(await store.all()).filter(([name]) => name.startsWith(PREFIX));
    const sizes = entries.map(([name, value]) => sizeOf(name, value)).sort((a, b) => age(a.savedAt) - age(b.savedAt));
    const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
    const limits = {
      records: Math.min(MAX_RECORDS, Math.floor(sizes.length * share)),
      bytes: Math.min(MAX_BYTES, bytes * share),
    };
    const gone = crowdedOut(sizes, limits);
    if (gone.length) await store.remove(gone);
  }

  async function store(job: Job): Promise<void> {
    await setMakingRoom(session, job);
    if (job.state === 'working') return;
    const isForDays = typeof job.retention === 'object';
    if (isForDays) await setMakingRoom(disk, job);
    // Nobody has to wait for this; when it fails, the next record tries again.
    for (const filled of isForDays ? stores : [session]) trim(filled).catch(() => undefined);
  }

  async function keep(job: Job, inStore: (job: Job) => Promise<void>): Promise<void> {
    // What was begun in memory stays there, whoever joins it: nothing of a private window is ever stored.
    if (job.retention === 'memory' || inMemory.has(job.id)) remember(job);
    // A store that is full must not end the job: its record then lives as long as the worker.
    else await inStore(job).catch(() => remember(job));
  }

  /** What is too old goes; but not at a look before which the clock has leapt, since that may be the clock's mistake. */
  async function forgetPast(days: number): Promise<void> {
    const looked = Number((await disk.get(LAST_LOOK)) ?? now());
    await disk.set(LAST_LOOK, now());
    if (Math.abs(now() - looked) > LEAP_MILLISECONDS) return;
    const entries = Object.entries(await disk.all()).filter(([name]) => name.startsWith(PREFIX));
    const gone = entries.filter(([, value]) => age(savedAtOf(value)) > days * DAY_MILLISECONDS);
    if (gone.length) await disk.remove(gone.map(([name]) => name));
  }

  return {
    forget,
    async read(id) {
      const held = inMemory.get(id);
      if (held) return held;
      for (const store of stores) {
        const stored = parseStored(await store.get(key(id)));
        if (stored && !isPast(stored)) return stored.job;
      }
      return undefined;
    },
    list: () => list(),
    listOf: async (url) => (url ? list((stored) => addressOf(stored) === url) : []),
    write: (job) => keep(job, store),
    writePassing: (job) => keep(job, (passing) => setMakingRoom(session, passing)),
    async applyRetention(retention) {
      const kept = retention === 'memory' ? [] : [session];
      const emptied = typeof retention === 'object' ? [] : stores.filter((store) => !kept.includes(store));
      await Promise.all(
        // Also what this version cannot read.
        emptied.map(async (store) =>
          store.remove(Object.keys(await store.all()).filter((name) => name.startsWith(PREFIX))),
        ),
      );
      if (typeof retention === 'object') await forgetPast(retention.days);
    },
    makeRoom: () => trim(disk, 1 / 2),
    isStored: (job) => job.retention !== 'memory' && !inMemory.has(job.id),
  };
}

/** When the disk was last looked through for what is too old. */
const LAST_LOOK = 'last-look';
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
async function readAll(store: KeyValueStore, isWanted?: (stored: unknown) => boolean): Promise<Stored[]> {
  const entries = Object.entries(await store.all()).filter(([name]) => name.startsWith(PREFIX));
  return entries.flatMap(([, value]) => (isWanted && !isWanted(value) ? [] : (parseStored(value) ?? [])));
}

function addressOf(stored: unknown): unknown {
  return (stored as { job?: { article?: { url?: unknown } } } | null)?.job?.article?.url;
}

function savedAtOf(stored: unknown): number {
  return Number((stored as Partial<Stored> | null)?.savedAt) || 0;
}

/** Of what is not parsed, for the same reason. */
function sizeOf(name: string, stored: unknown): Size {
  const { site = '' } = (stored as { job?: { site?: string } } | null)?.job ?? {};
  return { name, site, bytes: JSON.stringify(stored).length, savedAt: savedAtOf(stored) };
}
