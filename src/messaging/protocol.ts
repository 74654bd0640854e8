/**
 * Lists every call that the background answers; those that pages answer are in page-calls.ts, which pages carry.
 *
 *   popup ──summarizeTab──▶ background ──readArticle──▶ content (extractor)
 *   box ──summarizeArticle──▶ background
 *   popup, box ◀──records of a job, over a port (job.ts)── background
 */
import * as v from 'valibot';
import { ArticleSchema, SourceSchema } from '../article/article.ts';
import { BoxLookSchema, SettingsSchema, ViewLookSchema } from '../settings/settings.ts';
import { call } from './call.ts';
import { JobIdSchema } from './job.ts';
import { HighlightModeSchema } from './page-calls.ts';

const Nothing = v.optional(v.null());
const TabId = v.pipe(v.number(), v.integer());

/** How far a "no, thank you" reaches. */
const DismissalScopeSchema = v.picklist(['page', 'site', 'everywhere']);
export type DismissalScope = v.InferOutput<typeof DismissalScopeSchema>;

/** Texts of the interface by their keys; see i18n/text.ts. */
const TextsSchema = v.record(v.string(), v.string());

const BoxOfferSchema = v.object({
  /** Whether the reader wants the box on this page. */
  isWanted: v.boolean(),
  ...BoxLookSchema.entries,
  /** Points that a summary will have, for the time it will take to read. */
  points: v.number(),
  /** How such times are written; see i18n/text.ts. */
  durations: v.array(v.string()),
  /** The box's, or all where the reader chose another language than the browser's. */
  texts: TextsSchema,
});
export type BoxOffer = v.InferOutput<typeof BoxOfferSchema>;

/** What a view must know of the reader's settings. */
const ViewPreferencesSchema = v.object({
  ...ViewLookSchema.entries,
  /** All, in the language that the reader chose; missing where it is the browser's. */
  texts: v.exactOptional(TextsSchema),
});
export type ViewPreferences = v.InferOutput<typeof ViewPreferencesSchema>;

/** A finished job, as a list of past summaries shows it. */
const PastSummarySchema = v.object({
  job: JobIdSchema,
  title: v.string(),
  site: v.exactOptional(v.string()),
  url: v.string(),
});
export type PastSummary = v.InferOutput<typeof PastSummarySchema>;

const StorySchema = v.object({
  members: v.array(v.object({ job: JobIdSchema, adds: v.array(v.object({ text: v.string(), source: SourceSchema })) })),
});
export type Story = v.InferOutput<typeof StorySchema>;

/** A digest that was asked for in a private window. */
const DigestOrderSchema = v.object({
  windowId: v.number(),
  /** Missing where all tabs of the window are meant. */
  link: v.exactOptional(v.string()),
});
export type DigestOrder = v.InferOutput<typeof DigestOrderSchema>;

const QuestionSchema = v.object({
  job: JobIdSchema,
  question: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
});

export const backgroundCalls = {
  /** The page in the sender's tab is an article: the toolbar button shows it; the reply says whether to offer a box. */
  articleFound: call({ from: ['content'], request: Nothing, response: BoxOfferSchema }),
  /** The page in the sender's tab turned into something else (single-page navigation). */
  articleLeft: call({ from: ['content'], request: Nothing, response: Nothing }),
  /** Runs the extractor in the sender's page, where the browser needs no further permission for it (Firefox). */
  injectExtractor: call({ from: ['content'], request: Nothing, response: Nothing }),
  /** Starts, joins or finds the job for an article that the sender has read. */
  summarizeArticle: call({
    from: ['content', 'extension'],
    request: v.object({ article: ArticleSchema }),
    response: JobIdSchema,
  }),
  /**
   * Reads the tab's article, then starts, joins or finds its job. Needs activeTab where the detector does not run.
   * @throws AppError `page-closed`, `no-article`, `no-selection`
   */
  summarizeTab: call({ from: ['extension'], request: v.object({ tabId: TabId }), response: JobIdSchema }),
  /**
   * The better summary of a job, where the reader has chosen an engine for it. `agreed`: the reader saw what would be sent.
   * Answered once the job's record says what has become of it.
   */
  upgradeSummary: call({
    from: ['content', 'extension'],
    request: v.object({ job: JobIdSchema, trigger: v.picklist(['shown', 'clicked', 'agreed']) }),
    response: Nothing,
  }),
  cancelUpgrade: call({ from: ['content', 'extension'], request: v.object({ job: JobIdSchema }), response: Nothing }),
  /** The answer comes in the job's record. */
  askAboutArticle: call({ from: ['content', 'extension'], request: QuestionSchema, response: Nothing }),
  /** A question that is given up stands no longer in the record. */
  cancelQuestion: call({ from: ['content', 'extension'], request: QuestionSchema, response: Nothing }),
  /**
   * Shows in the tab where points of a job's summary stand; a preview of none ends the preview.
   * @throws AppError `source-gone`, `page-closed`
   */
  showSources: call({
    from: ['extension'],
    request: v.object({
      tabId: TabId,
      job: JobIdSchema,
      /** Of the job's article; see article-key.ts. */
      articleKey: v.string(),
      sources: v.array(SourceSchema),
      mode: HighlightModeSchema,
    }),
    response: Nothing,
  }),
  /** The reader sends the box away from the sender's page, its site, or everywhere. */
  dismissBox: call({ from: ['content'], request: v.object({ scope: DismissalScopeSchema }), response: Nothing }),
  /** Takes `dismissBox` back. */
  restoreBox: call({ from: ['content'], request: v.object({ scope: DismissalScopeSchema }), response: Nothing }),
  viewPreferences: call({ from: ['content', 'extension'], request: Nothing, response: ViewPreferencesSchema }),
  /**
   * Changes the settings, of which the background is the only writer: a change made elsewhere meanwhile is not lost.
   * @returns them as they are now.
   */
  changeSettings: call({
    from: ['extension'],
    request: v.object({ before: SettingsSchema, after: SettingsSchema }),
    response: SettingsSchema,
  }),
  /** Finished summaries of this session, newest first; none of private windows. */
  pastSummaries: call({ from: ['extension'], request: Nothing, response: v.array(PastSummarySchema) }),
  forgetSummaries: call({ from: ['extension'], request: v.object({ jobs: v.array(JobIdSchema) }), response: Nothing }),
  /** Which of these articles tell the same story, and what each adds to the others. In the order given. */
  groupStories: call({
    from: ['extension'],
    request: v.object({ jobs: v.array(JobIdSchema) }),
    response: v.array(StorySchema),
  }),
  /** Opens the digest of all tabs in the tab's window. */
  openDigest: call({ from: ['extension'], request: v.object({ tabId: TabId }), response: Nothing }),
  /** Hands the order over to the digest's page, once; `null` for a ticket that is used up or forgotten. */
  takeDigestOrder: call({
    from: ['extension'],
    request: v.object({ ticket: v.string() }),
    response: v.nullable(DigestOrderSchema),
  }),
  /** As `summarizeArticle`, of a link in a private window, whatever window the page that asks is in. */
  summarizePrivately: call({
    from: ['extension'],
    request: v.object({ article: ArticleSchema }),
    response: JobIdSchema,
  }),
  openOptions: call({ from: ['content', 'extension'], request: Nothing, response: Nothing }),
} as const;
