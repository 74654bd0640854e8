/** Declares what a job's record says of its instant summary in the reader's language: the browser translates it, where the reader asks. */
import * as v from 'valibot';
import { SummarySchema } from '../../summary/summary.ts';
import { ErrorReportSchema } from '../error-report.ts';

export const TranslationSchema = v.variant('state', [
  v.object({
    state: v.literal('working'),
    /** 0..1 of a download, while there is one. */
    share: v.exactOptional(v.number()),
  }),
  v.object({ state: v.literal('done'), summary: SummarySchema }),
  v.object({ state: v.literal('failed'), error: ErrorReportSchema }),
]);
export type Translation = v.InferOutput<typeof TranslationSchema>;

/** What the browser would have to do first. */
export const TranslationOfferSchema = v.object({
  availability: v.picklist(['available', 'downloadable', 'downloading']),
});
export type TranslationOffer = v.InferOutput<typeof TranslationOfferSchema>;
