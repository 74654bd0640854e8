// @vitest-environment jsdom
/** Where a link may lead, and what is said when it leads elsewhere. The browser's `fetch` is played: it tells only where it ended. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchArticle, LinkRedirectedError } from '../../src/digest/fetch-article.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';

const LINK = 'https://post.example/orchard';
const timeout = new DOMException('The operation timed out.', 'TimeoutError');

/** A page that a redirection has ended at. */
function endAt(address: string, body: BodyInit = newsPage(orchardStory), type = 'text/html') {
  const response = new Response(body, { headers: { 'content-type': type } });
  Object.defineProperty(response, 'url', { value: address });
  const played = vi.fn(async (_url: string, _options: RequestInit) => response);
  vi.stubGlobal('fetch', played);
  return { response, played };
}
const read = (link = LINK, allowed = [link], isPrivate = false) => fetchArticle(link, { allowed, isPrivate });

afterEach(() => void vi.unstubAllGlobals());

describe('a link', () => {
  it('is read where it leads to its own site, by https instead of http as well', async () => {
    endAt('https://post.example/2026/orchard');
    expect(await read()).toMatchObject({ title: orchardStory.title, url: 'https://post.example/2026/orchard' });
    endAt(LINK);
    expect(await read('http://post.example/orchard')).toMatchObject({ url: LINK });
  });

  it.each([
    ['another site', 'https://other.example/orchard'],
    ['a host below its own', 'https://cdn.post.example/orchard'],
    ['another port', 'https://post.example:8443/orchard'],
    ['plain http', 'http://post.example/orchard'],
  ])('that leads to %s is not read, and the error names it', async (_, address) => {
    const { response } = endAt(address);
    const refused = await read().catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(LinkRedirectedError);
    expect(refused).toMatchObject({ code: 'link-redirected', address });
    expect(response.bodyUsed).toBe(false);
  });

  it('that leads to another site is read once the reader has allowed that one', async () => {
    endAt('https://other.example/orchard');
    expect(await read(LINK, [LINK, 'https://other.example/any'])).toMatchObject({ title: orchardStory.title });
  });

  it.each([
    'http://127.0.0.1:8080/admin',
    'http://localhost/',
    'https://192.168.1.1/',
    'http://[::1]/',
    'http://nas.local/',
  ])('of the web that leads to %s is not read, allowed or not', async (address) => {
    const { response } = endAt(address);
    await expect(read(LINK, [LINK, address])).rejects.toMatchObject({ code: 'link-into-network' });
    expect(response.bodyUsed).toBe(false);
  });

  it('within the reader’s own network is read', async () => {
    endAt('http://wiki.local/page');
    expect(await read('http://wiki.local/page')).toMatchObject({ title: orchardStory.title });
  });

  it('is read in the letters that it is written in, and not at all where these are lost', async () => {
    const title = 'Pommeraie vendue à Élise Ørm';
    const page = newsPage({
      ...orchardStory,
      title,
      paragraphs: orchardStory.paragraphs.map((text) => `${text} Né été à Ørm.`),
    });
    const bytes = Uint8Array.from([...page].map((letter) => letter.charCodeAt(0)));
    endAt(LINK, bytes, 'text/html; charset = "ISO-8859-1"');
    expect(await read()).toMatchObject({ title });
    const broken = Uint8Array.from([...page.replaceAll('e', 'é')].map((letter) => letter.charCodeAt(0)));
    endAt(LINK, broken, 'text/html; charset=utf-8');
    await expect(read()).rejects.toMatchObject({ code: 'no-article' });
  });

  it('that does not answer in time is slow, before its first byte and after', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(timeout));
    await expect(read()).rejects.toMatchObject({ code: 'link-slow' });
    endAt(LINK, new ReadableStream({ pull: (controller) => controller.error(timeout) }));
    await expect(read()).rejects.toMatchObject({ code: 'link-slow' });
  });

  it('whose connection breaks is blocked, before its first byte and after', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(read()).rejects.toMatchObject({ code: 'link-blocked' });
    endAt(LINK, new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) }));
    await expect(read()).rejects.toMatchObject({ code: 'link-blocked' });
  });

  it('is fetched without cookies and without saying where from; in private past the browser’s cache', async () => {
    const { played } = endAt(LINK);
    await read();
    expect(played.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(played.mock.calls[0]?.[1]).not.toHaveProperty('cache');
    const again = endAt(LINK);
    await read(LINK, [LINK], true);
    expect(again.played.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', cache: 'no-store' });
  });
});
