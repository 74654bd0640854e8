import { describe, expect, it, vi } from 'vitest';
import { createAutomaticLimit } from '../../../src/background/engine-access/automatic-limit.ts';
import type { Consent, EngineSource } from '../../../src/background/engine-access/engine-access.ts';
import { createToldFailures } from '../../../src/background/engine-access/told-failures.ts';
import { createJobRecords } from '../../../src/background/jobs/job-records.ts';
import { createJobs } from '../../../src/background/jobs/jobs.ts';
import { markInterrupted } from '../../../src/background/jobs/mark-interrupted.ts';
import { createObservableJobs } from '../../../src/background/jobs/observable-jobs.ts';
import { createQuestions } from '../../../src/background/jobs/questions.ts';
import { createUpgrades, type Trigger } from '../../../src/background/jobs/upgrades.ts';
import type { Engine, SummarizeRequest } from '../../../src/engines/engine.ts';
import { AppError } from '../../../src/errors.ts';
import type { DoneJob, Job } from '../../../src/messaging/jobs/job.ts';
import type { JobId } from '../../../src/messaging/jobs/job-id.ts';
import type { Summary } from '../../../src/summary/summary.ts';
import { instantEngine, loadTextAnalysis } from '../../support/instant-engine.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { noClaimReading } from '../../support/no-claim-reading.ts';
import { until } from '../../support/until.ts';

const HOST = 'localhost:11434';
const ORIGIN = `http://${HOST}`;
const EXCHANGE = { engine: 'ollama', host: HOST, bytesOut: 900, bytesIn: 0, startedAt: 1, milliseconds: 0 };
const order = {
  article: inventedArticle(),
  points: 3,
  retention: 'session',
  isPrivate: false,
  engineRequest: { engine: 'ollama', model: 'small' },
} as const;

/** Lets everything that is due happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

interface Setting {
  readonly store?: ReturnType<typeof createMemoryStore>;
  readonly consents?: Consent[];
  readonly isAutomatic?: boolean;
  /** What the engine does instead of answering at once. */
  readonly write?: (request: SummarizeRequest) => Promise<Summary>;
  readonly answer?: (request: { readonly signal: AbortSignal }) => Promise<never>;
  readonly isAllowed?: boolean;
  /** The server is not on this computer. */
  readonly isFarAway?: boolean;
}

/** A background with the real parts; the engine is a stand-in that counts what it is asked. */
function startBackground({
  store = createMemoryStore(),
  consents = [],
  isAutomatic = true,
  write,
  answer,
  isAllowed = true,
  isFarAway = false,
}: Setting = {}) {
  const counts = { summaries: 0, answers: 0, awake: 0 };
  const local = createMemoryStore();
  const engine: Engine = {
    ...instantEngine,
    id: 'ollama',
    privacy: isFarAway ? 'sends-text' : 'on-device',
    host: HOST,
    model: 'small',
    textToSend: async (article) => `Please shorten: ${article.title}`,
    async summarize(article, request) {
      counts.summaries += 1;
      request.onExchange?.(EXCHANGE);
      const summary = write ? await write(request) : await instantEngine.summarize(article, request);
      request.onExchange?.({ ...EXCHANGE, bytesIn: 300, milliseconds: 20 });
      return { ...summary, engine: 'ollama' };
    },
    async ask(article, question, request) {
      counts.answers += 1;
      if (answer) return answer(request);
      const { points, coverage, language, direction } = await instantEngine.summarize(article, {
        ...request,
        points: 3,
      });
      return { engine: 'ollama', question, language, direction, sentences: points, coverage };
    },
  };
  const engines: EngineSource = {
    describe: () => engine,
    originOf: () => ORIGIN,
    async ready() {
      if (!isAllowed) throw new AppError('engine-not-allowed');
      return engine;
    },
    hasConsent: async (consent) => consents.some(({ origin }) => origin === consent.origin),
    giveConsent: async (consent) => void consents.push(consent),
  };
  const board = createObservableJobs(createJobRecords(store, local, Date.now));
  const keepAlive = () => {
    counts.awake += 1;
    return () => {
      counts.awake -= 1;
    };
  };
  const automaticLimit = createAutomaticLimit(store, Date.now);
  const upgrades = createUpgrades({
    ...{ board, engines, keepAlive, automaticLimit, claimReading: noClaimReading },
    toldFailures: createToldFailures(store),
    isAutomatic: async () => isAutomatic,
  });
  const questions = createQuestions({ board, engines, keepAlive, claimReading: noClaimReading });
  const jobs = createJobs({
    board,
    records: createJobRecords(store, local, Date.now),
    engine: instantEngine,
    upgrades,
    loadTextAnalysis,
    claimReading: noClaimReading,
    markInterrupted: (job) =>
      markInterrupted(job, {
        isWriting: () => upgrades.isWriting(job.id),
        isTranslating: () => false,
        isAnswering: (q) => questions.isAnswering(job.id, q),
      }),
  });
  const read = async (id: JobId): Promise<DoneJob> => {
    await settle();
    const job = await board.read(id);
    if (job?.state !== 'done') throw new Error(`the job is ${job?.state}`);
    return job;
  };
  return {
    counts,
    store,
    local,
    board,
    consents,
    upgrades,
    questions,
    jobs,
    read,
    async open(changes: Partial<Parameters<typeof jobs.start>[0]> = {}) {
      const id = await jobs.start({ ...order, ...changes });
      await settle();
      return id;
    },
    async ask(id: JobId, trigger: Trigger) {
      await upgrades.start(id, trigger);
      return read(id);
    },
    states(id: JobId) {
      const states: (string | undefined)[] = [];
      jobs.follow(id, (job) => states.push(job?.state === 'done' ? job.upgrade?.state : job?.state));
      return states;
    },
  };
}

