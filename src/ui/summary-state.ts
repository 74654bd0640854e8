/** What a view shows at one moment. */
import type { Article } from '../article/article.ts';
import type { ErrorCode } from '../errors.ts';
import type { Summary } from '../summary/summary.ts';

export type SummaryState =
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly article: Article; readonly summary: Summary }
  | { readonly kind: 'failed'; readonly code: ErrorCode };
