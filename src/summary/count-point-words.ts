/** Counts the words of points as they are shown: by them, and not by what was planned, a summary takes its time. */
import { countWords } from '../article/count-words.ts';
import type { Point } from './summary.ts';

export function countPointWords(points: readonly Pick<Point, 'text'>[]): number {
  return points.reduce((sum, { text }) => sum + countWords(text), 0);
}
