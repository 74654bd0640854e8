/** Everything detection looks at, as named numbers of about 0 to 10: address, claims, running text, furniture. */
import { findTextBlocks } from './find-text-blocks.ts';
import { readClaimSigns } from './read-claim-signs.ts';
import { readUrlSigns } from './read-url-signs.ts';

export type PageSigns = ReturnType<typeof readPageSigns>;

/** May throw on a document with clobbered names. */
export function readPageSigns(document: Document, url: string) {
  return { ...readUrlSigns(url), ...readClaimSigns(document), ...readTextSigns(document), ...readFurniture(document) };
}

function readTextSigns(document: Document) {
  const blocks = findTextBlocks(document);
  const counts = new Map<Element, number>();
  const outerCounts = new Map<Element, number>();
  let total = 0;
  for (const { container, length } of blocks) {
    total += length;
    counts.set(container, (counts.get(container) ?? 0) + 1);
    const outer = container.parentElement;
    if (outer) outerCounts.set(outer, (outerCounts.get(outer) ?? 0) + 1);
  }
  const best = Math.max(0, ...counts.values());
  return {
    textTotal: Math.log1p(total),
    textTogether: Math.log1p(best),
    textTogetherOuter: Math.log1p(Math.max(best, ...outerCounts.values())),
    textScattered: counts.size / (1 + blocks.length),
  };
}

function readFurniture(document: Document) {
  const count = (selector: string) => Math.log1p(document.querySelectorAll(selector).length);
  const heading = squeeze(document.querySelector('h1')?.textContent ?? '').slice(0, 40);
  return {
    headingInTitle: Number(heading.length > 8 && squeeze(document.title ?? '').includes(heading)),
    links: Math.log1p(document.links.length),
    prices: count('[itemprop*=price i],[class*=price i],[id*=price i]'),
    code: count('pre,code'),
    menus: count('nav'),
    choices: count('select'),
    pages: count('[class*=pagination],[class*=pager],[rel=next],[rel=prev]'),
    related: count('[class*=related]'),
    subheads: count('h2,h3'),
    bylines: count('[class*=byline i],[class*=author i],[rel=author]'),
  };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
