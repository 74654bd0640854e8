import { describe, expect, it } from 'vitest';
import { hideBox, isBoxWanted, readPageAddress, showBox, withPageSalt } from '../../src/background/box-offer.ts';
import { initialSettings, type Settings } from '../../src/settings/settings.ts';

const SCOPES = ['page', 'site'] as const;
const SALT = 'a-salt';

async function address(url: string) {
  const read = await readPageAddress(url, SALT);
  if (!read) throw new Error(`no address: ${url}`);
  return read;
}

const withBox = (box: Partial<Settings['box']>): Settings => ({
  ...initialSettings,
  box: { ...initialSettings.box, ...box },
});

describe('a page', () => {
  it('is remembered by a digest that tells nothing', async () => {
    const { site, page } = await address('https://www.news.example/secret-story?id=1#top');
    expect(site).toBe('news.example');
    expect(page).toMatch(/^[0-9a-f]{32}$/);
  });

  it('has another digest for every reader, so that no list of addresses is of use', async () => {
    const url = 'https://news.example/story?id=1';
    const salts = [initialSettings, initialSettings].map((settings) => withPageSalt(settings).box.pageSalt);
    const pages = await Promise.all(salts.map(async (salt) => (await readPageAddress(url, salt))?.page));
    expect(new Set([...pages, (await address(url)).unsaltedPage.slice(0, 16)]).size).toBe(3);
    const salted = withPageSalt(initialSettings);
    expect(withPageSalt(salted)).toBe(salted);
  });

  it('that 0.1.0 has hidden, by a digest without salt, stays hidden until it is shown again', async () => {
    const here = await address('https://news.example/story?id=1');
    const old = withBox({ hiddenPages: [here.unsaltedPage] });
    expect(isBoxWanted(old, here)).toBe(false);
    expect(showBox(old, here, 'page').box.hiddenPages).toEqual([]);
  });

  it('is the same with another fragment or protocol, and another with another query', async () => {
    const { page } = await address('https://news.example/story?id=1');
    expect((await address('http://news.example/story?id=1#comments')).page).toBe(page);
    expect((await address('https://news.example/story?id=2')).page).not.toBe(page);
  });

  it('needs an address', async () => {
    expect(await readPageAddress('not an address', SALT)).toBeUndefined();
  });
});

describe('the box', () => {
  it('is wanted at first', async () => {
    expect(isBoxWanted(initialSettings, await address('https://news.example/a'))).toBe(true);
  });

  it.each([
    ['page', [false, true, true, true]],
    ['site', [false, false, false, true]],
  ] as const)('sent away from the %s is gone there and nowhere else', async (scope, wanted) => {
    const urls = [
      'https://news.example/a',
      'https://news.example/b',
      'https://sport.news.example/a',
      'https://othernews.example/a',
    ];
    const settings = hideBox(initialSettings, await address('https://www.news.example/a'.replace('www.', '')), scope);
    const answers = await Promise.all(urls.map(async (url) => isBoxWanted(settings, await address(url))));
    expect(answers).toEqual(wanted);
  });

  it.each(SCOPES)('comes back from the %s as it was', async (scope) => {
    const here = await address('https://news.example/a');
    expect(showBox(hideBox(initialSettings, here, scope), here, scope)).toEqual(initialSettings);
  });

  it('is offered on chosen sites and their subdomains, unless it was sent away', async () => {
    const settings = withBox({ offer: 'chosen-sites', chosenSites: ['news.example'] });
    const here = await address('https://sport.news.example/a');
    expect(isBoxWanted(settings, here)).toBe(true);
    expect(isBoxWanted(settings, await address('https://sport.news.example./a'))).toBe(true);
    expect(isBoxWanted(settings, await address('https://othernews.example/a'))).toBe(false);
    expect(isBoxWanted(hideBox(settings, here, 'page'), here)).toBe(false);
  });

  it('is not listed twice when it is sent away twice', async () => {
    const here = await address('https://news.example/a');
    for (const scope of SCOPES) {
      const hidden = hideBox(initialSettings, here, scope);
      expect(hideBox(hidden, here, scope)).toEqual(hidden);
    }
  });

  it('forgets the oldest of five hundred hidden pages', async () => {
    const hiddenPages = Array.from({ length: 500 }, (_, number) => String(number));
    const here = await address('https://news.example/a');
    const after = hideBox(withBox({ hiddenPages }), here, 'page').box.hiddenPages;
    expect(after).toEqual([...hiddenPages.slice(1), here.page]);
  });
});
