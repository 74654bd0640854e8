/**
 * Reads what an element's styles do to the text in it: how much of it shows, what cuts it off, what is painted behind it.
 * Each element is asked once, after those around it, whose looks it inherits; and no more than its kind can have, since
 * every property costs as much as a dozen steps of our own.
 */
import { accessDom } from '../dom-access.ts';

/** `never`: not meant to be seen, or struck out. `not-now`: the page may still reveal it. `blurred`: a preview ends here. */
export type Unseen = 'never' | 'not-now' | 'blurred' | undefined;

export interface Clip {
  readonly element: Element;
  readonly box: DOMRect;
  /** `visible`, `hidden`, `clip`, `auto`, `scroll`. */
  readonly x: string;
  readonly y: string;
  readonly outer: Clip | undefined;
}

export interface Look {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly parent: Look | undefined;
  readonly unseen: Unseen;
  /** Of all around it, multiplied. */
  readonly opacity: number;
  /** The nearest that cuts off what is in this element, and what is absolute in it. */
  readonly clip: Clip | undefined;
  readonly clipOfAbsolute: Clip | undefined;
  /** The nearest with a `clip-path`, this element included. */
  readonly shaped: Look | undefined;
  /** The nearest that paints or changes what is painted, this element included. */
  readonly painter: Look | undefined;
  /** Whether its own background lets nothing through. */
  readonly isOpaque: boolean;
  /** Whether it, or something around it, changes the colours of all that is painted here. */
  readonly isFiltered: boolean;
  readonly isFixed: boolean;
  /** Whether it, or something around it, lies below what is around that. */
  readonly isBehind: boolean;
  /** It, or something around it, is moved or filtered, and so holds even what is fixed. */
  readonly isTransformed: boolean;
  /** Effects of its own make it a stacking context. */
  readonly hasEffect: boolean;
}

/** Opacity, 0–1: letters with less are not seen on any ground, since black on white then has a contrast of 1.25. Set by hand. */
export const FAINTEST = 0.1;
/** CSS pixels. Less is a soft edge; more cannot be read. Set by hand. */
export const MAX_BLUR = 2;
/** CSS pixels: a clip that leaves no more is the usual trick for screen readers. Set by hand. */
const MIN_BOX = 2;
export const COLOUR = /(?:rgba?|hsla?|color|color-mix|(?:ok)?l(?:ab|ch))\((?:[^()]|\([^()]*\))*\)/g;

/** The colours in a computed value, in order. */
export function coloursIn(value: string): string[] {
  return value.match(COLOUR) ?? [];
}

