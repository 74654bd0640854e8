/** Finds what a reader can fold and unfold: details, and what a button of the page controls. */
import type { DomAccess } from '../dom-access.ts';

/** @returns Whether an element can be folded. */
export function findFolds({ all, attribute, localName }: DomAccess): (element: Element) => boolean {
  const controlled = new Set<string>();
  for (const opener of all('[aria-controls]'))
    for (const id of attribute(opener, 'aria-controls')?.split(/\s+/) ?? []) controlled.add(id);
  return (element) => localName(element) === 'details' || controlled.has(attribute(element, 'id') ?? '');
}
