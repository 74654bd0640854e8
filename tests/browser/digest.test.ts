/** All open tabs on one page: an entry per article, one heading for one story, and the way to each tab and out of it. */
import { expect, test } from 'vitest';
import { runAxe } from '../support/axe.ts';
import type { BrowserUnderTest, Surface } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { bridgeStory, newsPage, orchardStory } from '../support/news-page.ts';
import { catchClipboard, readClipboard } from '../support/pretended-clipboard.ts';
import { site as usualSite } from '../support/site.ts';
import { until } from '../support/until.ts';

const pages = { '/first': bridgeStory.first, '/second': bridgeStory.second, '/orchard': orchardStory };
const FIRST = 'https://courier.example/first';
const SECOND = 'https://gazette.example/second';
const ORCHARD = 'https://post.example/orchard';
const FRONT = 'https://post.example/section';

describeInBothBrowsers(
  'the digest of all open tabs',
  (browser) => {
    test('holds an entry per article, and one heading for one story with what each source adds', async () => {
      const digest = await openDigest(browser(), [FIRST, ORCHARD, SECOND, FRONT]);
      const stories = await digest.evaluate(readStories);
      expect(stories).toHaveLength(2);
      expect(stories[0]?.heading).toBe('The same story from 2 sources');
      expect(stories[0]?.titles).toEqual([bridgeStory.first.title, bridgeStory.second.title]);
      expect(stories[0]?.adds[0]).toContain('cyclists across for nothing');
      expect(stories[0]?.adds[1]).toContain('puppet theatre');
      expect(stories[0]?.adds.join()).not.toContain('14,000');
      expect(stories[1]).toEqual({ heading: '', titles: [orchardStory.title], adds: [] });
      await digest.close();
    });

    test('says how many tabs hold an article', async () => {
      const digest = await openDigest(browser(), [FIRST, FRONT]);
      expect(await digest.evaluate(readStatus)).toMatch(/^Tabs with an article: 1 of \d+ · this window$/);
      // Its own page is no tab that could hold one.
      expect(await digest.evaluate(readStatus)).not.toMatch(/of 1 /);
      await digest.close();
    });

    test('tells a story once: a further source says what it adds, until its whole summary is wanted', async () => {
      const digest = await openDigest(browser(), [FIRST, SECOND]);
      const gists = () =>
        digest.evaluate(() => [...document.querySelectorAll('.gist')].map((gist) => gist.checkVisibility()));
      expect(await gists()).toEqual([true, false]);
      await digest.click('.member:last-child [data-action="show-whole"]');
      expect(await gists()).toEqual([true, true]);
      await digest.close();
    });

    test('is copied whole, each story once, as text and as Markdown', async () => {
      const digest = await openDigest(browser(), [FIRST, ORCHARD, SECOND]);
      await digest.evaluate(catchClipboard);
      await digest.click('[data-action="copy-all-markdown"]');
      const markdown = await until('the copy', () => digest.evaluate(readClipboard));
      expect(markdown.match(/^#+ .*/gm)?.map((line) => line.replace(/\]\(.*/, ''))).toEqual([
        '# Your open articles',
        `## [${bridgeStory.first.title}`,
        `### [${bridgeStory.second.title}`,
        `## [${orchardStory.title}`,
      ]);
      expect(markdown).toContain('puppet theatre');
      expect(await digest.evaluate(() => document.querySelector('.digest-tools [role=status]')?.textContent)).toBe(
        'Copied',
      );
      expect(await digest.evaluate(readStatus)).toContain('Tabs with an article');
      await digest.click('[data-action="copy-all"]');
      const text = await until('the other copy', async () => {
        const copied = await digest.evaluate(readClipboard);
        return copied === markdown ? undefined : copied;
      });
      expect(text).toContain(SECOND);
      expect(text).not.toContain('##');
      await digest.close();
    });

    test('the buttons of an entry go to its tab and close it; a story with one source left is no group', async () => {
      const first = await browser().openPage(FIRST);
      const second = await browser().openPage(SECOND);
      const digest = await openDigest(browser(), []);
      await digest.click('.member:last-child [data-action="close-tab"]');
      await until('the tab to close', () => second.isClosed());
      await until('the entry to go', async () => (await digest.evaluate(readStories))[0]?.titles.length === 1);
      expect(await digest.evaluate(readStories)).toEqual([
        { heading: '', titles: [bridgeStory.first.title], adds: [] },
      ]);
      expect(await digest.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('close-tab');
      await digest.click('[data-action="open-tab"]');
      await until('the tab to come to the front', () => first.evaluate(() => document.visibilityState === 'visible'));
      expect(first.isClosed()).toBe(false);
      await digest.close();
    });

    test('a point leads to its sentence in its tab', async () => {
      await browser().openPage(FIRST);
      const page = await browser().openPage(ORCHARD);
      const digest = await openDigest(browser(), []);
      await digest.click('.story:last-child .gist .point');
      await until('the tab to come to the front', () => page.evaluate(() => document.visibilityState === 'visible'));
      await digest.close();
    });

    test.each(['light', 'dark'] as const)('axe finds nothing in it (%s)', async (scheme) => {
      await browser().setColorScheme(scheme);
      const digest = await openDigest(browser(), [ORCHARD, FIRST, SECOND]);
      expect(await runAxe(digest)).toEqual([]);
      await digest.close();
      await browser().setColorScheme('light');
    });

    // The last: drivers lose a tab that has slept.
    test('names the tabs that sleep by their number, and wakes them only when asked', async () => {
      await browser().openPage(FIRST);
      await browser().openPage(ORCHARD);
      await browser().evaluateInBackground(async ({ chrome }) => {
        const tabs = await chrome.tabs.query({});
        const { id } = tabs.find(({ active, index }) => !active && index > 0) ?? {};
        if (id !== undefined) await chrome.tabs.discard(id);
      });
      const digest = await browser().openExtensionPage('digest.html');
      await until('the digest', async () => (await digest.evaluate(readStatus)).includes('Tabs with an article: 1'));
      expect(await digest.text()).toContain('1 tab is asleep and was not read');
      await digest.click('[data-action="wake"]');
      await until('both', async () => (await digest.evaluate(readStatus)).includes('Tabs with an article: 2'));
      expect(await digest.text()).not.toContain('asleep');
      await digest.close();
    });
  },
  {
    site(request) {
      const page = pages[request.url.pathname as keyof typeof pages];
      return page ? { body: newsPage(page) } : usualSite(request);
    },
  },
);

/** Opens the tabs, then the digest, and waits until it has read them all. */
async function openDigest(browser: BrowserUnderTest, urls: readonly string[]): Promise<Surface> {
  for (const url of urls) await browser.openPage(url);
  const digest = await browser.openExtensionPage('digest.html');
  await until('the digest', async () => (await digest.evaluate(readStatus)).includes('Tabs with an article'));
  await until('its summaries', () =>
    digest.evaluate(() => !document.querySelector('[aria-busy="true"], article .summary-content:empty')),
  );
  return digest;
}

/** Runs in the digest. */
function readStatus(): string {
  return document.querySelector('main > [role=status]')?.textContent ?? '';
}

/** Runs in the digest. */
function readStories(): { heading: string; titles: string[]; adds: string[] }[] {
  const textsOf = (root: Element, selector: string) =>
    [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');
  return [...document.querySelectorAll('.story')].map((story) => ({
    heading: story.querySelector(':scope > h2')?.textContent ?? '',
    titles: textsOf(story, '.article-title'),
    adds: textsOf(story, '.adds'),
  }));
}
