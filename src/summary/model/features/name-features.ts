/** Measures whom and what a sentence names: how much the article speaks of them, and whether they are new here. */
import type { ArticleAnalysis } from '../../analysis/article-text.ts';
import { type NamedNumbers, sum, yes } from './named-numbers.ts';

export function nameFeatures({ cues, nameFrequency, words }: ArticleAnalysis): NamedNumbers[] {
  const seen = new Set<string>();
  const frequencyOf = (name: string): number => nameFrequency.get(name) ?? 0;
  const most = Math.max(1, ...nameFrequency.values());
  return cues.map(({ names }, index) => {
    const repeated = names.filter((name) => frequencyOf(name) > 1);
    const isNew = names.filter((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    return {
      names: Math.min(names.length, 10) / 5,
      nameDensity: names.length / (words[index] || 1),
      nameWeight: Math.log(1 + sum([...new Set(repeated)].map(frequencyOf))),
      newNames: isNew.length / 3,
      repeatedNameShare: names.length ? repeated.length / names.length : 0,
      hasMainName: yes(most > 1 && names.some((name) => frequencyOf(name) === most)),
    };
  });
}
