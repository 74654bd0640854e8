/**
 * What a reader gets: plain data that crosses contexts as JSON.
 * Every point names the sentences that it comes from, so that a view can lead back to the page.
 */
import * as v from 'valibot';
import { SourceSchema } from '../article/article.ts';
import { FactsSchema } from './facts/facts.ts';

export const PointSchema = v.object({
  text: v.string(),
  sources: v.array(SourceSchema),
  /** Among the three points that a short summary has. */
  isKey: v.exactOptional(v.boolean()),
});

export const SummarySchema = v.object({
  /** The id of the engine that made it. */
  engine: v.string(),
  /** BCP 47 language of the points. */
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  /** The one sentence to read if only one. */
  gist: PointSchema,
  /** In reading order. */
  points: v.array(PointSchema),
  /** Only what is sure: who, where, when, how many, who said what. */
  facts: v.exactOptional(FactsSchema),
  /** How much of the article was read, in blocks. */
  coverage: v.object({ read: v.number(), of: v.number() }),
  /** Whole seconds. */
  readingSeconds: v.object({ article: v.number(), summary: v.number() }),
});

export type Point = v.InferOutput<typeof PointSchema>;
export type Summary = v.InferOutput<typeof SummarySchema>;
