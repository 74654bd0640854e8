/**
 * Where a summary box may stand in an article's page without covering or splitting anything. Used by the detector,
 * once, on pages that are articles: so it may ask for layout and computed styles, where there are any.
 */
import { findTextBlocks, isInline, type TextBlock } from './find-text-blocks.ts';

/** Insert with `parent.insertBefore(box, before)`. */
export interface BoxPlace {
  readonly parent: Element;
  readonly before: Node | null;
}

export interface BoxPlaces {
  /** Directly before the body's first paragraph, in the body's own column. */
  readonly top: BoxPlace;
  /** After the body's last paragraph; missing where the body is too short to want a second box. */
  readonly end?: BoxPlace;
}

/** With fewer paragraphs the end is in sight from the top. */
const PARAGRAPHS_FOR_AN_END = 5;
const BESIDE_THE_BODY =
  'aside,footer,nav,dialog,figure,blockquote,[hidden],[class*=comment],[id*=comment],[class*=cookie],[class*=consent],[class*=related],[class*=newsletter]';
/** A box in one of these would split a sentence, a link, a table, or a picture from its caption. */
const CANNOT_HOLD = 'p,a,button,figure,table,ul,ol,dl,pre,span,font,header,nav,h1,h2,h3,h4';
const SENTENCE_END = /[.!?…。！？"”»]\s*$/;

/** @returns `undefined` when the page has no place for a box. */
export function findBoxPlaces(document: Document): BoxPlaces | undefined {
  try {
    const body = findBody(document);
    const first = body[0];
    const last = body.at(-1);
    if (!first || !last) return undefined;
    const top = place(extend(first.start, 'previousSibling'), false);
    const end = body.length < PARAGRAPHS_FOR_AN_END ? undefined : place(extend(endOf(last), 'nextSibling'), true);
    return top && { top, ...(end && { end }) };
  } catch {
    // A page may have clobbered the functions used here.
    return undefined;
  }
}

/** The paragraphs of the heaviest column, in reading order, from the headline on. */
function findBody(document: Document): TextBlock[] {
  const headline = document.querySelector('h1');
  const blocks = findTextBlocks(document)
    .filter(({ container }) => {
      const beside = container.closest(BESIDE_THE_BODY);
      return !beside || beside === document.body || beside.contains(headline);
    })
    .sort((a, b) => (a.start.compareDocumentPosition(b.start) & 4 ? -1 : 1));
  const rendered = blocks.filter(({ container }) => container.getClientRects().length);
  const column = heaviestColumn(rendered.length ? rendered : blocks);
  const inside = blocks.filter(({ container }) => column?.contains(container));
  const after = inside.filter(({ start }) => !headline || headline.compareDocumentPosition(start) & 4);
  return after.length * 2 > inside.length ? after : inside;
}

/** The element whose paragraphs weigh most; one around a body in parts, or around single paragraphs, nearly as much. */
function heaviestColumn(blocks: TextBlock[]): Element | undefined {
  const masses = new Map<Element, number>();
  for (const { container, length } of blocks) {
    let element: Element | null = container;
    for (const share of [1, 0.7, 0.45]) {
      if (!element) break;
      masses.set(element, (masses.get(element) ?? 0) + length * share);
      element = element.parentElement;
    }
  }
  return [...masses.keys()].sort((a, b) => (masses.get(b) ?? 0) - (masses.get(a) ?? 0))[0];
}

function endOf({ start }: TextBlock): ChildNode {
  let node = start;
  while (isInline(node) && node.nextSibling && isInline(node.nextSibling)) node = node.nextSibling;
  return node;
}

/** Short paragraphs that are sentences belong to the body as well. */
function extend(from: ChildNode, direction: 'previousSibling' | 'nextSibling'): ChildNode {
  let edge = from;
  for (let node = from[direction]; node; node = node[direction]) {
    const text = node.textContent ?? '';
    if (node.nodeName === 'P' && text.length > 25 && SENTENCE_END.test(text)) edge = node;
    else if (text.trim()) break;
  }
  return edge;
}

/** The nearest place before or after `node`, or before or after an ancestor, where a block may stand on its own. */
function place(node: ChildNode, isAfter: boolean): BoxPlace | undefined {
  let inner: ChildNode = node;
  for (let parent = node.parentElement; parent && parent.nodeName !== 'HTML'; parent = parent.parentElement) {
    if (!parent.closest(CANNOT_HOLD) && flows(parent)) return { parent, before: isAfter ? inner.nextSibling : inner };
    inner = parent;
  }
  return undefined;
}

/** Whether children of `element` are stacked from top to bottom and the element itself stands in the flow. */
function flows(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return true;
  const { display, position, float, width } = style;
  const isRow = /flex/.test(display) && !/^column/.test(style.flexDirection);
  const isGrid = /grid/.test(display) && / /.test(style.gridTemplateColumns);
  // A body column may float to the left; what floats and is narrow is no column.
  const isBeside = float === 'right' || (float === 'left' && Number.parseFloat(width) < 300);
  return !isRow && !isGrid && !isBeside && !/^inline$|^table-/.test(display) && !/absolute|fixed/.test(position);
}
