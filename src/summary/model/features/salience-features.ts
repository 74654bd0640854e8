/** Measures how much of what the article keeps speaking of a sentence has: its terms, pairs of terms and the headline's words. */
import type { ArticleAnalysis } from '../../analysis/article-text.ts';
import { at } from '../../analysis/sentence-graph.ts';
import { type NamedNumbers, sum, yes } from './named-numbers.ts';

/** What the inverse document frequency of a headline's word is taken for where the article lacks it. */
const MISSING_TERM_WEIGHT = 3;

export function salienceFeatures({
  graph,
  salientTerms,
  titleStems,
  words,
  repeatedPairs,
}: ArticleAnalysis): NamedNumbers[] {
  const total = graph.termFrequency.reduce((all, count) => all + count, 0) || 1;
  const titleTerms = new Set([...titleStems].map((stem) => graph.terms.get(stem) ?? -1));
  const idfOf = (term: number): number => (term < 0 ? MISSING_TERM_WEIGHT : at(graph.inverseDocumentFrequency, term));
  const titleNorm = Math.sqrt(sum([...titleTerms].map((term) => idfOf(term) ** 2))) || 1;
  const seen = new Set<number>();
  return graph.vectors.map(({ terms, counts }, index) => {
    let mass = 0;
    let peak = 0;
    let idf = 0;
    let squares = 0;
    let own = 0;
    let later = 0;
    let salient = 0;
    let salientNew = 0;
    let inTitle = 0;
    let titleDot = 0;
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place] as number;
      const share = (graph.termFrequency[term] as number) / total;
      const weight = idfOf(term);
      const salience = salientTerms.get(term) ?? 0;
      const isShared = (graph.sentenceFrequency[term] as number) > 1;
      mass += share * (counts[place] as number);
      peak = Math.max(peak, share);
      idf += weight;
      squares += weight * weight;
      salient += salience;
      if (!isShared) own++;
      if (!seen.has(term)) {
        seen.add(term);
        salientNew += salience;
        if (isShared) later++;
      }
      if (titleTerms.has(term)) {
        inTitle++;
        titleDot += weight * weight;
      }
    }
    const root = Math.sqrt(words[index] || 1);
    const count = terms.length || 1;
    const pairs = [...(repeatedPairs[index]?.values() ?? [])];
    return {
      termMass: (10 * mass) / root,
      termPeak: 10 * peak,
      meanIdf: idf / count,
      salientCover: salient,
      salientDensity: (salient / root) * 4,
      salientTermsNew: salientNew,
      ownTerms: own / count,
      laterTerms: later / count,
      titleShare: inTitle / Math.max(1, Math.min(titleTerms.size, 8)),
      titleCosine: titleDot / (titleNorm * (Math.sqrt(squares) || 1)),
      hasTitle: yes(titleStems.size > 0),
      repeatedPairs: Math.min(pairs.length, 10) / 5,
      repeatedPairMass: Math.log(1 + sum(pairs) - pairs.length),
    };
  });
}
