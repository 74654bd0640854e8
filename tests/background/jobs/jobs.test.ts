import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/article/article.ts';
import { createJobRecords } from '../../../src/background/jobs/job-records.ts';
import { createJobs } from '../../../src/background/jobs/jobs.ts';
import { createObservableJobs } from '../../../src/background/jobs/observable-jobs.ts';
import type { Engine } from '../../../src/engines/engine.ts';
import { AppError } from '../../../src/errors.ts';
import { type DoneJob, isUnderWay, type Job } from '../../../src/messaging/jobs/job.ts';
import type { JobId } from '../../../src/messaging/jobs/job-id.ts';
import { instantEngine, loadTextAnalysis } from '../../support/instant-engine.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { noClaimReading } from '../../support/no-claim-reading.ts';
import { until } from '../../support/until.ts';

const order = { article: inventedArticle(), points: 3, retention: 'session', isPrivate: false } as const;
/** A reader who has chosen no engine. */
const noUpgrades = { prepare: async (job: DoneJob) => job };

/** A background with the real engine, which waits until `let go`, and counts its work. */
function startBackground(
  store = createMemoryStore(),
  { isHeld = false, failures = [] as Error[], local = createMemoryStore(), compare = loadTextAnalysis } = {},
) {
  let timesAsked = 0;
  let letGo: () => void = () => undefined;
  const gate = isHeld ? new Promise<void>((resolve) => (letGo = resolve)) : Promise.resolve();
  const engine: Engine = {
    ...instantEngine,
    async summarize(article, request) {
      timesAsked += 1;
      await gate;
      const failure = failures.shift();
      if (failure) throw failure;
      return instantEngine.summarize(article, request);
    },
  };
  const records = createJobRecords(store, local, Date.now);
  return {
    jobs: createJobs({
      board: createObservableJobs(records),
      records,
      engine,
      upgrades: noUpgrades,
      loadTextAnalysis: compare,
      claimReading: noClaimReading,
      markInterrupted: (job) => job,
    }),
    records,
    store,
    local,
    letGo: () => letGo(),
    timesAsked: () => timesAsked,
  };
}

type Background = ReturnType<typeof startBackground>;

/** Follows until the record says more than `working`. */
function outcome({ jobs }: Background, id: JobId): Promise<Job | undefined> {
  return new Promise((resolve) => {
    const stop = jobs.follow(id, (job) => {
      if (job?.state === 'working') return;
      queueMicrotask(() => stop());
      resolve(job);
    });
  });
}

/** Follows until nothing more will come of it, and all is stored. */
async function settledRecord(background: Background, id: JobId): Promise<Job | undefined> {
  await outcome(background, id);
  return until('the record to rest', async () => {
    const job = await background.records.read(id);
    return job && !isUnderWay(job) ? job : undefined;
  });
}

