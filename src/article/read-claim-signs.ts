/**
 * What a page claims to be: JSON-LD, microdata and OpenGraph, read cheaply (no parsing of JSON: it may be megabytes).
 * Claims lie in both directions, so they are signs among others.
 */

const KEY = '"@type"';
const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const OTHER_THINGS = new Set(
  'Product Offer AggregateOffer SoftwareApplication Recipe Event JobPosting Course LocalBusiness Hotel Restaurant Service FAQPage'.split(
    ' ',
  ),
);
const MAXIMUM_TYPES = 200;

export function readClaimSigns(document: Document) {
  let articles = 0;
  let others = 0;
  for (const type of claimedTypes(document)) {
    if (ARTICLE.test(type)) articles++;
    else if (OTHER_THINGS.has(type)) others++;
  }
  const openGraphType = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return {
    jsonArticle: Number(articles > 0),
    jsonOneArticle: Number(articles === 1 || articles === 2),
    jsonOther: Number(others > 0),
    typedMany: Number(document.querySelectorAll('[itemtype*=Article],[itemtype*=BlogPosting]').length > 2),
    graphArticle: Number(/article|^news|blog/i.test(openGraphType)),
    graphProduct: Number(/product/i.test(openGraphType)),
    graphWebsite: Number(/website/i.test(openGraphType)),
    metaAuthor: Number(document.querySelector('meta[name*=author i],meta[property*=author i]') !== null),
  };
}

function claimedTypes(document: Document): string[] {
  const types: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? '';
    for (let at = json.indexOf(KEY); at >= 0 && types.length < MAXIMUM_TYPES; at = json.indexOf(KEY, at + 1)) {
      const value = json.slice(at + KEY.length, at + 80).split('"')[1] ?? '';
      types.push(value.slice(value.lastIndexOf('/') + 1));
    }
  }
  return types;
}
