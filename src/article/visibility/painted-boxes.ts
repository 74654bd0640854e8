/**
 * Finds what is painted where a text stands, without being around it: boxes, edges and pseudo-elements that lie on the text, and
 * pictures and colours that lie under it.
 */
import { accessDom } from '../dom-access.ts';
import {
  alphaOf,
  boxOf,
  coloursIn,
  FAINTEST,
  isBlurring,
  isPainted,
  isPicture,
  isShown,
  type Look,
} from './element-look.ts';
import { createPlanes, isPaintedLater, planeIn } from './paint-order.ts';
import { edgesOf } from './painted-edges.ts';

interface PaintedBox {
  /** Share of what is under it that it takes away, 0–1. */
  readonly veil: number;
  /** Whether it blurs what is under it. */
  readonly isGlass: boolean;
  /** `undefined` for a picture, of which nothing is known. */
  readonly colours: readonly string[] | undefined;
  /** Whether it is the background of what is around a text. */
  isAround(text: Look): boolean;
  /** Whether it is painted after an element's text. */
  isOver(text: Look): boolean;
  /** Whether it is painted after an element's background. */
  isOverGround(ground: Look): boolean;
}

interface PlacedBox extends PaintedBox {
  readonly box: DOMRect;
  readonly hole: DOMRect | undefined;
  readonly look: Look;
}

/** CSS pixels: nothing lower hides a line or is the ground of one; narrow ones can stand side by side. Set by hand. */
const MIN_HEIGHT = 8;
const MIN_WIDTH = 2;
const PSEUDO_ELEMENTS = ['::before', '::after'] as const;
/**
 * CSS pixels of height, and strips. Boxes are kept by strips of the page, so that a point meets only those near it. Pages can be
 * made millions of pixels high. Set by hand.
 */
const STRIP = 128;
const MAX_STRIPS = 1000;
const PICTURES = /^(?:img|video|canvas|svg|iframe|embed|object)$/;

/** What is painted, beside where. */
interface Paint {
  readonly veil: number;
  readonly isGlass?: boolean;
  readonly colours: readonly string[] | undefined;
}

/** @param area Where the article's text is. @param common What holds all of it. @returns the boxes at a point. */
export function findPaintedBoxes(
  view: Window,
  lookAt: (node: Node) => Look | undefined,
  area: DOMRect,
  common: Node,
): (x: number, y: number) => PlacedBox[] {
  const strips = new Map<number, PlacedBox[]>();
  const strip = Math.max(STRIP, area.height / MAX_STRIPS);
  const stripAt = (y: number) => Math.floor((y - area.top) / strip);
  const { all, localName } = accessDom(view.document);
  const planeOf = createPlanes();
  const add = (
    look: Look,
    style: CSSStyleDeclaration,
    pseudo: string,
    { veil, isGlass = false, colours }: Paint,
    box: DOMRect,
    hole?: DOMRect,
  ) => {
    if (box.right < area.left || box.left > area.right || box.bottom < area.top || box.top > area.bottom) return;
    if (box.width < MIN_WIDTH || box.height < MIN_HEIGHT || look.opacity <= FAINTEST) return;
    const plane = () => (pseudo ? planeIn(planeOf(look), look.element, style, look, false, pseudo) : planeOf(look));
    const isFixed = look.isFixed || /fixed|sticky/.test(style.position);
    const isAround = (text: Look) => !pseudo && contains(look, text);
    const placed: PlacedBox = {
      box,
      hole,
      look,
      veil,
      isGlass,
      colours,
      isAround,
      isOver(text) {
        // What stays in place while the page scrolls lies on each line for a moment only.
        if (isFixed && !text.isFixed) return false;
        return (text.isBehind || !isAround(text)) && isPaintedLater(look.element, plane(), text.element, planeOf(text));
      },
      isOverGround: (ground) =>
        look === ground ||
        contains(ground, look) ||
        isPaintedLater(look.element, plane(), ground.element, planeOf(ground)),
    };
    const last = stripAt(Math.min(box.bottom, area.bottom));
    for (let index = stripAt(Math.max(box.top, area.top)); index <= last; index++) {
      const there = strips.get(index);
      if (there) there.push(placed);
      else strips.set(index, [placed]);
    }
  };
  const addPseudo = (element: Element, pseudo: string): void => {
    const style = view.getComputedStyle(element, pseudo);
    if (style.content === 'none' || style.position !== 'absolute' || !isPainted(style) || !isShown(element)) return;
    const look = lookAt(element);
    if (look) add(look, style, pseudo, paintOf(look, style, false), pseudoBox(look, style));
  };
  for (const element of all('body *')) {
    const style = view.getComputedStyle(element);
    const isImage = PICTURES.test(localName(element));
    const isBox = isImage || isPainted(style) || (style.backdropFilter ?? 'none') !== 'none';
    const edges = edgesOf(element, style);
    // Asked first: most of a page paints nothing, and where an element is costs more to know.
    const look = (isBox || edges.length) && isShown(element) ? lookAt(element) : undefined;
    if (look && isBox) add(look, style, '', paintOf(look, look.style, isImage), boxOf(element));
    if (look)
      for (const { colour, box, hole } of edges)
        add(look, style, '', { veil: look.opacity * alphaOf(colour), colours: [colour] }, box, hole);
    if (Node.prototype.contains.call(common, element)) for (const pseudo of PSEUDO_ELEMENTS) addPseudo(element, pseudo);
  }
  return (x, y) =>
    (strips.get(stripAt(y)) ?? []).filter(
      ({ box, hole, look }) => isIn(box, x, y) && !(hole && isIn(hole, x, y)) && isInClips(look, x, y),
    );
}

