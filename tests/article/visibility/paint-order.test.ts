// @vitest-environment jsdom
/** The order in which boxes and texts are painted, by CSS' rules for stacking contexts. */
import { describe, expect, it } from 'vitest';
import type { Look } from '../../../src/article/visibility/element-look.ts';
import { createPlanes, isPaintedLater } from '../../../src/article/visibility/paint-order.ts';

const INITIAL = { position: 'static', display: 'block', zIndex: 'auto', isolation: 'auto' };

/** Looks at `#text` and `#box`; styles are read from `style` attributes alone. */
function isBoxLater(markup: string): boolean {
  document.body.innerHTML = markup;
  const known = new Map<Element | null, Look>();
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    const given = Object.entries(INITIAL).map(([name, value]) => [name, element.style[name as 'position'] || value]);
    const parent = known.get(element.parentElement);
    const hasEffect = !parent || element.style.opacity !== '';
    known.set(element, { element, parent, style: Object.fromEntries(given), hasEffect } as Partial<Look> as Look);
  }
  const planeOf = createPlanes();
  const [box, text] = ['box', 'text'].map((id) => known.get(document.getElementById(id)));
  if (!box || !text) throw new Error('no box or no text');
  return isPaintedLater(box.element, planeOf(box), text.element, planeOf(text));
}

describe('isPaintedLater', () => {
  it.each([
    ['a later block in the flow', '<p id="text"></p><div id="box"></div>', false],
    ['a positioned box', '<div id="box" style="position:absolute"></div><p id="text"></p>', true],
    [
      'a positioned box before positioned text',
      '<div id="box" style="position:absolute"></div><p id="text" style="position:relative"></p>',
      false,
    ],
    [
      'a positioned box after positioned text',
      '<p id="text" style="position:relative"></p><div id="box" style="position:absolute"></div>',
      true,
    ],
    [
      'an item of a positioned row',
      '<p id="text"></p><div style="position:absolute;display:flex"><b id="box"></b></div>',
      true,
    ],
    [
      'an item of a positioned row before positioned text',
      '<div style="position:absolute;display:flex"><b id="box"></b></div><p id="text" style="position:relative"></p>',
      false,
    ],
    ['a box of a lower level', '<p id="text"></p><div id="box" style="position:absolute;z-index:-1"></div>', false],
    [
      'a block before text behind it',
      '<div id="box"></div><p id="text" style="position:relative;z-index:-1"></p>',
      true,
    ],
    [
      'the block around text behind it',
      '<div id="box"><p id="text" style="position:relative;z-index:-1"></p></div>',
      true,
    ],
    [
      'the context around text behind it',
      '<div id="box" style="position:relative;z-index:0"><p id="text" style="position:relative;z-index:-1"></p></div>',
      false,
    ],
    [
      'a high level in a low context',
      '<div style="position:relative;z-index:1"><p id="text"></p></div><div style="opacity:.9"><b id="box" style="position:absolute;z-index:9"></b></div>',
      false,
    ],
    ['a later cell of a grid', '<div style="display:grid"><p id="text"></p><div id="box"></div></div>', true],
    ['an earlier cell of a grid', '<div style="display:grid"><div id="box"></div><p id="text"></p></div>', false],
  ])('%s', (_, markup, expected) => {
    expect(isBoxLater(markup)).toBe(expected);
  });
});
