/** Walks from paragraphs to elements. */
import type { TextBlock } from './find-text-blocks.ts';

/** Levels: browsers' parsers nest no deeper, and a form's field that shadows its parent leads in a circle. */
const MAX_DEPTH = 512;

/** An element and what it stands in. */
export function* around(element: Element | null | undefined): Generator<Element> {
  for (let at = element, level = 0; at && level < MAX_DEPTH; level++) {
    yield at;
    at = at.parentElement;
  }
}

/** The paragraph; for a run of text what it stands in. */
export function elementOf({ start, container }: Pick<TextBlock, 'start' | 'container'>): Element {
  return start.nodeType === 1 ? (start as Element) : container;
}
