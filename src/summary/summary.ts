/**
 * Describes a summary: plain data that crosses contexts as JSON.
 * Every point names the sentences that it comes from, so that a view can lead back to the page.
 */
import * as v from 'valibot';
import { SourceSchema } from '../article/article.ts';
import { ClaimCheckSchema, FindingSchema, VerdictSchema } from './claims/claim-check.ts';
import { FactsSchema } from './facts/facts.ts';

/** What the check of a generated point found; a point that was taken from the article has none. */
const PointCheckSchema = v.object({
  /**
   * Of its sentences together. `comparing`: a model is about to read it beside the article, whatever the rules say. `not-compared`: that
   * failed, and the rules find nothing.
   */
  verdict: v.picklist([...VerdictSchema.options, 'comparing', 'not-compared']),
  /** Offsets into the point's text, in reading order. */
  findings: v.array(FindingSchema),
  /** For an unsupported point: the article's sentence that is nearest, which takes its place. */
  nearest: v.exactOptional(SourceSchema),
});

export const PointSchema = v.object({
  text: v.string(),
  sources: v.array(SourceSchema),
  /** Among the three points that a short summary has. */
  isKey: v.exactOptional(v.boolean()),
  /** The page's own line about the article: no sentence that was chosen, so its source may only be the nearest. */
  isPageSummary: v.exactOptional(v.boolean()),
  /** In a translated summary: what stays in the article's language, since its translation says something else. */
  isUntranslated: v.exactOptional(v.boolean()),
  /** Words were left out that an editor would cut; its source is the whole sentence. */
  isShortened: v.exactOptional(v.boolean()),
  check: v.exactOptional(PointCheckSchema),
  /** What a model wrote and the article does not say: this sentence of the article has taken its place. */
  written: v.exactOptional(v.object({ text: v.string(), check: PointCheckSchema })),
});

export const SummarySchema = v.object({
  /** The id of the engine that made it. */
  engine: v.string(),
  /** The model that wrote it, as its server calls it. */
  model: v.exactOptional(v.string()),
  /** The server that wrote it, with its port; missing where nothing left the browser. */
  host: v.exactOptional(v.string()),
  /** BCP 47 language of the points. */
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  /** The one sentence to read if only one. */
  gist: PointSchema,
  /** In reading order. */
  points: v.array(PointSchema),
  /** Points of a model that the article does not say, and for which no other sentence of it stands in. */
  leftOut: v.exactOptional(v.array(PointSchema)),
  /** Only what is sure: who, where, when, how many, who said what. */
  facts: v.exactOptional(FactsSchema),
  /** The sentences are the article's, and a model has chosen them by their numbers: nothing of it is written. */
  isPicked: v.exactOptional(v.boolean()),
  /** The browser has translated the article's own sentences into `language`; `false`: none of them well enough. */
  isTranslated: v.exactOptional(v.boolean()),
  /** How much of the article was read, in blocks. */
  coverage: v.object({
    read: v.number(),
    of: v.number(),
    /** `preview`: lines below the text say so (reading/read-access.ts). */
    access: v.exactOptional(v.literal('preview')),
    /** The share that is missing, 0–1, where they say it. */
    rest: v.exactOptional(v.number()),
    /** Paragraphs that are such lines. */
    notices: v.exactOptional(v.number()),
    /** What an engine wrote broke off: only its whole lines are here. */
    isCutOff: v.exactOptional(v.boolean()),
  }),
  /** What the check of a generated summary could not see (claims/claim-check.ts). */
  notChecked: v.exactOptional(ClaimCheckSchema.entries.notChecked),
  /** What it compared; missing where no check was made. */
  compared: v.exactOptional(ClaimCheckSchema.entries.compared),
});

export type PointCheck = v.InferOutput<typeof PointCheckSchema>;
export type Point = v.InferOutput<typeof PointSchema>;
export type Summary = v.InferOutput<typeof SummarySchema>;