const agreed = (): Consent[] => [{ engine: 'ollama', origin: ORIGIN }];
const never = () => new Promise<Summary>(() => undefined);

describe('before anything is sent', () => {
  it('the reader sees the exact text and the host, and the engine is asked for nothing', async () => {
    const background = startBackground();
    const id = await background.open();
    for (const trigger of ['shown', 'clicked'] as const) {
      expect(await background.ask(id, trigger)).toMatchObject({
        summary: { engine: 'instant' },
        upgrade: {
          state: 'needs-consent',
          host: HOST,
          reason: 'first-time',
          text: 'Please shorten: Bridge closed after barge strikes pier',
        },
      });
    }
    expect(background.counts.summaries).toBe(0);
  });

  it('they agree once for an engine and its server', async () => {
    const background = startBackground();
    const id = await background.open();
    expect(await background.ask(id, 'agreed')).toMatchObject({ upgrade: { state: 'done' } });
    const other = await background.open({ article: inventedArticle({ title: 'Another story' }) });
    expect(await background.read(other)).toMatchObject({ upgrade: { state: 'offered', isAutomatic: true } });
    expect(background.consents).toEqual(agreed());
  });

  it('they may say no for an article, and are asked again only when they ask for it', async () => {
    const background = startBackground();
    const id = await background.open();
    background.upgrades.cancel(id);
    await settle();
    expect(await background.read(id)).toMatchObject({ upgrade: { state: 'cancelled', host: HOST } });
    expect(await background.open()).toBe(id);
    expect(await background.ask(id, 'shown')).toMatchObject({ upgrade: { state: 'cancelled' } });
    expect(await background.ask(id, 'clicked')).toMatchObject({ upgrade: { state: 'needs-consent' } });
    expect(background.counts.summaries).toBe(0);
  });

  it('a private window asks for each article, whatever was agreed before, and remembers none of it', async () => {
    const background = startBackground({ consents: agreed(), isFarAway: true });
    const isPrivate = { isPrivate: true, retention: 'memory' } as const;
    const id = await background.open(isPrivate);
    expect(await background.ask(id, 'shown')).toMatchObject({
      upgrade: { state: 'needs-consent', reason: 'private-window' },
    });
    expect(await background.ask(id, 'agreed')).toMatchObject({ upgrade: { state: 'done' } });
    const other = await background.open({ ...isPrivate, article: inventedArticle({ title: 'Another story' }) });
    expect(await background.read(other)).toMatchObject({ upgrade: { state: 'needs-consent' } });
    expect(background.consents).toEqual(agreed());
    expect([background.store.values.size, background.local.values.size]).toEqual([0, 0]);
  });

  it('a server on the reader’s own computer is asked about once, also for private windows', async () => {
    const background = startBackground({ consents: agreed() });
    const id = await background.open({ isPrivate: true, retention: 'memory' });
    expect(await background.ask(id, 'shown')).toMatchObject({ upgrade: { state: 'done' } });
    expect([background.store.values.size, background.local.values.size]).toEqual([0, 0]);
  });

  it('a server on the reader’s own computer that they have just chosen needs no second yes', async () => {
    const background = startBackground({ isAutomatic: false });
    const id = await background.open();
    expect(await background.read(id)).toMatchObject({ upgrade: { state: 'needs-consent' } });
    expect(await background.ask(id, 'chosen')).toMatchObject({ upgrade: { state: 'done' } });
    expect(background.consents).toEqual(agreed());
  });

  it('a service that the reader has just chosen is asked about all the same', async () => {
    const background = startBackground({ isAutomatic: false, isFarAway: true });
    const id = await background.open();
    expect(await background.ask(id, 'chosen')).toMatchObject({ upgrade: { state: 'needs-consent' } });
    expect(background.counts.summaries).toBe(0);
  });

  it('a site that is never sent from holds it back, whoever asks', async () => {
    const background = startBackground({ consents: agreed() });
    const id = await background.open({ isBlockedBySite: true });
    for (const trigger of ['shown', 'clicked', 'agreed'] as const) {
      expect(await background.ask(id, trigger)).toMatchObject({ upgrade: { state: 'blocked-by-site' } });
    }
    await background.questions.ask(id, 'Who was hurt?');
    expect(await background.read(id)).toMatchObject({ asked: [{ error: { code: 'engine-not-allowed' } }] });
    expect(background.counts).toMatchObject({ summaries: 0, answers: 0 });
  });

  it('a host that the browser keeps closed is said to be so', async () => {
    const background = startBackground({ consents: agreed(), isAllowed: false });
    expect(await background.ask(await background.open(), 'shown')).toMatchObject({
      upgrade: { state: 'failed', error: { code: 'engine-not-allowed' } },
    });
  });
});

