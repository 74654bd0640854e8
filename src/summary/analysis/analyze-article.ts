/**
 * Computes once what scoring needs to know about an article: the graph of its sentences, their cues and salience. Reads text
 * only, never the paragraphs alone: many pages (and servers) give a text without them.
 */

import type { Language } from '../../languages/language.ts';
import type { ArticleSentence } from '../reading/read-sentences.ts';
import { type KindSign, leadsWithNews, type TextKind } from '../reading/text-kind.ts';
import { contentStems } from '../sentences/terms.ts';
import { inverseDocumentFrequency } from '../sentences/word-frequency.ts';
import type { ArticleAnalysis, ArticleText } from './article-text.ts';
import { backStories } from './back-stories.ts';
import { outcomeStrengths } from './kind-cues.ts';
import { kindOfText } from './kind-of-text.ts';
import { looseReferences } from './loose-references.ts';
import { newsSentence } from './main-news-sentence.ts';
import { at, lexRank, type SentenceGraph, sentenceGraph } from './sentence-graph.ts';
import { type SurfaceCues, surfaceCues } from './surface-cues.ts';
import { informationDeficits, unfitSentences } from './unfit-sentences.ts';
import { introductionsOf } from './unintroduced-names.ts';
import { unresolvedReferences } from './unresolved-references.ts';

/** Whose likeness to the other sentences is a feature; the networks are trained on three. */
export const OPENING_SENTENCES = 3;
/** How many terms count as salient; the networks are trained on so many. */
const SALIENT_TERMS = 25;

export interface ArticleFrame {
  readonly title: string;
  /** By page, headline and shape; where it is `news` by none of them, the sentences may say more. */
  readonly kind: TextKind;
  readonly sign?: KindSign;
  readonly rules: Language;
}

export function analyzeArticle(
  sentences: readonly ArticleSentence[],
  { title, kind, sign = 'none', rules }: ArticleFrame,
): ArticleAnalysis {
  const stems = sentences.map(({ tokens }) => tokens.filter((token) => !token.isStopWord).map((token) => token.stem));
  const graph = sentenceGraph(stems, (stem) => inverseDocumentFrequency(stem, rules.tag) ?? 1);
  const cues = sentences.map(({ text, tokens }) => surfaceCues(text, tokens, rules));
  const known = kind === 'news' ? kindOfText({ sentences, cues, rules }) : { kind, sign };
  const titleStems = new Set(contentStems(title, rules.tag));
  const openingVector = openingVectorOf(graph);
  let openingSquares = 0;
  for (const weight of openingVector) openingSquares += weight * weight;
  const text: ArticleText = {
    rules,
    kind: known.kind,
    kindSign: known.sign,
    sentences,
    titleStems,
    graph,
    cues,
    stems,
    stemSets: stems.map((list) => new Set(list)),
    references: unresolvedReferences(sentences, cues, rules),
    isLoose: looseReferences(sentences, titleStems, rules),
    unfit: unfitSentences({ sentences, cues, stems, titleStems, rules }),
    words: sentences.map(({ tokens }) => tokens.length),
    lexRank: lexRank(graph),
    nameFrequency: countSentencesWithName(cues),
    salientTerms: salientTerms(graph),
    repeatedPairs: repeatedPairs(stems, graph.terms),
    openingVector,
    openingNorm: Math.sqrt(openingSquares) || 1,
  };
  // Not spread into a new object: V8 gives each such object a shape of its own, and the code that reads it is compiled anew.
  return Object.assign(text, {
    informationDeficit: informationDeficits(text),
    introductions: introductionsOf(sentences, titleStems, rules),
    outcomes: outcomeStrengths(text),
    paragraphs: new Set(sentences.map(({ source }) => source.block)).size,
    isBackStory: backStories(text),
    news: leadsWithNews(text.kind) ? newsSentence(text) : undefined,
  });
}

function openingVectorOf(graph: SentenceGraph): Float64Array {
  const opening = new Float64Array(graph.terms.size);
  for (const { terms, weights } of graph.vectors.slice(0, OPENING_SENTENCES)) {
    terms.forEach((term, index) => {
      opening[term] = at(opening, term) + (weights[index] as number);
    });
  }
  return opening;
}

function countSentencesWithName(cues: readonly SurfaceCues[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { names } of cues) for (const name of new Set(names)) frequency.set(name, (frequency.get(name) ?? 0) + 1);
  return frequency;
}

function salientTerms(graph: SentenceGraph): Map<number, number> {
  const weighed: { term: number; weight: number }[] = [];
  for (let term = 0; term < graph.terms.size; term++) {
    const frequency = graph.termFrequency[term] as number;
    if (frequency > 1) weighed.push({ term, weight: frequency * at(graph.inverseDocumentFrequency, term) });
  }
  weighed.sort((a, b) => b.weight - a.weight || a.term - b.term);
  const kept = weighed.slice(0, SALIENT_TERMS);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return new Map(kept.map(({ term, weight }) => [term, weight / total]));
}

function repeatedPairs(
  stems: readonly (readonly string[])[],
  terms: ReadonlyMap<string, number>,
): Map<number, number>[] {
  const frequency = new Map<number, number>();
  const pairsOfSentences = stems.map((list) => {
    const pairs = new Set<number>();
    let last: number | undefined;
    for (const stem of list) {
      const term = terms.get(stem) as number;
      if (last !== undefined) pairs.add(last * terms.size + term);
      last = term;
    }
    for (const pair of pairs) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
    return pairs;
  });
  return pairsOfSentences.map((pairs) => {
    const repeated = new Map<number, number>();
    for (const pair of pairs) {
      const count = frequency.get(pair) ?? 0;
      if (count > 1) repeated.set(pair, count);
    }
    return repeated;
  });
}
