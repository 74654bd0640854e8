/** The record of one piece of work that the background owns; views only show it and may come and go. */
import * as v from 'valibot';
import { ArticleSchema, SourceSchema } from '../article/article.ts';
import { SummarySchema } from '../summary/summary.ts';
import { ErrorReportSchema } from './error-report.ts';

/** Names content, engine and options, so that an edited page is a new job and the same page asked twice is not. */
export const JobIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What was asked for: enough to do the job again after its worker died. */
const order = {
  id: JobIdSchema,
  article: ArticleSchema,
  points: v.number(),
  /** Sentences that are new or changed since the reader's last summary of this page; empty at the first. */
  news: v.array(SourceSchema),
};

export const JobSchema = v.variant('state', [
  v.object({ ...order, state: v.literal('working') }),
  v.object({ ...order, state: v.literal('done'), summary: SummarySchema }),
  v.object({ ...order, state: v.literal('failed'), error: ErrorReportSchema }),
]);

export type JobId = v.InferOutput<typeof JobIdSchema>;
export type Job = v.InferOutput<typeof JobSchema>;

/** Name of the port over which a job's records come, each as it changes; `null` for a job that nobody remembers. */
export const jobPortName = (id: JobId): string => `job:${id}`;

/** @returns `undefined` when `name` is no job's port. */
export const jobIdOfPort = (name: string): JobId | undefined => /^job:([0-9a-f]{64})$/.exec(name)?.[1];
