/**
 * Lists everything that a script in a web page may ask of the background: a page whose process was taken over speaks with that
 * script's voice. Each call has a schema, the bytes that its request may have, and how often a tab may make it; who asks, in which
 * document and on which site, says the browser. Why these and no others: docs/decisions/061-what-pages-may-call.md.
 */
import * as v from 'valibot';
import { BoxLookSchema, ViewLookSchema } from '../settings/settings.ts';
import { type Call, type ContentLimits, call, Nothing, type Schema } from './call.ts';
import { JobIdSchema } from './jobs/job.ts';
import { MAX_ARTICLE_BYTES, PageArticleSchema } from './page-article.ts';

/** How far a "no, thank you" in a page reaches. */
const DismissalScopeSchema = v.picklist(['page', 'site']);
export type DismissalScope = v.InferOutput<typeof DismissalScopeSchema>;

/** What the reader wants of the extension's own document: the summary, a better one, a question, or to say where boxes are offered. */
export const IntentSchema = v.picklist(['summary', 'upgrade', 'ask', 'box']);
export type Intent = v.InferOutput<typeof IntentSchema>;

/** Texts of the interface by their keys; see i18n/text.ts. */
const TextsSchema = v.record(v.string(), v.string());

const BoxOfferSchema = v.object({
  /** Whether the reader wants the box on this page. */
  isWanted: v.boolean(),
  ...BoxLookSchema.entries,
  /** How such times are written; see i18n/text.ts. */
  durations: v.array(v.string()),
  /** The box's, or all where the reader chose another language than the browser's. */
  texts: TextsSchema,
  /** What pages call a summary of their own; see languages/own-summaries.ts. */
  ownSummaries: v.string(),
});
export type BoxOffer = v.InferOutput<typeof BoxOfferSchema>;

/** What a view must know of the reader's settings. */
const ViewPreferencesSchema = v.object({
  ...ViewLookSchema.entries,
  /** All, in the language that the reader chose; missing where it is the browser's. */
  texts: v.exactOptional(TextsSchema),
});
export type ViewPreferences = v.InferOutput<typeof ViewPreferencesSchema>;

const small = { maxBytes: 500, perMinute: 30 };

/** May be made by the extension's own pages, too, without limits. */
const alsoFromExtension = ['content', 'extension'] as const;

export const contentCalls = {
  /** The page in the sender's tab is an article: the toolbar button shows it; the reply says whether to offer a box. */
  articleFound: fromContent({ request: Nothing, response: BoxOfferSchema }, small),
  /** The page in the sender's tab turned into something else (single-page navigation). */
  articleLeft: fromContent({ request: Nothing, response: Nothing }, small),
  /** Runs the extractor in the sender's page, where the browser needs no further permission for it (Firefox). */
  injectExtractor: fromContent({ request: Nothing, response: Nothing }, small),
  /** The same for the script that fills boxes. */
  injectBoxView: fromContent({ request: Nothing, response: Nothing }, small),
  /** The same for the script that leads back from marks. */
  injectMarksView: fromContent({ request: Nothing, response: Nothing }, small),
  viewPreferences: fromContent({ from: alsoFromExtension, request: Nothing, response: ViewPreferencesSchema }, small),
  /**
   * Starts, joins or finds the job for an article that the sender has read: a script in a page, its own document's.
   * @throws AppError `too-long`
   */
  summarizeArticle: fromContent(
    { from: alsoFromExtension, request: v.object({ article: PageArticleSchema }), response: JobIdSchema },
    { maxBytes: MAX_ARTICLE_BYTES, perMinute: 30, bytesPerMinute: 2 * MAX_ARTICLE_BYTES, tooLarge: 'too-long' },
  ),
  /** The reader sends the box away from the sender's page or site. @throws AppError `storage-full` */
  dismissBox: fromContent({ request: v.object({ scope: DismissalScopeSchema }), response: Nothing }, small),
  /** Takes `dismissBox` back. @throws AppError `storage-full` */
  restoreBox: fromContent({ request: v.object({ scope: DismissalScopeSchema }), response: Nothing }, small),
  /** Opens a document of the extension's own for the sender's tab, which takes the intent once: the popup, else a tab beside it. */
  openSummary: fromContent(
    { request: v.object({ intent: IntentSchema }), response: Nothing },
    { maxBytes: 500, perMinute: 12 },
  ),
} as const;

type Spec<Request extends Schema, Response extends Schema> = Pick<Call<Request, Response>, 'request' | 'response'> &
  Partial<Pick<Call, 'from'>>;

function fromContent<Request extends Schema, Response extends Schema>(
  { from = ['content'], request, response }: Spec<Request, Response>,
  limits: ContentLimits,
): Call<Request, Response> {
  return call({ from, request, response, limits });
}
