/** Names what a view of a summary can show at one moment. */
import type { Article, Source } from '../../article/article.ts';
import type { ErrorCode } from '../../errors.ts';
import type { DoneJob } from '../../messaging/jobs/job.ts';
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

/**
 * What a reader comes to the extension's own document for, out of a page; `written`: out of the options, where they have brought a model
 * to have this very article written.
 */
export type WantedPart = 'upgrade' | 'ask' | 'written';

export type SummaryState =
  | { readonly kind: 'working' }
  | ({
      readonly kind: 'done';
      /** An engine's finished summary, which takes the place of the instant one. */
      readonly written?: Summary | undefined;
      /** The instant one in the reader's language, where the browser has translated it. */
      readonly translated?: Summary | undefined;
      /** All that the record says of engines. Views in pages have none of it, nor what would show it. */
      readonly engine?: EngineRecord;
    } & FinishedSummary)
  | { readonly kind: 'failed'; readonly code: ErrorCode };

export type DoneState = Extract<SummaryState, { kind: 'done' }>;

export type EngineRecord = Pick<DoneJob, 'translation' | 'upgrade' | 'exchanges' | 'suggestions' | 'asked'> & {
  readonly wanted?: WantedPart | undefined;
};
