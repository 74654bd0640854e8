/**
 * What a page claims to be: JSON-LD and OpenGraph, read cheaply (no parsing of JSON: it may be megabytes).
 * Claims lie in both directions, so they are signs among others.
 */

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const OTHER_THING = /(?:Product|Offer|Application|Recipe|Event|JobPosting|Course|LocalBusiness|FAQPage)$/;
const MAXIMUM_TYPES = 200;

export function readClaimSigns(document: Document) {
  const types = claimedTypes(document);
  const articles = types.filter((type) => ARTICLE.test(type)).length;
  const graphType = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return {
    jsonArticle: articles > 0,
    jsonOneArticle: articles === 1 || articles === 2,
    jsonOther: types.some((type) => OTHER_THING.test(type)),
    graphArticle: /article|^news|blog/i.test(graphType),
    graphProduct: /product/i.test(graphType),
    metaAuthor: document.querySelector('meta[name*=author i],meta[property*=author i]') !== null,
  };
}

/** The first string after every `"@type"`. */
function claimedTypes(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    (textContent ?? '')
      .split('"@type"', MAXIMUM_TYPES)
      .slice(1)
      .map((part) => part.slice(0, 80).split('"')[1] ?? ''),
  );
}
