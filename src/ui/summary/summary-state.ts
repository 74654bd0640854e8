/** Names what a view of a summary can show at one moment. */
import type { Article, Source } from '../../article/article.ts';
import type { ErrorCode } from '../../errors.ts';
import type { DoneJob } from '../../messaging/job.ts';
import type { Summary } from '../../summary/summary.ts';

export interface FinishedSummary {
  /** The job's name, by which it can be read aloud. */
  readonly id?: string;
  readonly article: Article;
  readonly summary: Summary;
  /** Sentences that are new or changed since the reader's last summary of this page. */
  readonly news?: readonly Source[];
  /** What the article's language is called in that of the interface. */
  readonly languageName?: string | undefined;
}

export type SummaryState =
  | { readonly kind: 'working' }
  | ({ readonly kind: 'done' } & FinishedSummary & Pick<DoneJob, 'upgrade' | 'exchanges' | 'suggestions' | 'asked'>)
  | { readonly kind: 'failed'; readonly code: ErrorCode };
