/**
 * What a page claims to be: JSON-LD, OpenGraph and other tags, read cheaply (no parsing of JSON: it may be megabytes).
 * Claims lie in both directions, so they are signs among others.
 */

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const OTHER_THING = /(?:Product|Offer|Application|Recipe|Event|JobPosting|Course|LocalBusiness|FAQPage)$/;
/** Programs that write manuals. */
const MANUALS = /docusaurus|sphinx|mkdocs|gitbook|vitepress|vuepress|doxygen/i;

export function readClaimSigns(document: Document) {
  const types = claimedTypes(document);
  const tag = (selector: string) => document.querySelector(`meta[${selector}]`)?.getAttribute('content') ?? '';
  const graphType = tag('property="og:type"');
  return {
    jsonArticle: types.some((type) => ARTICLE.test(type)),
    otherThing: types.some((type) => OTHER_THING.test(type)) || /product/i.test(graphType),
    graphArticle: /article|^news|blog/i.test(graphType),
    metaAuthor: tag('name*=author i') + tag('property*=author i') !== '',
    // WordPress says of a page of its own which kind it is.
    singlePost: /\bsingle(?!-(?:col|page|pro))|postid-/.test(document.body.className),
    manual: MANUALS.test(tag('name=generator i')),
  };
}

/** Every `"@type"` with the first string after it. */
function claimedTypes(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => textContent?.match(/"@type"[^"]{1,80}"[^"]*/g) ?? [],
  );
}
