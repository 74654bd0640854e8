// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isReference } from '../../../src/article/body/corrections.ts';
import { extractArticle } from '../../../src/article/extract-article.ts';
import type { TextRun } from '../../../src/article/page-tree/page-tree.ts';

const story = `<h1>The last ferry to Vessby</h1>${[
  'The ferry between Vessby and the island was built in 1931 in the yard of Bergvik and carried cattle at first.',
  'Fishermen complained about the wash that it left behind, and the county made it slow down between the piers.',
  'A book about the line sold out twice, and its song is still taught at the schools of the island today.',
  'The boat was broken up in 1987, but its bell hangs in the church of Vessby and is rung every New Year.',
]
  .map((text) => `<p>${text}</p>`)
  .join('')}`;
const WORK = 'Dahl, K. (1989). A hundred years on the water between two shores. Vessby: Strand. p. 12.';

function textOf(body: string): string {
  const page = `<html lang="en"><head><title>The last ferry to Vessby</title></head><body><main><article>${body}</article></main></body></html>`;
  const article = extractArticle(new DOMParser().parseFromString(page, 'text/html'), 'https://paper.example/ferry');
  return article?.blocks.map(({ text }) => text).join('\n') ?? '';
}

describe('a list of what the text refers to', () => {
  it.each([
    ['an encyclopedia', `<div class="reflist"><ol class="references"><li id="cite_note-1">${WORK}</li></ol></div>`],
    ['a journal', `<section role="doc-bibliography"><ul><li><p>${WORK}</p></li></ul></section>`],
    ['a blog', `<div class="footnotes"><ol><li id="fn:1"><p>${WORK}</p></li></ol></div>`],
    ['a theme of a blog', `<ol class="wp-block-footnotes"><li>${WORK}</li></ol>`],
    ['a mere name', `<ol><li id="footnote-1">${WORK}</li></ol>`],
  ])('is no part of the article of %s', (_, list) => {
    const text = textOf(story + list);
    expect(text).toContain('rung every New Year');
    expect(text).not.toContain('Strand');
  });

  it('does not take along what stands in a text with notes, or a list of a text about notes', () => {
    const list =
      '<ul class="facts-about-footnotes"><li>The boat carried 90 people on an ordinary night of the year.</li></ul>';
    expect(textOf(`<div class="entry-content has-footnotes">${story}${list}</div>`)).toContain('90 people');
  });

  it('is looked for in no form, whose fields may stand for its functions', () => {
    const form = document.createElement('form');
    Object.defineProperty(form, 'closest', { value: document.createElement('input') });
    expect(isReference({ box: { element: form as Element, name: 'form' } } as TextRun)).toBe(false);
  });
});
