/** Lists what the sentence network sees of each sentence: the themes' numbers, one after the other, most of them between 0 and 3. */
import type { ArticleAnalysis } from '../../analysis/article-text.ts';
import { lengthFeatures } from './length-features.ts';
import { likenessFeatures } from './likeness-features.ts';
import { nameFeatures } from './name-features.ts';
import { placeFeatures } from './place-features.ts';
import { salienceFeatures } from './salience-features.ts';
import { surfaceFeatures } from './surface-features.ts';

/** A new theme is a line here, a new feature a line in its theme; then train again. */
const themes = [placeFeatures, lengthFeatures, likenessFeatures, salienceFeatures, nameFeatures, surfaceFeatures];

/** @returns One row per sentence. */
export function sentenceFeatures(analysis: ArticleAnalysis): Float64Array[] {
  const parts = themes.map((theme) => theme(analysis));
  const width = parts.reduce((sum, [first]) => sum + Object.keys(first ?? {}).length, 0);
  return analysis.sentences.map((_, index) => {
    const row = new Float64Array(width);
    let place = 0;
    for (const part of parts) for (const value of Object.values(part[index] ?? {})) row[place++] = value;
    return row;
  });
}

/** The names of a row's numbers, in their order. */
export function sentenceFeatureNames(analysis: ArticleAnalysis): string[] {
  return themes.flatMap((theme) => Object.keys(theme(analysis)[0] ?? {}));
}

/** @returns Each row with those of the sentences before and after it; zeros where there is none. */
export function withNeighbours(rows: readonly Float64Array[]): Float64Array[] {
  return rows.map((row, index) => {
    const width = row.length;
    const joined = new Float64Array(3 * width);
    joined.set(row);
    const previous = rows[index - 1];
    const next = rows[index + 1];
    if (previous) joined.set(previous, width);
    if (next) joined.set(next, 2 * width);
    return joined;
  });
}
