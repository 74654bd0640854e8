/**
 * Whether a text in the page can be seen, asked of the layout: attackers write instructions for models where no reader
 * looks. Tells apart what is never meant to be seen from what the page may still reveal.
 */

/** `never`: no size, cut away, beside the page. `not-now`: closed, transparent, in the colour of its ground. */
export type Unseen = 'never' | 'not-now' | undefined;

/** Nobody reads letters smaller than this, in CSS pixels. */
const SMALLEST_LETTERS = 3;
/** A box of this size or less that cuts off its content shows none of it: the usual trick for screen readers. */
const SMALLEST_BOX = 2;
const FAINTEST = 0.1;
/** WCAG 2 contrast below which text and ground look the same; the faintest grey that sites use has 1.5. */
const LEAST_CONTRAST = 1.15;

/** One for a look at a page: what it has found out about an element it does not ask again. */
export function createUnseenText(view: Window & typeof globalThis): (text: Text) => Unseen {
  const inside = new Map<Element, Unseen>();
  const grounds = new Map<Element, Colour | undefined>();

  function unseenIn(element: Element): Unseen {
    const known = inside.get(element);
    if (known !== undefined || inside.has(element)) return known;
    const parent = element.parentElement;
    const found = hides(element, view.getComputedStyle(element)) ?? (parent ? unseenIn(parent) : undefined);
    inside.set(element, found);
    return found;
  }

  /** @returns `undefined` where a picture, a half-transparent layer or the reader's own theme decides. */
  function groundOf(element: Element): Colour | undefined {
    if (grounds.has(element)) return grounds.get(element);
    const { backgroundImage, backgroundColor, colorScheme, position } = view.getComputedStyle(element);
    const colour = parseColour(backgroundColor);
    const parent = element.parentElement;
    let ground: Colour | undefined;
    if (backgroundImage === 'none' && colour?.alpha === 1) ground = colour;
    else if (backgroundImage !== 'none' || colour?.alpha !== 0 || /absolute|fixed|sticky/.test(position))
      ground = undefined;
    else if (parent) ground = groundOf(parent);
    else ground = /dark/.test(colorScheme) ? undefined : WHITE;
    grounds.set(element, ground);
    return ground;
  }

  return (text) => {
    const element = text.parentElement;
    if (!element) return undefined;
    const style = view.getComputedStyle(element);
    if (Number.parseFloat(style.fontSize) < SMALLEST_LETTERS || isOutside(text, view)) return 'never';
    const hidden = unseenIn(element);
    if (hidden) return hidden;
    if (!element.checkVisibility({ visibilityProperty: true })) return 'not-now';
    const fill = parseColour(style.webkitTextFillColor || style.color);
    if (!fill || style.backgroundClip === 'text' || style.textShadow !== 'none') return undefined;
    const ground = groundOf(element);
    return fill.alpha < FAINTEST || (ground && contrast(fill, ground) < LEAST_CONTRAST) ? 'not-now' : undefined;
  };
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
  if (width <= SMALLEST_BOX) return element.checkVisibility() ? 'never' : 'not-now';
  return height <= SMALLEST_BOX ? 'not-now' : undefined;
}

/** `rect(1px, 1px, 1px, 1px)` and the like; `auto` for nearly every element. */
function isNothing(clip: string): boolean {
  const edges = /^rect\((.*)\)$/
    .exec(clip)?.[1]
    ?.split(/,\s*|\s+/)
    .map(Number.parseFloat);
  if (edges?.length !== 4) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = edges;
  return bottom - top <= SMALLEST_BOX || right - left <= SMALLEST_BOX;
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

interface Colour {
  /** Relative luminance, 0..1. */
  readonly luminance: number;
  readonly alpha: number;
}

const WHITE: Colour = { luminance: 1, alpha: 1 };

/** As browsers write computed colours of sRGB; `undefined` for other spaces. */
function parseColour(computed: string): Colour | undefined {
  const [, list] = /^rgba?\((.*)\)$/.exec(computed) ?? [];
  const parts = list?.split(/[\s,/]+/).map(Number.parseFloat) ?? [];
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const linear = (value: number) => (value <= 10.3 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return { luminance: 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue), alpha };
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [one.luminance, other.luminance].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
