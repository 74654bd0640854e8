/** A page stays its site's and its writer's: its styles, its keys, what is copied and printed, and the story that it is about. */
import type { KeyInput, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import type { Site } from '../support/fixture-server.ts';
import { bridgeStory, newsPage, orchardStory } from '../support/news-page.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { pause, until } from '../support/until.ts';

const bridge = bridgeStory.first;
const FOUND = 'Get a summary of this article';

const STYLES = `
  .first > :first-child::first-letter { font-size: 68px; float: left }
  .first > :first-child { font-weight: 700 }
  .first > :last-child::after { content: "■" }
  .striped > :nth-child(odd) { background-color: rgb(230, 230, 230) }
  .owls > * + * { margin-top: 33px }
  .header + .after { font-variant-caps: small-caps }`;

const styled = (names: string) =>
  newsPage(orchardStory)
    .replace('</head>', `<style>${STYLES}</style></head>`)
    .replace('class="byline"', 'class="byline header"')
    .replace('class="article-body"', `class="article-body ${names}"`);

const article = ({ title, paragraphs }: typeof bridge | typeof orchardStory, address: string) =>
  `<article data-url="${address}"><h1>${title}</h1><p class="byline">By Anselm Quill</p>
  <div>${paragraphs.map((paragraph) => `<p style="margin-bottom:90px">${paragraph}</p>`).join('')}</div></article>`;

const feed = newsPage(orchardStory).replace(
  /<main>.*<\/main>/s,
  `<main>${article(orchardStory, '/feed')}</main><template>${article(bridge, '/feed-bridge')}</template><script>
    addEventListener('scroll', () => {
      const main = document.querySelector('main');
      if (main.children.length < 2) main.append(document.querySelector('template').content.cloneNode(true));
      const at = [...main.children].findLast((each) => each.getBoundingClientRect().top < innerHeight / 2);
      if (at && at.dataset.url !== location.pathname) history.replaceState(null, '', at.dataset.url);
    });
  </script>`,
);

const panes = newsPage(orchardStory).replace(
  /<main>.*<\/main>/s,
  `<main>${article(orchardStory, '/one')}<div hidden>${article(bridge, '/two')}</div></main>`,
);

const keys = newsPage(orchardStory).replace(
  '</body>',
  `<input id="q"><script>
    window.taken = [];
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, ({ key }) => window.taken.push(key));
  </script></body>`,
);

const front = `<!doctype html><title>All news</title><h1>All news</h1><a id="to" href="/story">Orchards</a>
  <script type="speculationrules">{"prerender":[{"urls":["/story"]}]}</script>`;

const pages: Readonly<Record<string, string>> = {
  '/story': newsPage(orchardStory).replace(
    '</body>',
    '<div id="pasted" contenteditable spellcheck="false"></div><a id="on" href="/bridge">Next</a></body>',
  ),
  '/bridge': newsPage(bridge),
  '/first': styled('first'),
  '/striped': styled('striped'),
  '/owls': styled('owls'),
  '/after': styled('after'),
  '/feed': feed,
  '/panes': panes,
  '/keys': keys,
  '/front': front,
};
const site: Site = ({ url }) => {
  const body = pages[url.pathname];
  return body ? { body } : undefined;
};

/** Of everything in the text that is not ours. */
const readStyles = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('article *')].filter(
      (each) => !each.hasAttribute('data-get-a-summary'),
    );
    const properties = [
      'font-size',
      'font-weight',
      'font-variant-caps',
      'float',
      'content',
      'margin-top',
      'background-color',
    ];
    return texts.map((each) =>
      ['', '::first-letter', '::after'].map((pseudo) => {
        const style = getComputedStyle(each, pseudo);
        return properties.map((name) => style.getPropertyValue(name)).join(' ');
      }),
    );
  });

