/** Counts what a model has written, and what of it the checks mark. */
import type { Point, Summary } from '../../src/summary/summary.ts';

/** A claim is a point as the model wrote it, its gist among them; marked is what the article does not say as it stands. */
export function countClaims({ gist, points, leftOut = [] }: Pick<Summary, 'gist' | 'points' | 'leftOut'>): {
  readonly claims: number;
  readonly marked: number;
} {
  const written = [gist, ...points, ...leftOut].map((point) => point.written ?? point);
  return { claims: written.length, marked: written.filter(isMarked).length };
}

function isMarked({ check }: Pick<Point, 'check'>): boolean {
  return check !== undefined && !['supported', 'comparing', 'not-compared'].includes(check.verdict);
}
