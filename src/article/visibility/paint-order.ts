/**
 * Works out which of two elements is painted later, by CSS' stacking contexts, since browsers answer only for what is in
 * the window at present: https://drafts.csswg.org/css2/#elaborate-stacking-contexts
 */
import type { Look } from './element-look.ts';

/** A stacking context, or what is painted as one. */
export interface Plane {
  readonly parent: Plane | undefined;
  readonly depth: number;
  readonly z: number;
  readonly isContext: boolean;
  readonly element: Element;
  readonly pseudo: string;
}

/** Above a context's blocks, in the document's order with its text: flex items and inline blocks. */
const ATOMIC = -0.25;
/** Between that and what lies behind the context's blocks. */
const BLOCKS = -0.5;

/** @returns the plane that an element is painted in; what was found out is kept. */
export function createPlanes(): (look: Look) => Plane | undefined {
  const known = new Map<Look, Plane | undefined>();
  return (look) => {
    const missing: Look[] = [];
    let at: Look | undefined = look;
    for (; at && !known.has(at); at = at.parent) missing.push(at);
    let plane = at && known.get(at);
    for (const each of missing.reverse()) {
      plane = planeIn(plane, each.element, each.style, each.parent, each.hasEffect);
      known.set(each, plane);
    }
    return plane;
  };
}

/** @returns the plane around it where an element makes none of its own. */
export function planeIn(
  around: Plane | undefined,
  element: Element,
  { position, display, zIndex, isolation }: CSSStyleDeclaration,
  parent: Look | undefined,
  hasEffect: boolean,
  pseudo = '',
): Plane | undefined {
  const isPositioned = position !== 'static';
  const isItem = /flex|grid/.test(parent?.style.display ?? '');
  const hasLevel = zIndex !== 'auto' && (isPositioned || isItem);
  const isContext = hasEffect || hasLevel || /fixed|sticky/.test(position) || isolation === 'isolate';
  if (!isContext && !isPositioned && !isItem && !display.startsWith('inline-')) return around;
  // A positioned box without a level holds all but what is positioned in it, or makes a context.
  const context = around?.isContext || !(isPositioned || isContext) ? around : around?.parent;
  const z = hasLevel ? Number(zIndex) : isPositioned || isContext ? 0 : ATOMIC;
  return { parent: context, depth: (context?.depth ?? 0) + 1, z, isContext, element, pseudo };
}

/** Whether a box in one plane is painted after the text of an element in another. */
export function isPaintedLater(
  element: Element,
  plane: Plane | undefined,
  text: Element,
  planeOfText: Plane | undefined,
): boolean {
  let [one, other] = [plane, planeOfText];
  let boxIn: Plane | undefined;
  let textIn: Plane | undefined;
  while (one && other && one !== other) {
    if (one.depth >= other.depth) [boxIn, one] = [one, one.parent];
    else [textIn, other] = [other, other.parent];
  }
  if (!one || !other) return false;
  // A context's own box is painted before what is behind it, blocks in it after that, and before all text.
  if (!boxIn) return (textIn?.z ?? 0) < BLOCKS && !(one.isContext && one.element === element);
  if (!textIn) return boxIn.z >= 0 || (boxIn.z > BLOCKS && comesAfter(boxIn, text));
  return boxIn.z === textIn.z ? comesAfter(boxIn, textIn.element) : boxIn.z > textIn.z;
}

function comesAfter({ element, pseudo }: Plane, other: Element): boolean {
  const relation = Node.prototype.compareDocumentPosition.call(other, element);
  if (relation === 0 || relation & Node.DOCUMENT_POSITION_CONTAINS) return pseudo === '::after';
  return (relation & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
