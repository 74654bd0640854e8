// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findBodyBlocks, findBoxPlaces } from '../../../src/article/detection/find-box-places.ts';
import { findTextBlocks } from '../../../src/article/detection/find-text-blocks.ts';
import { extractArticle } from '../../../src/article/extract-article.ts';

const text = (about: string, count = 3, make = 'p') =>
  Array.from(
    { length: count },
    (_, n) =>
      `<${make}>${n} The city council has adopted new rules for the ${about} of its nine street markets after two years of talks.</${make.split(' ')[0]}>`,
  ).join('');
const CLOSING =
  'The traders called the rules fair but said that scales would be a burden for the smallest of their stalls.';
const closing = (make = 'p') =>
  `<${make}>${CLOSING}</${make.split(' ')[0]}><${make}>A fishmonger said that he would rather pay for scales than for a lawyer, and laughed.</${make.split(' ')[0]}>`;

function open(body: string, below = ''): Document {
  document.documentElement.innerHTML = `<head><title>What the new rules mean</title></head><body><main><article><h1>What the new rules mean</h1><div class="content">${body}</div></article>${below}</main></body>`;
  return document;
}
const read = (page: Document) =>
  extractArticle(page, 'https://herald.example/news/rules-4711')
    ?.blocks.map((block) => block.text)
    .join('\n') ?? '';

describe('a section whose id is made of its heading', () => {
  it.each([
    [
      'a section among others',
      `${text('stalls')}<section id="prices"><h2>Prices</h2>${text('prices', 2)}</section><section id="comments"><h2>Comments from the traders</h2>${closing()}</section>`,
    ],
    [
      'an element between paragraphs',
      `${text('stalls', 5)}<div id="comments"><h3>Comments of the guild</h3>${closing()}</div>${text('fees', 2)}`,
    ],
    [
      'one with more in its id',
      `${text('stalls', 5)}<section id="comments-from-the-traders"><h2 id="c1">Comments from the traders</h2>${closing()}</section>`,
    ],
    [
      'with the classes of all paragraphs',
      `${text('stalls', 5, 'p class="t1"')}<section id="comments"><h2 class="h">What they comment</h2>${closing('p class="t1"')}</section>`,
    ],
    [
      'about what is related',
      `${text('stalls', 5)}<section id="related"><h2>Related trades</h2>${closing()}</section>`,
    ],
  ])('is part of the article: %s', (_, body) => {
    expect(read(open(body))).toContain(CLOSING);
  });

  it('is read the same once a box stands in it', () => {
    const body = `${text('stalls', 5)}<section id="comments"><h2>Comments from the traders</h2>${closing()}<div data-box></div></section>`;
    expect(read(open(`${body}<section id="prices"><h2>Prices</h2>${text('prices', 2)}</section>`))).toContain(CLOSING);
  });

  it('holds the end of the article, where a box may stand', () => {
    const body = `${text('stalls', 5)}<section id="comments"><h2>Comments from the traders</h2>${closing()}</section>`;
    const page = open(body);
    const { end } = findBoxPlaces(findBodyBlocks(page, findTextBlocks(page))) ?? {};
    const box = end?.parent.insertBefore(page.createElement('i'), end.before);
    expect(box && [...page.querySelectorAll('#comments p')].at(-1)?.compareDocumentPosition(box)).toBe(4);
  });
});

describe('what is called comments and holds them', () => {
  it.each([
    [
      'below the article',
      '<section id="comments"><h2>Comments</h2><p>Nice.</p><p>I have a stall there and the scales cost me more than I earn on two Saturdays.</p></section>',
    ],
    [
      'with classes of their own',
      `<div id="comments"><h3>Two comments</h3><ol class="commentlist"><li class="comment"><div class="comment-body">${closing()}</div></li></ol></div>`,
    ],
  ])('is no part of the article: %s', (_, below) => {
    expect(read(open(text('stalls', 8), below))).not.toMatch(/stall there|traders called/);
  });
});
