/** Finds what an element paints at its edges: borders, outlines and hard shadows can lie on a text as a box does. */
import { boxOf, COLOUR } from './element-look.ts';

export interface Edge {
  readonly colour: string;
  readonly box: DOMRect;
  /** What it leaves free in its middle. */
  readonly hole: DOMRect;
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
/** CSS pixels: no thinner edge hides a line. Set by hand. */
const MIN_EDGE = 8;
const SHADOW = new RegExp(`(${COLOUR.source}) (-?[\\d.]+)px (-?[\\d.]+)px ([\\d.]+)px (-?[\\d.]+)px( inset)?`, 'g');

export function edgesOf(element: Element, style: CSSStyleDeclaration): Edge[] {
  const widths = SIDES.map((side) => Number.parseFloat(style[`border${side}Width`]));
  const outline = style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
  const { boxShadow } = style;
  // Where an element is costs more to know than that it has no such edge.
  if (boxShadow === 'none' && Math.max(outline, ...widths) < MIN_EDGE) return [];

  const { left, top, width, height } = boxOf(element);
  const grown = (by: number, x = 0, y = 0) =>
    new DOMRect(left - by + x, top - by + y, Math.max(0, width + 2 * by), Math.max(0, height + 2 * by));
  const [above, right, below, before] = widths as [number, number, number, number];
  const widest = SIDES[widths.indexOf(Math.max(...widths))] as (typeof SIDES)[number];
  const [across, down] = [width - before - right, height - above - below];
  const inner = new DOMRect(left + before, top + above, across, down);
  const offset = Number.parseFloat(style.outlineOffset);
  const edges: Edge[] = [
    { colour: style[`border${widest}Color`], box: grown(0), hole: inner },
    { colour: style.outlineColor, box: grown(offset + outline), hole: grown(offset) },
  ];
  for (const [, colour = '', x, y, blur, spread, inset] of boxShadow.matchAll(SHADOW)) {
    const solid = Number(spread) - Number(blur);
    const [shadow, own] = [grown(inset ? -solid : solid, Number(x), Number(y)), grown(0)];
    edges.push({ colour, box: inset ? own : shadow, hole: inset ? shadow : own });
  }
  return edges;
}
