/** Finds elements that are about the page's own article (bylines, dates), not about a teaser, a comment or the site. */

const ELSEWHERE =
  'aside,footer,nav,[class*=comment],[class*=Comment],[id*=comment],[class*=related],[class*=Related],[class*=sidebar],[class*=card],[class*=Card],[class*=teaser],[class*=Teaser],[class*=recommend],[class*=most-],[class*=promo],[class*=mention],[class*=reaction],[class*=reply],[class*=replies],[class*=embed],[class*=tweet],[class*=reference],[class*=reflist],.h-cite,blockquote,figcaption';

/**
 * @param max Elements that are looked at; what is beyond belongs to other articles.
 * @returns In page order; `after` those behind the headline.
 */
export function elementsOfArticle(
  document: Document,
  selector: string,
  max: number,
): { own: readonly Element[]; after: readonly Element[] } {
  const heading = document.querySelector('h1');
  const own = [...document.querySelectorAll(selector)]
    .slice(0, max)
    .filter((element) => belongsToArticle(element, heading));
  return { own, after: own.filter((element) => heading && heading.compareDocumentPosition(element) & 4) };
}

/** @param heading The headline: an element around it is around the article, whatever its class says. */
export function belongsToArticle(element: Element, heading: Element | null): boolean {
  const main = heading?.closest('main');
  // What follows the article's own part of the page is about other things.
  if (main && main.compareDocumentPosition(element) === 4) return false;
  for (let at = element.closest(ELSEWHERE); at; at = at.parentElement?.closest(ELSEWHERE) ?? null)
    if (at.nodeName !== 'BODY' && at.nodeName !== 'HTML' && !(heading && at.contains(heading))) return false;
  return true;
}