/** An absolute pseudo-element's used lengths count from the box that holds it. */
function pseudoBox(look: Look, style: CSSStyleDeclaration): DOMRect {
  const [x = 0, y = 0, across = 0, down = 0] = [style.left, style.top, style.width, style.height].map(
    (value) => Number.parseFloat(value) || 0,
  );
  let holder = look;
  // Boxes in a line are not transformed.
  const holds = ({ style: { position, transform, display } }: Look) =>
    position !== 'static' || (transform !== 'none' && display !== 'inline');
  while (holder.parent && !holds(holder)) holder = holder.parent;
  const box = boxOf(holder.element);
  return new DOMRect(box.left + x, box.top + y, across, down);
}

function paintOf(look: Look, style: CSSStyleDeclaration, isImage: boolean): Paint {
  const { backgroundImage, backgroundColor, backdropFilter = 'none' } = style;
  const isUnknown = isImage || isPicture(backgroundImage);
  return {
    veil: isImage ? 0 : veilOf(look, style),
    isGlass: isBlurring(backdropFilter),
    colours: isUnknown ? undefined : [...coloursIn(backgroundImage), backgroundColor],
  };
}

/** A gradient counts by its clearest stop; a picture may let all through. */
function veilOf(look: Look, style: CSSStyleDeclaration): number {
  const { backgroundColor, backgroundImage, backgroundClip, mixBlendMode } = style;
  // Markers are blended so that they darken what is under them; nothing else is laid on text.
  if (mixBlendMode === 'multiply') return 0;
  const stops = isPicture(backgroundImage) ? [] : coloursIn(backgroundImage);
  const lets = 1 - (stops.length ? Math.min(...stops.map(alphaOf)) : 0);
  const letsPlain = backgroundClip === 'text' ? 1 : 1 - alphaOf(backgroundColor);
  // A pseudo-element's own comes on top of its element's.
  const own = style === look.style ? 1 : Number(style.opacity);
  return look.opacity * own * (1 - lets * letsPlain);
}

export function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function isInClips(look: Look, x: number, y: number): boolean {
  for (let clip = look.clip; clip; clip = clip.outer) if (!isIn(clip.box, x, y)) return false;
  return true;
}

function contains(outer: Look, inner: Look): boolean {
  const relation = Node.prototype.compareDocumentPosition.call(outer.element, inner.element);
  return outer === inner || (relation & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
}
