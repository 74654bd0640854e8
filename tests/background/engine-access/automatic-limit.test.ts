import { describe, expect, it } from 'vitest';
import { createAutomaticLimit } from '../../../src/background/engine-access/automatic-limit.ts';
import type { DoneJob } from '../../../src/messaging/jobs/job.ts';
import { createMemoryStore } from '../../support/memory-store.ts';

const job = (number: number, changes: Partial<DoneJob> = {}) =>
  ({ id: `job ${number}`, site: 'https://news.example', retention: 'session', ...changes }) as DoneJob;

describe('what engines write without a click', () => {
  it('is twelve summaries of a site within an hour, across workers, and as many of another site', async () => {
    const store = createMemoryStore();
    let now = 0;
    const limit = () => createAutomaticLimit(store, () => now);
    for (let number = 0; number < 12; number += 1) expect(await limit().note(job(number))).toBeUndefined();
    expect(await limit().note(job(99))).toBe('automatic-limit');
    expect(await limit().note(job(99, { site: 'https://other.example' }))).toBeUndefined();
    now = 3_600_000;
    expect(await limit().note(job(99))).toBeUndefined();
  });

  it('is counted one after the other, also when all come at once', async () => {
    const limit = createAutomaticLimit(createMemoryStore(), () => 0);
    const verdicts = await Promise.all(Array.from({ length: 20 }, (_, number) => limit.note(job(number))));
    expect(verdicts.filter((verdict) => verdict === undefined).length).toBe(12);
  });

  it('is begun once for a job, although its record was lost with the worker', async () => {
    const store = createMemoryStore();
    await createAutomaticLimit(store, () => 0).note(job(1));
    expect(await createAutomaticLimit(store, () => 0).note(job(1))).toBe('interrupted');
  });

  it('leaves no trace of private windows', async () => {
    const store = createMemoryStore();
    const limit = createAutomaticLimit(store, () => 0);
    expect(await limit.note(job(1, { retention: 'memory' }))).toBeUndefined();
    expect(await limit.note(job(1, { retention: 'memory' }))).toBe('interrupted');
    expect(store.values.size).toBe(0);
  });

  it('waits for a click where it cannot be counted', async () => {
    const store = { ...createMemoryStore(), set: () => Promise.reject(new Error('full')) };
    expect(await createAutomaticLimit(store, () => 0).note(job(1))).toBe('storage-full');
  });
});
