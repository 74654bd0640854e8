import { expect, it, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/background/page-access.ts';
import { inventedArticle } from '../support/invented-article.ts';

const { send } = vi.hoisted(() => ({ send: vi.fn<(tabId: number, message: unknown) => Promise<unknown>>() }));
vi.mock('../../src/platform/messages.ts', () => ({ sendToTab: send }));
vi.mock('../../src/platform/tabs.ts', () => ({ injectScript: vi.fn() }));

/** The script in the page says that it has read this. */
async function read(changes: Partial<Article>, address = 'https://news.example/story') {
  const article = { ...inventedArticle(), ...changes };
  send.mockResolvedValue({ ok: true, response: { article, address } });
  return readArticle(7, 'page');
}

it('takes an article from a page as it is', async () => {
  expect((await read({})).article).toEqual(inventedArticle());
});

it('cuts what a page says about it to what anyone reads', async () => {
  const long = 'x'.repeat(300_000);
  const { article, address } = await read({ title: long, byline: long, site: long, url: long }, long);
  expect([article.title, article.byline, article.site].map((said) => said?.length)).toEqual([1_000, 1_000, 1_000]);
  expect([article.url, address]).toEqual(['', '']);
});

it('refuses one that is larger than any, and says so', async () => {
  const blocks = [{ id: '1', kind: 'paragraph' as const, text: 'word '.repeat(500_000) }];
  await expect(read({ blocks })).rejects.toMatchObject({ code: 'too-long' });
});

it.each(['constructor', '__proto__', 'en-', '', 'x'.repeat(100_000)])(
  'knows no language by the name of %.20j',
  async (language) => {
    expect((await read({ language })).article.language).toBe('und');
  },
);

it.each(['en', 'en-GB', 'pt_BR', 'zh-Hant-TW', 'fil', 'und'])('keeps a language that has one: %s', async (language) => {
  expect((await read({ language })).article.language).toBe(language);
});
