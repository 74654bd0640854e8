/**
 * Declares what the background and the page that runs a model inside the extension say to each other. One port is one run: it begins with
 * the order, and closing it stops the run.
 */
import * as v from 'valibot';

export const MODEL_HOST_PORT = 'model-host';

export const ModelRunOrderSchema = v.object({
  /** As it is called in platform/model-store.ts. */
  model: v.string(),
  /** Tokens of prompt and answer together. */
  contextTokens: v.number(),
  instructions: v.string(),
  article: v.string(),
  maxAnswerTokens: v.number(),
  /** What the answer may be (GBNF); missing: any text. */
  grammar: v.exactOptional(v.string()),
});
export type ModelRunOrder = v.InferOutput<typeof ModelRunOrderSchema>;

export const ModelRunEventSchema = v.variant('kind', [
  v.object({ kind: v.literal('loading') }),
  /** How much of the prompt is read: 0..1. */
  v.object({ kind: v.literal('reading'), share: v.number() }),
  v.object({ kind: v.literal('thinking') }),
  /** What is new of the answer. */
  v.object({ kind: v.literal('text'), text: v.string() }),
  /** `isCut`: the answer ran into its limit. */
  v.object({ kind: v.literal('end'), isCut: v.boolean() }),
  v.object({
    kind: v.literal('failed'),
    /** `too-slow`: it could not be loaded in time; `stopped`: what ran the model has ended. */
    reason: v.picklist(['no-model', 'not-started', 'too-slow', 'too-long', 'stopped']),
    /** For the console. */
    message: v.string(),
  }),
]);
export type ModelRunEvent = v.InferOutput<typeof ModelRunEventSchema>;
