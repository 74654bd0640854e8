/**
 * Tells which texts of the page a reader can see, asked of the layout: attackers write instructions for models where no
 * reader looks. A few points of each text are followed outwards, through all that cuts off, moves, covers or recolours.
 * The numbers are set by hand, on saved pages (docs/decisions/052-text-followed-outwards.md).
 */
import { isInShape } from './clip-shape.ts';
import {
  alphaOf,
  boxOf,
  COLOUR,
  createLooks,
  FAINTEST,
  isShown,
  type Look,
  MAX_BLUR,
  type Unseen,
} from './element-look.ts';
import { createFontCheck } from './font-check.ts';
import { createContrast } from './ink-contrast.ts';
import { findPaintedBoxes, isIn } from './painted-boxes.ts';
import { createReach } from './reach.ts';

/** Letters that are drawn smaller than this, in CSS pixels, nobody reads; small print has 8. */
const MIN_FONT_SIZE = 5;
/** CSS pixels: the height of a line with such letters, and the width of a column that holds no letter. */
const MIN_LINE = 6;
/** Share of the line's height, for each letter: the narrowest fonts need three times as much. */
const MIN_ADVANCE = 0.1;
/** Letters: such words say nothing, and may be as narrow as the letter i. */
const SHORT = 3;
/** Lines of a text that are looked at, from the first to the last. */
const MAX_LINES = 4;
/** Shares of a line's width. Not the middle, which small shapes leave open. */
const PLACES = [0.3, 0.7];
/** Share of a text's points that a reader has to see. */
const MIN_SEEN = 0.25;
/** Fonts that draw a picture for a word; they come first in their lists. */
const ICON_FONT = /^["']?[^,]*(?:icon|glyph|symbols|awesome)/i;
/** CSS pixels: a shadow that lies farther off, or is spread farther, draws no letters. */
const MAX_SHADOW = 30;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Sample {
  readonly text: Text;
  readonly look: Look;
  readonly lines: readonly DOMRect[];
  readonly points: readonly Point[];
}

/** What is around a text, and why the text cannot be seen. */
export interface Sight {
  readonly look: Look;
  readonly unseen: Unseen;
}

export function lookAtTexts(view: Window, texts: Iterable<Text>): Map<Text, Sight> {
  const lookAt = createLooks(view);
  const range = new Range();
  const samples = [...texts].flatMap((text): Sample[] => {
    const look = lookAt(text);
    if (!look) return [];
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()];
    return [{ text, look, lines, points: pointsIn(lines) }];
  });
  const shows = createShows(view, lookAt, samples);
  return new Map(samples.map((sample) => [sample.text, { look: sample.look, unseen: shows(sample) }]));
}

function pointsIn(lines: readonly DOMRect[]): Point[] {
  const step = Math.max(1, (lines.length - 1) / (MAX_LINES - 1));
  return Array.from(
    { length: Math.min(lines.length, MAX_LINES) },
    (_, index) => lines[Math.round(index * step)],
  ).flatMap((line) =>
    line ? PLACES.map((place) => ({ x: line.left + place * line.width, y: line.top + line.height / 2 })) : [],
  );
}

