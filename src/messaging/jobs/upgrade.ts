/**
 * Declares what a chosen engine adds to a job's record: its summary, its answers, its requests. Every state names the engine,
 * so that a view can say who writes, where, before, during and after.
 */
import * as v from 'valibot';
import { AnswerSchema } from '../../summary/answer.ts';
import { SummarySchema } from '../../summary/summary.ts';
import { ErrorReportSchema } from '../error-report.ts';

/** Which engine the reader wanted when the job was ordered, and how. Never a key. */
export const EngineRequestSchema = v.object({
  /** The engine's id, of the catalog. */
  engine: v.string(),
  address: v.exactOptional(v.string()),
  model: v.exactOptional(v.string()),
  isPicking: v.exactOptional(v.literal(true)),
  /** BCP 47 language to write in; missing: the article's. */
  language: v.exactOptional(v.string()),
  /** The reader's own words: "explain it as if I were new to this". */
  instruction: v.exactOptional(v.string()),
});

const writer = {
  engine: v.string(),
  model: v.exactOptional(v.string()),
  /** The server, with its port; missing where nothing leaves the browser. */
  host: v.exactOptional(v.string()),
  /** It chooses sentences of the article, and writes none. */
  isPicking: v.exactOptional(v.literal(true)),
};

export const UpgradeSchema = v.variant('state', [
  /** Nothing stands in the way. `isAutomatic`: the reader wants it wherever they look at a summary. */
  v.object({ ...writer, state: v.literal('offered'), isAutomatic: v.boolean() }),
  /** The reader must see what would be sent, and agree. `private-window`: for this article only. */
  v.object({
    ...writer,
    state: v.literal('needs-consent'),
    host: v.string(),
    /** Of the server, with its scheme: what consent is given to. Records of older versions have none, and are asked about anew. */
    origin: v.exactOptional(v.string()),
    text: v.string(),
    reason: v.picklist(['first-time', 'private-window']),
  }),
  /** The site is among those that the reader never sends from. */
  v.object({ ...writer, state: v.literal('blocked-by-site') }),
  v.object({
    ...writer,
    state: v.literal('working'),
    /** Not checked yet. */
    draft: v.string(),
    step: v.picklist(['download', 'load', 'read', 'think', 'write', 'check']),
    /** 0..1 of this step, where it is known. */
    share: v.exactOptional(v.number()),
  }),
  v.object({ ...writer, state: v.literal('done'), summary: SummarySchema }),
  v.object({
    ...writer,
    state: v.literal('failed'),
    error: ErrorReportSchema,
    /** It began by itself and failed as it had for another article: the reader has been told, so it is not said again. */
    isToldBefore: v.exactOptional(v.literal(true)),
  }),
  /** The worker died over it. It may have been paid for, so it is taken up again only by the reader. */
  v.object({ ...writer, state: v.literal('interrupted') }),
  v.object({ ...writer, state: v.literal('cancelled') }),
]);

const question = { question: v.string() };

/** A question about the article, named by its own words: asked twice, it is answered once. */
export const AskedSchema = v.variant('state', [
  v.object({ ...question, state: v.literal('working') }),
  v.object({ ...question, state: v.literal('done'), answer: AnswerSchema }),
  v.object({ ...question, state: v.literal('failed'), error: ErrorReportSchema }),
  v.object({ ...question, state: v.literal('interrupted') }),
]);

/** One request to a server, for the reader's list of what was sent. While it is under way it took no time yet. */
export const ExchangeSchema = v.object({
  engine: v.string(),
  host: v.string(),
  /** Of the bodies. */
  bytesOut: v.number(),
  bytesIn: v.number(),
  /** Milliseconds since 1970. */
  startedAt: v.number(),
  milliseconds: v.number(),
});

export type EngineRequest = v.InferOutput<typeof EngineRequestSchema>;
export type Upgrade = v.InferOutput<typeof UpgradeSchema>;
/** Who writes, and where. */
export type Writer = Pick<Upgrade, keyof typeof writer>;
export type Asked = v.InferOutput<typeof AskedSchema>;
export type Exchange = v.InferOutput<typeof ExchangeSchema>;
