/**
 * Starts each job once: whoever asks for the same joins it, and it outlives every view. A record that says `working`
 * while nobody works on it belongs to a worker that died: its job is taken up again. What comes after the instant summary
 * is upgrades.ts's, which takes up nothing by itself.
 */
import type { Article, Source } from '../../article/article.ts';
import type { Engine } from '../../engines/engine.ts';
import { toErrorReport } from '../../errors.ts';
import type { DoneJob, Job } from '../../messaging/job.ts';
import type { JobId } from '../../messaging/job-id.ts';
import type { LoadTextAnalysis } from '../../summary/text-analysis-type.ts';
import { jobId } from './digest-job.ts';
import type { JobRecords } from './job-records.ts';
import type { ObservableJobs } from './observable-jobs.ts';
import type { Upgrades } from './upgrades.ts';

export type JobOrder = Pick<
  Job,
  'article' | 'points' | 'retention' | 'isPrivate' | 'engineRequest' | 'isBlockedBySite'
>;

type Listener = (job: Job | undefined) => void;

export interface Jobs {
  /** Starts, joins or finds the job. A failed one is tried again. */
  start(order: JobOrder): Promise<JobId>;
  /** Hands over the record as it is now (`undefined`: nobody remembers it) and at every change. @returns how to stop. */
  follow(id: JobId, listener: Listener): () => void;
}

export interface JobsDependencies {
  readonly board: ObservableJobs;
  readonly records: Pick<JobRecords, 'listOf'>;
  readonly engine: Engine;
  readonly upgrades: Pick<Upgrades, 'prepare'>;
  readonly loadTextAnalysis: LoadTextAnalysis;
  /** What a worker that died was working on, marked as interrupted; the job itself where there is nothing of it. */
  markInterrupted(job: DoneJob): DoneJob;
}

export function createJobs({
  board,
  records,
  engine,
  upgrades,
  loadTextAnalysis,
  markInterrupted,
}: JobsDependencies): Jobs {
  const running = new Set<JobId>();

  async function work(order: Omit<DoneJob, 'state' | 'summary'>): Promise<Job> {
    const { article, points } = order;
    try {
      const summary = await engine.summarize(article, { points, signal: new AbortController().signal });
      return upgrades.prepare({ ...order, state: 'done', summary });
    } catch (thrown) {
      return { ...order, state: 'failed', error: toErrorReport(thrown) };
    }
  }

  /** Resolves once the record says `working`; the work itself has begun before and goes on. */
  async function begin(order: Omit<DoneJob, 'state' | 'summary'>): Promise<void> {
    const { id } = order;
    if (running.has(id)) return;
    running.add(id);
    const noted = board.write({ ...order, state: 'working' });
    void work(order)
      .then((job) => board.write(job))
      .finally(() => running.delete(id));
    await noted;
  }

  /** What is read again is remembered from today on, for as long as the reader wants now. */
  async function readAgain(record: DoneJob, retention: Job['retention']): Promise<void> {
    const { upgrade } = await upgrades.prepare(record);
    await board.change(record.id, (now) => {
      // An engine may have begun meanwhile: what it has made of the record stays.
      const isAsItWas = now.upgrade?.state === record.upgrade?.state;
      return { ...now, retention, ...(isAsItWas && upgrade && { upgrade }) };
    });
  }

  async function notify(id: JobId, listener: Listener): Promise<void> {
    const record = await board.read(id);
    if (record?.state === 'working' && !running.has(id)) await begin(record);
    else if (record?.state === 'done' && markInterrupted(record) !== record) await board.change(id, markInterrupted);
    else listener(record);
  }

  return {
    async start(order) {
      const id = await jobId(order.article, { ...order, engine: engine.id });
      const record = await board.read(id);
      if (record?.state !== 'done') {
        const past = order.retention === 'memory' ? [] : await records.listOf(order.article.url);
        await begin({ ...order, id, news: await whatIsNew(order.article, past, loadTextAnalysis) });
      } else if (record.upgrade?.state !== 'working') await readAgain(record, order.retention);
      return id;
    },
    follow(id, listener) {
      const stop = board.listen(id, listener);
      void notify(id, listener);
      return stop;
    },
  };
}

/**
 * @param past Newest first.
 * @returns what the reader's last summary of this page did not know: sources that are new or changed, none where there is no earlier one.
 */
async function whatIsNew(
  article: Article,
  past: readonly Job[],
  loadTextAnalysis: LoadTextAnalysis,
): Promise<Source[]> {
  const before = article.url && past.find((job) => job.state === 'done' && job.article.url === article.url);
  if (!before) return [];
  const { compareArticles } = await loadTextAnalysis();
  const { added, changed } = compareArticles(before.article, article);
  return [...added, ...changed.map(({ after }) => after)].map(({ source }) => source);
}