/** Whether a computed image is more than gradients. */
export function isPicture(image: string): boolean {
  return /url\(|image|element\(|paint\(/.test(image);
}

export function isBlurring(filter: string): boolean {
  return Number(/blur\(([\d.e-]+)px/.exec(filter)?.[1] ?? 0) > MAX_BLUR;
}

/** Alpha as computed values have it. */
export function alphaOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const alpha = /^rgba\(.*,\s*([\d.e-]+)\)$|\/\s*([\d.e-]+)\s*\)$/.exec(colour);
  return Number(alpha?.[1] ?? alpha?.[2] ?? 1);
}

/** Whether an element has a background. */
export function isPainted({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== 'transparent') || backgroundImage !== 'none';
}

/** Borrowed, since a form's fields can shadow the form's own. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

/** @returns Looks at the nearest element of a node of this document, shadow trees included; what was seen is kept. */
export function createLooks(view: Window): (node: Node) => Look | undefined {
  const { parentNode, localName } = accessDom(view.document);
  const known = new Map<Node, Look>();
  const parentOf = (node: Node): Node | null => {
    if (node instanceof ShadowRoot) return node.host;
    const isForm = node instanceof HTMLFormElement;
    return (isForm ? null : (node as Element).assignedSlot) ?? parentNode(node);
  };

  return (node) => {
    const missing: Element[] = [];
    let at: Node | null = node;
    // By a loop: scripts nest elements without end.
    for (; at && !known.has(at); at = parentOf(at)) if (at instanceof Element) missing.push(at);
    let look = at ? known.get(at) : undefined;
    for (const each of missing.reverse()) {
      // The page's own overflow is the window's, and that of its body too where it has none.
      const isBare = look?.style.overflowX === 'visible' && look.style.overflowY === 'visible';
      const isPage = !look || (!look.parent && isBare && localName(each) === 'body');
      look = readLook(each, view.getComputedStyle(each), look, isPage);
      known.set(each, look);
    }
    return look;
  };
}

function readLook(element: Element, style: CSSStyleDeclaration, parent: Look | undefined, isPage: boolean): Look {
  const { position, filter, opacity, mixBlendMode, clipPath, maskImage = 'none' } = style;
  const isMasked = maskImage !== 'none' && maskImage !== '';
  const isFiltered = opacity !== '1' || filter !== 'none' || mixBlendMode !== 'normal';
  const isAbsolute = position === 'absolute' || position === 'fixed';
  // Boxes in a line are neither moved nor cut.
  const isInline = style.display === 'inline';
  const isTurned = !isInline && (style.transform !== 'none' || (style.rotate ?? 'none') !== 'none');
  const isTransformed = isTurned || filter !== 'none';
  const isContained = !isInline && /paint|strict|content/.test(style.contain);
  const isFixed = position === 'fixed' && !parent?.isTransformed;
  const clip = isFixed ? undefined : isAbsolute ? parent?.clipOfAbsolute : parent?.clip;
  const x = isContained ? 'clip' : style.overflowX;
  const y = isContained ? 'clip' : style.overflowY;
  const cuts = !isInline && !isPage && (x !== 'visible' || y !== 'visible') && style.display !== 'contents';
  const ownClip = cuts ? { element, box: boxOf(element), x, y, outer: clip } : clip;
  const paints = isPainted(style);
  const look: { -readonly [Key in keyof Look]: Look[Key] } = {
    element,
    style,
    parent,
    unseen: parent?.unseen,
    opacity: Number(opacity) * Number(/opacity\(([\d.e-]+)/.exec(filter)?.[1] ?? 1) * (parent?.opacity ?? 1),
    clip: ownClip,
    clipOfAbsolute: position !== 'static' || isTransformed || isContained ? ownClip : parent?.clipOfAbsolute,
    shaped: parent?.shaped,
    painter: parent?.painter,
    isOpaque: paints && alphaOf(style.backgroundColor) === 1 && style.backgroundClip !== 'text',
    isFiltered: isFiltered || (parent?.isFiltered ?? false),
    isFixed: isFixed || (parent?.isFixed ?? false),
    isBehind: (position !== 'static' && style.zIndex.startsWith('-')) || (parent?.isBehind ?? false),
    isTransformed: isTransformed || (parent?.isTransformed ?? false),
    hasEffect: !parent || isFiltered || isTransformed || isContained || isMasked || clipPath !== 'none',
  };
  if ((isAbsolute && isNothing(style.clip)) || style.textDecorationLine.includes('line-through')) look.unseen = 'never';
  else if (isBlurring(filter)) look.unseen = 'blurred';
  else if (
    style.contentVisibility === 'hidden' ||
    // What such a filter does cannot be known.
    filter.includes('url(') ||
    (isMasked && isMaskedOut(style)) ||
    (isTurned && isTurnedAway(style))
  )
    look.unseen = 'not-now';
  if (clipPath !== 'none') look.shaped = look;
  if (isFiltered || paints) look.painter = look;
  return look;
}

/** `rect(1px, 1px, 1px, 1px)` and the like. */
function isNothing(clip: string): boolean {
  // `auto` edges are no numbers, and so never near each other.
  const [top, right, bottom, left] = clip.match(/-?[\d.]+|auto/g)?.map(Number) ?? [];
  return Number(bottom) - Number(top) <= MIN_BOX || Number(right) - Number(left) <= MIN_BOX;
}

/** Fades have a stop that shows; what a picture lets through cannot be known, and no article is read through one. */
function isMaskedOut({ maskImage, maskSize }: CSSStyleDeclaration): boolean {
  const lets = coloursIn(maskImage).some((stop) => alphaOf(stop) > FAINTEST);
  return isPicture(maskImage) || /^0(?:px|%)/.test(maskSize) || !lets;
}

function isTurnedAway({ backfaceVisibility, transform, rotate }: CSSStyleDeclaration): boolean {
  if (backfaceVisibility !== 'hidden') return false;
  const turn = /^[xy] ([-\d.]+)deg$/.exec(rotate ?? '');
  return new DOMMatrix(turn ? `rotateX(${turn[1]}deg)` : undefined).multiply(new DOMMatrix(transform)).m33 < 0;
}
