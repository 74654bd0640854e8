/**
 * Finds where a summary box may stand in an article's page without covering or splitting anything. Used by the detector,
 * once, on pages that are articles: so it may ask for layout and computed styles, where there are any. The numbers are set
 * by hand, on saved pages.
 */
import { around, elementOf } from './elements.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { isInline } from './inline.ts';

/** Insert with `parent.insertBefore(box, before)`. */
export interface BoxPlace {
  readonly parent: Element;
  readonly before: Node | null;
  /** Whose edge and width the box takes: the paragraph beside it, or what holds that where it is bare text. */
  readonly paragraph: Element;
}

export interface BoxPlaces {
  /** Under what the headline stands in, where that ends in the first screen; else before the first paragraph; missing where nothing fits. */
  readonly top: BoxPlace | undefined;
  /** After the body's last paragraph; missing, too, where the body is too short to want a second box. */
  readonly end: BoxPlace | undefined;
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
const SENTENCE_END = /[.!?…。！？"”»]\s*$/;

/** Pictures and the like, under a headline. */
const SHOWN = ':is(img,svg,video,figure,iframe)';
/** CSS pixels: bylines, dates and what shares an article are no higher. */
const LINES_UNDER_HEADLINE = 120;

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
    const first = firstOfText(body);
    const last = body.at(-1);
    if (!first || !last) return undefined;
    const start = extend(first.start, 'previousSibling');
    const bottom = elementOf(last).getBoundingClientRect().bottom;
    const text: Text = { paragraph: elementOf({ ...first, start }), bottom, isFit };
    const headline = [...document.querySelectorAll('h1')].findLast((each) => isBefore(each, start));
    const top =
      underHeadline(headline, text, true) ??
      place(start, false, text, headline) ??
      underHeadline(headline, text, false);
    const end =
      body.length < PARAGRAPHS_FOR_AN_END
        ? undefined
        : place(extend(endOf(last), 'nextSibling'), true, { ...text, paragraph: elementOf(last) });
    return { top, end };
  } catch {
    // A page may have clobbered the functions used here.
    return undefined;
  }
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & 4) > 0;
}

interface Text {
  /** Beside which a box is to stand. */
  readonly paragraph: Element;
  /** Of the whole text, CSS pixels in the window. */
  readonly bottom: number;
  readonly isFit: (place: BoxPlace) => boolean;
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
    isBefore(a.start, b.start) ? -1 : 1,
  );
  const rendered = blocks.filter(({ container }) => container.getClientRects().length);
  const column = heaviestColumn(rendered.length ? rendered : blocks);
  const inside = blocks.filter(({ container }) => column?.contains(container));
  const after = inside.filter(({ start }) => !headline || isBefore(headline, start));
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
  let outer: Element | null | undefined = column;
  for (let level = 0; level < LEVELS && outer && !/^(ARTICLE|MAIN|BODY)$/.test(outer.nodeName); level++) {
    outer = outer.parentElement;
    const mass = blocks.reduce((sum, { container, length }) => sum + (outer?.contains(container) ? length : 0), 0);
    // A little more is a caption or an author's note.
    if (outer && mass > most * 1.2) {
      column = outer;
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

/** The first paragraph of the text itself: one that shows, and is neither the headline's own, nor a caption, nor an offer before it. */
function firstOfText(body: readonly TextBlock[]): TextBlock | undefined {
  const isAlone = (block: TextBlock | undefined) =>
    body.every((each) => each === block || each.container !== block?.container);
  const isOffer = (block: TextBlock, next: TextBlock | undefined) =>
    next && isAlone(block) && !isAlone(next) && !SENTENCE_END.test(block.start.textContent ?? '');
  return (
    body.find(
      (block, at) =>
        elementOf(block).getBoundingClientRect().width &&
        !block.container.closest('header') &&
        !isOffer(block, body[at + 1]),
    ) ?? body[0]
  );
}

/**
 * Under what holds the headline and not the text, and under the lines that belong to it.
 * @param isNear Asks for a place in the page's first screen, with something between it and the text.
 */
function underHeadline(headline: Element | undefined, text: Text, isNear: boolean): BoxPlace | undefined {
  const isApart = (element: Element) => element && !element.contains(text.paragraph);
  let block = [...around(headline)].findLast(isApart);
  for (let next = block?.nextElementSibling; next; next = next.nextElementSibling) {
    if (!isApart(next)) {
      if (isNear) return undefined;
      break;
    }
    if (next.clientHeight > LINES_UNDER_HEADLINE || next.matches(`${SHOWN},:has(${SHOWN})`)) break;
    block = next;
  }
  if (
    !block ||
    !headline?.getClientRects().length ||
    (isNear && block.getBoundingClientRect().bottom + scrollY > innerHeight)
  )
    return undefined;
  return place(block, true, text, text.paragraph);
}

/** The nearest place before or after `node`, or before or after an ancestor without `limit`, where a block may stand on its own. */
function place(node: ChildNode, isAfter: boolean, text: Text, limit?: Element): BoxPlace | undefined {
  let inner = node;
  for (const parent of around(node.parentElement)) {
    // It would stand above the headline, or below the text.
    if (parent.nodeName === 'HTML' || (limit && inner.contains(limit))) break;
    const found = { parent, before: isAfter ? inner.nextSibling : inner, paragraph: text.paragraph };
    if (!parent.closest(CANNOT_HOLD) && !isVeiled(parent, text) && text.isFit(found)) return found;
    inner = parent;
  }
  return undefined;
}

/** Whether what stands in `element` is cut off, blurred, moving, or stays when the page scrolls. */
function isVeiled(element: Element, { bottom }: Text): boolean {
  return [...around(element)].some((at) => {
    const { filter, position, animation, maxHeight, overflowY } = getComputedStyle(at);
    const isCut = /px/.test(maxHeight) || bottom > at.getBoundingClientRect().bottom + 1;
    return (
      // Where even the article moves there is no better place.
      /blur|fixed|sticky|infinite/.test(filter + position + (at.matches('div') && animation)) ||
      (isCut && /hidden|clip/.test(overflowY) && at.parentElement?.parentElement)
    );
  });
}
