import { describe, expect, it, vi } from 'vitest';
import { createClaimReading } from '../../../src/background/jobs/claim-reading.ts';
import { createJobRecords } from '../../../src/background/jobs/job-records.ts';
import { createJobs } from '../../../src/background/jobs/jobs.ts';
import { createObservableJobs } from '../../../src/background/jobs/observable-jobs.ts';
import { checkedPoint } from '../../../src/engines/generate/checked-point.ts';
import { type DoneJob, isUnderWay } from '../../../src/messaging/jobs/job.ts';
import type { ClaimModel } from '../../../src/summary/claims/model/claim-model.ts';
import type { Summary } from '../../../src/summary/summary.ts';
import * as analysis from '../../../src/summary/text-analysis.ts';
import { instantEngine, loadTextAnalysis } from '../../support/instant-engine.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { createMemoryStore } from '../../support/memory-store.ts';

const TRUE = 'The crossing was shut after a barge hit one of its piers.';
const FALSE = 'The crossing was shut after a train hit one of its piers.';
const PROVED = 'The bridge carries 99,000 cars a day between the old town and the port.';

/** Says what a reader would, by a word. */
const model: ClaimModel = { read: async (sentence) => (sentence.includes('train') ? -4 : 4) };

interface Setting {
  readonly store?: ReturnType<typeof createMemoryStore>;
  readonly load?: () => Promise<ClaimModel>;
}

function startBackground({ store = createMemoryStore(), load = async () => model }: Setting = {}) {
  const records = createJobRecords(store, createMemoryStore(), Date.now);
  const board = createObservableJobs(records);
  const loadClaimModel = vi.fn(load);
  let awake = 0;
  const keepAlive = () => {
    awake += 1;
    return () => {
      awake -= 1;
    };
  };
  const claimReading = createClaimReading({ board, loadTextAnalysis, loadClaimModel, keepAlive });
  const jobs = createJobs({
    ...{ board, records, loadTextAnalysis, claimReading },
    engine: instantEngine,
    upgrades: { prepare: async (job) => job },
    markInterrupted: (job) => job,
  });
  return { store, board, claimReading, jobs, loadClaimModel, awake: () => awake };
}

async function jobWith(texts: readonly string[], answer: readonly string[] = [], language = 'en'): Promise<DoneJob> {
  const article = { ...inventedArticle(), language };
  const points = (some: readonly string[]) => some.map((text) => checkedPoint(text, article, language, analysis).point);
  const [gist, ...rest] = points(texts);
  const instant = await instantEngine.summarize(article, { points: 3, signal: new AbortController().signal });
  const written: Summary = { ...instant, engine: 'ollama', ...(gist && { gist }), points: rest, notChecked: ['roles'] };
  return {
    id: 'a'.repeat(64),
    article,
    points: 3,
    state: 'done',
    news: [],
    retention: 'session',
    isPrivate: false,
    summary: instant,
    upgrade: { engine: 'ollama', state: 'done', summary: written },
    asked: [
      {
        question: 'Why?',
        state: 'done',
        answer: {
          ...{ engine: 'ollama', question: 'Why?', language, direction: 'ltr', coverage: written.coverage },
          sentences: points(answer),
        },
      },
    ],
  };
}

function verdicts(job: Awaited<ReturnType<ReturnType<typeof startBackground>['board']['read']>>) {
  if (job?.state !== 'done' || job.upgrade?.state !== 'done') throw new Error('no summary');
  const { gist, points } = job.upgrade.summary;
  const answers = (job.asked ?? []).flatMap((one) => (one.state === 'done' ? one.answer.sentences : []));
  return [gist, ...points, ...answers].map(({ check }) => check?.verdict);
}

