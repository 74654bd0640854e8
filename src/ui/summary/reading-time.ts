/** Says how long a text takes to read, and what its summary saves, in the same words in every view: "4 min", "4 min → 20 sec". */
import { durationText, text } from '../../i18n/text.ts';
import { readingSeconds } from '../../summary/reading-seconds.ts';

export interface ReadingTime {
  readonly short: string;
  /** For screen readers and tooltips. */
  readonly spoken: string;
}

/** A share of the article's time: what saves less is nothing to speak of. Set by hand. */
const MIN_SAVED = 0.5;

/** @param durations As `shortDurations` writes them. @returns `undefined` for a text that takes hours. */
export function timeToRead(words: number, durations: readonly string[]): ReadingTime | undefined {
  const short = durationText(readingSeconds(words), durations);
  return short === undefined ? undefined : { short, spoken: text('timeToRead', short) };
}

/** @returns `undefined` where the summary saves too little. */
export function savedTime(
  articleWords: number,
  summaryWords: number,
  durations: readonly string[],
): ReadingTime | undefined {
  if (summaryWords > (1 - MIN_SAVED) * articleWords) return undefined;
  const article = durationText(readingSeconds(articleWords), durations);
  const summary = durationText(readingSeconds(summaryWords), durations);
  if (article === undefined || summary === undefined) return undefined;
  return { short: text('savedTime', article, summary), spoken: text('savedTimeSpoken', article, summary) };
}
