/** Whether a byline or a date on the page is about its own article, not about a teaser, a comment or the site. */

const ELSEWHERE =
  'aside,footer,nav,[class*=comment],[class*=Comment],[id*=comment],[class*=related],[class*=Related],[class*=sidebar],[class*=card],[class*=Card],[class*=teaser],[class*=Teaser],[class*=recommend],[class*=most-],[class*=promo]';

/** @param heading The headline: an element around it is around the article, whatever its class says. */
export function belongsToArticle(element: Element, heading: Element | null): boolean {
  for (let at = element.closest(ELSEWHERE); at; at = at.parentElement?.closest(ELSEWHERE) ?? null)
    if (at.nodeName !== 'BODY' && at.nodeName !== 'HTML' && !(heading && at.contains(heading))) return false;
  return true;
}
