/** What a view shows at one moment. */
import type { ErrorCode } from '../../errors.ts';
import type { DoneJob } from '../../messaging/job.ts';
import type { FinishedSummary } from './render-summary.ts';

export type SummaryState =
  | { readonly kind: 'working' }
  | ({ readonly kind: 'done' } & FinishedSummary & Pick<DoneJob, 'upgrade' | 'exchanges' | 'suggestions' | 'asked'>)
  | { readonly kind: 'failed'; readonly code: ErrorCode };
