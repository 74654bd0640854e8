/** Finds what an element paints at its edges: outlines and hard shadows can lie on a text as a box does. */
import { boxOf, COLOUR } from './element-look.ts';

export interface Edge {
  readonly colour: string;
  readonly box: DOMRect;
  /** What it leaves free in its middle. */
  readonly hole: DOMRect;
}

/** CSS pixels: no thinner edge hides a line. Set by hand. */
const MIN_EDGE = 8;
const SHADOW = new RegExp(`(${COLOUR.source}) (-?[\\d.]+)px (-?[\\d.]+)px ([\\d.]+)px (-?[\\d.]+)px( inset)?`, 'g');

export function edgesOf(element: Element, style: CSSStyleDeclaration): Edge[] {
  const { boxShadow, outlineWidth } = style;
  const outline = Number.parseFloat(outlineWidth);
  // Where an element is costs more to know than that it has no such edge.
  if (boxShadow === 'none' && outline < MIN_EDGE) return [];

  const { left, top, width, height } = boxOf(element);
  const grown = (by: number, x = 0, y = 0) =>
    new DOMRect(left - by + x, top - by + y, Math.max(0, width + 2 * by), Math.max(0, height + 2 * by));
  const own = grown(0);
  const edges: Edge[] = [{ colour: style.outlineColor, box: grown(outline), hole: own }];
  for (const [, colour = '', x, y, blur, spread, inset] of boxShadow.matchAll(SHADOW)) {
    const solid = Number(spread) - Number(blur);
    const shadow = grown(inset ? -solid : solid, Number(x), Number(y));
    edges.push({ colour, box: inset ? own : shadow, hole: inset ? shadow : own });
  }
  return edges;
}
