import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/article/extract-article.ts';

const STORIES = ['furnace', 'hives', 'bridge', 'timetables', 'reservoir', 'ferry', 'orchard', 'pier'];
const titleOf = (about: string) => `What becomes of the ${about} in the valley`;
const teaserOf = (about: string) =>
  `The council met for the ${about} on Monday morning and talked until the evening. A decision is to come on Friday, said the mayor.`;

function read(body: string, head = '<title>Innovation | The Herald</title>', path = '/innovation') {
  const html = `${head}<header><a href="/">The Herald</a> <a href="/sport">Sport</a></header><main>${body}</main>`;
  return findArticle(new JSDOM(html).window.document, `https://herald.example${path}`);
}
const each = (teaser: (about: string, n: number) => string) => STORIES.map(teaser).join('');

describe('a section front', () => {
  it.each([
    [
      'under linked headlines',
      each(
        (about, n) =>
          `<div class="card"><h2><a href="/n${n}">${titleOf(about)}</a></h2><p>${teaserOf(about)}</p><span>3 Nov 2026</span></div>`,
      ),
    ],
    [
      'that are links as a whole',
      each((about, n) => `<a href="/n${n}" class="card"><h3>${titleOf(about)}</h3><p>${teaserOf(about)}</p></a>`),
    ],
    [
      'that end with “more”',
      each(
        (about, n) =>
          `<article><h2>${titleOf(about)}</h2><p>${teaserOf(about)}</p><p><a href="/n${n}">More</a></p></article>`,
      ),
    ],
    [
      'in a list without headings',
      `<ul>${each((about, n) => `<li><a href="https://herald.example/n${n}">${titleOf(about)}</a><p>${teaserOf(about)}</p></li>`)}</ul>`,
    ],
    [
      'with a line of its own above',
      `<p>News of the valley, every day at six.</p>${each((about, n) => `<section><h3><a href="/n${n}">${titleOf(about)}</a></h3><p>${teaserOf(about)}</p></section>`)}`,
    ],
  ])('is no article, with teasers %s', (_, body) => {
    expect(read(`<h1>Innovation</h1>${body}`)).toBeUndefined();
  });
});

describe('an article', () => {
  const head =
    '<title>Eight stories of the valley | The Herald</title><meta property="og:type" content="article"><meta name="author" content="Ada Lane">';
  const text = each((about) => `<p>${teaserOf(about)}</p>`);
  it.each([
    [
      'with teasers below',
      `${text}<h2>More</h2>${each((about, n) => `<h3><a href="/n${n}">${titleOf(about)}</a></h3><p>Read it.</p>`)}`,
      undefined,
    ],
    ['with headings of its own', each((about) => `<h2>${titleOf(about)}</h2><p>${teaserOf(about)}</p>`), undefined],
    [
      'with headings that lead to other sites',
      each(
        (about, n) => `<h2><a href="https://other.example/n${n}">${titleOf(about)}</a></h2><p>${teaserOf(about)}</p>`,
      ),
      undefined,
    ],
    [
      'with headings that lead to its own parts',
      each((about, n) => `<h2><a href="#n${n}">${titleOf(about)}</a></h2><p>${teaserOf(about)}</p>`),
      undefined,
    ],
    [
      'that rounds up others and says that it is one',
      each((about, n) => `<h2><a href="/n${n}">${titleOf(about)}</a></h2><p>${teaserOf(about)}</p>`),
      head,
    ],
  ])('stays one: %s', (_, body, own) => {
    const path = own ? '/2026/11/20/eight-stories-of-the-valley' : '/x';
    expect(read(`<h1>Eight stories of the valley</h1>${body}`, own, path)?.blocks.length).toBeGreaterThan(7);
  });
});
