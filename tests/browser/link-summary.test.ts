/** The summary of a link: asks for its site in place, fetches it without cookies, and says plainly what went wrong. */
import { expect, test } from 'vitest';
import { runAxe } from '../support/axe.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import type { PageRequest } from '../support/fixture-server.ts';
import { inOneByteLetters } from '../support/letters-of-one-byte.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';
import { waitForError, waitForSummary } from '../support/shown-summary.ts';
import { site as usualSite } from '../support/site.ts';
import { pause, until } from '../support/until.ts';

const TOO_MANY_BYTES = 8_100_000;
/** Browsers repeat every one of them in each paragraph that follows. */
const manyOpen = Array.from({ length: 3_000 }, (_, index) => `<b id=${index}>`).join('');
/** As papers wrote pages before UTF-8, and some still do. */
const ferryPage = (
  charset: string,
) => `<html lang="ru"><head><meta charset="${charset}"><title>Паром остаётся</title></head>
<body><article><h1>Ночной паром на остров Ольхов остаётся</h1>
<p>Городской совет Ревды в четверг решил сохранить ночной паром на остров Ольхов ещё на две зимы и взять на себя его убытки.</p>
<p>За это проголосовал 31 депутат, против были 14, и спор, который с августа делил всё побережье, завершился.</p>
<p>Каждую ночь паром перевозит около 90 человек, большинство из них медсёстры, уборщики и рабочие рыбного завода.</p>
<p>«Без парома мне пришлось бы переехать», сказала Ирина Савельева, которая живёт на острове 26 лет.</p>
<p>Владелец парома сообщил, что выручка упала на треть, когда отменили плату за проезд по мосту.</p>
</article></body></html>`;
const asked: PageRequest[] = [];

function site(request: PageRequest) {
  asked.push(request);
  const { pathname, searchParams } = request.url;
  if (pathname === '/orchard') {
    return { body: newsPage(orchardStory), headers: { 'set-cookie': 'reader=known; Secure; SameSite=None' } };
  }
  // As shorteners and moved sites do; `to` is where it leads.
  if (pathname === '/leads') return { status: 302, body: '', headers: { location: searchParams.get('to') ?? '/' } };
  if (pathname === '/links')
    return { body: '<title>Links</title><main><a href="/orchard?menu">The orchard</a></main>' };
  if (pathname === '/forbidden') return { status: 403, body: newsPage(orchardStory) };
  if (pathname === '/huge') return { body: newsPage(orchardStory) + ' '.repeat(TOO_MANY_BYTES) };
  if (pathname === '/multiplied') return { body: `${manyOpen}${'<p>a'.repeat(500_000)}` };
  if (pathname === '/deep') return { body: '<div>'.repeat(700_000) };
  if (pathname === '/walked') return { body: `${'<span>'.repeat(90_000)}${'</i>'.repeat(500_000)}` };
  if (pathname === '/said-by-the-server') {
    const headers = { 'content-type': 'text/html; charset=windows-1251' };
    return { body: inOneByteLetters(ferryPage('utf-8'), 'windows-1251'), headers };
  }
  if (pathname === '/said-by-the-page') {
    return { body: inOneByteLetters(ferryPage('koi8-r'), 'koi8-r'), headers: { 'content-type': 'text/html' } };
  }
  if (pathname === '/picture') return { body: 'GIF89a', headers: { 'content-type': 'image/gif' } };
  return usualSite(request);
}
const leadingTo = (address: string) => `https://post.example/leads?${new URLSearchParams({ to: address })}`;
/** Redirections are followed by the browser; what they lead to is not read. */
const MAY_FETCH = /^https:\/\/(?:post|other)\.example\/|^http:\/\/(?:localhost|127\.0\.0\.1|nas\.local)\//;
const digestOf = (link: string) => `digest.html?${new URLSearchParams({ link })}`;

