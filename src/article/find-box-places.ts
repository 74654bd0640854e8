/**
 * Where a summary box may stand in an article's page without covering or splitting anything. Used by the detector,
 * once, on pages that are articles: so it may ask for computed styles.
 */
import { findTextBlocks, type TextBlock } from './find-text-blocks.ts';

/** Insert with `parent.insertBefore(box, before)`. */
export interface BoxPlace {
  readonly parent: Element;
  readonly before: Node | null;
}

export interface BoxPlaces {
  /** After the headline's group, or before the body's first paragraph. */
  readonly top: BoxPlace;
  /** After the body's last paragraph; missing where the body is too short to want a second box. */
  readonly end?: BoxPlace;
}

/** With fewer paragraphs the end is in sight from the top. */
const PARAGRAPHS_FOR_AN_END = 5;
const NOT_THE_BODY =
  'aside,footer,nav,form,dialog,figure,blockquote,[hidden],[aria-hidden=true],[class*=comment i],[id*=comment i],[class*=cookie i],[id*=cookie i],[class*=consent i],[class*=related i],[class*=newsletter i]';
/** A child put into one of these would split a sentence, a link or a picture from its caption. */
const CANNOT_HOLD = 'p,a,button,figure,picture,table,tbody,tr,ul,ol,dl,h1,h2,h3,h4,pre,span,font,header,nav,label';

/** @returns `undefined` when the page has no place for a box. */
export function findBoxPlaces(document: Document): BoxPlaces | undefined {
  try {
    const body = findBody(document);
    const first = body[0];
    const last = body.at(-1);
    const top = first && holdable(first.start, 'before');
    if (!top || !last) return undefined;
    const end = body.length >= PARAGRAPHS_FOR_AN_END ? holdable(endOf(last), 'after') : undefined;
    return end ? { top, end } : { top };
  } catch {
    // A page may have clobbered the functions used here.
    return undefined;
  }
}

/** The paragraphs of the heaviest column, in reading order. */
function findBody(document: Document): TextBlock[] {
  const blocks = findTextBlocks(document).filter((block) => !block.container.closest(NOT_THE_BODY));
  const column = heaviestColumn(blocks);
  const headline = document.querySelector('h1');
  const isBefore = (block: TextBlock) => headline !== null && (block.start.compareDocumentPosition(headline) & 4) > 0;
  const inside = blocks.filter((block) => column?.contains(block.container));
  const after = inside.filter((block) => !isBefore(block));
  return after.length * 2 > inside.length ? after : inside;
}

/** The element whose paragraphs weigh most; a wrapper around single paragraphs counts for what it holds. */
function heaviestColumn(blocks: TextBlock[]): Element | undefined {
  const masses = new Map<Element, number>();
  for (const { container, length } of blocks) {
    let element: Element | null = container;
    for (const share of [1, 0.7, 0.45]) {
      if (!element || element.nodeName === 'BODY') break;
      masses.set(element, (masses.get(element) ?? 0) + length * share);
      element = element.parentElement;
    }
  }
  let heaviest: Element | undefined = blocks[0]?.container;
  for (const [element, mass] of masses) if (mass > (masses.get(heaviest ?? element) ?? 0)) heaviest = element;
  return heaviest;
}

/** The nearest place before or after `node`, itself or an ancestor, where a block may stand on its own. */
function holdable(node: Node, side: 'before' | 'after'): BoxPlace | undefined {
  let inner = node;
  for (let parent = node.parentElement; parent; inner = parent, parent = parent.parentElement) {
    if (parent.nodeName === 'HTML') return undefined;
    if (parent.matches(CANNOT_HOLD) || parent.closest('p,a,figure,table,ul,ol') || !flows(parent)) continue;
    return { parent, before: side === 'before' ? inner : inner.nextSibling };
  }
  return undefined;
}

/** Whether children of `element` are stacked from top to bottom and the element itself stands in the flow. */
function flows(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return true;
  const isRow = /flex/.test(style.display) && !style.flexDirection.startsWith('column');
  const isGrid = /grid/.test(style.display) && /\S\s+\S/.test(style.gridTemplateColumns.replace(/\[[^\]]*\]/g, ''));
  return (
    !isRow &&
    !isGrid &&
    !/^inline$|table-row/.test(style.display) &&
    !/absolute|fixed/.test(style.position) &&
    !isFloated(style)
  );
}

function isFloated(style: CSSStyleDeclaration): boolean {
  return style.float === 'right' || (style.float === 'left' && Number.parseFloat(style.width) < 300);
}

/** A run of bare text goes on over inline elements until a line break or a block. */
function endOf({ start, container }: TextBlock): Node {
  let node: ChildNode = start;
  while (
    start.nodeType === 3 &&
    node.nextSibling &&
    !/^(?:BR|P|DIV|SECTION|UL|FIGURE|H\d)$/i.test(node.nextSibling.nodeName)
  ) {
    if (node.parentNode !== container) break;
    node = node.nextSibling;
  }
  return node;
}
