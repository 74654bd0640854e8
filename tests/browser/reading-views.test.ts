/** The views beside popup and box: welcome page, side panel; the news of an updated page; what is taken along. */
import { expect, test } from 'vitest';
import { changeSettings } from '../support/change-settings.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { englishText } from '../support/interface-texts.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';
import { catchClipboard, readClipboard } from '../support/pretended-clipboard.ts';
import { waitForError, waitForSummary } from '../support/shown-summary.ts';
import { site as usualSite } from '../support/site.ts';
import { typeText } from '../support/type-text.ts';
import { until } from '../support/until.ts';

const DEMO = 'https://news.example/demo';
const DEMO_TITLE = 'The night ferry nobody wanted now pays for the island’s school';
const ORCHARD = 'https://post.example/orchard';
const ADDED = 'On Friday the fruit growers’ school found flowers on the pear trees of Upper Tilbeck as well.';
const CHANGED =
  'The second harvest will be larger than thought, about a fifth of a usual one, and the apples stay green.';

/** As it is once the newspaper has come back to it: one sentence more, one that says something else. */
const updatedStory = {
  ...orchardStory,
  paragraphs: [
    ...orchardStory.paragraphs.map((paragraph) => paragraph.replace(/^The second harvest[^.]*\./, CHANGED)),
    `${ADDED} The school asks everybody who has seen a tree in flower to write to it.`,
  ],
};
let isUpdated = false;

