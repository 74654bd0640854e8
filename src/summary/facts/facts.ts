/**
 * Describes facts at a glance: who, where, when, how many, who said what. Plain data that crosses contexts as JSON.
 * Every fact shows exact words of the article and names where they stand; most important first in each list.
 */
import * as v from 'valibot';
import { SourceSchema } from '../../article/article.ts';

/** Words of the article: `text` is the block's text from `source.start` to `source.end`. */
const SpanSchema = v.object({ text: v.string(), source: SourceSchema });

const KeyNumberSchema = v.object({
  /** The sentence that says what happened to what is counted, without its stop: "At least 48 people were injured on Tuesday". */
  ...SpanSchema.entries,
  /** Scale applied: "1.2 million" → 1200000. */
  value: v.number(),
  /** "%" or a currency sign ("$" for every kind of dollar). */
  unit: v.exactOptional(v.string()),
  /** The words after the number: "people injured", "of voters". Missing for sums of money. */
  counted: v.exactOptional(v.string()),
});

const KeyDateSchema = v.object({
  ...SpanSchema.entries,
  /** ISO 8601, as exact as the text is: "2015-03-14", "2015-03". */
  date: v.string(),
});

const NamedSchema = v.object({
  /** The name, as written where it is fullest. */
  ...SpanSchema.entries,
  /** What the text says they are: "the city's mayor", "Police Chief". */
  role: v.exactOptional(SpanSchema),
  /** How often the text names them, in full or in part. */
  mentions: v.number(),
});

const QuoteSchema = v.object({
  /** What stands between the marks, without a closing comma. */
  ...SpanSchema.entries,
  /** The speaker's fullest name in the article. */
  speaker: v.string(),
});

export const FactsSchema = v.object({
  numbers: v.array(KeyNumberSchema),
  dates: v.array(KeyDateSchema),
  people: v.array(NamedSchema),
  organisations: v.array(NamedSchema),
  places: v.array(NamedSchema),
  quotes: v.array(QuoteSchema),
});

export type Span = v.InferOutput<typeof SpanSchema>;
export type Named = v.InferOutput<typeof NamedSchema>;
export type Facts = v.InferOutput<typeof FactsSchema>;
