// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findOwnSummary } from '../../../src/article/detection/find-own-summary.ts';

const paragraph = `<p>${'The harbour office closes the bridge for two years. '.repeat(3)}</p>`;
const list = `<ul>${'<li>The bridge closes, and the ferry takes over its traffic.</li>'.repeat(3)}</ul>`;
const box = `<div><h2>In brief</h2>${list}</div>`;

function isFound(html: string): boolean {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = `<h1>The bridge will close</h1><article>${html}</article>`;
  const paragraphs = [...page.querySelectorAll('article p')];
  return findOwnSummary(page, { headings: 'in brief', paragraphs }).length > 0;
}

const within = (top: string, paragraphs = 8) => isFound(top + paragraph.repeat(paragraphs));

describe('a page’s own summary', () => {
  it('stands before the fourth paragraph', () => {
    expect(isFound(paragraph.repeat(3) + box + paragraph.repeat(5))).toBe(true);
    expect(isFound(paragraph.repeat(4) + box + paragraph.repeat(4))).toBe(false);
  });

  it('has a heading of 60 characters at most', () => {
    const heading = (length: number) => `<div><h2>${'In brief'.padEnd(length)}</h2>${list}</div>`;
    expect(within(heading(60))).toBe(true);
    expect(within(heading(61))).toBe(false);
  });

  it('has more than 80 characters', () => {
    const text = (length: number) => `<div><h2>In brief</h2><p>${'x'.repeat(length)}</p></div>`;
    expect(within(text(81))).toBe(true);
    expect(within(text(80))).toBe(false);
  });

  it('is at most half of the text, in at most twelve parts', () => {
    const parts = (count: number) => `<div><h2>In brief</h2>${paragraph.repeat(count)}</div>`;
    expect(within(parts(4), 4)).toBe(true);
    expect(within(parts(5), 4)).toBe(false);
    expect(within(parts(12), 20)).toBe(true);
    expect(within(parts(13), 20)).toBe(false);
  });

  it('is looked for four levels up', () => {
    const nested = (levels: number) =>
      `<section>${'<div>'.repeat(levels)}<h2>In brief</h2>${'</div>'.repeat(levels)}${list}</section>`;
    expect(within(nested(3))).toBe(true);
    expect(within(nested(4))).toBe(false);
  });

  it('is under one of five headings', () => {
    const empty = '<div><div><div><div><div><h2>In brief</h2></div></div></div></div></div>';
    expect(within(empty.repeat(4) + box)).toBe(true);
    expect(within(empty.repeat(5) + box)).toBe(false);
  });

  it('is among 5,000 texts', () => {
    const others = (count: number) => '<i>x</i>'.repeat(count);
    // The page's headline is one of them.
    expect(within(`<div>${others(4998)}</div>${box}`)).toBe(true);
    expect(within(`<div>${others(4999)}</div>${box}`)).toBe(false);
  });

  it('is one of forty lists where only the markup names it, of sentences', () => {
    const named = `<div class="article-summary">${list}</div>`;
    const others = (count: number) => '<ul class="summary-links"><li>x</li></ul>'.repeat(count);
    expect(within(others(39) + named)).toBe(true);
    expect(within(others(40) + named)).toBe(false);
    const items = (length: number) =>
      `<div class="article-summary"><ul>${`<li>${'x'.repeat(length)}</li>`.repeat(3)}</ul></div>`;
    expect(within(items(31))).toBe(true);
    expect(within(items(30))).toBe(false);
  });
});
