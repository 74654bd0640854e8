/** Points lead home among strangers: real pages of the team's shared corpus, each of another site, in both browsers. */
import { describe, expect, test } from 'vitest';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { type CorpusPage, readCorpusPages, serveWithoutScripts } from '../support/corpus-pages.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { type MarkedSource, readMarkedSources } from '../support/marked-sources.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';
import { wantManyPoints } from '../support/want-many-points.ts';

const WANTED = 15;
/** On some pages no article is found, or none that is worth a summary: see bench:extract for how many. */
const TRIED = 24;

const pages = onePerSite(readCorpusPages({ articles: 60, others: 0 })).slice(0, TRIED);

if (pages.length > 0) {
  const suite = (browser: () => BrowserUnderTest) => {
    test(`on ${WANTED} pages the last point marks its very sentence, and scrolls it into view`, {
      timeout: 240_000,
    }, async () => {
      await wantManyPoints(browser());
      const wrong: string[] = [];
      let proven = 0;
      for (const { name, url } of pages) {
        if (proven === WANTED) break;
        const page = await browser().openPage(url);
        const box = browser().boxOf(page);
        const isOffered = await box.appears(3_000).then(
          () => true,
          () => false,
        );
        if (isOffered) {
          proven += 1;
          await box.clickButton('open');
          const { points } = await waitForSummary(box, 6_000).catch(async () => {
            // A page that was still moving lets a click miss.
            await box.clickButton('open');
            return waitForSummary(box);
          });
          const point = points.at(-1) ?? '';
          await box.clickButton(point);
          const marked = await until('the mark in view', async () => {
            const found = await readMarkedSources(page);
            return found[0]?.isInView ? found : undefined;
          }).catch(() => readMarkedSources(page));
          if (!isVerySentence(marked, point)) wrong.push(`${name}: ${point} → ${JSON.stringify(marked)}`);
        }
        await browser().closePages();
      }
      expect(wrong).toEqual([]);
      expect(proven).toBe(WANTED);
    });
  };
  describeInBothBrowsers('points on corpus pages', suite, {
    site: serveWithoutScripts(pages),
    hosts: pages.flatMap(hostsNamedBy),
  });
} else {
  describe('points on corpus pages', () => test.skip('../shared/corpus is not there', () => undefined));
  console.log('corpus-sources.test.ts is skipped: ../shared/corpus is not there.');
}

/** A page may have some of its pictures asked for before its policy is known. */
function hostsNamedBy({ url, html }: CorpusPage): string[] {
  const named = html.toString('latin1').matchAll(/\/\/([\w-]+(?:\.[\w-]+)+)/g);
  return [new URL(url).hostname, ...new Set([...named].map(([, host = '']) => host))];
}

function onePerSite(found: readonly CorpusPage[]): CorpusPage[] {
  return [...new Map(found.map((page) => [new URL(page.url).hostname, page])).values()];
}

/**
 * A point may lack the dateline or the connective that its sentence begins with, and little else. An item's name or a
 * question may lead it: then both are marked, and in the order of the page.
 */
function isVerySentence(marked: readonly MarkedSource[], point: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const all = letters(marked.map(({ text }) => text).join(''));
  const isSame = marked.length <= 2 && all.endsWith(letters(point).slice(1)) && all.length < letters(point).length + 60;
  return isSame && marked[0]?.isInView === true;
}
