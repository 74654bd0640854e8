/** Points in shapes, as browsers write computed `clip-path` values. Paths need a canvas: see browser/hidden-text.test.ts. */
import { describe, expect, it } from 'vitest';
import { isInShape } from '../../../src/article/visibility/clip-shape.ts';

const box = { left: 100, top: 50, width: 200, height: 100 } as DOMRect;
const isIn = (shape: string, x: number, y: number) => isInShape(shape, box, 100 + x, 50 + y);

describe('isInShape', () => {
  it.each([
    ['inset(0px)', true],
    ['inset(10% 20px)', true],
    ['inset(50%)', false],
    ['inset(0px 0px calc(100% - 2px))', false],
    ['inset(100% 0px 0px)', false],
    ['inset(0px 0px 0px 90px round 12px)', false],
    ['circle(40%)', true],
    ['circle(0.1px)', false],
    ['circle(farthest-side at 0% 0%)', true],
    ['circle(20px at -100px -100px)', false],
    ['ellipse(50% 50%)', true],
    ['ellipse(0px 0px)', false],
    ['ellipse(closest-side 1px at 50% 50%)', false],
  ])('%s holds a point near the middle: %s', (shape, expected) => {
    expect(isIn(shape, 70, 45)).toBe(expected);
  });

  it('does not know pictures and new kinds of shapes', () => {
    expect(isIn('url("#wave")', 70, 45)).toBeUndefined();
    expect(isIn('shape(from 0px 0px, line to 9px 9px)', 70, 45)).toBeUndefined();
  });
});
