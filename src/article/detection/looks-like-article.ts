/** Says whether a page is an article, how surely, and which kind of article: detection as scorers and tests ask for it. */
import { type ArticleKind, readKind } from '../metadata/read-kind.ts';
import { ARTICLE_SCORE, readImpression } from './article-score.ts';

export interface Verdict {
  readonly isArticle: boolean;
  /** 0 (surely not) to 1 (surely). */
  readonly score: number;
  readonly kind: ArticleKind;
}

/** Reads `document`, changes nothing in it. Never throws. */
export function looksLikeArticle(document: Document, url: string): Verdict {
  const { score } = readImpression(document, url);
  const isArticle = score > ARTICLE_SCORE;
  return { isArticle, score, kind: isArticle ? readKind(document, url) : 'other' };
}