describeInBothBrowsers(
  'the summary of a link',
  (browser, name) => {
    test('comes after the reader has let the extension read its site, fetched without cookies', async () => {
      const link = 'https://post.example/orchard';
      await browser().openPage(link);
      expect(
        await browser()
          .openPage(link)
          .then((page) => page.evaluate(() => document.cookie)),
      ).toContain('reader');
      if (name === 'firefox') await browser().revokeSiteAccess();
      asked.length = 0;
      const digest = await browser().openExtensionPage(digestOf(link));
      if (name === 'firefox') {
        await until('the question', async () => (await digest.text()).includes('without your cookies'));
        await pause(300);
        expect(asked).toEqual([]);
        await digest.click('[data-action="allow"]');
      }
      const { gist, points } = await waitForSummary(digest);
      for (const sentence of [gist, ...points]) expect(orchardStory.paragraphs.join(' ')).toContain(sentence);
      expect(asked.map(({ url, cookie }) => [url.href, cookie])).toEqual([[link, '']]);
      expect(await digest.text()).toContain(orchardStory.title);
      await digest.close();
      if (name === 'firefox') await browser().grantSiteAccess();
    });

    test.each([
      ['that lets nobody in', 'forbidden', 'link-blocked'],
      ['that is no article', 'section', 'no-article'],
      ['that is no page', 'picture', 'no-article'],
      ['that does not exist', 'nothing-here', 'link-blocked'],
      ['that is too large', 'huge', 'link-too-large'],
    ])('a page %s is said to be so', async (_, path, code) => {
      const digest = await browser().openExtensionPage(digestOf(`https://post.example/${path}`));
      expect(await waitForError(digest)).toBe(code);
      await digest.close();
    });

    test.each(['said-by-the-server', 'said-by-the-page'])(
      'an old page is read in its own letters, %s',
      async (path) => {
        const digest = await browser().openExtensionPage(digestOf(`https://post.example/${path}`));
        expect((await waitForSummary(digest)).gist).toMatch(/паром.*остров Ольхов/);
        expect(await digest.text()).toContain('Ночной паром на остров Ольхов остаётся');
        await digest.close();
      },
    );

    test.each([
      ['that multiplies what it leaves open', 'multiplied'],
      ['that closes nothing', 'deep'],
      ['in which each end looks through all that is open', 'walked'],
    ])('a page %s is given up, and the extension answers meanwhile', async (_, path) => {
      const digest = await browser().openExtensionPage(digestOf(`https://post.example/${path}`));
      const longest = await digest.evaluate(async () => {
        let longest = 0;
        let before = performance.now();
        while (!document.querySelector('[data-error]')) {
          await new Promise((resolve) => setTimeout(resolve, 10));
          longest = Math.max(longest, performance.now() - before);
          before = performance.now();
        }
        return longest;
      });
      expect(['link-too-large', 'link-slow']).toContain(await waitForError(digest));
      expect(longest).toBeLessThan(5_000);
      await digest.close();
    });

    test('a link that leads to another site asks for that one first, and names it', async () => {
      const link = leadingTo('https://other.example/orchard');
      const digest = await browser().openExtensionPage(digestOf(link));
      expect(await waitForError(digest)).toBe('link-redirected');
      const shown = await digest.text();
      expect(shown).toContain('Allow access to other.example');
      expect(shown).not.toContain(orchardStory.title);
      expect(await runAxe(digest)).toEqual([]);
      await digest.click('[data-action="allow"]');
      expect((await waitForSummary(digest)).gist).not.toBe('');
      await digest.close();
    });

    test.each([
      'http://localhost/orchard',
      'http://127.0.0.1/orchard',
      'http://0x7f.1/orchard',
      'http://nas.local/orchard',
    ])('a link of the web that leads to %s is refused, and nothing of that page is shown', async (address) => {
      const digest = await browser().openExtensionPage(digestOf(leadingTo(address)));
      expect(await waitForError(digest)).toBe('link-into-network');
      expect(await digest.text()).not.toContain(orchardStory.title);
      expect(await digest.evaluate(() => document.querySelector('[data-action="allow"]'))).toBeNull();
      await digest.close();
    });

    test('comes from the context menu of the link, too', async () => {
      const page = await browser().openPage('https://post.example/links');
      await browser().openContextMenuItem(page, 'link');
      const digest = await browser().openedExtensionPage(digestOf('https://post.example/orchard?menu'));
      expect(orchardStory.paragraphs.join(' ')).toContain((await waitForSummary(digest)).gist);
      await digest.close();
    });

    test('“Open the article” opens it', async () => {
      const link = 'https://post.example/orchard?opened';
      const digest = await browser().openExtensionPage(digestOf(link));
      await waitForSummary(digest);
      asked.length = 0;
      await digest.click('main > [data-action="open"]');
      await until('the article to be asked for', () => asked.some(({ url }) => url.href === link));
      await digest.close();
    });

    test('a point opens the article where its sentence stands', async () => {
      const link = 'https://post.example/orchard?point';
      const digest = await browser().openExtensionPage(digestOf(link));
      await waitForSummary(digest);
      asked.length = 0;
      await digest.click('.gist .point');
      // What names the sentence stands behind the #, which is sent nowhere.
      await until('the article to be asked for', () => asked.some(({ url }) => url.href === link));
      await digest.close();
    });
  },
  { site, readableSites: ['https://post.example/*', 'https://other.example/*'], mayFetch: MAY_FETCH },
);

describeInBothBrowsers(
  'a link to a site that the extension may not read',
  (browser) => {
    test('is asked for in place, with the reason, and nothing is fetched before', async () => {
      const digest = await browser().openExtensionPage(digestOf('https://post.example/orchard'));
      await until('the question', async () => (await digest.text()).includes('Allow access to post.example'));
      await pause(300);
      expect(browser().server.hits).toEqual([]);
      expect(await digest.text()).toContain('without your cookies');
      expect(await runAxe(digest)).toEqual([]);
      await digest.close();
    });
  },
  { site, only: 'chromium' },
);
