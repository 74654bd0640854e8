/**
 * Explains a summary: why each sentence scored as it did, and which set of sentences won over which by how much. Everything is
 * computed by the functions that decide; the ordinary way to a summary pays nothing for it.
 */
import type { Article } from '../article/article.ts';
import type { ArticleAnalysis, Unfit } from './analysis/article-text.ts';
import type { UnresolvedReference } from './analysis/unresolved-references.ts';
import { sentenceFeatureNames, withNeighbours } from './model/features/sentence-features.ts';
import { trainedRanker } from './model/ranker.ts';
import { type PickScores, scorePicks } from './model/score-picks.ts';
import { scoreSentences } from './model/score-sentences.ts';
import type { ArticleSentence } from './reading/read-sentences.ts';
import type { KindSign, TextKind } from './reading/text-kind.ts';
import { meritOf } from './selection/candidate-sets.ts';
import { type Gate, gatesOf } from './selection/gates.ts';
import { requirementOf } from './selection/kind-requirements.ts';
import { bestSet, explainSet, type SetJudge, type SetTerms, scoreOf } from './selection/score-set.ts';
import { type SentencePenalties, sentencePenalties } from './selection/sentence-penalties.ts';
import {
  analyzeForSummary,
  type ChosenSummary,
  pointsFor,
  type SummarizeOptions,
  summaryOf,
} from './summarize-article.ts';
import type { Summary } from './summary.ts';
import { CANDIDATES } from './weights.ts';

export interface SummaryExplanation {
  readonly summary: Summary;
  readonly kind: TextKind;
  /** By what the kind was known. */
  readonly kindSign: KindSign;
  /** The points that are shown, in their order. */
  readonly slots: readonly SlotExplanation[];
  /** The sentence that tells the news, where one surely does. */
  readonly news: number | undefined;
  /** The sentences that were looked at, in reading order. */
  readonly sentences: readonly SentenceExplanation[];
  /** The choices among sets, in the order in which they were made. */
  readonly choices: readonly ChoiceExplanation[];
}

interface SlotExplanation {
  /** Its sentence; of the page's own line the one that is nearest to it. */
  readonly sentence: number;
  /** What the set that is shown would lose without it, in the set network's units. */
  readonly worth: number;
  /** What was cut from it; empty where it is whole. */
  readonly cut: string;
}

export interface SentenceExplanation {
  readonly sentence: ArticleSentence;
  /** Number of deviations from the article's mean, as the two heads of the sentence network see it. */
  readonly choice: number;
  readonly alone: number;
  /** What readers would have chosen: among three, as the only one, of the later part. */
  readonly picks: Readonly<Record<keyof PickScores, number>>;
  /** By which candidates are chosen. */
  readonly merit: number;
  /** How surely it is what a text of its kind is read for. */
  readonly requirement: number;
  readonly contributions: readonly Contribution[];
  readonly penalties: SentencePenalties;
  readonly unfit: Unfit | undefined;
  /** Why no editor would print it. */
  readonly gate: Gate | undefined;
  readonly reference: UnresolvedReference | undefined;
  /** 0–1. */
  readonly informationDeficit: number;
}

/** What a feature does to the network's "choice" before it is set against the other sentences. */
interface Contribution {
  readonly feature: string;
  readonly value: number;
  /** The score less what it would be with the article's mean for this feature. The network bends: they do not add up to it. */
  readonly choice: number;
}

export interface ScoredSet {
  /** Ascending sentence numbers. */
  readonly set: readonly number[];
  readonly terms: SetTerms;
  /** The sum of the terms. */
  readonly score: number;
}

interface ChoiceExplanation {
  readonly winner: ScoredSet;
  /** The best of the other sets; none where there was no choice. */
  readonly runnerUp: ScoredSet | undefined;
}

/** @throws RangeError when the article has no sentence: a caller's bug. */
export function explainSummary(article: Article, options: SummarizeOptions): SummaryExplanation {
  const analysis = analyzeForSummary(article);
  const choices: ChoiceExplanation[] = [];
  let judge: SetJudge | undefined;
  const points = pointsFor(article, analysis, options, (asked, sets, chosen) => {
    judge = asked;
    choices.push({
      winner: scoredSet(asked, chosen),
      runnerUp: optionalSet(
        asked,
        bestSet(
          asked,
          sets.filter((set) => set !== chosen),
        ),
      ),
    });
  });
  const summary = summaryOf(article, analysis, points);
  return {
    summary,
    kind: analysis.kind,
    kindSign: analysis.kindSign,
    slots: explainSlots(summary, analysis, points, judge),
    news: analysis.news,
    sentences: explainSentences(analysis),
    choices,
  };
}

