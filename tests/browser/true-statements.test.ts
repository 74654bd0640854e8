/** What the product says of itself, the article and the page, and what it must not say. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Surface } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { waitForError, waitForSummary } from '../support/shown-summary.ts';
import { site as usualSite } from '../support/site.ts';
import { KEY_POINTS, STATEMENT_PAGES, statedStory as story } from '../support/statement-pages.ts';
import { pause } from '../support/until.ts';

const DEMO = 'https://news.example/demo';
const timesOf = (root: ParentNode = document) => root.querySelector('.times')?.textContent;
const provenanceOf = (root: ParentNode = document) => root.querySelector('.provenance')?.textContent ?? '';

const readDepths = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('.depth input')].map(({ dataset }) => dataset.action ?? '');

/** Lets the rules for paper hold on the screen: no browser's protocol does so in the extension's own popup. */
const layOutForPaper = (): void => {
  for (const sheet of document.styleSheets)
    for (const rule of [...sheet.cssRules])
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
        for (const inner of rule.cssRules) sheet.insertRule(inner.cssText, sheet.cssRules.length);
};

describeInBothBrowsers(
  'a true statement',
  (browser, name) => {
    const popupOf = async (page: Page): Promise<Surface> => {
      const popup = await browser().clickToolbar(page);
      await waitForSummary(popup);
      return popup;
    };

    test('is the time of what shows: the same in box and popup, at every depth', async () => {
      const page = await browser().openPage(DEMO);
      const box = browser().boxOf(page);
      await box.appears();
      const closed = await box.text();
      expect(closed).not.toContain('→');
      await box.clickButton('Get a summary');
      await waitForSummary(box);
      const inBox: unknown[] = [];
      const depths = await box.evaluate(readDepths);
      expect(depths.length).toBeGreaterThan(1);
      for (const depth of depths) {
        await box.clickButton(depth);
        inBox.push(await box.evaluate(timesOf));
      }
      const popup = await popupOf(page);
      const inPopup: unknown[] = [];
      for (const depth of depths) {
        await popup.click(`[data-action="${depth}"]`);
        inPopup.push(await popup.evaluate(timesOf));
      }
      expect(inPopup).toEqual(inBox);
      expect(inBox[0]).not.toBe(inBox.at(-1));
      for (const time of inBox) expect(time).toMatch(/^\d min → \d+ (?:sec|min)$/);
      expect(closed).toContain(String(inBox[0]).split(' →')[0]);
      await popup.close();
    });

    test('is no claim that all was read', async () => {
      const popup = await popupOf(await browser().openPage(DEMO));
      expect(await popup.evaluate(provenanceOf)).not.toMatch(/whole|all|complete|read/i);
      await popup.close();
    });

    test('is how much of a preview is missing, as its page says it', async () => {
      const popup = await popupOf(await browser().openPage('https://news.example/preview'));
      expect(await popup.evaluate(provenanceOf)).toContain('Preview: 57% of the article is missing');
      expect(await popup.text()).not.toContain('réservée');
      await popup.close();
    });

    test('is how many paragraphs a preview has', async () => {
      const popup = await popupOf(await browser().openPage('https://herald.example/paywall'));
      expect(await popup.evaluate(provenanceOf)).toContain('Preview: 3 paragraphs, the rest is for subscribers');
      await popup.close();
    });

    test('is that something folded was not read', async () => {
      const popup = await popupOf(await browser().openPage('https://news.example/fold'));
      expect(await popup.evaluate(provenanceOf)).toContain('Some folded parts were not read');
      await popup.close();
    });

    test('of a short article is a third of it at most, and no box is offered', async () => {
      const page = await browser().openPage('https://news.example/few-words');
      await pause(1_500);
      expect(await browser().boxOf(page).count()).toBe(0);
      const popup = await browser().clickToolbar(page);
      const { gist, points } = await waitForSummary(popup);
      const wordsOf = (text: string) => text.split(/\s+/).length;
      const article = await page.evaluate(() =>
        [...document.querySelectorAll('p')].map((each) => each.innerText).join(' '),
      );
      expect(wordsOf([gist, ...points].join(' '))).toBeLessThanOrEqual(Math.max(wordsOf(gist), wordsOf(article) / 3));
      await popup.close();
    });

    test('is that the page sums itself up: no box, none of its points, and the popup says so', async () => {
      const page = await browser().openPage('https://news.example/own-summary');
      await pause(1_500);
      expect(await browser().boxOf(page).count()).toBe(0);
      const popup = await browser().clickToolbar(page);
      const { gist, points } = await waitForSummary(popup);
      expect(await popup.evaluate(provenanceOf)).toContain('The page has a summary of its own');
      for (const point of KEY_POINTS) expect([gist, ...points].join(' ')).not.toContain(point);
      await popup.close();
    });

    test('is the last line on paper: who chose the sentences, and nothing to press', async () => {
      const popup = await popupOf(await browser().openPage(DEMO));
      const onScreen = await popup.text();
      expect(onScreen).not.toContain('chosen by Get a Summary');
      await popup.evaluate(layOutForPaper);
      const lines = (await popup.text()).trim().split(/\n+/);
      expect(lines.at(-1)).toBe('Sentences of the article, chosen by Get a Summary');
      const shown = await popup.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button, [role=button]')];
        return buttons.filter((one) => one.checkVisibility()).map(({ textContent }) => textContent?.trim());
      });
      // A point is the button that leads to its sentence: on paper it is its text.
      const { gist, points } = await waitForSummary(popup);
      expect(shown.filter((name) => name && ![gist, ...points].some((point) => name.includes(point)))).toEqual([]);
      await popup.close();
    });

    test('of a page without an article is what it is', async () => {
      for (const [path, code] of [
        ['gone', 'page-missing'],
        ['broken', 'page-not-loaded'],
        ['feed', 'page-feed'],
        ['report.pdf', 'page-pdf'],
        // Chromium shows a page of its own where the site sends none.
        ['nowhere', name === 'firefox' ? 'page-missing' : 'page-not-loaded'],
        ['stops', 'no-article'],
      ]) {
        const popup = await browser().clickToolbar(await browser().openPage(`https://news.example/${path}`));
        expect(await waitForError(popup), path).toBe(code);
        await popup.close();
      }
    });

    test('of a site that does not answer is that the page did not load', async () => {
      const page = await browser().openPage('about:blank');
      await page.goto('https://news.example/loop').catch(() => undefined);
      const popup = await browser().clickToolbar(page);
      expect(await waitForError(popup)).toMatch(
        name === 'firefox' ? /^page-not-loaded$/ : /^(?:page-not-loaded|tab-unreadable)$/,
      );
      expect(await popup.text()).toContain('Reload the page');
      await popup.close();
    });

    // Chromium tells nobody what is in one.
    test('of a new tab is that there is nothing in it yet', async () => {
      const page = await browser().openPage(name === 'firefox' ? 'about:newtab' : 'about:blank');
      const popup = await browser().clickToolbar(page);
      expect(await waitForError(popup)).toBe(name === 'firefox' ? 'page-empty' : 'tab-unreadable');
      await popup.close();
    });

    test('of text that is selected on a page without an article is a button that summarizes it', async () => {
      const page = await browser().openPage('https://news.example/stops');
      await page.evaluate(() => {
        const [first, last] = document.querySelectorAll('p');
        if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      });
      const popup = await browser().clickToolbar(page);
      expect(await waitForError(popup)).toBe('no-article-but-selection');
      await popup.click('[data-action="summarize-selection"]');
      const { gist } = await waitForSummary(popup);
      expect(`${story.paragraphs[0]} ${story.paragraphs[1]}`).toContain(gist);
      expect(await popup.evaluate(provenanceOf)).toContain('The selection: 2 paragraphs');
      await popup.close();
    });

    test('none of this leaves an error in the browser', async () => {
      expect(await browser().extensionErrors()).toEqual([]);
    });
  },
  {
    site: (request) =>
      (request.url.hostname === 'news.example' && STATEMENT_PAGES[request.url.pathname]) || usualSite(request),
  },
);