describeInBothBrowsers(
  'the pages of others',
  (browser, name) => {
    const open = async (path: string, viewport?: { width: number; height: number }) => {
      const page = await browser().openPage(`https://valley.example${path}`, viewport);
      const box = browser().boxOf(page);
      await box.appears();
      return { page, box };
    };
    const press = async (page: Page, ...pressed: KeyInput[]) => {
      for (const key of pressed) await page.keyboard.down(key);
      for (const key of pressed.reverse()) await page.keyboard.up(key);
    };

    test.each(['first', 'striped', 'owls', 'after'])('keep their styles: %s', async (path) => {
      const { page } = await open(`/${path}`);
      const withBoxes = await readStyles(page);
      await page.evaluate(() =>
        document.querySelectorAll('[data-get-a-summary]').forEach((host) => void host.remove()),
      );
      expect(withBoxes).toEqual(await readStyles(page));
    });

    test('give no word of ours to who copies them', async () => {
      const { page, box } = await open('/story');
      const copy = async () => {
        await press(page, 'Control', 'KeyA' as KeyInput);
        await press(page, 'Control', 'KeyC' as KeyInput);
        await page.evaluate(() => document.querySelector<HTMLElement>('#pasted')?.focus());
        await press(page, 'Control', 'KeyV' as KeyInput);
        const pasted = (await page.$eval('#pasted', (target) => target.innerHTML)).replace(/\s+/g, ' ');
        await page.evaluate(() => {
          document.querySelector('#pasted')?.replaceChildren();
          (document.activeElement as HTMLElement).blur();
        });
        return pasted;
      };
      const closed = await copy();
      expect(closed).toContain('flowered a second time');
      expect(closed).not.toMatch(/No time to read|sec →|⋯|get-a-summary/);
      await box.clickButton('Get a summary');
      const { points } = await waitForSummary(box);
      const opened = await copy();
      expect(opened).toContain('flowered a second time');
      expect(opened).not.toMatch(/Instant|AI summary|Close|get-a-summary/);
      expect(opened.split(points[0] ?? '').length).toBeLessThanOrEqual(2);
    });

    if (name === 'chromium')
      test('are printed without a box', async () => {
        const { page, box } = await open('/story');
        await page.emulateMediaType('print');
        expect((await box.rect()).height).toBe(0);
        expect(await box.evaluate(({ host }) => getComputedStyle(host).display)).toBe('none');
      });

    test.each([
      ['their text', () => document.querySelector('article')?.setAttribute('contenteditable', 'true')],
      ['their whole document', () => void Object.assign(document, { designMode: 'on' })],
    ])('lose every box at once when somebody begins to write in %s', async (_, edit) => {
      const { page, box } = await open('/story');
      await box.clickButton('Get a summary');
      await waitForSummary(box);
      await page.evaluate(edit);
      await until('the boxes to go', async () => (await box.count()) === 0, 1_000);
      expect(await page.evaluate(() => document.body.innerHTML)).not.toContain('get-a-summary');
    });

    test('do not hear the keys that are pressed in a box', async () => {
      const { page, box } = await open('/keys');
      await box.clickButton('Get a summary');
      await waitForSummary(box);
      await page.keyboard.press('s');
      await page.keyboard.press('Tab');
      await page.keyboard.press('/');
      expect(await page.evaluate(() => Reflect.get(window, 'taken'))).toEqual([]);
      await page.click('#q');
      await page.keyboard.press('s');
      expect(await page.evaluate(() => Reflect.get(window, 'taken').length)).toBe(3);
    });

    test('keep an open summary when they tidy their address', async () => {
      const { page, box } = await open('/story?utm_source=mail');
      await box.clickButton('Get a summary');
      const { gist } = await waitForSummary(box);
      await page.evaluate(() => history.replaceState(null, '', '/story'));
      await page.evaluate(() => history.replaceState(null, '', '/story?image=3'));
      await pause(1_500);
      expect(await box.text()).toContain(gist);
      expect(await box.count()).toBe(1);
    });

    test('that go on with the next story have the box and the popup follow, and what is open stays', async () => {
      const { page, box } = await open('/feed', { width: 1000, height: 700 });
      await box.clickButton('Get a summary');
      const { gist } = await waitForSummary(box);
      await page.evaluate(() => scrollBy(0, 200));
      await pause(200);
      await page.evaluate(() => document.querySelectorAll('h1')[1]?.scrollIntoView());
      await until('a box at the next story', () =>
        page.evaluate(() => document.querySelector('article:nth-of-type(2) [data-get-a-summary]') !== null),
      );
      expect(await box.text()).toContain(gist);
      const popup = await browser().clickToolbar(page);
      const shown = await waitForSummary(popup);
      expect([shown.gist, ...shown.points].join(' ')).toMatch(/bridge|barge/);
      expect([shown.gist, ...shown.points].join(' ')).not.toMatch(/apple|cider/);
      await popup.close();
    });

    test('that open another of their stories have the popup follow', async () => {
      const { page } = await open('/panes');
      await page.evaluate(() => {
        for (const pane of document.querySelectorAll<HTMLElement>('main > *')) pane.hidden = !pane.hidden;
      });
      const popup = await browser().clickToolbar(page);
      const shown = await waitForSummary(popup);
      expect([shown.gist, ...shown.points].join(' ')).toMatch(/bridge|barge/);
      expect([shown.gist, ...shown.points].join(' ')).not.toMatch(/apple|cider/);
      await popup.close();
    });

    test('say again what they are, and offer what is wanted by now, when the reader comes back to them', async () => {
      const { page, box } = await open('/story');
      await page.click('#on');
      await box.appears();
      await page.evaluate(() => history.back());
      await until('the button', async () => (await browser().toolbarOf(page)).title === FOUND);
      expect(await box.exists()).toBe(true);
      await page.click('#on');
      await box.appears();
      await box.clickButton('menu');
      await box.clickButton('hide-site');
      await until('the notice', async () => (await box.text()).includes('Undo'));
      await page.evaluate(() => history.back());
      await until('the box to go', async () => (await box.count()) === 0);
      await browser().evaluateAsContentScript(page, () =>
        chrome.runtime.sendMessage({ call: 'restoreBox', request: { scope: 'site' } }),
      );
    });

    if (name === 'chromium')
      test('that are prepared behind another are found once they are seen', async () => {
        const page = await browser().openPage('https://valley.example/front');
        await pause(1_500);
        const before = (await browser().toolbarOf(page)).title;
        expect(before).not.toBe(FOUND);
        await page.click('#to');
        await until('the button', async () => (await browser().toolbarOf(page)).title === FOUND);
        await browser().boxOf(page).appears();
      });
  },
  { site },
);
