/** Declares the record of one job. The background owns it; views only show it and may come and go. */
import * as v from 'valibot';
import { ArticleSchema, type Source, SourceSchema } from '../../article/article.ts';
import { type Point, SummarySchema } from '../../summary/summary.ts';
import { ErrorReportSchema } from '../error-report.ts';
import { TranslationSchema } from './translation.ts';
import { AskedSchema, EngineRequestSchema, ExchangeSchema, UpgradeSchema } from './upgrade.ts';

/** Names content, engines and options, so that an edited page is a new job and the same page asked twice is not. */
export const JobIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** How long a record is remembered: not beyond the worker, for the session, or for so many days. */
const RetentionSchema = v.union([v.picklist(['memory', 'session']), v.object({ days: v.number() })]);

/** What was asked for: enough to do the job again after its worker died. */
const order = {
  id: JobIdSchema,
  article: ArticleSchema,
  points: v.number(),
  /** Origin of the page that the article was read in, as the browser says it; records of older versions have none. */
  site: v.exactOptional(v.string()),
  /** Documents in pages that have ordered the job and may follow it (background/sender-document.ts), newest last. */
  orderedBy: v.exactOptional(v.array(v.string())),
  /** Workers that have begun it; missing at the first. */
  attempts: v.exactOptional(v.number()),
  /**
   * Sentences that are new or changed since the reader's last summary of this page, empty at the first. Missing while they are
   * not looked for: that comes after the summary.
   */
  news: v.exactOptional(v.array(SourceSchema)),
  /** Records of an older version say neither; they are of neither kind. */
  retention: v.optional(RetentionSchema, 'session'),
  isPrivate: v.optional(v.boolean(), false),
  engineRequest: v.exactOptional(EngineRequestSchema),
  /** The article is from a site that the reader never sends from. */
  isBlockedBySite: v.exactOptional(v.literal(true)),
};

const DoneJobSchema = v.object({
  ...order,
  state: v.literal('done'),
  /** The instant one, which stays at hand whatever becomes of the upgrade. */
  summary: SummarySchema,
  /** The same in the reader's language, once they have asked for it. */
  translation: v.exactOptional(TranslationSchema),
  upgrade: v.exactOptional(UpgradeSchema),
  /** The reader agreed that this very article is sent, which in a private window holds for nothing else. */
  isSendingAgreed: v.exactOptional(v.literal(true)),
  /** Everything that was sent for this job, in order. */
  exchanges: v.exactOptional(v.array(ExchangeSchema)),
  /** Questions to begin with; missing where the engine answers none. */
  suggestions: v.exactOptional(v.array(v.string())),
  asked: v.exactOptional(v.array(AskedSchema)),
});

export const JobSchema = v.variant('state', [
  v.object({ ...order, state: v.literal('working') }),
  DoneJobSchema,
  v.object({ ...order, state: v.literal('failed'), error: ErrorReportSchema }),
]);

export type Job = v.InferOutput<typeof JobSchema>;
/** As the extension's own views get it: whether more will come, and the name of the article's language in that of the interface. */
export type JobView = Job & {
  readonly isUnderWay: boolean;
  readonly news: readonly Source[];
  readonly languageName?: string | undefined;
};
export type DoneJob = v.InferOutput<typeof DoneJobSchema>;
export type Retention = v.InferOutput<typeof RetentionSchema>;

/** Whether the record will change by itself: then a view follows it. */
export function isUnderWay(job: Job): boolean {
  if (job.state !== 'done') return job.state === 'working';
  const isAnswering = (job.asked ?? []).some(({ state }) => state === 'working');
  const isWriting = [job.upgrade, job.translation].some((part) => part?.state === 'working');
  return job.news === undefined || isWriting || isAnswering || comparingTexts(job).length > 0;
}

/** Whether what an engine wrote is still to be compared with its article by a model. */
export function isComparing({ check }: Point): boolean {
  return check?.verdict === 'comparing';
}

/** Of what engines wrote about the article, all that is still to be compared, a summary's first. */
export function comparingTexts({
  upgrade,
  asked = [],
}: DoneJob): { readonly text: string; readonly language: string }[] {
  const summary = upgrade?.state === 'done' ? upgrade.summary : undefined;
  const written = [
    ...(summary ? [{ language: summary.language, points: [summary.gist, ...summary.points] }] : []),
    ...asked.flatMap((one) =>
      one.state === 'done' ? [{ language: one.answer.language, points: one.answer.sentences }] : [],
    ),
  ];
  return written.flatMap(({ language, points }) => points.filter(isComparing).map(({ text }) => ({ text, language })));
}
