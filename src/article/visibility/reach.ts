/**
 * Tells whether a reader can bring a place into sight by scrolling: what cuts it off, and whether it is on the page at all.
 * The numbers are set by hand, on saved pages (docs/decisions/052-text-followed-outwards.md).
 */
import { accessDom } from '../dom-access.ts';
import { boxOf, type Clip, type Look, type Unseen } from './element-look.ts';

/** CSS pixels: a box of this size or less that cuts off its content shows none of it: the usual trick for screen readers. */
const MIN_BOX = 2;
/** Share of a line's height that has to be in sight. */
const MIN_IN_SIGHT = 0.6;
/** In heights of the line: nobody looks for text in a smaller box by scrolling it. */
const MIN_SCROLLER = 2;
/** CSS pixels: taller boxes that cut off their text below have a button that opens them. */
const MIN_FOLD = 96;
/** In heights of the window: whatever lies so far below the end of the page is not found by scrolling. */
const FAR_BELOW = 3;

/** @returns A question about a point, in pixels of the window, in a line of that thickness. */
export function createReach(view: Window): (look: Look, x: number, y: number, thickness: number) => Unseen {
  const root = accessDom(view.document).documentElement();
  const isRightToLeft = root !== null && view.getComputedStyle(root).direction === 'rtl';
  const { innerWidth, innerHeight, scrollX, scrollY } = view;
  const pageEnd = Math.max(innerHeight, root ? boxOf(root).bottom + scrollY : 0) + FAR_BELOW * innerHeight;
  const pageWidth = view.document.scrollingElement?.scrollWidth ?? innerWidth;

  return (look, pointX, pointY, thickness) => {
    let [x, y] = [pointX, pointY];
    for (let clip = look.clip; clip; clip = clip.outer) {
      const { left, right, top, bottom, width, height } = clip.box;
      if (clip.x !== 'visible') {
        // A closed panel is as wide as its text; what is for screen readers alone has neither width nor height.
        if (width <= MIN_BOX) return 'never';
        if (width < MIN_IN_SIGHT * thickness) return 'not-now';
        if ((x < left || x > right) && !canScroll(clip, 'x', x - left)) return 'not-now';
        x = Math.min(Math.max(x, left), right);
      }
      if (clip.y !== 'visible') {
        if (height <= MIN_BOX || height < MIN_IN_SIGHT * thickness) return 'not-now';
        const isFold = y > bottom && height >= MIN_FOLD;
        const isScroller = height >= MIN_SCROLLER * thickness && canScroll(clip, 'y', y - top);
        if ((y < top || y > bottom) && !isFold && !isScroller) return 'not-now';
        y = Math.min(Math.max(y, top), bottom);
      }
    }
    if (look.isFixed) return x < 0 || x > innerWidth || y < 0 || y > innerHeight ? 'not-now' : undefined;
    const [across, down] = [x + scrollX, y + scrollY];
    if (down < 0) return 'never';
    if (down > pageEnd) return 'not-now';
    if (across >= 0 && across <= innerWidth) return undefined;
    if (isRightToLeft ? across > innerWidth || across < innerWidth - pageWidth : across < 0 || across > pageWidth)
      return 'never';
    return isInWide(look, -scrollX, innerWidth - scrollX) ? undefined : 'not-now';
  };
}

/** @param offset From the box's left or upper edge. */
function canScroll({ element, ...clip }: Clip, axis: 'x' | 'y', offset: number): boolean {
  if (!/auto|scroll/.test(clip[axis])) return false;
  if (axis === 'y') return offset + element.scrollTop >= 0 && offset + element.scrollTop <= element.scrollHeight;
  const start = Math.min(0, element.scrollLeft) < 0 ? element.clientWidth - element.scrollWidth : 0;
  return offset + element.scrollLeft >= start && offset + element.scrollLeft <= element.scrollWidth;
}

/** Tables and code that begin in the window and are wider than it. */
function isInWide(look: Look, left: number, right: number): boolean {
  for (let at: Look | undefined = look; at; at = at.parent) {
    const { display, whiteSpace } = at.style;
    if (display !== 'table' && whiteSpace !== 'pre') continue;
    const box = boxOf(at.element);
    if (box.left >= left && box.left <= right) return true;
  }
  return false;
}
