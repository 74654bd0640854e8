/**
 * Starts each job once: whoever asks for the same joins it, and it outlives every view. A record that says `working`
 * while nobody works on it belongs to a worker that died: its job is taken up again, once. Facts, and what is new since the last
 * summary, are looked for after it was told; what an engine adds is upgrades.ts's, which takes up nothing by itself.
 */
import type { Article, Source } from '../../article/article.ts';
import type { Engine } from '../../engines/engine.ts';
import { AppError, toErrorReport } from '../../errors.ts';
import { comparingTexts, type DoneJob, type Job } from '../../messaging/jobs/job.ts';
import type { JobId } from '../../messaging/jobs/job-id.ts';
import type { LoadTextAnalysis } from '../../summary/text-analysis-type.ts';
import type { ClaimReading } from './claim-reading.ts';
import { jobId } from './digest-job.ts';
import type { JobRecords } from './job-records.ts';
import type { ObservableJobs } from './observable-jobs.ts';
import type { Upgrades } from './upgrades.ts';

export type JobOrder = Pick<
  Job,
  'article' | 'points' | 'site' | 'retention' | 'isPrivate' | 'engineRequest' | 'isBlockedBySite'
>;

/** Workers that a job may end; the text that is too much for two would be too much for a third. */
const MAX_ATTEMPTS = 2;

type Listener = (job: Job | undefined) => void;

export interface Jobs {
  /**
   * Starts, joins or finds the job. A failed one is tried again.
   * @param document In a page, which orders it and may follow it from then on; see sender-document.ts.
   */
  start(order: JobOrder, document?: string): Promise<JobId>;
  /** Hands over the record as it is now (`undefined`: nobody remembers it) and at every change. @returns how to stop. */
  follow(id: JobId, listener: Listener): () => void;
}

export interface JobsDependencies {
  readonly board: ObservableJobs;
  readonly records: Pick<JobRecords, 'listOf'>;
  readonly engine: Engine;
  readonly upgrades: Pick<Upgrades, 'prepare'>;
  readonly loadTextAnalysis: LoadTextAnalysis;
  readonly claimReading: Pick<ClaimReading, 'read'>;
  /** What a worker that died was working on, marked as interrupted; the job itself where there is nothing of it. */
  markInterrupted(job: DoneJob): DoneJob;
}

export function createJobs({
  board,
  records,
  engine,
  upgrades,
  loadTextAnalysis,
  claimReading,
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
    void finish(order).finally(() => running.delete(id));
    await noted;
  }

  async function finish(order: Omit<DoneJob, 'state' | 'summary'>): Promise<void> {
    const job = await work(order);
    await board.write(job, true);
    if (job.state === 'done' && !job.news) await addDetails(job);
  }

  /** Optional: whatever fails here, there is a summary. */
  async function addDetails(job: DoneJob): Promise<void> {
    const { article } = job;
    const facts = await loadTextAnalysis()
      .then(({ extractFacts }) => extractFacts(article))
      .catch(() => undefined);
    const news = hasNoPast(job) ? [] : await newsOf(job).catch(() => []);
    await board.change(job.id, (now) => ({ ...now, news, ...(facts && { summary: { ...now.summary, facts } }) }));
  }

  async function newsOf({ id, site, article }: DoneJob): Promise<Source[]> {
    const past = await records.listOf(article.url);
    // Records of older versions say no site.
    const before = past.find((job) => job.state === 'done' && job.id !== id && (job.site ?? site) === site);
    return before ? whatIsNew(before.article, article, loadTextAnalysis) : [];
  }

  /** A worker has died over it: it is begun again, unless that has ended the next worker, too. */
  async function takeUp(record: Job): Promise<void> {
    const attempts = (record.attempts ?? 1) + 1;
    if (attempts <= MAX_ATTEMPTS) return begin({ ...record, attempts });
    const error = toErrorReport(new AppError('gave-up', `begun ${MAX_ATTEMPTS} times`));
    await board.write({ ...record, state: 'failed', error });
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

  /** Its worker died over the details, which are not worth another. */
  const areDetailsLost = ({ id, news }: DoneJob) => !news && !running.has(id);

  async function notify(id: JobId, listener: Listener): Promise<void> {
    const record = await board.read(id);
    if (record?.state === 'working' && !running.has(id)) return takeUp(record);
    if (record?.state !== 'done') return listener(record);
    // Its worker died before they were read; else the reading goes on, and is not begun twice.
    if (comparingTexts(record).length > 0) void claimReading.read(id);
    const marked = (job: DoneJob) => markInterrupted(areDetailsLost(job) ? { ...job, news: [] } : job);
    if (marked(record) === record) listener(record);
    else await board.change(id, marked);
  }

  return {
    async start(order, document) {
      const id = await jobId(order.article, { ...order, engine: engine.id });
      const record = await board.read(id);
      if (record?.state === 'working' && !running.has(id)) await takeUp(record);
      else if (record?.state !== 'done') await begin({ ...order, id });
      else if (record.upgrade?.state !== 'working') await readAgain(record, order.retention);
      if (document !== undefined) await board.addOrderer(id, document);
      return id;
    },
    follow(id, listener) {
      let isFollowed = true;
      const tell: Listener = (job) => {
        if (isFollowed) listener(job);
      };
      const stopListening = board.listen(id, tell);
      void notify(id, tell);
      return () => {
        isFollowed = false;
        stopListening();
      };
    },
  };
}

/** What is remembered nowhere is new altogether. */
function hasNoPast({ article, retention }: JobOrder): boolean {
  return retention === 'memory' || !article.url;
}

/** @returns what the earlier article does not say: sources that are new or changed. */
async function whatIsNew(before: Article, after: Article, loadTextAnalysis: LoadTextAnalysis): Promise<Source[]> {
  const { compareArticles } = await loadTextAnalysis();
  const { added, changed } = compareArticles(before, after);
  return [...added, ...changed.map((change) => change.after)].map(({ source }) => source);
}
