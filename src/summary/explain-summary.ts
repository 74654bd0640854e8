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
import type { TextKind } from './reading/text-kind.ts';
import { meritOf } from './selection/candidate-sets.ts';
import { type Gate, gatesOf } from './selection/gates.ts';
import { requirementOf } from './selection/kind-requirements.ts';
import { bestSet, explainSet, type SetJudge, type SetTerms, scoreOf } from './selection/score-set.ts';
import { type SentencePenalties, sentencePenalties } from './selection/sentence-penalties.ts';
import { analyzeForSummary, pointsFor, type SummarizeOptions, summaryOf } from './summarize-article.ts';
import type { Summary } from './summary.ts';
import { CANDIDATES } from './weights.ts';

export interface SummaryExplanation {
  readonly summary: Summary;
  readonly kind: TextKind;
  /** The sentence that tells the news, where one surely does. */
  readonly news: number | undefined;
  /** The sentences that were looked at, in reading order. */
  readonly sentences: readonly SentenceExplanation[];
  /** The choices among sets, in the order in which they were made. */
  readonly choices: readonly ChoiceExplanation[];
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
  const points = pointsFor(article, analysis, options, (judge, sets, chosen) => {
    choices.push({
      winner: scoredSet(judge, chosen),
      runnerUp: optionalSet(
        judge,
        bestSet(
          judge,
          sets.filter((set) => set !== chosen),
        ),
      ),
    });
  });
  return {
    summary: summaryOf(article, analysis, points),
    kind: analysis.kind,
    news: analysis.news,
    sentences: explainSentences(analysis),
    choices,
  };
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
