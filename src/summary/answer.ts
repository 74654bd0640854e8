/** Describes the answer to a question about the article: plain data that crosses contexts as JSON. */
import * as v from 'valibot';
import { PointSchema, SummarySchema } from './summary.ts';

export const AnswerSchema = v.object({
  engine: SummarySchema.entries.engine,
  model: SummarySchema.entries.model,
  host: SummarySchema.entries.host,
  question: v.string(),
  /** BCP 47 language of the sentences. */
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  /** One point for each sentence, with its sources and check. Empty: the article does not say. */
  sentences: v.array(PointSchema),
  coverage: SummarySchema.entries.coverage,
  notChecked: SummarySchema.entries.notChecked,
});

export type Answer = v.InferOutput<typeof AnswerSchema>;
