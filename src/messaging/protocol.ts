/**
 * Lists every call that the background answers; those that pages answer are in page-calls.ts, which pages carry. What scripts in
 * pages may call is content-calls.ts and nothing else.
 *
 *   popup ──summarizeTab──▶ background ──readArticle──▶ content (extractor)
 *   box ──summarizeArticle──▶ background
 *   box ──openSummary──▶ background ──opens──▶ popup ──takeIntent──▶ background
 *   popup ◀──records of a job, over a port (job.ts)── background ──what a page may see of them (page-job-view.ts)──▶ box
 */
import * as v from 'valibot';
import { ArticleSchema, SourceSchema } from '../article/article.ts';
import { SettingsSchema } from '../settings/settings.ts';
import { call, Nothing } from './call.ts';
import { contentCalls, IntentSchema } from './content-calls.ts';
import { EngineOffersSchema, FoundModelsSchema, OfferedChoiceSchema } from './engine-offers.ts';
import { JobIdSchema } from './jobs/job.ts';
import { TranslationOfferSchema } from './jobs/translation.ts';
import { HighlightModeSchema, ScopeSchema } from './page-calls.ts';

const TabId = v.pipe(v.number(), v.integer());

/** Where the box is offered, other than nowhere. */
const BoxOfferedSchema = v.picklist(['articles', 'chosen-sites']);

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
  ...contentCalls,
  /**
   * Reads the tab's article, then starts, joins or finds its job. Needs activeTab where the detector does not run.
   * @param scope Missing: what a menu has just asked for, else the page. @throws AppError that says why it cannot be read
   */
  summarizeTab: call({
    from: ['extension'],
    request: v.object({ tabId: TabId, scope: v.exactOptional(ScopeSchema) }),
    response: JobIdSchema,
  }),
  /** What the reader wanted when a page opened this document for a tab; once, and soon after: then it is the summary. */
  takeIntent: call({
    from: ['extension'],
    request: v.object({ tabId: TabId }),
    response: v.nullable(IntentSchema),
  }),
  /**
   * The better summary of a job, where the reader has chosen an engine for it. `agreed`: the reader saw what would be sent.
   * Answered once the job's record says what has become of it. @throws AppError `storage-full` where consent cannot be kept
   */
  upgradeSummary: call({
    from: ['extension'],
    request: v.object({ job: JobIdSchema, trigger: v.picklist(['shown', 'clicked', 'agreed']) }),
    response: Nothing,
  }),
  /** How an engine may be had where none is chosen; `null`: it is not to be offered. @see engine-offers.ts */
  engineOffers: call({
    from: ['extension'],
    /** `isWanted`: the reader has come for it, so that it is offered also to who has sent the offer away. */
    request: v.object({ job: JobIdSchema, isWanted: v.boolean() }),
    response: v.nullable(EngineOffersSchema),
  }),
  /** Sends the offer away for good, or brings it back. @throws AppError `storage-full` */
  offerEngines: call({ from: ['extension'], request: v.object({ isOffered: v.boolean() }), response: Nothing }),
  /** Asks the usual ports of this computer. The browser must have let the extension reach them. */
  findModels: call({ from: ['extension'], request: Nothing, response: FoundModelsSchema }),
  /**
   * The reader has chosen what writes on their own computer, from now on, and wants it to write about this job's article.
   * @returns the job that it writes for. @throws AppError `storage-full`
   */
  chooseEngine: call({
    from: ['extension'],
    request: v.object({ job: JobIdSchema, choice: OfferedChoiceSchema }),
    response: JobIdSchema,
  }),
  /** Opens the options beside the tab where a service is entered, or a model brought; they lead back to the tab's summary. */
  addService: call({
    from: ['extension'],
    request: v.object({ tabId: TabId, engine: v.exactOptional(v.literal('in-browser')) }),
    response: Nothing,
  }),
  /** Whether the browser can show a job's instant summary in the reader's language; `null`: it need not, or cannot. */
  translationOffer: call({
    from: ['extension'],
    request: v.object({ job: JobIdSchema }),
    response: v.nullable(TranslationOfferSchema),
  }),
  /** From the reader's click alone: the browser may have to download what it needs. The translation comes in the job's record. */
  translateSummary: call({ from: ['extension'], request: v.object({ job: JobIdSchema }), response: Nothing }),
  cancelTranslation: call({ from: ['extension'], request: v.object({ job: JobIdSchema }), response: Nothing }),
  cancelUpgrade: call({ from: ['extension'], request: v.object({ job: JobIdSchema }), response: Nothing }),
  /** The answer comes in the job's record. */
  askAboutArticle: call({ from: ['extension'], request: QuestionSchema, response: Nothing }),
  /** A question that is given up stands no longer in the record. */
  cancelQuestion: call({ from: ['extension'], request: QuestionSchema, response: Nothing }),
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
      /** See page-calls.ts. */
      reopens: v.exactOptional(v.boolean()),
    }),
    response: Nothing,
  }),
  /** The reader wants the box nowhere any more. @returns where it was offered until now; `null`: nowhere. @throws AppError `storage-full` */
  hideBoxEverywhere: call({ from: ['extension'], request: Nothing, response: v.nullable(BoxOfferedSchema) }),
  /** Takes `hideBoxEverywhere` back. @throws AppError `storage-full` */
  showBoxEverywhere: call({
    from: ['extension'],
    request: v.object({ offer: BoxOfferedSchema }),
    response: Nothing,
  }),
  /** As they are stored: the background is their only reader, too, since a page in a private window has stores of its own. */
  settings: call({ from: ['extension'], request: Nothing, response: SettingsSchema }),
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
  /** Those of them in which all of these words stand, anywhere in headline, site, article or summary. */
  searchSummaries: call({
    from: ['extension'],
    request: v.object({ words: v.pipe(v.string(), v.maxLength(200)) }),
    response: v.array(JobIdSchema),
  }),
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
  openOptions: call({ from: ['extension'], request: Nothing, response: Nothing }),
} as const;