describe('what an engine wrote', () => {
  it('waits to be compared, but for what a rule proves wrong', async () => {
    expect(verdicts(await jobWith([TRUE, FALSE, PROVED]))).toEqual(['comparing', 'comparing', 'unsupported']);
  });

  it('is told line by line, in summaries and answers', async () => {
    const { board, claimReading } = startBackground();
    const job = await jobWith([TRUE, FALSE], [FALSE]);
    await board.write(job);
    const told: unknown[] = [];
    board.listen(job.id, (now) => told.push(verdicts(now)));
    await claimReading.read(job.id);
    expect(told).toEqual([
      ['supported', 'comparing', 'comparing'],
      // The same sentence is read once.
      ['supported', 'not-found', 'not-found'],
    ]);
  });

  it('says that its meaning was compared, once all of it was', async () => {
    const { board, claimReading } = startBackground();
    const job = await jobWith([TRUE, FALSE]);
    await board.write(job);
    const told: unknown[] = [];
    board.listen(job.id, (now) => {
      if (now.state !== 'done' || now.upgrade?.state !== 'done') return;
      const { notChecked, compared } = now.upgrade.summary;
      told.push([notChecked, compared?.includes('meaning') ?? false]);
    });
    await claimReading.read(job.id);
    expect(told).toEqual([
      [['roles'], false],
      [[], true],
    ]);
  });

  it('is not said to be compared where a line of it was not', async () => {
    const load = vi.fn(async () => model).mockRejectedValueOnce(new Error('damaged'));
    const { board, claimReading } = startBackground({ load });
    const job = await jobWith([TRUE, FALSE]);
    await board.write(job);
    await claimReading.read(job.id);
    const read = await board.read(job.id);
    expect(verdicts(read)[1]).toBe('not-found');
    if (read?.state === 'done' && read.upgrade?.state === 'done')
      expect(read.upgrade.summary.notChecked).toEqual(['roles']);
  });

  it('keeps views waiting and the worker awake until all is read', async () => {
    const { board, claimReading, awake } = startBackground();
    const job = await jobWith([TRUE]);
    await board.write(job);
    expect(isUnderWay(job)).toBe(true);
    const reading = claimReading.read(job.id);
    expect(awake()).toBe(1);
    await reading;
    expect(awake()).toBe(0);
    expect(isUnderWay((await board.read(job.id)) as DoneJob)).toBe(false);
  });

  it('counts as not compared where the model fails, and never as supported', async () => {
    const { board, claimReading } = startBackground({ load: () => Promise.reject(new Error('damaged')) });
    const job = await jobWith(['The Marlow bridge was closed on Tuesday.', TRUE]);
    await board.write(job);
    await claimReading.read(job.id);
    const read = await board.read(job.id);
    expect(verdicts(read)[0]).toBe('not-compared');
    expect(verdicts(read)).not.toContain('supported');
    expect(verdicts(read)).not.toContain('comparing');
    if (read?.state === 'done' && read.upgrade?.state === 'done')
      expect(read.upgrade.summary.compared ?? []).not.toContain('meaning');
  });

  it('is read again by the next worker where one died over it', async () => {
    const first = startBackground({ load: () => new Promise(() => undefined) });
    const job = await jobWith([TRUE, FALSE]);
    await first.board.write(job);
    void first.claimReading.read(job.id);
    const second = startBackground({ store: first.store });
    const read = await new Promise((resolve) => {
      second.jobs.follow(job.id, (now) => now && !isUnderWay(now) && resolve(verdicts(now)));
    });
    expect(read).toEqual(['supported', 'not-found']);
  });

  it('loads no model where it is in another language, or nothing was written', async () => {
    const { board, claimReading, loadClaimModel } = startBackground();
    const german = await jobWith([TRUE], [], 'de');
    const { upgrade: _, asked: __, ...instantOnly } = await jobWith([TRUE]);
    await board.write(german);
    await claimReading.read(german.id);
    await board.write(instantOnly);
    await claimReading.read(instantOnly.id);
    expect(loadClaimModel).not.toHaveBeenCalled();
  });

  it('lets other work be done between its lines, sixty of them', async () => {
    const { board, claimReading } = startBackground();
    const job = await jobWith(
      Array.from({ length: 60 }, (_, at) => `${TRUE.slice(0, -1)}, witness ${'x'.repeat(at + 1)} said.`),
    );
    await board.write(job);
    await claimReading.read(job.id);
    expect(new Set(verdicts(await board.read(job.id)))).toEqual(new Set(['supported']));
  });
});
