/**
 * Has somebody else choose: hands out the sentences of an article that may be points, and makes a summary of those that were picked. How
 * each is shown is decided as for our own choice.
 */
import type { Article } from '../article/article.ts';
import { countWords } from '../article/count-words.ts';
import type { ArticleAnalysis } from './analysis/article-text.ts';
import { gatesOf } from './selection/gates.ts';
import { analyzeForSummary, pointsFor, type SummarizeOptions, summaryOf } from './summarize-article.ts';
import type { Summary } from './summary.ts';

export interface PickableSentence {
  /** Behind the question or the name that it stands under, as it would be shown. */
  readonly text: string;
  /** Of the article. */
  readonly block: string;
}

/** @returns In reading order. @throws RangeError when the article has no sentence: a caller's bug. */
export function pickableSentences(article: Article): PickableSentence[] {
  const analysis = analyzeForSummary(article);
  return numbersOf(analysis).flatMap((number) => {
    const sentence = analysis.sentences[number];
    if (!sentence) return [];
    const text = [sentence.contextHeading?.text, sentence.text].filter(Boolean).join(' ');
    return [{ text, block: sentence.source.block }];
  });
}

/**
 * @param picks Places in `pickableSentences`, the most important first. Where more points are wanted, our own choice adds them.
 * @throws RangeError where there is no such sentence: a caller's bug.
 */
export function summarizePicks(article: Article, picks: readonly number[], options: SummarizeOptions): Summary {
  const analysis = analyzeForSummary(article);
  const numbers = numbersOf(analysis);
  const picked = picks.map((pick) => {
    const number = numbers[pick];
    if (number === undefined) throw new RangeError(`no sentence ${pick} of ${numbers.length}`);
    return number;
  });
  const [gist] = picked;
  if (gist === undefined) throw new RangeError('nothing was picked');
  const own = pointsFor(article, analysis, options);
  const points = [...picked];
  const { words = Number.POSITIVE_INFINITY } = options;
  for (const number of new Set([...own.key, ...own.points])) {
    const isShort = wordsIn([...points, number], analysis) <= words;
    if (points.length < options.points && isShort && !points.includes(number)) points.push(number);
  }
  const ascending = (all: readonly number[]) => all.toSorted((one, other) => one - other);
  return summaryOf(article, analysis, { gist, points: ascending(points), key: ascending(picked) });
}

/** Sentences that may be points; all where nothing may. */
function numbersOf(analysis: ArticleAnalysis): number[] {
  const gates = gatesOf(analysis);
  const all = [...analysis.sentences.keys()];
  const fit = all.filter((number) => !analysis.unfit[number] && !gates[number]);
  return fit.length > 0 ? fit : all;
}

function wordsIn(numbers: readonly number[], { sentences }: ArticleAnalysis): number {
  return numbers.reduce((sum, number) => sum + countWords(sentences[number]?.text ?? ''), 0);
}
