/**
 * Gives a box the edge and width of the paragraph beside it, and has it follow them. A box that comes into sight makes its room little by
 * little, so that nothing that is being read jumps.
 */
import type { BoxPlace } from '../../article/detection/find-box-places.ts';
import { onTrusted } from '../on-trusted.ts';

/** CSS pixels above and below. */
const MARGIN = 16;
/** CSS pixels a frame: browsers call 3 a shift of the layout. */
const STEP = 2.5;

/** What a page forces on its elements is forced back. Where something floats beside it, a box that does not fit goes below: its trial tells. */
export const BOX_STYLES = `all:initial!important;display:flow-root!important;margin:${MARGIN}px auto ${MARGIN}px 0!important;`;

/** Puts a box there for good. It is at its measure, and has moved nothing in sight, before the page is painted. */
export function putBox(host: HTMLElement, place: BoxPlace): void {
  const { paragraph, parent } = place;
  const readEdge = () => paragraph.getBoundingClientRect()[parent === paragraph ? 'bottom' : 'top'];
  const edge = readEdge();
  insertBox(host, place);
  force(host, 'margin-bottom', '0');
  const follow = () => takeMeasure(host, paragraph);
  follow();
  const { top, bottom } = host.getBoundingClientRect();
  /** What the box adds to the page's length, beyond what it hides under what follows. */
  let room = top < innerHeight && bottom > 0 ? edge - readEdge() - STEP : MARGIN;
  const grow = () => {
    room = Math.min(MARGIN, room + STEP);
    force(host, 'margin-bottom', `${room}px`);
    force(host, 'clip-path', room < 0 ? `inset(0 0 ${-room}px)` : 'none');
    if (room < MARGIN) requestAnimationFrame(grow);
  };
  grow();
  new ResizeObserver(follow).observe(paragraph);
  onTrusted(window, 'resize', follow);
}

export function insertBox(host: HTMLElement, { parent, before, paragraph }: BoxPlace): void {
  // In a grid the paragraph's columns are the box's.
  const child = [...parent.children].find((each) => each.contains(paragraph));
  if (child) force(host, 'grid-column', getComputedStyle(child).gridColumn);
  parent.insertBefore(host, before);
}

/** Bare text is measured by what holds it; a box in there has its measure already. */
export function takeMeasure(host: HTMLElement, paragraph: Element): void {
  // Of the first column, where a paragraph runs over several.
  const text = paragraph.getClientRects()[0];
  if (!text?.width || host.parentElement === paragraph) return;
  const left = Number.parseFloat(host.style.marginLeft) + text.left - host.getBoundingClientRect().left;
  force(host, 'margin-left', `${left}px`);
  force(host, 'width', `${text.width}px`);
}

function force({ style }: HTMLElement, name: string, value: string): void {
  style.setProperty(name, value, 'important');
}
