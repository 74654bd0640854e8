/**
 * The background owns the work: a job is started once, joined by whoever asks for the same, and outlives every view.
 * A record that says `working` while nobody works on it belongs to a worker that died: its job is taken up again.
 */
import type { Article, Source } from '../article/article.ts';
import type { Engine } from '../engines/engine.ts';
import { toErrorReport } from '../errors.ts';
import type { Job, JobId } from '../messaging/job.ts';
import { jobId } from './job-id.ts';
import type { JobRecords, Retention } from './job-records.ts';
import { whatIsNew } from './what-is-new.ts';

export interface JobOrder {
  readonly article: Article;
  readonly points: number;
  readonly news: readonly Source[];
  readonly retention: Retention;
}

type Listener = (job: Job | undefined) => void;

export interface Jobs {
  /** Starts, joins or finds the job. A failed one is tried again. */
  start(order: Omit<JobOrder, 'news'>): Promise<JobId>;
  /** Tells the record as it is now (`undefined`: nobody remembers it) and at every change. @returns how to stop. */
  follow(id: JobId, listener: Listener): () => void;
}

export function createJobs(records: JobRecords, engine: Engine): Jobs {
  const running = new Set<JobId>();
  const listeners = new Map<JobId, Set<Listener>>();

  async function save(job: Job, retention: Retention): Promise<void> {
    await records.write(job, retention);
    for (const listener of listeners.get(job.id) ?? []) listener(job);
  }

  /** Resolves once the record says `working`; the work itself has begun before and goes on. */
  async function begin(id: JobId, { article, points, news, retention }: JobOrder): Promise<void> {
    if (running.has(id)) return;
    running.add(id);
    const order = { id, article, points, news: [...news] };
    const noted = save({ ...order, state: 'working' }, retention);
    void engine
      .summarize(article, { points, signal: new AbortController().signal })
      .then((summary): Job => ({ ...order, state: 'done', summary }))
      .catch((thrown): Job => ({ ...order, state: 'failed', error: toErrorReport(thrown) }))
      .then(async (job) => {
        await noted;
        await save(job, retention);
      })
      .finally(() => running.delete(id));
    await noted;
  }

  async function tell(id: JobId, listener: Listener): Promise<void> {
    const record = await records.read(id);
    if (record?.state === 'working' && !running.has(id)) await begin(id, { ...record, retention: 'session' });
    else listener(record);
  }

  return {
    async start(order) {
      const id = await jobId(order.article, { engine: engine.id, points: order.points });
      const record = await records.read(id);
      if (record?.state !== 'done') {
        const past = order.retention === 'memory' ? [] : await records.listOf(order.article.url);
        await begin(id, { ...order, news: whatIsNew(order.article, past) });
      } else if (typeof order.retention === 'object') {
        // It may be from before the reader wanted days; and what is read again is remembered from today on.
        await records.write(record, order.retention);
      }
      return id;
    },
    follow(id, listener) {
      const following = (listeners.get(id) ?? new Set<Listener>()).add(listener);
      listeners.set(id, following);
      void tell(id, listener);
      return () => {
        following.delete(listener);
        if (!following.size) listeners.delete(id);
      };
    },
  };
}