describe('a job', () => {
  it('ends with the summary of its article', async () => {
    const background = startBackground();
    const job = await outcome(background, await background.jobs.start(order));
    expect(job).toMatchObject({ state: 'done', article: order.article, summary: { engine: 'instant' } });
  });

  it('is found, not done again, when the same article is asked for later', async () => {
    const background = startBackground();
    const first = await background.jobs.start(order);
    await outcome(background, first);
    expect(await background.jobs.start(order)).toBe(first);
    expect(await outcome(background, first)).toMatchObject({ state: 'done' });
    expect(background.timesAsked()).toBe(1);
  });

  it('that was made before the reader wanted days is kept for days once it is read again', async () => {
    const background = startBackground();
    const id = await background.jobs.start(order);
    await outcome(background, id);
    expect(Object.keys(await background.local.all())).toEqual([]);
    await background.jobs.start({ ...order, retention: { days: 30 } });
    expect(Object.keys(await background.local.all())).toEqual([`job:${id}`]);
  });

  it('is joined while it runs', async () => {
    const background = startBackground(undefined, { isHeld: true });
    const ids = await Promise.all([background.jobs.start(order), background.jobs.start(order)]);
    const outcomes = ids.map((id) => outcome(background, id));
    background.letGo();
    expect(ids[0]).toBe(ids[1]);
    for (const job of await Promise.all(outcomes)) expect(job).toMatchObject({ state: 'done' });
    expect(background.timesAsked()).toBe(1);
  });

  it('is another one for an edited article, or for another number of points', async () => {
    const { jobs } = startBackground();
    const edited = inventedArticle({ paragraphs: ['The bridge was opened again on Friday.', 'It is safe.'] });
    const ids = await Promise.all([
      jobs.start(order),
      jobs.start({ ...order, article: edited }),
      jobs.start({ ...order, points: 4 }),
    ]);
    expect(new Set(ids).size).toBe(3);
  });

  it('of an edited article names what the earlier one did not say', async () => {
    const background = startBackground();
    await settledRecord(background, await background.jobs.start(order));
    const added = 'The bridge will be opened again on Friday at noon.';
    const article = inventedArticle({ paragraphs: [...order.article.blocks.map(({ text }) => text), added] });
    const job = await settledRecord(background, await background.jobs.start({ ...order, article }));
    const textAt = ({ block, start, end }: Source) =>
      article.blocks.find(({ id }) => id === block)?.text.slice(start, end);
    expect(job?.news?.map(textAt)).toEqual([added]);
  });

  it('tells a failure by its code, and a bug as internal', async () => {
    const background = startBackground(undefined, { failures: [new TypeError('x is undefined')] });
    const short = inventedArticle({ paragraphs: ['Too short to shorten.'] });
    expect(await outcome(background, await background.jobs.start(order))).toMatchObject({
      state: 'failed',
      error: { code: 'internal', message: 'TypeError: x is undefined' },
    });
    expect(await outcome(background, await background.jobs.start({ ...order, article: short }))).toMatchObject({
      state: 'failed',
      error: { code: 'too-short' },
    });
  });

  it('is tried again when it is asked for after a failure', async () => {
    const background = startBackground(undefined, { failures: [new AppError('internal')] });
    const id = await background.jobs.start(order);
    expect(await outcome(background, id)).toMatchObject({ state: 'failed' });
    await background.jobs.start(order);
    expect(await outcome(background, id)).toMatchObject({ state: 'done' });
  });

  it('is taken up again when its worker died over it', async () => {
    const dying = startBackground(undefined, { isHeld: true });
    const id = await dying.jobs.start(order);
    const next = startBackground(dying.store);
    expect(await outcome(next, id)).toMatchObject({ state: 'done' });
    expect(next.timesAsked()).toBe(1);
  });

  it('is kept for as many days as the reader wants, although its worker died over it', async () => {
    const dying = startBackground(undefined, { isHeld: true });
    const id = await dying.jobs.start({ ...order, retention: { days: 30 } });
    const next = startBackground(dying.store);
    await settledRecord(next, id);
    expect(Object.keys(await next.local.all())).toEqual([`job:${id}`]);
  });

  it('is remembered by the next worker once it is done', async () => {
    const dying = startBackground();
    const id = await dying.jobs.start(order);
    await outcome(dying, id);
    const next = startBackground(dying.store);
    expect(await outcome(next, id)).toMatchObject({ state: 'done' });
    expect(next.timesAsked()).toBe(0);
  });

  it('that has ended two workers is an error, not a third try, until the reader asks for it again', async () => {
    const store = createMemoryStore();
    const first = startBackground(store, { isHeld: true });
    const id = await first.jobs.start(order);
    const second = startBackground(store, { isHeld: true });
    second.jobs.follow(id, () => undefined);
    await until('the second attempt', () => second.timesAsked() === 1);
    const third = startBackground(store);
    expect(await outcome(third, await third.jobs.start(order))).toMatchObject({
      state: 'failed',
      error: { code: 'gave-up' },
    });
    expect(third.timesAsked()).toBe(0);
    await third.jobs.start(order);
    expect(await outcome(third, id)).toMatchObject({ state: 'done' });
  });

  it('tells its summary before it is compared with the last one, and has it whatever becomes of that', async () => {
    const local = createMemoryStore();
    const store = createMemoryStore();
    const earlier = startBackground(store, { local });
    await settledRecord(earlier, await earlier.jobs.start(order));
    const article = inventedArticle({ paragraphs: [...order.article.blocks.map(({ text }) => text), 'It is safe.'] });
    const compare = () => Promise.reject(new Error('too much'));
    const background = startBackground(store, { local, compare });
    const id = await background.jobs.start({ ...order, article });
    const told = await outcome(background, id);
    expect(told).toMatchObject({ state: 'done' });
    expect(told?.news).toBeUndefined();
    expect((await settledRecord(background, id))?.news).toEqual([]);
  });

  it('tells its summary before its facts are looked for, and the facts then', async () => {
    const background = startBackground();
    const id = await background.jobs.start({ ...order, retention: 'memory' });
    const told = (await outcome(background, id)) as DoneJob;
    expect(told.summary.facts).toBeUndefined();
    const settled = (await settledRecord(background, id)) as DoneJob;
    expect(settled).toMatchObject({ summary: { gist: told.summary.gist, facts: { people: expect.any(Array) } } });
  });

  it('is compared with the last one however long both are', async () => {
    const background = startBackground();
    const story = (end: string) =>
      inventedArticle({
        paragraphs: [
          ...Array.from({ length: 4000 }, (_, day) => `On day ${day} the bridge over the Marl was closed again.`),
          end,
        ],
      });
    const before = await background.jobs.start({ ...order, article: story('It is open.') });
    await settledRecord(background, before);
    const after = await background.jobs.start({ ...order, article: story('Ferries take over for good on Monday.') });
    expect((await settledRecord(background, after))?.news).toMatchObject([{ block: expect.any(String) }]);
  });

  it('whose worker died over that comparison is not compared again', async () => {
    const local = createMemoryStore();
    const store = createMemoryStore();
    const earlier = startBackground(store, { local });
    await settledRecord(earlier, await earlier.jobs.start(order));
    const article = inventedArticle({ paragraphs: [...order.article.blocks.map(({ text }) => text), 'It is safe.'] });
    const dying = startBackground(store, { local, compare: () => new Promise(() => undefined) });
    const id = await dying.jobs.start({ ...order, article });
    await outcome(dying, id);
    await dying.records.list();
    let comparisons = 0;
    const compare = () => {
      comparisons += 1;
      return loadTextAnalysis();
    };
    const next = startBackground(store, { local, compare });
    expect((await outcome(next, id))?.news).toEqual([]);
    expect(comparisons).toBe(0);
  });

  it('on another site is another one, and is not compared with this one’s', async () => {
    const background = startBackground();
    const here = await background.jobs.start({ ...order, site: 'https://honest.example' });
    await settledRecord(background, here);
    const edited = inventedArticle({ paragraphs: [...order.article.blocks.map(({ text }) => text), 'It is safe.'] });
    const there = await background.jobs.start({ ...order, article: edited, site: 'https://evil.example' });
    expect(await background.jobs.start({ ...order, site: 'https://evil.example' })).not.toBe(here);
    expect((await settledRecord(background, there))?.news).toEqual([]);
  });

  it('remembers the documents that have ordered it, while it runs, once it is done, and across workers', async () => {
    const background = startBackground(undefined, { isHeld: true });
    const id = await background.jobs.start(order, 'document:a');
    await background.jobs.start(order, 'document:b');
    background.letGo();
    await settledRecord(background, id);
    await background.jobs.start(order, 'document:c');
    await background.jobs.start(order, 'document:a');
    await background.jobs.start(order);
    const next = startBackground(background.store);
    expect((await next.records.read(id))?.orderedBy).toEqual(['document:b', 'document:c', 'document:a']);
  });

  it('remembers twenty of them, the newest', async () => {
    const background = startBackground();
    const documents = Array.from({ length: 25 }, (_, number) => `document:${number}`);
    for (const document of documents) await background.jobs.start(order, document);
    const id = await background.jobs.start(order);
    expect((await settledRecord(background, id))?.orderedBy).toEqual(documents.slice(-20));
  });

  it('counts as lost when nobody remembers it', async () => {
    expect(await outcome(startBackground(), 'a'.repeat(64))).toBeUndefined();
  });

  it('tells nothing to those who stopped following', async () => {
    const background = startBackground(undefined, { isHeld: true });
    const id = await background.jobs.start(order);
    const heard: unknown[] = [];
    const stop = background.jobs.follow(id, (job) => heard.push(job?.state));
    const last = outcome(background, id);
    stop();
    background.letGo();
    await last;
    // Not even the record that was asked for as following began: the port may be closed already.
    expect(heard).toEqual([]);
  });
});

describe('a job of a private window', () => {
  it('leaves nothing in the store', async () => {
    const background = startBackground();
    const id = await background.jobs.start({ ...order, retention: 'memory', isPrivate: true });
    expect(await outcome(background, id)).toMatchObject({ state: 'done' });
    expect(background.store.values.size).toBe(0);
  });

  it('dies with its worker', async () => {
    const dying = startBackground();
    const id = await dying.jobs.start({ ...order, retention: 'memory', isPrivate: true });
    await outcome(dying, id);
    expect(await outcome(startBackground(dying.store), id)).toBeUndefined();
  });
});

it('of a private window is none that another window may join', async () => {
  const { jobs } = startBackground();
  const isPrivate = { ...order, retention: 'memory', isPrivate: true } as const;
  expect(await jobs.start(isPrivate)).not.toBe(await jobs.start(order));
});

it('ends although the store is full', async () => {
  const store = { ...createMemoryStore(), set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
  const background = startBackground(store);
  expect(await outcome(background, await background.jobs.start(order))).toMatchObject({ state: 'done' });
});
