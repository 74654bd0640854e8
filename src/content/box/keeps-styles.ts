/**
 * Tells whether a box may stand at a place without changing what the page looks like around it: `:first-child`, `p + p` and their
 * like count every element. What sheets say cannot be read where they come from another site, so it is tried: an empty element
 * stands there for a moment, and the computed styles around it are compared.
 */
import type { BoxPlace } from '../../article/detection/find-box-places.ts';
import { BOX_MARK } from './box-mark.ts';
import { BOX_STYLES, insertBox, takeMeasure } from './take-measure.ts';

/**
 * What such rules are written for: letters, lines, distances, lines between paragraphs. Nothing that the layout computes, and no more than is
 * needed: each value asked for costs some microseconds on every page with a box.
 */
const PROPERTIES = split(
  'display position float opacity order color background box-shadow ' +
    'font-family font-size font-style font-weight font-variant-caps line-height letter-spacing text-align ' +
    'text-indent text-transform text-decoration list-style counter-increment ' +
    'margin padding border-width',
);
/** Of what begins or ends a text: its great first letter, its first line, its marks. */
const PSEUDO_PROPERTIES = Object.entries({
  '::first-letter': split('float font-size font-weight color initial-letter'),
  '::first-line': split('font-size font-weight font-variant-caps text-transform letter-spacing color'),
  '::before': split('content display'),
  '::after': split('content display'),
});
/** CSS pixels: about a closed box's, and what a paragraph gives way to it beyond that, with distances above and below. */
const [HEIGHT, MAX_GAP] = [44, 60];
/** CSS pixels: no scrollbar is wider, by which all moves where the page becomes long enough for one. */
const SCROLLBAR = 20;
/** Elements after the place: enough for a rule that counts by threes. Set by hand. */
const FOLLOWING = 3;

export function keepsStyles(place: BoxPlace): boolean {
  const { parent, before, paragraph } = place;
  const around = elementsAround(parent, before);
  const styles = readStyles(around);
  const was = paragraph.getBoundingClientRect();
  const probe = document.createElement('div');
  probe.setAttribute(BOX_MARK, '');
  probe.style.cssText = `${BOX_STYLES}height:${HEIGHT}px!important`;
  insertBox(probe, place);
  takeMeasure(probe, paragraph);
  const [is, box] = [paragraph, probe].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
  const isSame =
    readStyles(around) === styles &&
    Math.abs(is.left - was.left) < SCROLLBAR &&
    is.top - was.top < HEIGHT + MAX_GAP &&
    (parent === paragraph ||
      (Math.abs(box.left - is.left) < 1 && (box.bottom <= is.top + 1 || box.top >= is.bottom - 1)));
  probe.remove();
  return isSame;
}

interface Around {
  /** The two beside the place, the first and the last of the parent's children: what such rules are mostly about. */
  readonly edges: ReadonlySet<Element>;
  /** Those after the place, what the edges begin with, and the parent. */
  readonly others: ReadonlySet<Element>;
}

function elementsAround(parent: Element, before: Node | null): Around {
  const children = [...parent.children].filter((child) => !child.hasAttribute(BOX_MARK));
  const next = children.filter((child) => !before || before.compareDocumentPosition(child) & 2).length;
  const edges = new Set(
    [children[next - 1], children[next], children[0], children.at(-1)].flatMap((edge) => edge ?? []),
  );
  const following = children.slice(next + 1, next + FOLLOWING);
  const inner = [...edges].flatMap(({ firstElementChild }) => firstElementChild ?? []);
  return { edges, others: new Set([parent, ...following, ...inner].filter((child) => !edges.has(child))) };
}

function readStyles({ edges, others }: Around): string {
  const values: string[] = [];
  const read = (element: Element, pseudo: string, properties: readonly string[]) => {
    const style = getComputedStyle(element, pseudo);
    for (const property of properties) values.push(style.getPropertyValue(property));
  };
  for (const element of [...edges, ...others]) read(element, '', PROPERTIES);
  for (const element of edges) for (const [pseudo, properties] of PSEUDO_PROPERTIES) read(element, pseudo, properties);
  return values.join('|');
}

function split(words: string): string[] {
  return words.split(' ');
}
