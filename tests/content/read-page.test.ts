// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ARTICLE_SCORE, readImpression } from '../../src/article/detection/article-score.ts';
import { isolatedWorld } from '../../src/content/isolated-world.ts';
import { readAhead, readPage } from '../../src/content/read-page.ts';

// As the detector does, which runs in every page.
beforeEach(() => {
  isolatedWorld().isLikely = () => readImpression(document, location.href, 0).score > ARTICLE_SCORE;
});

function show(address: string, html: string): void {
  history.replaceState(null, '', address);
  document.documentElement.innerHTML = html;
}

const nav = '<nav><a href="/">The Rivergate Herald</a> <a href="/city">City</a> <a href="/sport">Sport</a></nav>';

describe('a page that the reader asks about', () => {
  it('is an article, however short, where it says so and has its headline and a few sentences', () => {
    show(
      '/city/mill-bridge-closed-on-sunday',
      `<head><title>Mill Bridge closed on Sunday | The Rivergate Herald</title><meta property="og:type" content="article"></head>
      <body>${nav}<main><article><h1>Mill Bridge closed on Sunday</h1>
      <p>The Mill Bridge in Rivergate is closed on Sunday from six in the morning until noon: four planks are new.</p><p>Buses take the ring road.</p></article></main></body>`,
    );
    expect(readPage()?.wordCount).toBeLessThan(60);
  });

  it.each([
    [
      'section front',
      '/city',
      `<h1>City</h1>${'<article><h2><a href="/a">Bridge closed</a></h2><p>The Mill Bridge is closed on Sunday from six until noon.</p></article>'.repeat(8)}`,
    ],
    [
      'form',
      '/contact',
      '<h1>Write to us</h1><form><p>We read every letter and answer within two working days, mostly sooner.</p><input name="name"><select></select><select></select><textarea></textarea></form>',
    ],
    [
      'search page',
      '/search?q=bridge',
      `<h1>Search</h1><form><input type="search"></form><ul>${'<li><a href="/a">Bridge closed on Sunday</a><p>The Mill Bridge is closed from six until noon.</p></li>'.repeat(10)}</ul>`,
    ],
  ])('is no article when it is a %s', (_kind, address, body) => {
    show(address, `<head><title>The Rivergate Herald</title></head><body>${nav}<main>${body}</main></body>`);
    expect(readPage()).toBeUndefined();
  });
});

describe('an article that was read ahead of a click', () => {
  const title = () => readPage()?.title;

  beforeEach(() => {
    vi.useFakeTimers();
    show(
      '/city/mill-bridge',
      `<head><title>Mill Bridge closed on Sunday</title></head><body><article><h1>Mill Bridge closed on Sunday</h1>
      ${'<p>The Mill Bridge in Rivergate is closed on Sunday from six in the morning until noon: four planks are new.</p>'.repeat(9)}</article></body>`,
    );
    readAhead();
  });
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
  });

  it('is not read again', () => {
    const read = vi.spyOn(document, 'title', 'get');
    expect(title()).toBe('Mill Bridge closed on Sunday');
    readAhead();
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  it.each([
    ['the page has changed', () => document.querySelector('p')?.append('It is open again.')],
    ['ten seconds have gone by', () => vi.advanceTimersByTime(10_000)],
    ['it has another address', () => history.replaceState(null, '', '/city/mill-bridge-2')],
  ])('is forgotten once %s', async (_, change) => {
    const before = readPage();
    change();
    // Observers are told before the next event.
    await Promise.resolve();
    expect(readPage()).not.toBe(before);
  });
});
