/**
 * Finds what is painted where a text stands, without being around it: boxes that lie on the text, and pictures and
 * colours that lie under it.
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

interface PaintedBox {
  /** How it hides what is under it; `undefined` where that shows through. */
  readonly hides: 'not-now' | 'blurred' | undefined;
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
  readonly look: Look;
}

/** CSS pixels of a side: nothing smaller hides a line or is the ground of one. Set by hand. */
const MIN_SIDE = 8;
/**
 * CSS pixels of height, and strips. Boxes are kept by strips of the page, so that a point meets only those near it. Pages can be
 * made millions of pixels high. Set by hand.
 */
const STRIP = 128;
const MAX_STRIPS = 1000;
/** Opacity, 0–1: a cover of less lets the text through. Set by hand. */
const MIN_OPACITY = 0.9;
const PICTURES = /^(?:img|video|canvas|svg|iframe|embed|object)$/;

/** @param area Where the article's text is. @param around What is around it. @returns the boxes at a point. */
export function findPaintedBoxes(
  view: Window,
  lookAt: (node: Node) => Look | undefined,
  area: DOMRect,
  around: Iterable<Look>,
): (x: number, y: number) => PlacedBox[] {
  const strips = new Map<number, PlacedBox[]>();
  const strip = Math.max(STRIP, area.height / MAX_STRIPS);
  const stripAt = (y: number) => Math.floor((y - area.top) / strip);
  const { all, localName } = accessDom(view.document);
  const planeOf = createPlanes();
  const add = (element: Element, box: DOMRect, style: CSSStyleDeclaration, isImage: boolean, pseudo: string) => {
    if (box.right < area.left || box.left > area.right || box.bottom < area.top || box.top > area.bottom) return;
    if (box.width < MIN_SIDE || box.height < MIN_SIDE || !isShown(element)) return;
    const look = lookAt(element);
    if (!look || look.opacity <= FAINTEST) return;
    const plane = () => (pseudo ? planeIn(planeOf(look), look.element, style, look, false, pseudo) : planeOf(look));
    const isFixed = look.isFixed || /fixed|sticky/.test(style.position);
    const isAround = (text: Look) => !pseudo && contains(look, text);
    const placed: PlacedBox = {
      box,
      look,
      hides: hides(look, style, isImage),
      colours:
        isImage || isPicture(style.backgroundImage)
          ? undefined
          : [...coloursIn(style.backgroundImage), style.backgroundColor],
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
  for (const element of all('body *')) {
    const style = view.getComputedStyle(element);
    const isImage = PICTURES.test(localName(element));
    // Asked first: most of a page paints nothing, and where an element is costs more to know.
    if (!isImage && !isPainted(style) && (style.backdropFilter ?? 'none') === 'none') continue;
    add(element, boxOf(element), style, isImage, '');
  }
  for (const look of around) {
    for (const pseudo of ['::before', '::after']) {
      const style = view.getComputedStyle(look.element, pseudo);
      if (style.content === 'none' || style.position !== 'absolute' || !isPainted(style)) continue;
      add(look.element, pseudoBox(look, style), style, false, pseudo);
    }
  }
  return (x, y) => (strips.get(stripAt(y)) ?? []).filter(({ box, look }) => isIn(box, x, y) && isInClips(look, x, y));
}

/** An absolute pseudo-element's used lengths count from the box that holds it. */
function pseudoBox(look: Look, { left, top, width, height }: CSSStyleDeclaration): DOMRect {
  let holder = look;
  while (holder.parent && holder.style.position === 'static' && holder.style.transform === 'none')
    holder = holder.parent;
  const box = boxOf(holder.element);
  const [x = 0, y = 0, across, down] = [left, top, width, height].map((value) => Number.parseFloat(value) || 0);
  return new DOMRect(box.left + x, box.top + y, across, down);
}

function hides(look: Look, style: CSSStyleDeclaration, isImage: boolean): PaintedBox['hides'] {
  const { backgroundColor, backgroundImage } = style;
  if (isImage || look.opacity * Number(style.opacity) < MIN_OPACITY || style.mixBlendMode !== 'normal')
    return undefined;
  if (isBlurring(style.backdropFilter ?? '')) return 'blurred';
  const stops = isPicture(backgroundImage) ? [] : coloursIn(backgroundImage);
  const isSolid = alphaOf(backgroundColor) === 1 && style.backgroundClip !== 'text';
  return isSolid || (stops.length > 0 && stops.every((stop) => alphaOf(stop) === 1)) ? 'not-now' : undefined;
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
