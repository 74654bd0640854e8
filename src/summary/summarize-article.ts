/** Summarizes an article by its own sentences. Pure: same input, same output, in every browser. */
import type { Article } from '../article/article.ts';
import { countWords } from '../article/count-words.ts';
import { languageFor } from '../languages/registry.ts';
import { analyzeArticle } from './analysis/analyze-article.ts';
import { answerToHeadline } from './analysis/answer-to-headline.ts';
import type { ArticleAnalysis } from './analysis/article-text.ts';
import { shortenSentence } from './cuts/shorten-sentence.ts';
import { trainedRanker } from './model/ranker.ts';
import { type PageSummary, pageSummaryOf } from './page-summary.ts';
import { consideredSentences } from './reading/considered-sentences.ts';
import { readAccess } from './reading/read-access.ts';
import { type ArticleSentence, readSentences } from './reading/read-sentences.ts';
import { type ChosenPoints, choosePoints, type OnChoice } from './selection/choose-points.ts';
import type { Point, Summary } from './summary.ts';

export interface SummarizeOptions {
  /** Points wanted, 1–12; fewer come back where the article has no more sentences. */
  readonly points: number;
  /** Most words that the points may have together; one point comes back even if it is longer. */
  readonly words?: number;
}

/** @throws RangeError when the article has no sentence: a caller's bug. */
export function summarizeArticle(article: Article, options: SummarizeOptions): Summary {
  const analysis = analyzeForSummary(article);
  return summaryOf(article, analysis, pointsFor(article, analysis, options));
}

/** @throws RangeError when the article has no sentence: a caller's bug. */
export function analyzeForSummary(article: Article): ArticleAnalysis {
  const rules = languageFor(article.language);
  const { kind, sign, sentences } = readSentences(article, rules);
  if (sentences.length === 0) throw new RangeError('the article has no sentence');
  return analyzeArticle(consideredSentences(sentences), { title: article.title, kind, sign, rules });
}

/** The sentences, and the page's own line where that is the gist instead of the one that is nearest to it. */
export interface ChosenSummary extends ChosenPoints {
  readonly pageSummary?: PageSummary;
}

export function pointsFor(
  article: Article,
  analysis: ArticleAnalysis,
  options: SummarizeOptions,
  onChoice?: OnChoice,
): ChosenSummary {
  const answer = answerToHeadline(article.title, analysis);
  const pageSummary = answer === undefined ? pageSummaryOf(article, analysis) : undefined;
  const gist = answer ?? pageSummary?.nearest;
  const budget = {
    ...options,
    ...(pageSummary && options.words !== undefined && { words: options.words - longerBy(pageSummary, analysis) }),
    ...(gist !== undefined && { gist }),
    ...(pageSummary && { told: pageSummary.told }),
  };
  const read = pageSummary ? withoutNearest(analysis, pageSummary) : analysis;
  return { ...choosePoints(read, budget, trainedRanker, onChoice), ...(pageSummary && { pageSummary }) };
}

/** The page's line is shown for the sentence that is nearest to it, so that a pronoun behind that sentence has lost its name. */
function withoutNearest(analysis: ArticleAnalysis, { nearest }: PageSummary): ArticleAnalysis {
  const references = analysis.references.map((reference, index) =>
    index === nearest + 1 && reference ? { ...reference, isUnresolvable: true } : reference,
  );
  return { ...analysis, references };
}

/** Words that the page's line has beyond the sentence in whose place it stands. */
function longerBy({ text, nearest }: PageSummary, { sentences }: ArticleAnalysis): number {
  return countWords(text) - countWords(sentences[nearest]?.text ?? '');
}

export function summaryOf(
  article: Article,
  analysis: ArticleAnalysis,
  { gist, points, key, pageSummary }: ChosenSummary,
): Summary {
  const follows = (index: number): boolean => isReadOn(index, gist, key.includes(index) ? key : points);
  const point = (index: number): Point => ({
    ...pointOf(analysis, index, follows(index)),
    ...(key.includes(index) && { isKey: true }),
  });
  const shown = points.map(point);
  const line = pageSummary && {
    text: pageSummary.text,
    sources: [pageSummary.source],
    isPageSummary: true,
    isKey: true,
  };
  const summary = {
    gist: line ?? point(gist),
    points: line ? [line, ...shown.filter((_, place) => points[place] !== gist)] : shown,
  };
  return {
    engine: 'instant',
    language: article.language,
    direction: article.direction,
    ...summary,
    coverage: { read: article.blocks.length, of: article.blocks.length, ...readAccess(article) },
  };
}

/**
 * Whether a point is read right after its neighbour in the article, so that its connective still ties it to something.
 * The gist is read first, and by itself.
 * @param shown The points of the smallest summary that it is part of, ascending.
 */
function isReadOn(index: number, gist: number, shown: readonly number[]): boolean {
  const before = index - 1;
  return index !== gist && shown.includes(before) && (before !== gist || before === shown[0]);
}

/** Where a question or an item's name stands above the sentence, it is shown with it: without it the sentence says nothing. */
function pointOf({ sentences, rules }: ArticleAnalysis, index: number, isReadOn: boolean): Point {
  const { text, source, contextHeading, opensStory = false } = sentences[index] as ArticleSentence;
  if (!contextHeading) {
    const isUsedAgain = (words: string): boolean =>
      sentences.some((other, place) => place !== index && other.text.includes(words));
    const shown = shortenSentence(text, rules, { opensStory, isReadOn, isUsedAgain });
    return { text: shown.text, sources: [source], ...(shown.isShortened && { isShortened: true }) };
  }
  const joint = /\p{P}$/u.test(contextHeading.text) ? ' ' : ': ';
  return { text: contextHeading.text + joint + text, sources: [contextHeading.source, source] };
}
