/** Everything detection looks at, as named counts and yes/no: address, claims, running text, furniture. */
import { findTextBlocks } from './find-text-blocks.ts';
import { readClaimSigns } from './read-claim-signs.ts';
import { readUrlSigns } from './read-url-signs.ts';

export type PageSigns = ReturnType<typeof readPageSigns>;

/** May throw on a document with clobbered names. */
export function readPageSigns(document: Document, url: string) {
  return { ...readUrlSigns(url), ...readClaimSigns(document), ...readTextSigns(document), ...readFurniture(document) };
}

/** An article's paragraphs stand together; those of lists, forums and home pages are scattered. */
function readTextSigns(document: Document) {
  const counts = new Map<Element, number>();
  const masses = new Map<Element, number>();
  const blocks = findTextBlocks(document);
  let total = 0;
  for (const { container, length } of blocks) {
    counts.set(container, (counts.get(container) ?? 0) + 1);
    masses.set(container, (masses.get(container) ?? 0) + length);
    total += length;
  }
  return {
    textTotal: total,
    textMass: Math.max(0, ...masses.values()),
    textTogether: Math.max(0, ...counts.values()),
    textScattered: counts.size / (1 + blocks.length),
  };
}

function readFurniture(document: Document) {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const dates = count('[class*=publish],[class*=date]');
  const title = squeeze(document.title);
  const heading = squeeze(document.querySelector('h1')?.textContent).slice(0, 40);
  return {
    titleLength: title.length,
    headingInTitle: heading.length > 8 && title.includes(heading),
    links: document.links.length,
    menus: count('nav'),
    choices: count('select'),
    figures: count('figure'),
    prices: count('[itemprop=price],[class*=price]'),
    shareButtons: count('[class*=share]'),
    // One article has a date or a few; a list of articles has many.
    fewDates: dates > 0 && dates < 8,
  };
}

function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
