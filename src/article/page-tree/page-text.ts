/** Reads the page's text as one string without white space, with the way back from every character to its text node. */
import { accessDom } from '../dom-access.ts';
import { walkPage } from './walk-page.ts';

export interface PageText {
  readonly text: string;
  /** Where the character at an index of `text` stands. */
  placeOf(index: number): { node: Text; offset: number } | undefined;
}

/**
 * White space, marks without a glyph, and the bar that separates table cells in a block: none of these is the same in a
 * block and in the page.
 */
const IGNORED = /[\s\u00AD\u200B\u2060\uFEFF|]/;
const ALL_IGNORED = new RegExp(IGNORED.source, 'g');

/** @returns The text as it is compared: what is ignored on the page is ignored here. */
export function comparable(text: string): string {
  return text.replace(ALL_IGNORED, '');
}

/** Reads the page as `extractArticle` reads it, so that what is one block there has no gap here. */
export function readPageText(document: Document): PageText {
  const dom = accessDom(document);
  const root = dom.documentElement();
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  if (root)
    walkPage(root, dom, (node) => {
      const added = comparable(node.data);
      if (!added) return;
      nodes.push(node);
      starts.push(text.length);
      text += added;
    });
  return { text, placeOf: (index) => placeIn(nodes, starts, index) };
}

function placeIn(nodes: readonly Text[], starts: readonly number[], index: number) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) return undefined;
  let left = index - (starts[low] as number);
  const { data } = node;
  for (let offset = 0; offset < data.length; offset++) {
    if (IGNORED.test(data[offset] as string)) continue;
    if (left-- === 0) return { node, offset };
  }
  return undefined;
}
