/**
 * Reduces a job's record to what a script in a web page is sent, which the page may see, too: nothing but its own text in short. No
 * engine, host or model, no draft, no text that would be sent, no question, no request, no words of an error.
 */
import type { Source } from '../../article/article.ts';
import type { ErrorCode } from '../../errors.ts';
import type { Summary } from '../../summary/summary.ts';
import { isUnderWay, type Job } from './job.ts';
import type { JobId } from './job-id.ts';

interface Named {
  readonly id: JobId;
  /** The record will change by itself. */
  readonly isUnderWay: boolean;
  /** What the article's language is called in that of the interface. */
  readonly languageName?: string | undefined;
}

export type PageJobView = Named &
  (
    | { readonly state: 'working' }
    | {
        readonly state: 'done';
        /** The instant one, with its facts. */
        readonly summary: Summary;
        /** Sentences that are new or changed since the reader's last summary of this page. */
        readonly news: readonly Source[];
        /** Only once an engine has finished. Its summary does not say which, where, or by what model. */
        readonly upgrade?: { readonly state: 'done'; readonly summary: Summary };
      }
    | { readonly state: 'failed'; readonly error: { readonly code: ErrorCode } }
  );

/** Stands for the engine in a summary that one has written. */
const ANONYMOUS_ENGINE = 'written';

/** @param isAwaited Whether an engine is about to begin by itself. */
export function toPageJobView(job: Job & Pick<Named, 'languageName'>, isAwaited = false): PageJobView {
  const { id, languageName } = job;
  const named = { id, isUnderWay: isAwaited || isUnderWay(job), ...(languageName !== undefined && { languageName }) };
  if (job.state === 'working') return { ...named, state: 'working' };
  if (job.state === 'failed') return { ...named, state: 'failed', error: { code: job.error.code } };
  const { summary, news = [], upgrade } = job;
  const written = upgrade?.state === 'done' && ({ state: 'done', summary: withoutWriter(upgrade.summary) } as const);
  return { ...named, state: 'done', summary, news, ...(written && { upgrade: written }) };
}

function withoutWriter({ model: _model, host: _host, ...summary }: Summary): Summary {
  return { ...summary, engine: ANONYMOUS_ENGINE };
}
