/** What the extension marks in a page, as the page's own scripts could see it. */
import type { Page } from 'puppeteer-core';

export interface MarkedSource {
  readonly text: string;
  readonly isInView: boolean;
}

/** @param kind `source`: sentences that the reader asked to see; `preview`: underlined while the pointer is on a point. */
export function readMarkedSources(page: Page, kind: 'source' | 'preview' = 'source'): Promise<MarkedSource[]> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
    return ranges.map((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return { text: range.toString(), isInView: top >= 0 && bottom <= innerHeight };
    });
  }, `get-a-summary-${kind}`);
}
