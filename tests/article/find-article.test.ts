import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/article/extract-article.ts';

/** As a fetched page is: parsed, never shown. */
function parse(html: string, name: string) {
  return findArticle(
    new new JSDOM('').window.DOMParser().parseFromString(html, 'text/html'),
    `https://post.example/${name}`,
  );
}

function read(name: string) {
  return parse(readFileSync(path.join(import.meta.dirname, `../fixtures/site/${name}.html`), 'utf8'), name);
}

const QUESTION = `<h1>Your choice</h1>${`<p>We and our partners keep and read information on your device, such as numbers in small files,
  and work on personal data in order to show you advertisements that suit you and to count how many people saw them. You
  may agree, refuse, or read more first, and change your mind whenever you like, without any harm to your visit.</p>`.repeat(
  4,
)}`;

describe('a page that the reader asks about, parsed without being shown', () => {
  it('is no article when it is a section front with a teaser of one sentence', () => {
    expect(read('section')).toBeUndefined();
  });

  it('is no article when it asks for consent, at however great length and at an article’s address', () => {
    const html = `<title>Before you go on</title><body class="with-consent"><div id="consent-page">${QUESTION}</div></body>`;
    expect(parse(html, '2026/05/12/old-eastern-pier-to-be-rebuilt')).toBeUndefined();
  });

  it('is the article below a question for consent that is longer than it', () => {
    const story = readFileSync(
      path.join(import.meta.dirname, '../fixtures/articles/body-split-over-modules/page.html'),
      'utf8',
    );
    const html = story.replace('<body>', `<body><div class="consent-layer"><div>${QUESTION}</div></div>`);
    expect(html).not.toBe(story);
    expect(parse(html, 'story')?.blocks).toEqual(parse(story, 'story')?.blocks);
  });

  it('is an article when it says so and has a headline and two sentences', () => {
    expect(read('short')?.title).toBe('Bridge closed on Sunday');
  });
});