describe('a better summary', () => {
  it('comes beside the instant one, with what was sent for it', async () => {
    const background = startBackground({ consents: agreed() });
    const job = await background.ask(await background.open(), 'shown');
    expect(job).toMatchObject({
      summary: { engine: 'instant' },
      upgrade: { state: 'done', engine: 'ollama', host: HOST, model: 'small', summary: { engine: 'ollama' } },
      exchanges: [{ bytesOut: 900, bytesIn: 300 }],
    });
  });

  it('is not begun for a reader who wants to ask for each', async () => {
    const background = startBackground({ consents: agreed(), isAutomatic: false });
    const id = await background.open();
    expect(await background.ask(id, 'shown')).toMatchObject({ upgrade: { state: 'offered', isAutomatic: false } });
    expect(await background.ask(id, 'clicked')).toMatchObject({ upgrade: { state: 'done' } });
  });

  it('that is finished is found again and never paid for twice, also by the next worker', async () => {
    const background = startBackground({ consents: agreed() });
    const id = await background.open();
    await background.ask(id, 'shown');
    const next = startBackground({ store: background.store, consents: agreed() });
    expect(await next.open()).toBe(id);
    for (const trigger of ['shown', 'clicked', 'agreed'] as const) {
      expect(await next.ask(id, trigger)).toMatchObject({ upgrade: { state: 'done' } });
    }
    expect([background.counts.summaries, next.counts.summaries]).toEqual([1, 0]);
  });

  it('that broke off is written anew when the reader asks for it, and not by itself', async () => {
    const write = async (request: SummarizeRequest) => {
      const summary = await instantEngine.summarize(inventedArticle(), request);
      return { ...summary, coverage: { ...summary.coverage, isCutOff: true } };
    };
    const background = startBackground({ consents: agreed(), write });
    const id = await background.open();
    await background.ask(id, 'shown');
    await background.ask(id, 'shown');
    expect(background.counts.summaries).toBe(1);
    expect(await background.ask(id, 'clicked')).toMatchObject({ upgrade: { state: 'done' } });
    expect(background.counts.summaries).toBe(2);
  });

  it('is another job for another engine, model, address, language or instruction', async () => {
    const { jobs } = startBackground();
    const wishes = [
      { engine: 'ollama' },
      { engine: 'openai' },
      { engine: 'ollama', model: 'large' },
      { engine: 'ollama', address: 'http://server.example/v1' },
      { engine: 'ollama', language: 'fr' },
      { engine: 'ollama', instruction: 'Be brief.' },
    ];
    const ids = await Promise.all(wishes.map((engineRequest) => jobs.start({ ...order, engineRequest })));
    expect(new Set(ids).size).toBe(wishes.length);
  });

  it('asked for by two views at once is written once', async () => {
    const background = startBackground({ consents: agreed() });
    const id = await background.open();
    await Promise.all([background.ask(id, 'shown'), background.ask(id, 'shown')]);
    expect(background.counts.summaries).toBe(1);
  });

  it('shows its draft as it grows, at most four times a second, and never after the end', async () => {
    vi.useFakeTimers();
    try {
      let tell: SummarizeRequest['onDraft'];
      let finish: (summary: Summary) => void = () => undefined;
      const write = (request: SummarizeRequest) => {
        tell = request.onDraft;
        return new Promise<Summary>((resolve) => (finish = resolve));
      };
      const background = startBackground({ consents: agreed(), write });
      const id = await background.jobs.start(order);
      await vi.advanceTimersByTimeAsync(10);
      await background.upgrades.start(id, 'shown');
      const drafts: string[] = [];
      background.board.listen(
        id,
        (job) => job.state === 'done' && job.upgrade?.state === 'working' && drafts.push(job.upgrade.draft),
      );
      for (let word = 1; word <= 20; word += 1) {
        tell?.('word '.repeat(word));
        await vi.advanceTimersByTimeAsync(50);
      }
      expect(drafts.length).toBeGreaterThan(2);
      expect(drafts.length).toBeLessThanOrEqual(6);
      const instant = await instantEngine.summarize(order.article, { points: 3, signal: new AbortController().signal });
      tell?.('late');
      finish(instant);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(await background.board.read(id)).toMatchObject({ upgrade: { state: 'done' } });
    } finally {
      vi.useRealTimers();
    }
  });

  it('is not lost when the reader opens the article again just as it is finished', async () => {
    let finish: (summary: Summary) => void = () => undefined;
    const write = () => new Promise<Summary>((resolve) => (finish = resolve));
    const store = createMemoryStore();
    let onceRead: (() => Promise<unknown>) | undefined;
    const get = async (key: string) => {
      const [value, after] = [await store.get(key), onceRead];
      onceRead = undefined;
      await after?.();
      return value;
    };
    const background = startBackground({ store: { ...store, get }, consents: agreed(), write });
    const id = await background.open();
    await background.ask(id, 'shown');
    const { signal } = new AbortController();
    const summary = await instantEngine.summarize(order.article, { points: 3, signal });
    // What the opening has read is out of date before it is looked at.
    onceRead = async () => {
      finish(summary);
      await settle();
    };
    await background.jobs.start(order);
    expect(await background.read(id)).toMatchObject({ upgrade: { state: 'done' } });
  });

  it('keeps the worker awake while it is written, and no longer', async () => {
    let finish: (summary: Summary) => void = () => undefined;
    const write = () => new Promise<Summary>((resolve) => (finish = resolve));
    const background = startBackground({ consents: agreed(), write });
    const id = await background.open();
    expect(background.counts.awake).toBe(0);
    await background.ask(id, 'shown');
    expect(background.counts.awake).toBe(1);
    finish(await instantEngine.summarize(order.article, { points: 3, signal: new AbortController().signal }));
    await settle();
    expect(background.counts.awake).toBe(0);
  });

  it('that is cancelled stops, says so, and can be asked for again', async () => {
    let isFirst = true;
    const write = ({ signal, points }: SummarizeRequest) => {
      if (!isFirst) return instantEngine.summarize(order.article, { points, signal: new AbortController().signal });
      isFirst = false;
      return new Promise<Summary>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    };
    const background = startBackground({ consents: agreed(), write });
    const id = await background.open();
    await background.ask(id, 'shown');
    background.upgrades.cancel(id);
    expect(await background.read(id)).toMatchObject({
      upgrade: { state: 'cancelled' },
      exchanges: [{ bytesOut: 900 }],
    });
    expect(await background.ask(id, 'shown')).toMatchObject({ upgrade: { state: 'cancelled' } });
    expect(await background.ask(id, 'clicked')).toMatchObject({ upgrade: { state: 'done' } });
  });

  it('that failed says why, and is tried again only by a click', async () => {
    let isFirst = true;
    const write = async (request: SummarizeRequest) => {
      if (!isFirst) return instantEngine.summarize(order.article, request);
      isFirst = false;
      throw new AppError('engine-key-refused');
    };
    const background = startBackground({ consents: agreed(), write });
    const id = await background.open();
    expect(await background.ask(id, 'shown')).toMatchObject({
      upgrade: { state: 'failed', error: { code: 'engine-key-refused' } },
    });
    expect(await background.open()).toBe(id);
    await background.ask(id, 'shown');
    expect(background.counts.summaries).toBe(1);
    expect(await background.ask(id, 'clicked')).toMatchObject({ upgrade: { state: 'done' } });
  });
});

