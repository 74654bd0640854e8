/** Says what time a summary saves, in the same words in every view: "4 min → 20 sec". */
import { durationText, text } from '../../i18n/text.ts';
import { readingSeconds } from '../../summary/reading-seconds.ts';

export interface SavedTime {
  readonly short: string;
  /** For screen readers and tooltips. */
  readonly spoken: string;
}

/** Words of an average point; measured on our own summaries of news. */
const WORDS_PER_POINT = 24;

/** @param seconds Whole seconds that the article and the summary take to read. */
export function savedTime(
  { article, summary }: { readonly article: number; readonly summary: number },
  durations: readonly string[],
): SavedTime {
  const times = [durationText(article, durations), durationText(summary, durations)] as const;
  return { short: text('savedTime', ...times), spoken: text('savedTimeSpoken', ...times) };
}

/** What a summary that is not made yet will save. */
export function expectedSavedTime(articleWords: number, points: number, durations: readonly string[]): SavedTime {
  const article = readingSeconds(articleWords);
  return savedTime({ article, summary: Math.min(article / 2, readingSeconds(points * WORDS_PER_POINT)) }, durations);
}
