import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/article/find-article.ts';

/** As a fetched page is: parsed, never shown. */
function read(name: string) {
  const url = `https://post.example/${name}`;
  const html = readFileSync(path.join(import.meta.dirname, `../fixtures/site/${name}.html`), 'utf8');
  return findArticle(new new JSDOM('').window.DOMParser().parseFromString(html, 'text/html'), url);
}

describe('a page that the reader asks about, parsed without being shown', () => {
  it('is no article when it is a section front with a teaser of one sentence', () => {
    expect(read('section')).toBeUndefined();
  });

  it('is an article when it says so and has a headline and two sentences', () => {
    expect(read('short')?.title).toBe('Bridge closed on Sunday');
  });
});