describe('a worker that dies over a better summary', () => {
  it('leaves it interrupted, with what was sent; nothing is sent again but by a click', async () => {
    const dying = startBackground({ consents: agreed(), write: never });
    const id = await dying.open();
    await dying.ask(id, 'shown');
    const next = startBackground({ store: dying.store, consents: agreed() });
    const states = next.states(id);
    await settle();
    expect(states).toEqual(['interrupted']);
    expect(await next.open()).toBe(id);
    expect(await next.ask(id, 'shown')).toMatchObject({
      summary: { engine: 'instant' },
      upgrade: { state: 'interrupted', engine: 'ollama', host: HOST },
      exchanges: [{ bytesOut: 900, milliseconds: 0 }],
    });
    expect(next.counts.summaries).toBe(0);
    expect(await next.ask(id, 'clicked')).toMatchObject({ upgrade: { state: 'done' } });
  });

  it('writes no draft to the disk, and yet the disk knows that it was begun', async () => {
    const dying = startBackground({
      consents: agreed(),
      write: (request) => {
        request.onDraft?.('A secret draft');
        return never();
      },
    });
    const id = await dying.open({ retention: { days: 3 } });
    await dying.ask(id, 'shown');
    await until('the draft', async () => JSON.stringify(await dying.store.all()).includes('A secret draft'));
    const onDisk = (await dying.local.get(`job:${id}`)) as { job: Job };
    expect(onDisk.job).toMatchObject({ upgrade: { state: 'working', draft: '' } });
  });
});

