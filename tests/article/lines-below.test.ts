// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract-article.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';

const LINE = 'Noch 60 % des Artikels sind zu lesen.';
const URL = 'https://post.example/2026/orchard';
const pageWith = (line: string) => newsPage(orchardStory).replace('</div></article>', `</div>${line}</article>`);
const linesOf = (html: string) => {
  const page = document.implementation.createHTMLDocument();
  page.documentElement.innerHTML = html;
  return extractArticle(page, URL)?.linesBelow?.join('\n') ?? '';
};

afterEach(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));

describe('the lines below an article', () => {
  it('go along with it, and are none of its blocks', () => {
    const page = document.implementation.createHTMLDocument();
    page.documentElement.innerHTML = pageWith(`<div class="offer">${LINE}</div>`);
    const { blocks = [], linesBelow = [] } = extractArticle(page, URL) ?? {};
    expect(linesBelow).toContain(LINE);
    expect(blocks.map(({ text }) => text)).not.toContain(LINE);
  });

  it('go along from a page that is not laid out, where browsers call nothing visible', () => {
    Object.assign(Element.prototype, { checkVisibility: () => false });
    expect(linesOf(pageWith(`<div class="offer">${LINE}</div>`))).toContain(LINE);
  });

  it('stay where nobody sees them', () => {
    expect(linesOf(pageWith(`<div hidden>${LINE}</div>`))).not.toContain(LINE);
  });

  it('are lines: 240 characters at most', () => {
    const long = (length: number) => `${LINE} ${'x'.repeat(length - LINE.length - 1)}`;
    expect(linesOf(pageWith(`<div class="offer">${long(240)}</div>`))).toContain(LINE);
    expect(linesOf(pageWith(`<div class="offer">${long(241)}</div>`))).not.toContain(LINE);
  });

  it('are twenty at most', () => {
    const links = (count: number) => '<div class="share"><a href="/x">Share</a></div>'.repeat(count);
    expect(linesOf(pageWith(`${links(19)}<div class="offer">${LINE}</div>`))).toContain(LINE);
    expect(linesOf(pageWith(`${links(20)}<div class="offer">${LINE}</div>`))).not.toContain(LINE);
  });
});
