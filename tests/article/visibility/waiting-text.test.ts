// @vitest-environment jsdom
/** What waits to be seen, by looks as a layout would give them; in browsers: browser/hidden-text.test.ts. */
import { describe, expect, it } from 'vitest';
import type { Look } from '../../../src/article/visibility/element-look.ts';
import { findWaiting, type Part } from '../../../src/article/visibility/waiting-text.ts';

const INITIAL = {
  ...{ position: 'static', opacity: '1', visibility: 'visible', transform: 'none' },
  ...{ transitionDuration: '0s', animationName: 'none', display: 'block' },
};

/**
 * @param markup Each `<p>` is a text, as long as it is. Hidden is what has `hidden` or is in it; styles are read from `style`
 *   attributes alone.
 * @returns The ids of those that wait.
 */
function waitingIn(markup: string): string[] {
  document.body.innerHTML = markup;
  const looks = new Map<Element | null, Look>();
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    const given = Object.entries(INITIAL).map(([name, value]) => [name, element.style[name as 'position'] || value]);
    const parent = looks.get(element.parentElement);
    looks.set(element, { element, parent, style: Object.fromEntries(given) } as Partial<Look> as Look);
  }
  const parts = [...document.querySelectorAll('p')].map((element): Part & { id: string } => ({
    look: looks.get(element),
    length: element.textContent.length,
    isHidden: element.closest('[hidden],details') !== null,
    id: element.id,
  }));
  const waiting = findWaiting(document, parts);
  return parts.filter((part) => waiting.has(part)).map(({ id }) => id);
}

const text = (length: number) => 'a'.repeat(length);
const seen = `<p>${text(300)}</p>`;
const hidden = (id: string, length = 30) => `<p id="${id}">${text(length)}</p>`;

describe('hidden text among what is seen', () => {
  it('waits where it is a quarter of all, in one piece', () => {
    const page = (length: number) => waitingIn(`<h1></h1>${seen}<div hidden>${hidden('a', length)}</div>`);
    expect(page(101)).toEqual(['a']);
    expect(page(100)).toEqual([]);
  });

  it('waits where it is a quarter of all, kept back in one way', () => {
    const page = (name: string) =>
      waitingIn(
        `${seen}<div class="fold" hidden>${hidden('a', 100)}</div>${seen}<div class="${name}" hidden>${hidden('b', 110)}</div>`,
      );
    expect(page('fold')).toEqual(['a', 'b']);
    expect(page('note')).toEqual([]);
  });

  it('waits in folds that a reader can open, where there are several', () => {
    const fold = (id: string) => `<details><summary></summary>${hidden(id)}</details>`;
    const panel = (id: string) =>
      `<button aria-controls="p${id} x"></button><div id="p${id}" hidden>${hidden(id)}</div>`;
    expect(waitingIn(`${seen}${fold('a')}${seen}`)).toEqual([]);
    const long = (length: number) => waitingIn(`${seen}${seen}<details>${hidden('a', length)}</details>${seen}`);
    expect(long(200)).toEqual(['a']);
    expect(long(199)).toEqual([]);
    expect(waitingIn(`${seen}${fold('a')}${fold('b')}${seen}`)).toEqual(['a', 'b']);
    expect(waitingIn(`${seen}${panel('a')}${seen}${panel('b')}`)).toEqual(['a', 'b']);
    expect(
      waitingIn(`${seen}<div id="pa" hidden>${hidden('a')}</div>${seen}<div id="pb" hidden>${hidden('b')}</div>`),
    ).toEqual([]);
  });

  it('waits where it is set up to appear', () => {
    const page = (style: string) => waitingIn(`${seen}<div hidden style="${style}">${hidden('a')}</div>${seen}`);
    expect(page('opacity:.1;transform:translateY(40px)')).toEqual(['a']);
    expect(page('opacity:0;transition-duration:.6s')).toEqual(['a']);
    expect(page('visibility:hidden;animation-name:rise')).toEqual(['a']);
    expect(page('opacity:0')).toEqual([]);
    expect(page('opacity:.2;transform:translateY(40px)')).toEqual([]);
    expect(page('opacity:0;transform:translateY(40px);position:absolute')).toEqual([]);
  });

  it('waits in several boxes of one class that leave its place or can move', () => {
    const page = (style: string, count = 2) =>
      waitingIn(
        ['a', 'b']
          .slice(0, count)
          .map((id) => `${seen}<div class="wow" hidden style="${style}">${hidden(id)}</div>`)
          .join(''),
      );
    expect(page('visibility:hidden')).toEqual(['a', 'b']);
    expect(page('transition-duration:.2s')).toEqual(['a', 'b']);
    expect(page('visibility:hidden', 1)).toEqual([]);
    expect(page('opacity:0')).toEqual([]);
  });

  it('never waits within a line, but in one long piece', () => {
    const tip = (id: string, length: number) => `<span class="tip" hidden>${hidden(id, length)}</span>`;
    expect(waitingIn(`<div>${seen}${tip('a', 120)}${seen}${tip('b', 120)}</div>`)).toEqual([]);
  });
});

describe('hidden text beside what is seen', () => {
  const panel = `<div hidden>${hidden('a', 900)}</div>`;

  it('never waits, however long it is', () => {
    expect(waitingIn(`<main><div><h1></h1>${seen}</div>${panel}</main>`)).toEqual([]);
    expect(waitingIn(`<main>${seen}</main>${panel}`)).toEqual([]);
  });

  it('never waits where its box says that it is something else', () => {
    const page = (markup: string) => waitingIn(`<main><h1></h1><div>${seen}</div>${markup}</main>`);
    expect(page(`<aside hidden>${hidden('a', 900)}</aside>`)).toEqual([]);
    expect(page(`<div class="cookie-banner" hidden>${hidden('a', 900)}</div>`)).toEqual([]);
  });

  it('is among it where both stand in one article', () => {
    expect(waitingIn(`<article><header><h1></h1>${seen}</header>${panel}</article>`)).toEqual(['a']);
    expect(waitingIn(`<div><header><h1></h1>${seen}</header>${panel}</div>`)).toEqual([]);
  });

  it('is among it where the heading of both stands', () => {
    expect(waitingIn(`<main><h1></h1><div>${seen}</div>${panel}</main>`)).toEqual(['a']);
  });

  it('is beside most of what is seen, not beside all', () => {
    const page = (length: number) => waitingIn(`<main><p>${text(length)}</p></main>${panel}<p>${text(100)}</p>`);
    expect(page(400)).toEqual([]);
    expect(page(399)).toEqual(['a']);
  });
});