describeInBothBrowsers(
  'the views',
  (browser, name) => {
    test('a page that was edited since says how many sentences are new, and shows them', async () => {
      isUpdated = false;
      const before = await browser().clickToolbar(await browser().openPage(ORCHARD));
      await waitForSummary(before);
      expect(await before.text()).not.toContain('Updated since');
      await before.close();
      isUpdated = true;
      const page = await browser().openPage(ORCHARD);
      const box = browser().boxOf(page);
      await box.appears();
      await box.clickButton('Get a summary');
      await waitForSummary(box);
      expect(await box.text()).toContain('Updated since your last summary: 3 new or changed sentences');
      await box.clickButton('show-news');
      const marked = await until('the marks', () => box.evaluate(readMarked));
      expect(marked).toHaveLength(3);
      expect(marked).toEqual(expect.arrayContaining([ADDED, CHANGED]));
      const popup = await browser().clickToolbar(page);
      await waitForSummary(popup);
      expect(await popup.text()).toContain('3 new or changed sentences');
      await popup.close();
      isUpdated = false;
    });

    test('the welcome page summarizes its sample and leads to the options', async () => {
      const welcome = await browser().openExtensionPage('welcome.html');
      await welcome.click('[data-action="summarize"]');
      const { gist, points } = await waitForSummary(welcome);
      expect(points.length).toBeGreaterThanOrEqual(1);
      const sample = await welcome.evaluate(() =>
        [...document.querySelectorAll('.sample > p')].map((paragraph) => paragraph.textContent).join(' '),
      );
      for (const sentence of [gist, ...points]) expect(sample).toContain(sentence);
      // The sample stands below it: a point shows where.
      await welcome.click('.gist .point');
      await until('the mark', () =>
        welcome.evaluate((text) => document.querySelector('.sample > p mark')?.textContent === text, gist),
      );
      await welcome.press('Escape');
      expect(await welcome.evaluate(() => document.querySelector('.sample > p mark'))).toBeNull();
      await welcome.close();
    });

    test('the welcome page has the box as it stands in pages: it closes, hides and comes back', async () => {
      const welcome = await browser().openExtensionPage('welcome.html');
      const readBox = () =>
        welcome.evaluate(() => document.querySelector<HTMLElement>('.sample .box')?.innerText ?? '');
      expect(await until('the box', readBox)).toMatch(/No time to read\?\s*Get a summary\s*2 min/);
      await welcome.click('[data-action="summarize"]');
      await waitForSummary(welcome);
      await welcome.click('[data-action="summarize"]');
      expect(await welcome.evaluate(() => document.querySelector('.gist'))).toBeNull();
      await welcome.click('[data-action="menu"]');
      await welcome.click('[data-action="hide-page"]');
      expect(await readBox()).toContain('Hidden on this page.');
      await welcome.click('[data-action="undo"]');
      expect(await readBox()).toContain('Get a summary');
      await welcome.close();
    });

    test('the welcome page says of the key and of open tabs what is so in this browser', async () => {
      const welcome = await browser().openExtensionPage('welcome.html');
      const told = await until('the page', async () => (await welcome.text()) || undefined);
      expect(told).toContain('Alt+Shift+S opens the summary');
      expect(told.includes('once you reload them')).toBe(browser().name === 'chromium');
      await welcome.close();
    });

    test('the panel follows the tab in front and keeps the summaries before', async () => {
      const panel = await browser().openExtensionPage('panel.html');
      const titleShown = (title: string) =>
        until(`"${title}" in the panel`, async () => (await panel.evaluate(readTitle)) === title);
      const first = await browser().openPage(DEMO);
      await titleShown(DEMO_TITLE);
      await browser().openPage(ORCHARD);
      await titleShown(orchardStory.title);
      await first.bringToFront();
      await titleShown(DEMO_TITLE);
      await first.goto('https://news.example/section');
      await until('the panel to say that there is none', () => waitForError(panel));
      const past = await panel.evaluate(() =>
        [...document.querySelectorAll('.past .point')].map((point) => point.textContent),
      );
      expect(past.join()).toContain(orchardStory.title);
      expect(past.join()).toContain(DEMO_TITLE);
      // Its article is not in front any more: a point opens it. A page takes no click while another is in front.
      const asked = () => browser().server.hits.filter((hit) => hit === ORCHARD).length;
      const before = asked();
      await panel.evaluate(async () => {
        const own = await chrome.tabs.getCurrent();
        await chrome.tabs.update(own?.id ?? 0, { active: true });
      });
      await until('the past summary', async () => {
        const place = await panel.evaluate(findPast, orchardStory.title);
        await panel.click(`.past li:nth-child(${place}) .point`);
        return (await panel.evaluate(readTitle)) === orchardStory.title;
      });
      await panel.click('.gist .point');
      await until('the article to be opened', () => asked() > before);
      await panel.close();
    });

    // Firefox lets a page beside a tab read it only after a click on the toolbar; the layout is the same.
    test.runIf(name === 'chromium')(
      'in the panel nothing lies under its foot, however much is opened in it',
      async () => {
        await browser().openPage(DEMO);
        const tab = await browser().evaluateInBackground(async ({ chrome }) => {
          const tabs = await chrome.tabs.query({});
          return Math.max(...tabs.map(({ id }) => id ?? 0));
        });
        const panel = await browser().openExtensionPage(`panel.html?tab=${tab}`);
        await waitForSummary(panel);
        await panel.evaluate(catchClipboard);
        // As narrow as a panel is, and low, so that all of it has to be scrolled.
        await panel.evaluate(() => {
          document.documentElement.style.cssText = 'inline-size: 240px; zoom: 1.6';
        });
        await panel.click('[data-action="more"]');
        await panel.click('[data-action="copy-markdown"]');
        await until('the copy', async () => (await panel.text()).includes('Copied'));
        expect(await panel.evaluate(findUnderFoot, '.summary-status')).toEqual([]);
        expect(await panel.evaluate(findUnderFoot, 'main button')).toEqual([]);
        await panel.close();
      },
    );

    test('sends a summary on to an address of the reader’s own, at a click and not before', async () => {
      const options = await browser().openExtensionPage('options.html');
      await options.click('#send-address');
      await until('the field', () => options.evaluate(() => Boolean(document.querySelector('#send-to-address'))));
      await options.click('#send-to-address');
      await typeText(options, 'javascript:{title}');
      await options.press('Enter');
      await until('the refusal', async () => (await options.text()).includes('This address cannot be used.'));
      await options.evaluate(() => {
        document.querySelector<HTMLInputElement>('#send-to-address')?.select();
      });
      await typeText(options, 'https://notes.example/new?title={title}');
      await options.press('Enter');
      // "Saved" stands there of the choice before.
      const stored = async () => JSON.stringify((await browser().storageDump()).disk);
      await until('it to be stored', async () => (await stored()).includes('notes.example'));
      await options.close();
      const popup = await browser().clickToolbar(await browser().openPage(ORCHARD));
      await waitForSummary(popup);
      await popup.click('[data-action="more"]');
      const label = () => popup.evaluate(() => document.querySelector('[data-action="send"]')?.textContent);
      await until('the button', async () => (await label()) === 'Send to notes.example');
      const sent = () => browser().server.hits.filter((hit) => hit.includes('notes.example'));
      expect(sent()).toEqual([]);
      await popup.click('[data-action="send"]');
      await until('the address to be opened', () => sent().length > 0);
      expect(new URL(sent()[0] ?? '').searchParams.get('title')).toBe(orchardStory.title);
      await changeSettings(await browser().openExtensionPage('options.html'), { send: { to: 'nowhere', address: '' } });
    });

    test('copies as text and as Markdown', async () => {
      const popup = await browser().clickToolbar(await browser().openPage(DEMO));
      const { gist, points } = await waitForSummary(popup);
      await popup.evaluate(catchClipboard);
      await popup.click('[data-action="copy"]');
      await until('the notice', async () => (await popup.text()).includes('Copied'));
      const list = points.map((point) => `• ${point}`).join('\n');
      expect(await popup.evaluate(readClipboard)).toBe(
        `${DEMO_TITLE}\n\n${gist} [${englishText('pageSummary')}]\n\n${list}\n\n${DEMO}\nSentences of the article, chosen by Get a Summary`,
      );
      await popup.click('[data-action="more"]');
      await popup.click('[data-action="copy-markdown"]');
      const markdown = await until('Markdown', async () => {
        const copied = await popup.evaluate(readClipboard);
        return copied.startsWith('## ') ? copied : undefined;
      });
      expect(markdown).toContain(`## [${DEMO_TITLE}](<${DEMO}>)\n\n**`);
      expect(markdown.match(/^- /gm)).toHaveLength(points.length);
      await popup.close();
    });

    test('none of this leaves an error in the browser', async () => {
      expect(await browser().extensionErrors()).toEqual([]);
    });
  },
  {
    // Opened by the panel, and where a summary is sent on to, not fetched: Firefox says who wanted it.
    mayFetch: /^https:\/\/(?:post\.example\/orchard#|notes\.example\/new\?)/,
    site: (request) =>
      request.url.pathname === '/orchard'
        ? { body: newsPage(isUpdated ? updatedStory : orchardStory) }
        : usualSite(request),
  },
);

/** Runs beside the page: the marked sentences. */
function readMarked(): string[] | undefined {
  const marked: string[] = [];
  // Not its iterator, which Firefox does not hand to a world apart from the page.
  CSS.highlights.get('get-a-summary-source')?.forEach((range) => {
    marked.push(String(range).replace(/\s+/g, ' ').trim());
  });
  return marked.length ? marked : undefined;
}

/** Runs in the panel. Gives each the focus where it takes it. @returns what lies under the foot then. */
function findUnderFoot(selector: string): string[] {
  const foot = document.querySelector('.page-foot')?.getBoundingClientRect().top ?? 0;
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((control) => control.checkVisibility());
  return shown.flatMap((control) => {
    control.focus();
    const { bottom } = control.getBoundingClientRect();
    return bottom > foot + 1 ? [`${control.textContent}: ${bottom} > ${foot}`] : [];
  });
}

/** Runs in the panel. @returns where it stands in the list, from 1. */
function findPast(title: string): number {
  const shown = [...document.querySelectorAll('.past .point')].map((point) => point.textContent ?? '');
  return 1 + shown.findIndex((text) => text.includes(title));
}

/** Runs in the panel. */
function readTitle(): string {
  return document.querySelector('.article-title')?.textContent ?? '';
}
