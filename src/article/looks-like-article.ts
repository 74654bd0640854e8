/**
 * The cheap yes/no asked on every page, once it is idle: is this the page of one article?
 * A small logistic model over named signs; how it was fitted is in tests/training/train-detector.ts.
 */
import { detectorBias, detectorWeights } from './generated/detector-weights.ts';
import { type ArticleKind, readKind } from './read-kind.ts';
import { type PageSigns, readPageSigns } from './read-page-signs.ts';

export interface Verdict {
  readonly isArticle: boolean;
  /** 0 (surely not) to 1 (surely). */
  readonly score: number;
  readonly kind: ArticleKind;
}

const NO: Verdict = { isArticle: false, score: 0, kind: 'other' };
/** Weighted characters of running text below which there is nothing to summarize, whatever the page claims to be. */
export const LEAST_TEXT = 120;

/** Reads `document`, changes nothing in it. Never throws: a page that cannot be read is no article. */
export function looksLikeArticle(document: Document, url: string): Verdict {
  try {
    const signs = readPageSigns(document, url);
    const score = signs.textTotal > LEAST_TEXT ? weigh(signs) : 0;
    return score > 0.5 ? { isArticle: true, score, kind: readKind(document, url) } : { ...NO, score };
  } catch {
    // Names like `<img name=querySelectorAll>` replace the document's own functions.
    return NO;
  }
}

/** Counts enter by their logarithm: the difference between 2 and 4 links says as much as that between 200 and 400. */
function weigh(signs: PageSigns): number {
  let odds = detectorBias;
  for (const [name, weight] of Object.entries(detectorWeights))
    odds += weight * Math.log1p(Number(signs[name as keyof PageSigns]));
  return 1 / (1 + Math.exp(-odds));
}
