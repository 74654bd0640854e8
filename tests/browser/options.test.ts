/** The options page: every control is saved at once, can be undone, and is obeyed where it matters; the history. */
import { expect, test } from 'vitest';
import { runAxe } from '../support/axe.ts';
import type { Surface } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { site as usualSite } from '../support/site.ts';
import { typeText } from '../support/type-text.ts';
import { pause, until } from '../support/until.ts';

interface StoredSettings {
  readonly settings: Record<string, unknown> & { readonly box: Record<string, unknown>; readonly history: unknown };
}

describeInBothBrowsers(
  'the options',
  (browser) => {
    const openOptions = async () => {
      const options = await browser().openExtensionPage('options.html');
      await until('the options', () => options.evaluate(() => Boolean(document.querySelector('h1'))));
      return options;
    };
    const storedSettings = async () =>
      ((await browser().storageDump()).disk.settings as StoredSettings | undefined)?.settings;
    const waitForStored = (what: string, isStored: (settings: StoredSettings['settings']) => boolean) =>
      until(what, async () => {
        const settings = await storedSettings();
        if (settings && isStored(settings)) return true;
        throw new Error(JSON.stringify(settings));
      });
    const storedJobs = async () => {
      const { disk: local, session } = await browser().storageDump();
      const jobsIn = (area: object) => Object.keys(area).filter((key) => key.startsWith('job:')).length;
      return { local: jobsIn(local), session: jobsIn(session) };
    };
    const summarize = async (url: string) => {
      const popup = await browser().clickToolbar(await browser().openPage(url));
      await waitForSummary(popup);
      await popup.close();
    };
    /** Chooses it and leaves the page again. */
    const choose = async (selector: string) => {
      const options = await openOptions();
      await options.click(selector);
      await until(`${selector} to be saved`, () => options.evaluate(() => Boolean(document.querySelector('#undo'))));
      await options.close();
    };

    test('are saved at once, each by itself', async () => {
      const options = await openOptions();
      for (const id of [
        'offer-chosen-sites',
        'place-end',
        'depth-line',
        'highlight-blue',
        'theme-sepia',
        'text-size-large',
        'history-days',
      ]) {
        await options.click(`#${id}`);
        await until(`${id} to be chosen`, () =>
          options.evaluate(
            (wanted) => (document.getElementById(wanted) as HTMLInputElement | null)?.checked === true,
            id,
          ),
        );
        await pause(100);
      }
      await enterNumber(options, '#points', '9');
      await waitForStored('the number', ({ points }) => points === 9);
      await pause(200);
      await enterNumber(options, '#days', '7');
      await waitForStored('all of them', ({ points, history }) => points === 9 && /7/.test(JSON.stringify(history)));
      expect(await storedSettings()).toMatchObject({
        box: { offer: 'chosen-sites', place: 'end' },
        depth: 'line',
        highlight: 'blue',
        theme: 'sepia',
        textSize: 'large',
        points: 9,
        history: { keep: 'days', days: 7 },
      });
      expect(await options.evaluate(readLook)).toEqual({ theme: 'sepia', size: 'large' });
      await options.close();
    });

    test('a number beyond its limits becomes the limit, on show as well', async () => {
      const options = await openOptions();
      await enterNumber(options, '#points', '99');
      await waitForStored('the limit', ({ points }) => points === 12);
      await enterNumber(options, '#points', '77');
      await until('the limit on show', () =>
        options.evaluate(() => document.querySelector<HTMLInputElement>('#points')?.value === '12'),
      );
      await options.close();
    });

    test('“Undo” takes the last change back, “Reset everything” all of them, and that can be undone, too', async () => {
      const options = await openOptions();
      await options.click('#theme-dark');
      await waitForStored('the change', ({ theme }) => theme === 'dark');
      await options.click('#undo');
      await waitForStored('the undoing', ({ theme, points }) => theme === 'sepia' && points === 12);
      await until('the notice', async () => (await options.text()).includes('Undone'));
      await options.click('#reset');
      await waitForStored('the reset', ({ theme, points }) => theme === 'system' && points === 5);
      await options.click('#undo');
      await waitForStored('the undoing of it', ({ theme, points }) => theme === 'sepia' && points === 12);
      await options.click('#reset');
      await waitForStored('the reset', ({ theme }) => theme === 'system');
      await options.close();
    });

    test('the keyboard alone reaches, changes and undoes', async () => {
      const options = await openOptions();
      await options.evaluate(() => document.getElementById('theme-system')?.focus());
      await options.press('ArrowDown');
      await waitForStored('the change', ({ theme }) => theme === 'light');
      expect(await options.evaluate(() => document.activeElement?.id)).toBe('theme-light');
      await until('the way back', () =>
        options.evaluate(() => {
          document.getElementById('undo')?.focus();
          return document.activeElement?.id === 'undo';
        }),
      );
      await options.press('Enter');
      await waitForStored('the undoing', ({ theme }) => theme === 'system');
      await options.close();
    });

    test('coming back to the page leaves its controls where they are, as long as nothing has changed', async () => {
      const options = await openOptions();
      await options.evaluate(() => {
        const control = document.getElementById('theme-dark');
        if (control) control.dataset.kept = 'yes';
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await pause(500);
      expect(await options.evaluate(() => document.getElementById('theme-dark')?.dataset.kept)).toBe('yes');
      await options.close();
    });

    test('sites are added and taken away; what is no site is refused', async () => {
      const options = await openOptions();
      await options.click('#chosen-sites-new');
      await typeText(options, 'not a site');
      await options.press('Enter');
      await until('the refusal', () =>
        options.evaluate(() => document.querySelector('#chosen-sites-new')?.ariaInvalid === 'true'),
      );
      expect((await storedSettings())?.box.chosenSites).toEqual([]);
      expect(await options.text()).toContain('This is not the address of a site');
      await options.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('#chosen-sites-new');
        if (input) input.value = '';
      });
      await typeText(options, 'https://www.post.example/a?b');
      await options.press('Enter');
      await waitForStored('the site', ({ box }) => JSON.stringify(box.chosenSites) === '["post.example"]');
      expect(await options.evaluate(() => document.activeElement?.id)).toBe('chosen-sites-new');
      await options.click('[data-action="chosen-sites-remove-post.example"]');
      await waitForStored('its removal', ({ box }) => JSON.stringify(box.chosenSites) === '[]');
      expect(await options.evaluate(() => document.activeElement?.id)).toBe('chosen-sites-new');
      await options.close();
    });

    test('“only on the sites that I choose” offers the box there and nowhere else', async () => {
      const options = await openOptions();
      await options.click('#offer-chosen-sites');
      await waitForStored('the choice', ({ box }) => box.offer === 'chosen-sites');
      await options.click('#chosen-sites-new');
      await typeText(options, 'chosen.example');
      await options.press('Enter');
      await waitForStored('the site', ({ box }) => JSON.stringify(box.chosenSites) === '["chosen.example"]');
      await options.close();
      await browser()
        .boxOf(await browser().openPage('https://news.chosen.example/article'))
        .appears();
      const other = await browser().openPage('https://other.example/article');
      await pause(1_200);
      expect(await browser().boxOf(other).count()).toBe(0);
      await choose('#offer-articles');
    });

    test.each([
      ['end', 1],
      ['both', 2],
      ['top', 1],
    ])('the box stands where it is wanted: %s', async (place, count) => {
      await choose(`#place-${place}`);
      const page = await browser().openPage(`https://news.example/demo?${place}`);
      const box = browser().boxOf(page);
      await box.appears();
      await pause(300);
      expect(await box.count()).toBe(count);
      const middle = await page.evaluate(() => {
        const paragraphs = document.querySelectorAll('.story > p, .article-body > p');
        return paragraphs[Math.floor(paragraphs.length / 2)]?.getBoundingClientRect().y ?? 0;
      });
      const { y } = await box.rect();
      expect(y < middle).toBe(place !== 'end');
    });

    test('theme, text size and depth show in the popup', async () => {
      for (const selector of ['#theme-sepia', '#text-size-larger', '#depth-line']) await choose(selector);
      const popup = await browser().clickToolbar(await browser().openPage('https://news.example/demo'));
      await waitForSummary(popup);
      expect(await popup.evaluate(readLook)).toEqual({ theme: 'sepia', size: 'larger' });
      expect(await popup.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(250, 244, 230)');
      expect(await popup.evaluate(() => document.querySelector('.points')?.checkVisibility())).toBe(false);
      // Nothing is wider than the popup.
      await until('a popup as wide as its content', () =>
        popup.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
      );
      expect(await runAxe(popup)).toEqual([]);
      await popup.close();
      await choose('#reset');
    });

    test('with a history of “not at all”, a summary leaves nothing in storage', async () => {
      await summarize('https://post.example/orchard');
      expect((await storedJobs()).session).toBeGreaterThan(0);
      await choose('#history-nothing');
      await until('the old ones to go', async () => JSON.stringify(await storedJobs()) === '{"local":0,"session":0}');
      await summarize('https://post.example/orchard');
      await summarize('https://news.example/demo');
      expect(await storedJobs()).toEqual({ local: 0, session: 0 });
      expect(JSON.stringify(await browser().storageDump())).not.toMatch(/Tilbeck|ferry/i);
    });

    test('with “some days” summaries are kept in the browser, found, and forgotten one by one or all at once', async () => {
      // What was made while nothing was to be kept stays unkept as long as the background lives.
      await browser().killBackground();
      await choose('#history-days');
      await summarize('https://post.example/orchard');
      await summarize('https://news.example/demo');
      await until('both', async () => (await storedJobs()).local === 2);
      const options = await openOptions();
      const rows = () =>
        options.evaluate(() => [...document.querySelectorAll('li > span > a')].map((link) => link.textContent));
      await until('the list', async () => (await rows()).length === 2);
      expect((await rows())[0]).toBe('The night ferry nobody wanted now pays for the island’s school');
      await options.click('#history-search');
      // A word of its text; its headline lacks it.
      await typeText(options, 'cider');
      await until('the one that is searched', async () => (await rows()).length === 1);
      expect(await rows()).toEqual([orchardStory.title]);
      await options.click('[data-action^="forget-"]:not(#forget-all)');
      await until('its removal', async () => (await storedJobs()).local === 1);
      expect(await storedJobs()).toEqual({ local: 1, session: 1 });
      // All that is here goes by one click only where all of it is on show.
      await options.evaluate(() => {
        const search = document.querySelector<HTMLInputElement>('#history-search');
        if (search) search.value = '';
        search?.dispatchEvent(new Event('input'));
      });
      await options.click('#forget-all');
      await until('all to go', async () => JSON.stringify(await storedJobs()) === '{"local":0,"session":0}');
      await until('an empty list', async () => (await rows()).length === 0);
      await options.close();
      await choose('#reset');
    });

    test('the interface speaks the language that was chosen: options, box, menu and popup, in its direction', async () => {
      const options = await openOptions();
      await options.evaluate(() => document.getElementById('language')?.focus());
      // The first of the list after the browser's own.
      await options.press('ArrowDown');
      await waitForStored('the language', ({ language }) => language === 'ar');
      await until('the options to speak it', async () => (await options.text()).includes('لغة الواجهة'));
      expect(await options.evaluate(readLanguage)).toEqual({ lang: 'ar', dir: 'rtl' });
      expect(await options.evaluate(() => document.activeElement?.id)).toBe('language');
      await options.close();
      const page = await browser().openPage('https://news.example/demo');
      const box = browser().boxOf(page);
      await box.appears();
      expect(await box.evaluate(readBoxLanguage)).toEqual({ lang: 'ar', dir: 'rtl' });
      expect(await box.text()).toContain('لا وقت للقراءة؟');
      await box.clickButton('open');
      await waitForSummary(box);
      expect(await box.text()).toContain('باختصار');
      expect(await box.text()).not.toMatch(/Close|Copy|Listen/);
      expect((await browser().toolbarOf(page)).title).toMatch(/\p{Script=Arabic}/u);
      const popup = await browser().clickToolbar(page);
      await waitForSummary(popup);
      expect(await popup.evaluate(readLanguage)).toEqual({ lang: 'ar', dir: 'rtl' });
      // The article keeps its own.
      expect(await popup.evaluate(() => document.querySelector('.lead')?.getAttribute('dir'))).toBe('ltr');
      await popup.close();
      await choose('#reset');
    });

    test('the keys of every command are on show', async () => {
      const options = await openOptions();
      const rows = await until('the keys', async () => {
        const found = await options.evaluate(() =>
          [...document.querySelectorAll('[aria-labelledby="section-optionsKeys"] li')].map(
            (row) => row.textContent ?? '',
          ),
        );
        return found.length ? found : undefined;
      });
      expect(rows).toHaveLength(4);
      expect(rows.find((row) => row.startsWith('Get a summary'))).toMatch(/Alt ?\+ ?Shift ?\+ ?S|⌥⇧S/);
      expect(rows.filter((row) => row.endsWith('none yet'))).toHaveLength(3);
      expect(await options.text()).toContain('Change them in the browser');
      await options.close();
    });

    test('options written to a file come back from it, after everything was reset', async () => {
      await choose('#theme-sepia');
      await choose('#depth-line');
      const options = await openOptions();
      await options.evaluate(keepSavedFile);
      await options.click('#export');
      const content = await until('the file', () => options.evaluate(() => document.documentElement.dataset.saved));
      await options.click('#reset');
      await waitForStored('the reset', ({ theme }) => theme === 'system');
      await options.evaluate(chooseFile, 'no options of ours');
      await until('the refusal', async () => (await options.text()).includes('holds no options'));
      await options.evaluate(chooseFile, content);
      await waitForStored('what was in the file', ({ theme, depth }) => theme === 'sepia' && depth === 'line');
      await options.close();
      await choose('#reset');
    });

    test('the focus stays near when what had it goes: after “Undo”, and after a summary is forgotten', async () => {
      const focused = (options: Surface) => options.evaluate(() => document.activeElement?.id ?? '');
      await summarize('https://news.example/demo');
      const options = await openOptions();
      await options.click('#theme-dark');
      await waitForStored('the change', ({ theme }) => theme === 'dark');
      await options.click('#undo');
      await waitForStored('the undoing', ({ theme }) => theme === 'system');
      await until('the focus on what had changed', async () => (await focused(options)) === 'theme-dark');
      await options.click('[data-action^="forget-"]:not(#forget-all)');
      await until('the notice', async () => (await options.text()).includes('Deleted'));
      await until('the focus on what is left', async () => /^(?:forget-|history-)/.test(await focused(options)));
      await options.close();
    });

    test('none of this leaves an error in the browser', async () => {
      expect(await browser().extensionErrors()).toEqual([]);
    });
  },
  {
    site: (request) => (request.url.pathname === '/orchard' ? { body: newsPage(orchardStory) } : usualSite(request)),
  },
);

/** Runs in a page of the extension. */
function readLook(): { theme: string | undefined; size: string | undefined } {
  const { theme, textSize: size } = document.documentElement.dataset;
  return { theme, size };
}

/** Puts it into the field with keys, and leaves the field, which is when it counts. */
async function enterNumber(options: Surface, selector: string, value: string): Promise<void> {
  await options.click(selector);
  await options.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)?.select(), selector);
  await typeText(options, value);
  await options.press('Tab');
}

/** Runs in a page of the extension. */
function readLanguage(): { lang: string; dir: string } {
  const { lang, dir } = document.documentElement;
  return { lang, dir };
}

/** Runs in the page, with the closed root. */
function readBoxLanguage(root: ShadowRoot): { lang: string | undefined; dir: string | undefined } {
  const frame = root.querySelector<HTMLElement>('.box');
  return { lang: frame?.lang, dir: frame?.dir };
}

/** Runs in the options page: what is saved there would lie in this machine's folder of downloads. */
function keepSavedFile(): void {
  URL.createObjectURL = (blob) => {
    void (blob as Blob).text().then((content) => {
      document.documentElement.dataset.saved = content;
    });
    return '#';
  };
}

/** Runs in the options page: what the browser does once a reader has chosen a file. */
function chooseFile(content: string): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], 'options.json', { type: 'application/json' }));
  const input = document.querySelector<HTMLInputElement>('#import-file');
  if (!input) throw new Error('no field for a file');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
}
