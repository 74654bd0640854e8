// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { findArticle } from '../../src/article/extract-article.ts';
import { locateSource } from '../../src/article/locate-source.ts';

const open = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Looks for the last block of an article. @returns The id of the element in which it is found. */
function whereIs(html: string, article: Article): string | undefined {
  const block = article.blocks.at(-1);
  const source = { block: block?.id ?? '', start: 0, end: block?.text.length ?? 0 };
  return locateSource(open(html), article, source)?.startContainer.parentElement?.id;
}

describe('a sentence', () => {
  const sought = (text: string) => {
    const article = articleFromText({ title: '', language: 'en', paragraphs: [`${text} Then all was well.`] });
    const block = article.blocks[0];
    const source = { block: block?.id ?? '', start: 0, end: text.length };
    return locateSource(open(`<p>${text} But then it was not.</p>`), article, source)?.toString();
  };

  it('is looked for without its block where it has 24 letters', () => {
    const text = 'abcdefgh ijklmnop qrstuvwx';
    expect(sought(text)).toBe(text);
    expect(sought(text.slice(0, -1))).toBeUndefined();
  });

  it('is looked for behind a short block that lies 200 letters behind the one before it', () => {
    const article = articleFromText({
      title: '',
      language: 'en',
      paragraphs: ['a'.repeat(30), 'short one', 'the very same words'],
    });
    const page = (gap: number) =>
      `<p>${'a'.repeat(30)}</p><p id="first">the very same words</p>` +
      `<p>${'b'.repeat(gap)}</p><p>short one</p><p id="second">the very same words</p>`;
    expect(whereIs(page(180 - 'theverysamewords'.length), article)).toBe('second');
    expect(whereIs(page(210), article)).toBe('first');
  });
});

describe('a page that looks like no article', () => {
  it('is one where its body has 120 words', () => {
    const sentence = (count: number) => `${Array.from({ length: count }, (_, at) => `word${at}`).join(' ')}.`;
    const page = (words: number) =>
      `<title>Old</title><body class="shop">${`<select></select><a href="/x">Shop this product now</a>`.repeat(20)}
      <main><p>${sentence(40)}</p><p>${sentence(40)}</p><p>${sentence(words - 80)}</p></main>`;
    expect(findArticle(open(page(120)), 'https://shop.example/')?.wordCount).toBe(120);
    expect(findArticle(open(page(119)), 'https://shop.example/')).toBeUndefined();
  });
});
