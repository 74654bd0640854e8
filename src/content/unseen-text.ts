/**
 * Finds out from the layout whether a text in the page can be seen: attackers write instructions for models where no reader
 * looks. Tells apart what is never meant to be seen from what the page may still reveal.
 */

/** `never`: no size, cut away, beside the page. `not-now`: closed, transparent, in the colour of its ground. */
export type Unseen = 'never' | 'not-now' | undefined;

/** Nobody reads letters smaller than this, in CSS pixels. */
const MIN_LETTERS = 3;
/** CSS pixels: a box of this size or less that cuts off its content shows none of it: the usual trick for screen readers. */
const MIN_BOX = 2;
/** An opacity: what is fainter is not seen. */
const FAINTEST = 0.1;
/** Of 255, in each channel: nearer colours look the same. The faintest grey that sites use is 40 away from its ground. */
const MIN_DIFFERENCE = 17;

/** One for a look at a page: what it has found out about an element it does not ask again. */
export function createUnseenText(view: Window & typeof globalThis): (text: Text) => Unseen {
  const unseenIn = inherited((element) => hides(element, view.getComputedStyle(element)));
  const groundOf = inherited((element) => ownGround(element, view.getComputedStyle(element)));

  return (text) => {
    const element = text.parentElement;
    if (!element) return undefined;
    const style = view.getComputedStyle(element);
    if (Number.parseFloat(style.fontSize) < MIN_LETTERS || isOutside(text, view)) return 'never';
    const hidden = unseenIn(element);
    if (hidden) return hidden;
    if (!element.checkVisibility({ visibilityProperty: true })) return 'not-now';
    const fill = parseColour(style.webkitTextFillColor || style.color);
    if (!fill || style.backgroundClip === 'text' || style.textShadow !== 'none') return undefined;
    const ground = groundOf(element);
    return fill[3] < FAINTEST || (ground && looksLike(fill, ground)) ? 'not-now' : undefined;
  };
}

/** What an element has of its own, else what the nearest one around it has. By a loop: scripts nest elements without end. */
function inherited<Value>(own: (element: Element) => Value | undefined): (element: Element) => Value | undefined {
  const known = new Map<Element, Value | undefined>();
  return (element) => {
    const asked: Element[] = [];
    let value: Value | undefined;
    for (let at: Element | null = element; at && value === undefined; at = at.parentElement) {
      if (known.has(at)) {
        value = known.get(at);
        break;
      }
      asked.push(at);
      value = own(at);
    }
    for (const each of asked) known.set(each, value);
    return value;
  };
}

/** @returns `null` where a picture, a half-transparent layer or the reader's own theme decides; `undefined` for clear. */
function ownGround(
  { parentElement }: Element,
  { backgroundImage, backgroundColor, colorScheme, position }: CSSStyleDeclaration,
): Colour | null | undefined {
  const colour = parseColour(backgroundColor);
  if (backgroundImage !== 'none') return null;
  if (colour?.[3] === 1) return colour;
  if (colour?.[3] !== 0 || /absolute|fixed|sticky/.test(position)) return null;
  if (parentElement) return undefined;
  return /dark/.test(colorScheme) ? null : WHITE;
}

function hides(element: Element, style: CSSStyleDeclaration): Unseen {
  const { clip, clipPath, filter, opacity } = style;
  if (isNothing(clip) || /^(?:inset\((?:[5-9]\d|100)(?:\.\d+)?%|circle\(0(?:px|%)?[ )])/.test(clipPath)) return 'never';
  const isClear = Number(opacity) < FAINTEST || /opacity\(0(?:\.0\d*)?\)/.test(filter);
  if (isClear || element.getAttribute('aria-hidden') === 'true') return 'not-now';
  return cutsOff(element, style);
}

/** A closed panel is as wide as its text; what is for screen readers alone has neither width nor height. */
function cutsOff(element: Element, { overflowX, overflowY, display }: CSSStyleDeclaration): Unseen {
  // The page's own overflow is the window's.
  if ((overflowX === 'visible' && overflowY === 'visible') || /^(?:html|body)$/.test(element.localName))
    return undefined;
  if (display === 'contents' || display === 'inline') return undefined;
  const { width, height } = element.getBoundingClientRect();
  // What is closed has no size either.
  if (width <= MIN_BOX) return element.checkVisibility() ? 'never' : 'not-now';
  return height <= MIN_BOX ? 'not-now' : undefined;
}

/** `rect(1px, 1px, 1px, 1px)` and the like; `auto` for nearly every element. */
function isNothing(clip: string): boolean {
  const edges = /^rect\((.*)\)$/
    .exec(clip)?.[1]
    ?.split(/,\s*|\s+/)
    .map(Number.parseFloat);
  if (edges?.length !== 4) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = edges;
  return bottom - top <= MIN_BOX || right - left <= MIN_BOX;
}

/** Left of or above the page, where nobody can scroll; or scaled to nothing. A text without a box is another matter. */
function isOutside(text: Text, view: Window): boolean {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const boxes = range.getClientRects();
  if (boxes.length === 0) return false;
  const { right, bottom, width, height } = range.getBoundingClientRect();
  return right + view.scrollX <= 0 || bottom + view.scrollY <= 0 || width < 1 || height < 1;
}

/** Red, green and blue, 0 to 255; alpha, 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 1];

/** As browsers write computed colours of sRGB; `undefined` for other spaces. */
function parseColour(computed: string): Colour | undefined {
  const parts = /^rgba?\((.*)\)$/.exec(computed)?.[1]?.split(/[\s,/]+/) ?? [];
  const [red, green, blue, alpha = 1] = parts.map(Number.parseFloat);
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue, alpha];
}

function looksLike([red, green, blue]: Colour, other: Colour): boolean {
  return [red, green, blue].every((value, channel) => Math.abs(value - (other[channel] ?? 0)) < MIN_DIFFERENCE);
}
