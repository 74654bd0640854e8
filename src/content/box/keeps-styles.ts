/**
 * Tells whether a box may stand at a place without changing what the page looks like around it: `:first-child`, `p + p` and their
 * like count every element. What sheets say cannot be read where they come from another site, so it is tried: an empty element
 * stands there for a moment, and the computed styles around it are compared.
 */
import type { BoxPlace } from '../../article/detection/find-box-places.ts';
import { BOX_MARK } from './box-mark.ts';

/** What such rules are written for: letters, lines, distances, lines between paragraphs. Nothing that the layout computes. */
const PROPERTIES = (
  'display position float clear content opacity order color background-color background-image box-shadow ' +
  'font-family font-size font-style font-weight font-variant-caps line-height letter-spacing initial-letter text-align ' +
  'text-indent text-transform text-decoration-line list-style-type counter-increment ' +
  'margin-top margin-bottom margin-left padding-top padding-bottom padding-left ' +
  'border-top-width border-bottom-width border-left-width'
).split(' ');
const PSEUDO_ELEMENTS = ['', '::first-letter', '::first-line', '::before', '::after'];
/** Elements on either side: enough for a rule that counts by threes. Set by hand. */
const NEIGHBOURS = 3;

export function keepsStyles({ parent, before }: BoxPlace): boolean {
  const around = elementsAround(parent, before);
  const styles = readStyles(around);
  const probe = document.createElement('div');
  probe.setAttribute(BOX_MARK, '');
  probe.style.setProperty('display', 'none', 'important');
  parent.insertBefore(probe, before);
  const isSame = readStyles(around) === styles;
  probe.remove();
  return isSame;
}

/** The nearest siblings, the first and the last, what these begin with, and the parent. */
function elementsAround(parent: Element, before: Node | null): Element[] {
  const children = [...parent.children].filter((child) => !child.hasAttribute(BOX_MARK));
  const isAfter = (child: Element) => before && (child === before || before.compareDocumentPosition(child) & 4);
  const at = before ? children.findIndex(isAfter) : -1;
  const next = at < 0 ? children.length : at;
  const near = [...children.slice(Math.max(0, next - NEIGHBOURS), next + NEIGHBOURS), children[0], children.at(-1)];
  const siblings = near.filter((child) => child !== undefined);
  const inner = siblings.flatMap(({ firstElementChild }) => firstElementChild ?? []);
  return [...new Set([parent, ...siblings, ...inner])];
}

function readStyles(elements: readonly Element[]): string {
  return elements
    .flatMap((element) =>
      PSEUDO_ELEMENTS.map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        return PROPERTIES.map((property) => style.getPropertyValue(property)).join(';');
      }),
    )
    .join('|');
}
