/**
 * Limits what engines write without a click, since a reader may pay for it: so many a site and hour, and no job a second time after
 * its record was lost with a worker. In the session store, where it outlives the worker; in memory where nothing may be stored.
 */
import * as v from 'valibot';
import type { ErrorCode } from '../../errors.ts';
import type { DoneJob } from '../../messaging/jobs/job.ts';
import type { KeyValueStore } from '../../platform/storage.ts';

/** More than anyone reads in an hour on one site. Set by hand. */
const MAX_PER_SITE_AND_HOUR = 12;
const HOUR_MILLISECONDS = 3_600_000;
const KEY = 'automatic';

const BegunSchema = v.array(v.object({ job: v.string(), site: v.string(), at: v.number() }));
type Begun = v.InferOutput<typeof BegunSchema>;

export interface AutomaticLimit {
  /** Notes that an engine begins by itself. @returns why it must not: `interrupted` for a job that it has begun already. */
  note(job: DoneJob): Promise<ErrorCode | 'interrupted' | undefined>;
}

export function createAutomaticLimit(store: Pick<KeyValueStore, 'get' | 'set'>, now: () => number): AutomaticLimit {
  let inMemory: Begun = [];
  let last: Promise<unknown> = Promise.resolve();

  async function judge({ id, site = '', retention }: DoneJob): Promise<ErrorCode | 'interrupted' | undefined> {
    const isStored = retention !== 'memory';
    const stored = v.safeParse(BegunSchema, await store.get(KEY));
    const recent = (begun: Begun) => begun.filter(({ at }) => now() - at < HOUR_MILLISECONDS);
    const inStore = recent(stored.success ? stored.output : []);
    inMemory = recent(inMemory);
    const all = [...inStore, ...inMemory];
    if (all.some(({ job }) => job === id)) return 'interrupted';
    if (all.filter((one) => one.site === site).length >= MAX_PER_SITE_AND_HOUR) return 'automatic-limit';
    const begins = { job: id, site, at: now() };
    if (!isStored) inMemory.push(begins);
    else if (!(await keeps([...inStore, begins]))) return 'storage-full';
    return undefined;
  }

  const keeps = (begun: Begun) =>
    store.set(KEY, begun).then(
      () => true,
      () => false,
    );

  return {
    /** One after the other, so that twelve at once are counted as twelve. */
    note(job) {
      const verdict = last.then(() => judge(job));
      last = verdict.catch(() => undefined);
      return verdict;
    },
  };
}