function createShows(
  view: Window,
  lookAt: (node: Node) => Look | undefined,
  samples: readonly Sample[],
): (sample: Sample) => Unseen {
  const contrasts = createContrast(view);
  const drawsNothing = createFontCheck(view.document);
  const reach = createReach(view);
  const paintedAt = findPaintedBoxes(view, lookAt, areaOf(samples), commonOf(samples));
  const boxes = new Map<Look, DOMRect>();
  const boxAt = (look: Look): DOMRect => {
    const box = boxes.get(look) ?? boxOf(look.element);
    boxes.set(look, box);
    return box;
  };

  function hiddenAt({ x, y }: Point, look: Look, thickness: number): Unseen {
    const place = reach(look, x, y, thickness);
    if (place) return place;
    for (let at = look.shaped; at; at = at.parent?.shaped)
      if (!isInShape(at.style.clipPath, boxAt(at), x, y)) return 'not-now';
    const painted = paintedAt(x, y);
    let through = 1;
    for (const box of painted) {
      if ((box.veil === 0 && !box.isGlass) || !box.isOver(look)) continue;
      if (box.isGlass) return 'blurred';
      through *= 1 - box.veil;
    }
    if (through <= FAINTEST) return 'not-now';
    const holds = (painter: Look) => !painter.parent || isIn(boxAt(painter), x, y);
    const shows = (ground?: string) => inksOf(look.style).some((ink) => contrasts(ink, look, holds, ground));
    if (contrasts(fillOf(look.style), look, holds) || shows()) return undefined;
    // What lies behind a text need not be around it: a picture, or a box that was moved there.
    const ground = groundOf(look, holds);
    const isOnAnother = painted.some(
      (box) =>
        !box.isAround(look) &&
        !box.isOver(look) &&
        (!ground || box.isOverGround(ground)) &&
        (box.colours?.some(shows) ?? true),
    );
    return isOnAnother ? undefined : 'not-now';
  }

  return ({ text, look, lines, points }) => {
    const letters = text.data.replaceAll(/\s+/g, '').length;
    const thickness = lines.reduce((most, { width, height }) => Math.max(most, Math.min(width, height)), 0);
    if (Number.parseFloat(look.style.fontSize) < MIN_FONT_SIZE || isShrunk(lines, letters, thickness)) return 'never';
    if (look.unseen) return look.unseen;
    if (areShadows(look.style)) return 'blurred';
    if (ICON_FONT.test(look.style.fontFamily) && !/\s/.test(text.data.trim())) return 'never';
    if (!isShown(look.element) || look.opacity <= FAINTEST || drawsNothing(look.style, text.data)) return 'not-now';
    // What is drawn in its element's place: a picture, by `content`.
    if (letters > 0 && lines.length === 0) return 'not-now';
    const reasons: Unseen[] = [];
    let missing = points.length * MIN_SEEN;
    for (const point of points) {
      if (missing <= 0) break;
      const hidden = hiddenAt(point, look, letters > SHORT ? thickness : 0);
      if (hidden) reasons.push(hidden);
      else missing--;
    }
    if (missing <= 0) return undefined;
    return reasons.every((one) => one === reasons[0]) ? reasons[0] : 'not-now';
  };
}

/** What holds all of them. */
function commonOf(samples: readonly Sample[]): Node {
  const range = new Range();
  const [first, last] = [samples[0], samples.at(-1)];
  if (first) range.setStart(first.text, 0);
  if (last) range.setEnd(last.text, 0);
  return range.commonAncestorContainer;
}

/** The nearest plain and opaque background. */
function groundOf(look: Look, holds: (painter: Look) => boolean): Look | undefined {
  let at = look.painter;
  while (at && !(at.isOpaque && holds(at))) at = at.parent?.painter;
  return at;
}

function areaOf(samples: readonly Sample[]): DOMRect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of samples) {
    for (const { x, y } of points) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Scaled, turned or pressed together to nothing. A text without lines is another matter. */
function isShrunk(lines: readonly DOMRect[], letters: number, thickness: number): boolean {
  if (lines.length === 0) return false;
  if (lines.every(({ width, height }) => height < MIN_LINE || width < 1)) return true;
  if (letters <= SHORT) return false;
  const length = lines.reduce((sum, { width, height }) => sum + Math.max(width, height), 0);
  return lines.every(({ width }) => width < MIN_LINE) || length < MIN_ADVANCE * thickness * letters;
}

const SHADOW = new RegExp(`(${COLOUR.source}) (-?[\\d.]+)px (-?[\\d.]+)px ([\\d.]+)px`, 'g');

/** The colours that letters are drawn in: any of them can make letters visible. */
function inksOf(style: CSSStyleDeclaration): string[] {
  const inks = [fillOf(style)];
  if (Number.parseFloat(style.webkitTextStrokeWidth) > 0) inks.push(style.webkitTextStrokeColor);
  for (const [, colour = '', ...lengths] of style.textShadow.matchAll(SHADOW))
    if (lengths.every((length) => Math.abs(Number(length)) <= MAX_SHADOW)) inks.push(colour);
  return inks;
}

/** Letters that are not filled, and of which a blurred shadow is drawn. */
function areShadows(style: CSSStyleDeclaration): boolean {
  return Number(/([\d.]+)px$/.exec(style.textShadow)?.[1]) > MAX_BLUR && alphaOf(fillOf(style)) <= FAINTEST;
}

function fillOf({ webkitTextFillColor: fill, color }: CSSStyleDeclaration): string {
  return !fill || fill === 'currentcolor' ? color : fill;
}
