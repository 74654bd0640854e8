// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findBodyBlocks, findBoxPlaces } from '../../../src/article/detection/find-box-places.ts';
import { findTextBlocks } from '../../../src/article/detection/find-text-blocks.ts';

const TEXT =
  'The harbour council met on Tuesday and agreed, after a long debate, to rebuild the old eastern pier. '.repeat(2);
const paragraphs = (count: number) => Array.from({ length: count }, (_, n) => `<p id="p${n}">${TEXT}</p>`).join('');

/** Puts boxes where they are said to go and returns the page. */
function withBoxes(html: string): Document {
  document.documentElement.innerHTML = `<body>${html}</body>`;
  const places = findBoxPlaces(findBodyBlocks(document, findTextBlocks(document)));
  for (const id of ['top', 'end'] as const) {
    const place = places?.[id];
    if (!place) continue;
    const box = document.createElement('section');
    box.id = id;
    place.parent.insertBefore(box, place.before);
  }
  return document;
}

describe('findBoxPlaces', () => {
  it('puts the top box before the first paragraph and the end box after the last', () => {
    const page = withBoxes(
      `<header><h1>Pier</h1></header><div class="text">${paragraphs(6)}<div class="tags"></div></div>`,
    );
    expect(page.querySelector('#top')?.nextElementSibling?.id).toBe('p0');
    expect(page.querySelector('#end')?.previousElementSibling?.id).toBe('p5');
  });

  it('offers no end place in a short article', () => {
    expect(withBoxes(`<h1>Pier</h1><div>${paragraphs(3)}</div>`).querySelector('#end')).toBeNull();
  });

  it('ignores comments and related stories around the body', () => {
    const page = withBoxes(
      `<aside>${paragraphs(2)}</aside><main><h1>Pier</h1><div id="text">${paragraphs(5)}</div></main><div class="comments">${`<p>${TEXT.repeat(3)}</p>`.repeat(9)}</div>`,
    );
    expect(page.querySelector('#top')?.parentElement?.id).toBe('text');
    expect(page.querySelector('#end')?.parentElement?.id).toBe('text');
  });

  it.each([
    [
      'with its name and time',
      (n: number) =>
        `<div class="x4"><b>user${n}</b> <span>2 hours ago</span><p>${TEXT}</p><a href="#">Reply</a></div>`,
    ],
    [
      'with them in a line of their own',
      (n: number) => `<div class="k"><div>Ada Lane, 3 May</div><div class="t${n}"><p>${TEXT}</p></div></div>`,
    ],
  ])('ends before a row of posts, whatever they are called: %s', (_, post) => {
    const posts = Array.from({ length: 7 }, (_, n) => post(n)).join('');
    const page = withBoxes(`<main><h1>Pier</h1><div id="text">${paragraphs(6)}</div><div>${posts}</div></main>`);
    expect(page.querySelector('#end')?.previousElementSibling?.id).toBe('p5');
  });

  it('takes a row for the body where there is no other, or it tells no names and times', () => {
    const log = Array.from(
      { length: 6 },
      (_, n) => `<div class="x"><b>user${n}</b> <i>3 May</i><p id="q${n}">${TEXT}</p></div>`,
    ).join('');
    expect(withBoxes(`<h1>Pier</h1><div>${log}</div>`).querySelector('#end')).not.toBeNull();
    const parts = Array.from({ length: 6 }, (_, n) => `<div class="x"><h3>${n} May</h3><p>${TEXT}</p></div>`).join('');
    const page = withBoxes(`<h1>Pier</h1><div>${paragraphs(2)}${parts}</div>`);
    expect(page.querySelectorAll('.x')[4]?.compareDocumentPosition(page.querySelector('#end') as Element)).toBe(4);
  });

  it('takes the whole column where the body is split by advertisements', () => {
    const page = withBoxes(
      `<h1>Pier</h1><div id="column"><div>${paragraphs(3)}</div><div class="ad"></div><div>${paragraphs(3)}</div></div>`,
    );
    expect(page.querySelector('#top')?.nextElementSibling?.id).toBe('p0');
    expect(page.querySelectorAll('#column > div')[2]?.contains(page.querySelector('#end'))).toBe(true);
  });

  it('stays in the first of several articles on one page', () => {
    const next = `<article><h1>Quay</h1><div>${`<p>${TEXT}</p>`.repeat(10)}</div></article>`;
    const page = withBoxes(`<article><h1>Pier</h1><div id="text">${paragraphs(7)}</div></article>${next}`);
    expect(page.querySelector('#top')?.nextElementSibling?.id).toBe('p0');
    expect(page.querySelector('#end')?.previousElementSibling?.id).toBe('p6');
  });

  it('takes short sentences before the first long paragraph into the body, but not the byline', () => {
    const page = withBoxes(
      `<h1>Pier</h1><p id="by">By Ada Lane, harbour reporter</p><p id="short">The old pier is gone for good.</p>${paragraphs(5)}`,
    );
    expect(page.querySelector('#top')?.nextElementSibling?.id).toBe('short');
  });

  it('works where the page is one big form, or marks everything as commentable', () => {
    const form = withBoxes(`<form><input name="children"><h1>Pier</h1><div>${paragraphs(5)}</div></form>`);
    expect(form.querySelector('#top')?.nextElementSibling?.id).toBe('p0');
    const page = withBoxes(`<div class="has-comments"><h1>Pier</h1><div>${paragraphs(5)}</div></div>`);
    expect(page.querySelector('#top')?.nextElementSibling?.id).toBe('p0');
  });

  it('finds bodies of line breaks and stays outside of their sentences', () => {
    const page = withBoxes(`<h1>Pier</h1><div id="text">${`${TEXT}<b>bold</b> end.<br><br>`.repeat(6)}</div>`);
    const body = page.querySelector('#text');
    expect(body?.firstElementChild?.id).toBe('top');
    expect(page.querySelector('#end')?.previousSibling?.textContent?.trim()).toBe('end.');
  });

  it('leaves a table', () => {
    const cell = withBoxes(`<h1>Pier</h1><table id="table"><tr><td>${paragraphs(5)}</td></tr></table>`);
    expect(cell.querySelector('#top')?.nextElementSibling?.id).toBe('table');
  });

  it('has no place on a page without text', () => {
    expect(findBoxPlaces([])).toBeUndefined();
  });
});