/** The points stand in the order of the article, the page's own line first. */
function explainSlots(
  { points: shown }: Summary,
  analysis: ArticleAnalysis,
  { points, gist, pageSummary }: ChosenSummary,
  judge: SetJudge | undefined,
): SlotExplanation[] {
  const order = pageSummary ? [gist, ...points.filter((sentence) => sentence !== gist)] : points;
  const whole = judge && points.length > 1 ? scoreOf(explainSet(judge, points)) : 0;
  return order.map((sentence, place) => {
    const others = points.filter((other) => other !== sentence);
    const worth = judge && others.length > 0 ? whole - scoreOf(explainSet(judge, others)) : whole;
    const isCut = shown[place]?.isShortened === true;
    const text = analysis.sentences[sentence]?.text ?? '';
    return { sentence, worth, cut: isCut ? cutFrom(text, shown[place]?.text ?? '') : '' };
  });
}

/** What a sentence has before and behind what both begin and end with alike. */
function cutFrom(whole: string, shown: string): string {
  let start = 0;
  while (start < shown.length && whole[start] === shown[start]) start++;
  let end = 0;
  while (end < shown.length - start && whole[whole.length - 1 - end] === shown[shown.length - 1 - end]) end++;
  return whole.slice(start, whole.length - end).trim();
}

function optionalSet(judge: SetJudge, set: readonly number[] | undefined): ScoredSet | undefined {
  return set && scoredSet(judge, set);
}

function scoredSet(judge: SetJudge, set: readonly number[]): ScoredSet {
  const terms = explainSet(judge, set);
  return { set, terms, score: scoreOf(terms) };
}

function explainSentences(analysis: ArticleAnalysis): SentenceExplanation[] {
  const scores = scoreSentences(analysis, trainedRanker);
  const picks = scorePicks(scores, trainedRanker);
  const merit = meritOf(scores).map((each, index) => each + CANDIDATES.weightOfPicks * (picks.among[index] ?? 0));
  const penalties = sentencePenalties(analysis);
  const gates = gatesOf(analysis);
  const { strengths } = requirementOf(analysis, picks);
  const contributions = contributionsOf(analysis, scores.rows);
  return analysis.sentences.map((sentence, index) => ({
    sentence,
    choice: scores.choice[index] ?? 0,
    alone: scores.alone[index] ?? 0,
    picks: { among: picks.among[index] ?? 0, first: picks.first[index] ?? 0, late: picks.late[index] ?? 0 },
    merit: merit[index] ?? 0,
    requirement: strengths[index] ?? 0,
    contributions: contributions[index] ?? [],
    penalties: penalties[index] as SentencePenalties,
    unfit: analysis.unfit[index],
    gate: gates[index],
    reference: analysis.references[index],
    informationDeficit: analysis.informationDeficit[index] ?? 0,
  }));
}

/** By sentence, of each of its own features and of its neighbours', the strongest first. */
function contributionsOf(analysis: ArticleAnalysis, rows: readonly Float64Array[]): Contribution[][] {
  const own = sentenceFeatureNames(analysis);
  const names = [...own, ...own.map((name) => `previous: ${name}`), ...own.map((name) => `next: ${name}`)];
  const joined = withNeighbours(rows);
  const means = names.map((_, place) => joined.reduce((sum, row) => sum + (row[place] ?? 0) / joined.length, 0));
  const choiceOf = (row: Float64Array): number => trainedRanker.scoreSentence(row)[0] ?? 0;
  return joined.map((row) => {
    const score = choiceOf(row);
    const found = names.map((feature, place): Contribution => {
      const changed = row.slice();
      changed[place] = means[place] ?? 0;
      return { feature, value: row[place] ?? 0, choice: score - choiceOf(changed) };
    });
    return found.sort((one, other) => Math.abs(other.choice) - Math.abs(one.choice));
  });
}
