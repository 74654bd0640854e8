// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBodyBlocks, findBoxPlaces } from '../../../src/article/detection/find-box-places.ts';
import { findTextBlocks } from '../../../src/article/detection/find-text-blocks.ts';
import { keepsStyles } from '../../../src/content/box/keeps-styles.ts';
import { withoutPseudoElements } from '../../support/without-pseudo-elements.ts';

beforeEach(withoutPseudoElements);
afterEach(() => void vi.restoreAllMocks());

const paragraph = `<p>${'The harbour council met on Tuesday and agreed to rebuild the old eastern pier. '.repeat(2)}</p>`;
const header = '<header><h1>What becomes of the pier</h1></header>';

/** The ids of the elements that the boxes would stand in. */
function placesWith(css: string, body = `${header}<div id="text">${paragraph.repeat(6)}</div>`) {
  document.head.innerHTML = `<style>${css}</style>`;
  document.body.innerHTML = `<article id="article">${body}</article>`;
  const before = document.body.innerHTML;
  const { top, end } = findBoxPlaces(findBodyBlocks(document, findTextBlocks(document)), keepsStyles) ?? {};
  expect(document.body.innerHTML).toBe(before);
  return [top?.parent.id, end?.parent.id];
}

describe('a box', () => {
  it('stands in the text where no style minds', () => {
    expect(placesWith('p { margin: 1em 0 } p:first-of-type { font-weight: 700 }')).toEqual(['text', 'text']);
  });

  it.each([
    ['the first paragraph is bold', '#text > :first-child { font-weight: 700 }', ['article', 'text']],
    [
      'the last one ends with a line',
      '#text p:last-child { border-bottom-width: 2px; border-bottom-style: solid }',
      ['text', 'article'],
    ],
    ['all but the first are set off', '#text > * + * { margin-top: 24px }', ['article', 'text']],
    ['all but the first are indented', 'p + p { text-indent: 2em }', ['text', 'text']],
    [
      'what is inside the first is small',
      '#text :first-child b { font-variant-caps: small-caps }',
      ['article', 'text'],
      '<p><b>The',
    ],
  ])('stands outside where %s', (_, css, places, opening = '<p>The') => {
    const body = `${header}<div id="text">${paragraph.replace('<p>The', `${opening}${opening.includes('<b>') ? '</b>' : ''}`)}${paragraph.repeat(6)}</div>`;
    expect(placesWith(css, body)).toEqual(places);
  });

  it('stays away from the top where only a place above the headline would do', () => {
    const flat = `<h1 id="headline">What becomes of the pier</h1>${paragraph.repeat(6)}`;
    expect(placesWith('h1 + p { font-weight: 700 }', flat)).toEqual([undefined, 'article']);
  });
});
