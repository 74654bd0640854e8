/** The cheap yes/no asked on every page, once it is idle: is this the page of one article? */

export interface Verdict {
  readonly isArticle: boolean;
  /** 0 (surely not) to 1 (surely). */
  readonly score: number;
}

/** Reads `document`, changes nothing in it. Never throws. */
export function looksLikeArticle(document: Document, _url: string): Verdict {
  const words = [...document.querySelectorAll('p')].reduce((sum, p) => sum + (p.textContent?.length ?? 0), 0) / 6;
  const claimsArticle = Boolean(document.querySelector('meta[property="og:type"][content="article" i], article h1'));
  const score = claimsArticle && words > 120 ? 1 : 0;
  return { isArticle: score > 0.5, score };
}
