/**
 * What a page claims to be: JSON-LD, microdata and OpenGraph, read cheaply (no parsing of JSON: it may be megabytes).
 * Claims lie in both directions, so they are signs among others.
 */

const TYPE = /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w+)"/g;
const ARTICLE = /Article$|BlogPosting$|^Report$/;
const OTHER_THING =
  /^(?:Product|Offer|AggregateOffer|SoftwareApplication|Recipe|Event|JobPosting|Course|LocalBusiness|Hotel|Restaurant|Service|FAQPage)$/;
const MAXIMUM_JSON = 200_000;

export function readClaimSigns(document: Document) {
  let articles = 0;
  let others = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const match of (script.textContent ?? '').slice(0, MAXIMUM_JSON).matchAll(TYPE)) {
      if (ARTICLE.test(match[1] ?? '')) articles++;
      else if (OTHER_THING.test(match[1] ?? '')) others++;
    }
  const openGraphType = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  const typed = document.querySelectorAll('[itemtype*=Article],[itemtype*=BlogPosting]').length;
  return {
    jsonArticle: Number(articles > 0),
    jsonOneArticle: Number(articles === 1 || articles === 2),
    jsonOther: Number(others > 0),
    typedArticle: Number(typed > 0),
    typedMany: Number(typed > 2),
    graphArticle: Number(/article|^news|blog/i.test(openGraphType)),
    graphProduct: Number(/product/i.test(openGraphType)),
    metaAuthor: Number(document.querySelector('meta[name*=author i],meta[property*=author i]') !== null),
    metaDate: Number(
      document.querySelector(
        'meta[property*=published i],meta[name*=date i],meta[itemprop=datePublished],meta[name*=publish i]',
      ) !== null,
    ),
  };
}
