/** Reads the page's text as one string without white space, with the way back from every character to its text node. */
import { accessDom } from '../dom-access.ts';
import { walkPage } from './walk-page.ts';

export interface PageText {
  readonly text: string;
  /** Where the character at an index of `text` stands. */
  placeOf(index: number): Place | undefined;
}

export interface Place {
  readonly node: Text;
  readonly offset: number;
  /** Characters of `PageText.text` from here to the end of the node. */
  readonly left: number;
}

/**
 * White space, marks without a glyph, and the bar that separates table cells in a block: none of these is the same in a
 * block and in the page.
 */
const IGNORED = /[\s\u00AD\u200B\u2060\uFEFF\uE000-\uF8FF|]/;
const ALL_IGNORED = new RegExp(IGNORED.source, 'g');

/** @returns The text as it is compared: what is ignored on the page is ignored here. */
export function comparable(text: string): string {
  return text.replace(ALL_IGNORED, '');
}

/** Reads the page as `extractArticle` reads it, so that what is one block there has no gap here. */
export function readPageText(document: Document): PageText {
  const dom = accessDom(document);
  const root = dom.documentElement();
  const pieces: Piece[] = [];
  let text = '';
  if (root)
    walkPage(root, dom, (node, read) => {
      const added = comparable(read);
      if (!added) return;
      const start = text.length;
      text += added;
      pieces.push({ node, read, start, end: text.length });
    });
  return { text, placeOf: (index) => placeIn(pieces, index) };
}

interface Piece {
  readonly node: Text;
  /** The node's text as it is read, with what is drawn before it; or what is drawn behind it. */
  readonly read: string;
  readonly start: number;
  readonly end: number;
}

function placeIn(pieces: readonly Piece[], index: number): Place | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= index) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) return undefined;
  const { node, read, start, end } = piece;
  let before = index - start;
  for (let at = 0; at < read.length; at++) {
    if (IGNORED.test(read[at] as string)) continue;
    if (before-- > 0) continue;
    const offset = Math.min(Math.max(0, at - (read.length - node.data.length)), node.data.length - 1);
    return { node, offset, left: end - index };
  }
  return undefined;
}