describe('a question', () => {
  it('is answered in the record, once, however often it is asked', async () => {
    const background = startBackground({ consents: agreed() });
    const id = await background.open();
    await Promise.all([background.questions.ask(id, 'Who was hurt?'), background.questions.ask(id, 'Who was hurt?')]);
    await background.read(id);
    await background.questions.ask(id, 'Who was hurt?');
    expect(await background.read(id)).toMatchObject({ asked: [{ state: 'done', question: 'Who was hurt?' }] });
    expect(background.counts.answers).toBe(1);
  });

  it('that the reader gives up is stopped and forgotten, and can be asked again', async () => {
    let signal: AbortSignal | undefined;
    const answer = (request: { signal: AbortSignal }) => {
      signal = request.signal;
      return new Promise<never>((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason)),
      );
    };
    const background = startBackground({ consents: agreed(), answer });
    const id = await background.open();
    await background.questions.ask(id, 'Who was hurt?');
    expect(await background.read(id)).toMatchObject({ asked: [{ state: 'working' }] });
    background.questions.cancel(id, 'Who was hurt?');
    await settle();
    expect(signal?.aborted).toBe(true);
    expect(await background.read(id)).toMatchObject({ asked: [] });
    expect(background.questions.isAnswering(id, 'Who was hurt?')).toBe(false);
  });

  it('is not sent before the reader has agreed', async () => {
    const background = startBackground();
    const id = await background.open();
    await background.questions.ask(id, 'Who was hurt?');
    expect(await background.read(id)).toMatchObject({ asked: [{ error: { code: 'engine-not-allowed' } }] });
    expect(background.counts.answers).toBe(0);
  });

  it('that a worker died over is interrupted', async () => {
    const dying = startBackground({ consents: agreed() });
    const id = await dying.open();
    await dying.board.change(id, (job) => ({ ...job, asked: [{ question: 'Why?', state: 'working' }] }));
    const next = startBackground({ store: dying.store });
    next.states(id);
    expect(await next.read(id)).toMatchObject({ asked: [{ question: 'Why?', state: 'interrupted' }] });
  });
});

