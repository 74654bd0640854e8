/**
 * Measures what is wrong with a set of sentences in a reader's eyes, though references do not mind it: points that point back
 * to nothing, say the same, or next to nothing, names that are never introduced, news left out.
 */
import type { ArticleAnalysis } from '../analysis/article-text.ts';
import { at, type SentenceGraph } from '../analysis/sentence-graph.ts';
import { countUnintroduced } from '../analysis/unintroduced-names.ts';
import { countUnresolved } from '../analysis/unresolved-references.ts';
import { NEWS_SIZE, SET_PENALTY, WORDS } from '../weights.ts';

/** In the units of the set network, each ≥ 0. */
export interface SetPenalties {
  readonly unresolvedReferences: number;
  readonly repetition: number;
  readonly emptyPoints: number;
  readonly unintroducedNames: number;
  readonly hangingAlso: number;
  readonly noNews: number;
  readonly words: number;
  readonly sameParagraph: number;
  readonly backStory: number;
  /** What its sentences cost by themselves (sentence-penalties.ts). */
  readonly sentences: number;
}

/** @param costs What each sentence costs by itself. */
export function setPenalties(
  analysis: ArticleAnalysis,
  costs: readonly number[],
  set: readonly number[],
): SetPenalties {
  const { graph, introductions, news } = analysis;
  return {
    unresolvedReferences: SET_PENALTY.unresolvedReference * countLeaning(analysis, set),
    repetition: repetitionPenalty(graph, set),
    emptyPoints: SET_PENALTY.emptyPoint * sumOver(set, analysis.informationDeficit),
    unintroducedNames: SET_PENALTY.unintroducedName * countUnintroduced(introductions, set),
    hangingAlso: SET_PENALTY.hangingAlso * countHanging(analysis, set),
    noNews: penaltyOfNoNews(news, set),
    words: SET_PENALTY.word * Math.max(0, sumOver(set, analysis.words) - WORDS.perPoint * set.length),
    sameParagraph: bySize(SET_PENALTY.sameParagraph, set) * countSharing(analysis, set),
    backStory: SET_PENALTY.backStory * set.slice(1).filter((sentence) => analysis.isBackStory[sentence]).length,
    sentences: sumOver(set, costs),
  };
}

/** A review is of one thing, and its headline names it. */
function countLeaning({ kind, references, isLoose, stemSets }: ArticleAnalysis, set: readonly number[]): number {
  const unresolved = countUnresolved(references, stemSets, set);
  const [first = 0] = set;
  return unresolved + Number(kind !== 'review' && isLoose[first] && !references[first]);
}

function sumOver(set: readonly number[], values: readonly number[]): number {
  return set.reduce((sum, sentence) => sum + (values[sentence] ?? 0), 0);
}

/** By the pair that is most alike. */
function repetitionPenalty({ size, similarity }: SentenceGraph, set: readonly number[]): number {
  const { repetition, commonLikeness } = SET_PENALTY;
  let most = commonLikeness;
  for (let place = 1; place < set.length; place++) {
    const row = (set[place] as number) * size;
    for (let other = 0; other < place; other++) most = Math.max(most, at(similarity, row + (set[other] as number)));
  }
  return bySize(repetition, set) * (most - commonLikeness);
}

function countHanging({ cues }: ArticleAnalysis, set: readonly number[]): number {
  return set.filter((sentence) => sentence > 0 && cues[sentence]?.opensWithAlso && !set.includes(sentence - 1)).length;
}

function penaltyOfNoNews(news: number | undefined, set: readonly number[]): number {
  if (news === undefined || set.includes(news)) return 0;
  if (set.length > 1) return SET_PENALTY.noNews;
  return news === 0 ? SET_PENALTY.noNewsAlone.atOpening : SET_PENALTY.noNewsAlone.elsewhere;
}

/** Points that share a paragraph; in a text of few paragraphs all do. */
function countSharing({ sentences, paragraphs }: ArticleAnalysis, set: readonly number[]): number {
  if (paragraphs <= set.length) return 0;
  return set.length - new Set(set.map((sentence) => sentences[sentence]?.source.block)).size;
}

function bySize(
  { within, beyond }: { readonly within: number; readonly beyond: number },
  set: readonly number[],
): number {
  return set.length <= NEWS_SIZE.sentences ? within : beyond;
}
