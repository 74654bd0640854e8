/** Lists the points of a summary in the order in which they are shown and read, without the one that is the gist itself. */
import type { Point, Summary } from './summary.ts';

export function pointsBesideGist({ gist, points }: Pick<Summary, 'gist' | 'points'>): Point[] {
  return points.filter((point) => !isSame(point, gist));
}

function isSame(point: Point, gist: Point): boolean {
  // Generated points may tell different things of one sentence.
  if (point.check) return point.text === gist.text;
  const [a, b] = [point.sources[0], gist.sources[0]];
  return a !== undefined && a.block === b?.block && a.start === b.start;
}
