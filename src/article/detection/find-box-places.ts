/**
 * Finds where a summary box may stand in an article's page without covering or splitting anything. Used by the detector,
 * once, on pages that are articles: so it may ask for layout and computed styles, where there are any. The numbers are set
 * by hand, on saved pages.
 */
import { isInline, type TextBlock } from './find-text-blocks.ts';

/** Insert with `parent.insertBefore(box, before)`. */
export interface BoxPlace {
  readonly parent: Element;
  readonly before: Node | null;
}

export interface BoxPlaces {
  /** Directly before the body's first paragraph, in the body's own column; missing where nothing fits there. */
  readonly top?: BoxPlace;
  /** After the body's last paragraph; missing, too, where the body is too short to want a second box. */
  readonly end?: BoxPlace;
}

/** Paragraphs: with fewer the end is in sight from the top. */
const PARAGRAPHS_FOR_AN_END = 5;
/** Paragraphs: with fewer beside them, posts are the body. */
const PARAGRAPHS_OF_A_BODY = 2;
const POSTS_IN_A_ROW = 3;
/** Characters: what tells who wrote when is shorter. */
const LINE_OF_A_POST = 120;
const BESIDE_THE_BODY =
  'aside,footer,nav,figure,[hidden],[class*=comment],[class*=related],' +
  // But for a section among others whose id is made of its heading: there nothing has a class.
  '[id*=comment]:not(:is(p,section)~:not(:has([class])))';
/** A box in one of these would split a sentence, a link, a table, or a picture from its caption. */
const CANNOT_HOLD = 'p,a,button,figure,table,ul,ol,dl,pre,span,font,header,nav,h1,h2,h3,h4';
/** Levels above the heaviest paragraphs in which the rest of the body is looked for. */
const LEVELS = 6;
/** Levels: browsers' parsers nest no deeper, and a form's field that shadows its parent leads in a circle. */
export const MAX_DEPTH = 512;
const SENTENCE_END = /[.!?…。！？"”»]\s*$/;

/**
 * @param body An article's paragraphs, as `findBodyBlocks` has them.
 * @param isFit What else is asked of a place; one that is not leads to one farther out.
 * @returns `undefined` when the page has no place for a box.
 */
export function findBoxPlaces(
  body: readonly TextBlock[],
  isFit: (place: BoxPlace) => boolean = () => true,
): BoxPlaces | undefined {
  try {
    const first = body[0];
    const last = body.at(-1);
    if (!first || !last) return undefined;
    const top = place(extend(first.start, 'previousSibling'), false, isFit);
    const end =
      body.length < PARAGRAPHS_FOR_AN_END ? undefined : place(extend(endOf(last), 'nextSibling'), true, isFit);
    return { ...(top && { top }), ...(end && { end }) };
  } catch {
    // A page may have clobbered the functions used here.
    return undefined;
  }
}

/** The paragraphs of the heaviest column, in reading order, from the headline on. */
export function findBodyBlocks(document: Document, found: readonly TextBlock[]): TextBlock[] {
  const headline = document.querySelector('h1');
  const texts = found.filter(({ container }) => {
    const beside = container.closest(BESIDE_THE_BODY);
    return !beside || beside === document.body || beside.contains(headline);
  });
  const arePosts = new Map<Element, boolean>();
  const withoutPosts = texts.filter(({ container }) => {
    const known = arePosts.get(container) ?? isPost(container);
    arePosts.set(container, known);
    return !known;
  });
  const blocks = (withoutPosts.length < PARAGRAPHS_OF_A_BODY ? texts : withoutPosts).sort((a, b) =>
    a.start.compareDocumentPosition(b.start) & 4 ? -1 : 1,
  );
  const rendered = blocks.filter(({ container }) => container.getClientRects().length);
  const column = heaviestColumn(rendered.length ? rendered : blocks);
  const inside = blocks.filter(({ container }) => column?.contains(container));
  const after = inside.filter(({ start }) => !headline || headline.compareDocumentPosition(start) & 4);
  return after.length * 2 > inside.length ? after : inside;
}

/** Whether a paragraph's parent, or what is around it, is one of a row that tell beside their text who wrote it when: comments. */
function isPost(container: Element): boolean {
  return [container, container.parentElement].some((post) => {
    const before = post?.previousElementSibling;
    const after = post?.nextElementSibling;
    const row = [before?.previousElementSibling, before, post, after, after?.nextElementSibling].filter(
      (each) => each?.nodeName === post?.nodeName && each?.className === post?.className,
    );
    return row.length >= POSTS_IN_A_ROW && row.every((each) => each && isSigned(each));
  });
}

function isSigned(post: Element): boolean {
  const beside = [...post.children].filter((child) => !child.matches('p,:has(p),h1,h2,h3,h4,figure'));
  const line = beside.map(({ textContent }) => textContent).join(' ');
  return (
    /\d/.test(line) &&
    /\p{L}{2}.*\p{L}{2}/su.test(line) &&
    line.length < LINE_OF_A_POST &&
    post.querySelector('p') !== null
  );
}

/** The element whose own paragraphs weigh most, or one a little above it that holds the other parts of a body in parts. */
function heaviestColumn(blocks: TextBlock[]): Element | undefined {
  const masses = new Map<Element | undefined, number>();
  const massOf = (element: Element | undefined) => masses.get(element) ?? 0;
  for (const { container, length } of blocks) masses.set(container, massOf(container) + length);
  // A share of the heaviest: below an article there may be the next one.
  const weighty = Math.max(...masses.values()) * 0.6;
  let column = blocks.find(({ container }) => massOf(container) >= weighty)?.container;
  let most = massOf(column);
  let around: Element | null | undefined = column;
  for (let level = 0; level < LEVELS && around && !/^(?:ARTICLE|MAIN|BODY)$/.test(around.nodeName); level++) {
    around = around.parentElement;
    const mass = blocks.reduce((sum, { container, length }) => sum + (around?.contains(container) ? length : 0), 0);
    // A little more is a caption or an author's note.
    if (around && mass > most * 1.2) {
      column = around;
      most = mass;
    }
  }
  return column;
}

function endOf({ start }: TextBlock): ChildNode {
  let node = start;
  while (isInline(node) && node.nextSibling && isInline(node.nextSibling)) node = node.nextSibling;
  return node;
}

/** Short paragraphs that are sentences belong to the body as well; what has 25 characters or fewer is a label. */
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
function place(node: ChildNode, isAfter: boolean, isFit: (place: BoxPlace) => boolean): BoxPlace | undefined {
  let inner: ChildNode = node;
  let parent = node.parentElement;
  for (let level = 0; level < MAX_DEPTH && parent && parent.nodeName !== 'HTML'; level++) {
    if (!parent.closest(CANNOT_HOLD) && flows(parent)) {
      const found = { parent, before: isAfter ? inner.nextSibling : inner };
      if (isFit(found)) return found;
      // Farther out it would stand above the headline.
      if (!isAfter && parent.querySelector('h1')) break;
    }
    inner = parent;
    parent = parent.parentElement;
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
  // A body column may float to the left; what floats and is narrow, in CSS pixels, is no column.
  const isBeside = float === 'right' || (float === 'left' && Number.parseFloat(width) < 300);
  return !isRow && !isGrid && !isBeside && !/^inline$|^table-/.test(display) && !/absolute|fixed/.test(position);
}
