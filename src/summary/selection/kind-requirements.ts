/**
 * Lists what a summary should have beyond the news itself, by the kind of text: how the story stands now, the thesis, the
 * verdict, the items, the answers. References rarely ask for it, so the networks have not learned it.
 */
import type { ArticleAnalysis } from '../analysis/article-text.ts';
import { thesisStrengths, verdictStrengths } from '../analysis/kind-cues.ts';
import type { PickScores } from '../model/score-picks.ts';
import { LATE, NEWS_SIZE, REQUIREMENT } from '../weights.ts';

export interface KindRequirement {
  /** How surely each sentence fulfils it; below 0 counts as 0, and 2 is sure. */
  readonly strengths: readonly number[];
  /** How many sentences of a set of this size should. */
  readonly wanted: (size: number) => number;
  /** What one of them is worth, per unit of strength, in the units of the set network. */
  readonly worth: (size: number) => number;
}

export function requirementOf(analysis: ArticleAnalysis, picks: PickScores): KindRequirement {
  switch (analysis.kind) {
    case 'opinion':
    case 'letters':
      return { strengths: thesisStrengths(analysis), wanted: thesesWanted, worth: () => REQUIREMENT.thesis };
    case 'review':
      return { strengths: verdictStrengths(analysis), wanted, worth: () => REQUIREMENT.verdict };
    case 'interview':
    case 'list':
      // All but the introduction, which says what the items or the talk are about.
      return { strengths: headedStrengths(analysis), wanted: (size) => size - 1, worth: () => REQUIREMENT.headed };
    case 'guide':
    case 'transcript':
      // Nothing stands at the end of advice or of talk: readers took what the network takes.
      return { strengths: [], wanted, worth: () => 0 };
    default:
      return {
        strengths: standings(analysis, picks),
        wanted,
        // The one sentence tells the news, not what became of it.
        worth: (size) => (size === 1 ? 0 : bySize(REQUIREMENT.outcome, size)),
      };
  }
}

/** The thesis, and what it comes to. */
function thesesWanted(size: number): number {
  return Math.min(2, size);
}

/** How the story stands: in a long text by what readers took of its later part, in a short one by its words. */
function standings({ sentences, outcomes }: ArticleAnalysis, { late, among }: PickScores): readonly number[] {
  if (sentences.length <= LATE.minSentences) return outcomes;
  return outcomes.map((outcome, index) =>
    isLate(index, sentences.length)
      ? ((late[index] ?? 0) + (among[index] ?? 0)) / 2 + LATE.outcome * outcome - LATE.good
      : 0,
  );
}

/** Behind the beginning, where the last of three points comes from. */
export function isLate(index: number, sentences: number): boolean {
  return index >= LATE.from * sentences;
}

function wanted(size: number): number {
  return bySize(REQUIREMENT.wanted, size);
}

function bySize({ within, beyond }: { readonly within: number; readonly beyond: number }, size: number): number {
  return size > NEWS_SIZE.sentences ? beyond : within;
}

function headedStrengths({ sentences }: ArticleAnalysis): number[] {
  return sentences.map(({ contextHeading }) => Number(contextHeading !== undefined));
}
