/** Declares what a view can offer a reader who has no engine: what is there on their own computer, and what they chose of it. */
import * as v from 'valibot';
import { ErrorReportSchema } from './error-report.ts';

export const EngineOffersSchema = v.object({
  /** Of the browser's own model, for this article; missing where it has none, or not for the article's language. */
  builtIn: v.exactOptional(v.picklist(['available', 'downloadable', 'downloading'])),
  /** Bytes to download for a model inside the extension; missing where this machine would be too slow, or has no room. */
  inBrowser: v.exactOptional(v.number()),
});
export type EngineOffers = v.InferOutput<typeof EngineOffersSchema>;

const ownModel = {
  /** Of the catalog, at its usual address on this computer. */
  engine: v.picklist(['ollama', 'lm-studio', 'llama-cpp', 'vllm']),
  model: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
};

export const FoundModelsSchema = v.object({
  /** The host with its port. */
  models: v.array(v.object({ ...ownModel, host: v.string() })),
  /** Why servers that are there list nothing. */
  refusals: v.array(ErrorReportSchema),
});
export type FoundModels = v.InferOutput<typeof FoundModelsSchema>;

/** Nothing that leaves this computer: of that the reader sees the text first. */
export const OfferedChoiceSchema = v.union([v.object({ engine: v.literal('browser') }), v.object(ownModel)]);
export type OfferedChoice = v.InferOutput<typeof OfferedChoiceSchema>;
