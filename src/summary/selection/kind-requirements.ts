/**
 * What a summary owes its reader beyond the news itself, by the kind of text: how the story stands now, the thesis, the
 * verdict, the items, the answers. References rarely ask for it, so the networks have not learned it.
 */
import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import { thesisStrengths } from '../analysis/thesis-strength.ts';
import { verdictStrengths } from '../analysis/verdict-strength.ts';

export interface KindRequirement {
  /** How surely each sentence fulfils it; below 0 counts as 0, and 2 is sure. */
  readonly strengths: readonly number[];
  /** How many sentences of a set of this size should. */
  readonly wanted: (size: number) => number;
  /** What one of them is worth, per unit of strength, in the units of the set network. */
  readonly worth: (size: number) => number;
}

/** Sets up to this size tell the news; what is beyond is for the reader who wants more. */
export const NEWS_SIZE = 3;

export function requirementOf(analysis: ArticleAnalysis): KindRequirement {
  switch (analysis.kind) {
    case 'opinion':
      return { strengths: thesisStrengths(analysis), wanted: () => 1, worth: () => 1.6 };
    case 'review':
      return { strengths: verdictStrengths(analysis), wanted: (size) => (size > NEWS_SIZE ? 2 : 1), worth: () => 1.6 };
    case 'interview':
    case 'list':
      // All but the introduction, which says what the items or the talk are about.
      return { strengths: headedStrengths(analysis), wanted: (size) => size - 1, worth: () => 2 };
    default:
      return {
        strengths: analysis.outcomes,
        wanted: (size) => (size > NEWS_SIZE ? 2 : 1),
        worth: (size) => (size > NEWS_SIZE ? 0.4 : 0.16),
      };
  }
}

function headedStrengths({ sentences }: ArticleAnalysis): number[] {
  return sentences.map(({ contextHeading }) => (contextHeading ? 2 : 0));
}
