/**
 * Reads what a page claims to be: JSON-LD, OpenGraph and other tags, cheaply (no parsing of JSON: it may be megabytes).
 * Claims lie in both directions, so they are features among others.
 */

export const CLAIM_FEATURES = ['article', 'another thing', 'OpenGraph article', 'author', 'single post'];

const ARTICLE = /(?:Article|BlogPosting|Report)"/;
const OTHER_THING = /(?:Product|Offer|Application|Recipe|Event|JobPosting|Course|LocalBusiness|FAQPage)"/;

export function readClaimFeatures(document: Document) {
  // Every `"@type"` with the first string after it.
  const types = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map(({ textContent }) => textContent?.match(/"@type"[^"]{1,80}"[^"]*"/g))
    .join();
  const tag = (selector: string) => document.querySelector<HTMLMetaElement>(`meta[${selector}]`)?.content ?? '';
  const graphType = tag('property="og:type"');
  return [
    ARTICLE.test(types),
    OTHER_THING.test(types) || /product/i.test(graphType),
    /article|^news|blog/i.test(graphType),
    tag('name*=author i') + tag('property*=author i') !== '',
    // WordPress says of a page of its own which kind it is.
    /\bsingle(?!-(?:col|page|pro))|postid-/.test(document.body.className),
  ];
}
