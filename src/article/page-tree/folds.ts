/** Finds what a reader can fold and unfold: details, what a button of the page controls, and what unfolds when it is searched for. */
import type { DomAccess } from '../dom-access.ts';

/** @returns Whether an element can be folded. */
export function findFolds({ all, attribute, localName }: DomAccess): (element: Element) => boolean {
  const controlled = new Set<string>();
  for (const opener of all('[aria-controls]'))
    for (const id of attribute(opener, 'aria-controls')?.split(/\s+/) ?? []) controlled.add(id);
  return (element) =>
    localName(element) === 'details' ||
    attribute(element, 'hidden') === 'until-found' ||
    controlled.has(attribute(element, 'id') ?? '');
}
