/**
 * Describes what the check of a generated text found: plain data that crosses contexts as JSON.
 * A view marks each finding inside its sentence and translates the reason; the sources lead back to the page.
 */
import * as v from 'valibot';
import { SourceSchema } from '../../article/article.ts';

/** Why a stretch of a sentence does not stand in the article. Codes, so that each view can say it in its language. */
const FindingReasonSchema = v.picklist([
  'number-not-in-article',
  'value-differs',
  'unit-differs',
  'date-not-in-article',
  'name-not-in-article',
  'quote-not-verbatim',
  'negation-added',
  'negation-lost',
  'direction-reversed',
  'words-not-in-article',
]);

export const FindingSchema = v.object({
  kind: v.picklist(['number', 'date', 'name', 'quote', 'negation', 'direction', 'harm', 'unit', 'content']),
  /** UTF-16 offsets into the sentence's `text`, `[start, end)`, never empty. */
  start: v.number(),
  end: v.number(),
  reason: FindingReasonSchema,
});

/**
 * What is compared: `harm` is deaths and injuries, `opposites` are rise and fall, agree and refuse, win and lose. Who did what to
 * whom is in `meaning` alone: there a model has read each sentence beside the article's.
 */
const ComparedFamilySchema = v.picklist([
  'names',
  'numbers',
  'units',
  'dates',
  'quotations',
  'negations',
  'harm',
  'opposites',
  'meaning',
]);

/**
 * `partly`: not all of it is sure to stand in the article. `unsupported`: it does not, by a rule's proof or for want of shared words.
 * `not-found`: a model has read it beside the article and does not find it there.
 */
export const VerdictSchema = v.picklist(['supported', 'partly', 'unsupported', 'not-found']);

const CheckedSentenceSchema = v.object({
  /** As in the generated text, without surrounding white space. */
  text: v.string(),
  verdict: VerdictSchema,
  /** 0..1: how likely everything in the sentence stands in the article. */
  support: v.number(),
  /**
   * The article's sentences that say it, best first; for an unsupported sentence the nearest one, to be offered in its
   * place. Empty only where the article shares no word with it.
   */
  sources: v.array(SourceSchema),
  /** In reading order. Findings may overlap: a name inside a quotation. */
  findings: v.array(FindingSchema),
});

export const ClaimCheckSchema = v.object({
  /** 0..1: how likely everything in the text stands in the article; 1 for a text without words. */
  support: v.number(),
  sentences: v.array(CheckedSentenceSchema),
  /**
   * What this check cannot see, for the view's provenance line. `roles`: who did what to whom, when both stand in the
   * article. `wording`: a translation, of which only numbers, dates, names and quotations were compared.
   */
  notChecked: v.array(v.picklist(['roles', 'wording'])),
  /** What this check did compare, by the data that the language has (compared-families.ts). */
  compared: v.array(ComparedFamilySchema),
});

export type FindingReason = v.InferOutput<typeof FindingReasonSchema>;
export type ComparedFamily = v.InferOutput<typeof ComparedFamilySchema>;
export type Finding = v.InferOutput<typeof FindingSchema>;
export type CheckedSentence = v.InferOutput<typeof CheckedSentenceSchema>;
export type ClaimCheck = v.InferOutput<typeof ClaimCheckSchema>;
export type Verdict = CheckedSentence['verdict'];
