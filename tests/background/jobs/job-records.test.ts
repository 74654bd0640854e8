import { describe, expect, it } from 'vitest';
import { createJobRecords } from '../../../src/background/jobs/job-records.ts';
import type { Job } from '../../../src/messaging/jobs/job.ts';
import { summarizeArticle } from '../../../src/summary/summarize-article.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { until } from '../../support/until.ts';

const idOf = (number: number): string => number.toString(16).padStart(64, '0');
const orderOf = (number: number, retention: Job['retention'] = 'session') => ({
  id: idOf(number),
  article: inventedArticle(),
  points: 5,
  news: [],
  retention,
  isPrivate: false,
});
const failed = (number: number, retention?: Job['retention']): Job => ({
  ...orderOf(number, retention),
  state: 'failed',
  error: { code: 'internal', message: '' },
});

const DAY = 86_400_000;
const jobsIn = ({ values }: ReturnType<typeof createMemoryStore>) =>
  [...values.keys()].filter((key) => key.startsWith('job:')).map((key) => key.slice(4));

/** A clock that goes on by one at every look. */
function clock(): () => number {
  let now = 0;
  return () => ++now;
}

describe('job records', () => {
  it('come back as they were written', async () => {
    const records = createJobRecords(createMemoryStore(), createMemoryStore(), clock());
    await records.write(failed(1));
    expect(await records.read(idOf(1))).toEqual(failed(1));
    expect(await records.read(idOf(2))).toBeUndefined();
  });

  it('are forgotten, the oldest first, when there are more than a hundred', async () => {
    const store = createMemoryStore({ settings: 'not a record' });
    const records = createJobRecords(store, createMemoryStore(), clock());
    for (let number = 1; number <= 103; number += 1) await records.write(failed(number));
    expect(await records.read(idOf(3))).toBeUndefined();
    expect(await records.read(idOf(4))).toBeDefined();
    expect(await records.read(idOf(103))).toBeDefined();
    expect(store.values.get('settings')).toBe('not a record');
    expect(store.values.size).toBe(101);
  });

  it('are listed newest first, without those of private windows', async () => {
    const records = createJobRecords(
      createMemoryStore({ 'job:broken': { savedAt: 'x' } }),
      createMemoryStore(),
      clock(),
    );
    for (const number of [1, 2]) await records.write(failed(number));
    await records.write(failed(3, 'memory'));
    expect((await records.list()).map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
  });

  it('that 0.1.0 wrote, under names of its own and without a version, are read as today’s', async () => {
    const order = orderOf(1);
    const summary = summarizeArticle(order.article, { points: 3 });
    const old = {
      ...order,
      state: 'done',
      summary,
      wish: { engine: 'openai', model: 'm' },
      isHeldBack: true,
      upgrade: { engine: 'openai', state: 'held-back' },
    };
    const local = createMemoryStore({ [`job:${idOf(1)}`]: { savedAt: 1, job: old } });
    const records = createJobRecords(createMemoryStore(), local, clock());
    expect(await records.read(idOf(1))).toEqual({
      ...order,
      state: 'done',
      summary,
      engineRequest: { engine: 'openai', model: 'm' },
      isBlockedBySite: true,
      upgrade: { engine: 'openai', state: 'blocked-by-site' },
    });
    expect((await records.list()).map(({ id }) => id)).toEqual([idOf(1)]);
  });

  it('of 0.1.0 keep every other state of an upgrade', async () => {
    const order = orderOf(1);
    const summary = summarizeArticle(order.article, { points: 3 });
    const upgrade = { engine: 'openai', host: 'api.openai.com', state: 'interrupted' };
    const old = { ...order, state: 'done', summary, wish: { engine: 'openai' }, upgrade };
    const store = createMemoryStore({ [`job:${idOf(1)}`]: { savedAt: 1, job: old } });
    expect(await createJobRecords(store, createMemoryStore(), clock()).read(idOf(1))).toMatchObject({ upgrade });
  });

  it('that are written anew are read anew: they say which form they have', async () => {
    const store = createMemoryStore();
    await createJobRecords(store, createMemoryStore(), clock()).write(failed(1));
    expect(store.values.get(`job:${idOf(1)}`)).toMatchObject({ version: 2 });
    expect(await createJobRecords(store, createMemoryStore(), clock()).read(idOf(1))).toEqual(failed(1));
  });

  it('that are broken are as good as none', async () => {
    const store = createMemoryStore({ [`job:${idOf(1)}`]: { savedAt: 1, job: { state: 'paused' } } });
    expect(await createJobRecords(store, createMemoryStore(), clock()).read(idOf(1))).toBeUndefined();
  });

  it('of a private window stay out of the store, also when another window joins the job', async () => {
    const store = createMemoryStore();
    const records = createJobRecords(store, createMemoryStore(), clock());
    await records.write(failed(1, 'memory'));
    await records.write(failed(1));
    expect(store.values.size).toBe(0);
    expect(await records.read(idOf(1))).toEqual(failed(1));
  });

  it('for readers who want days outlive the session, and no longer than those days', async () => {
    const local = createMemoryStore();
    let now = 0;
    await createJobRecords(createMemoryStore(), local, () => now).write(failed(1, { days: 2 }));
    const later = createJobRecords(createMemoryStore(), local, () => now);
    expect(await later.read(idOf(1))).toEqual(failed(1, { days: 2 }));
    now = 3 * 86_400_000;
    await later.write(failed(2, { days: 2 }));
    expect(await later.read(idOf(1))).toBeUndefined();
  });

  it('that are older than the reader wants are neither read nor listed, and go as the browser starts', async () => {
    const disk = createMemoryStore();
    let now = 0;
    const records = createJobRecords(createMemoryStore(), disk, () => now);
    await records.write(failed(1, { days: 7 }));
    await records.applyRetention({ days: 7 });
    now = 6 * DAY;
    await records.write(failed(2, { days: 7 }));
    await records.applyRetention({ days: 7 });
    now = 9 * DAY;
    expect((await records.list()).map(({ id }) => id)).toEqual([idOf(2)]);
    expect(await records.read(idOf(1))).toBeUndefined();
    await records.applyRetention({ days: 7 });
    expect(jobsIn(disk)).toEqual([idOf(2)]);
  });

  it('are only hidden by a clock that has leapt, which may be wrong, and go at the next look if it stays', async () => {
    const disk = createMemoryStore();
    let now = 400 * DAY;
    const records = createJobRecords(createMemoryStore(), disk, () => now);
    await records.write(failed(1, { days: 7 }));
    await records.applyRetention({ days: 7 });
    now += 365 * DAY;
    await records.applyRetention({ days: 7 });
    expect(await records.list()).toEqual([]);
    now -= 365 * DAY;
    expect((await records.list()).map(({ id }) => id)).toEqual([idOf(1)]);
    now += 40 * DAY;
    await records.applyRetention({ days: 7 });
    await records.applyRetention({ days: 7 });
    expect(jobsIn(disk)).toEqual([]);
  });

  it('of a clock that was ahead are not the newest for as long as it was', async () => {
    const disk = createMemoryStore();
    let now = 365 * DAY;
    const records = createJobRecords(createMemoryStore(), disk, () => now);
    await records.write(failed(1, { days: 7 }));
    now = DAY;
    await records.write(failed(2, { days: 7 }));
    expect(new Set((await records.list()).map(({ id }) => id))).toEqual(new Set([idOf(1), idOf(2)]));
    expect(jobsIn(disk).length).toBe(2);
  });

  it('take up eight megabytes and no more', async () => {
    const disk = createMemoryStore();
    const records = createJobRecords(createMemoryStore(), disk, clock());
    const long = (number: number): Job => ({
      ...failed(number, { days: 7 }),
      article: inventedArticle({ paragraphs: ['A long text. '.repeat(80_000)] }),
    });
    for (let number = 1; number <= 10; number += 1) await records.write(long(number));
    await until('room', () => jobsIn(disk).length <= 7);
    expect(jobsIn(disk)).toContain(idOf(10));
    expect(jobsIn(disk)).not.toContain(idOf(1));
  });

  it('kept in memory only are a hundred at most, as those that are stored', async () => {
    const records = createJobRecords(createMemoryStore(), createMemoryStore(), clock());
    for (let number = 1; number <= 103; number += 1) await records.write(failed(number, 'memory'));
    expect(await records.read(idOf(3))).toBeUndefined();
    expect(await records.read(idOf(4))).toBeDefined();
  });

  it('too large for the store push out no others', async () => {
    const store = createMemoryStore();
    const set = async (key: string, value: unknown) => {
      if (JSON.stringify(value).length > 9_000_000) throw new Error('QUOTA_BYTES quota exceeded');
      await store.set(key, value);
    };
    const records = createJobRecords({ ...store, set }, createMemoryStore(), clock());
    for (let number = 1; number <= 4; number += 1) await records.write(failed(number));
    const article = inventedArticle({ paragraphs: ['A long text. '.repeat(800_000)] });
    await records.write({ ...failed(5), article });
    expect(jobsIn(store).length).toBe(4);
    expect(await records.read(idOf(5))).toBeDefined();
  });

  it('go from every store when they are forgotten, and when the reader wants none', async () => {
    const stores = [createMemoryStore(), createMemoryStore({ settings: 1 })] as const;
    const records = createJobRecords(...stores, clock());
    for (const number of [1, 2]) await records.write(failed(number, { days: 5 }));
    // Of a version that wrote them otherwise.
    await stores[1].set(`job:${idOf(3)}`, { version: 99, job: 'of another form' });
    await records.forget([idOf(1)]);
    expect(await records.read(idOf(1))).toBeUndefined();
    await records.applyRetention('memory');
    expect(await records.list()).toEqual([]);
    expect([...stores[0].values.keys(), ...stores[1].values.keys()]).toEqual(['settings']);
  });

  it('make room in a store that is full', async () => {
    const store = createMemoryStore();
    const set = async (key: string, value: unknown) => {
      if (store.values.size >= 40) throw new Error('QUOTA_BYTES quota exceeded');
      await store.set(key, value);
    };
    const records = createJobRecords({ ...store, set }, createMemoryStore(), clock());
    for (let number = 1; number <= 41; number += 1) await records.write(failed(number));
    expect(store.values.has(`job:${idOf(41)}`)).toBe(true);
    expect(store.values.has(`job:${idOf(1)}`)).toBe(false);
    expect(store.values.has(`job:${idOf(40)}`)).toBe(true);
  });
});