describe('an engine that is to begin once a job is done', () => {
  it('is awaited until it has begun, and no longer where it may not', async () => {
    for (const isAutomatic of [true, false]) {
      const background = startBackground({ consents: agreed(), isAutomatic });
      const id = await background.open();
      let finish: (job: Job | undefined) => void = () => undefined;
      const finished = new Promise<Job | undefined>((resolve) => {
        finish = resolve;
      });
      const begun = background.upgrades.startOnceDone(id, finished);
      expect(background.upgrades.isAwaited(id)).toBe(true);
      finish(await background.read(id));
      await begun;
      expect(background.upgrades.isAwaited(id)).toBe(false);
      await settle();
      expect(background.counts.summaries).toBe(isAutomatic ? 1 : 0);
    }
  });

  it('begins for no job that has failed or was lost', async () => {
    const background = startBackground({ consents: agreed() });
    const id = await background.open();
    await background.upgrades.startOnceDone(id, Promise.resolve(undefined));
    expect(background.upgrades.isAwaited(id)).toBe(false);
    expect(background.counts.summaries).toBe(0);
  });
});

describe('an engine that fails by itself', () => {
  const other = (title: string) => ({ article: inventedArticle({ title }) });
  const failing = (code: 'engine-unreachable' | 'engine-empty') => {
    let isDown = true;
    const background = startBackground({
      consents: agreed(),
      write: async (request) => {
        if (isDown) throw new AppError(code);
        return instantEngine.summarize(order.article, request);
      },
    });
    return { background, mend: () => (isDown = false), fail: () => (isDown = true) };
  };
  const upgradeOf = async (background: ReturnType<typeof startBackground>, title: string) => {
    const job = await background.ask(await background.open(other(title)), 'shown');
    return (job as DoneJob).upgrade as { state: string; isToldBefore?: boolean };
  };

  it('says so once, not above every summary, and again once it has worked in between', async () => {
    const { background, mend, fail } = failing('engine-unreachable');
    expect(await upgradeOf(background, 'One')).toMatchObject({ state: 'failed' });
    expect((await upgradeOf(background, 'Two')).isToldBefore).toBe(true);
    mend();
    expect(await upgradeOf(background, 'Three')).toMatchObject({ state: 'done' });
    fail();
    expect((await upgradeOf(background, 'Four')).isToldBefore).toBeUndefined();
  });

  it('says it again to who has clicked', async () => {
    const { background } = failing('engine-unreachable');
    await upgradeOf(background, 'One');
    await upgradeOf(background, 'Two');
    const job = await background.ask(await background.open(other('Two')), 'clicked');
    expect((job as DoneJob).upgrade).not.toHaveProperty('isToldBefore');
  });

  it('says of each article what is wrong with that article', async () => {
    const { background } = failing('engine-empty');
    await upgradeOf(background, 'One');
    expect((await upgradeOf(background, 'Two')).isToldBefore).toBeUndefined();
  });
});
