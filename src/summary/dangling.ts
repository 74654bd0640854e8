/**
 * Does a sentence lean on the one before it? "He said…", "But…", "The suspect…" read as loose ends without it.
 * The rule that the project publishes for its share of dangling openers.
 */
import type { SurfaceCues } from './surface-cues.ts';

/** The first sentence of an article leans on nothing: there is nothing before it. */
export function leansOnPrevious(cues: SurfaceCues, position: number): boolean {
  return position > 0 && (cues.opensWithPronoun || cues.opensWithConnective || cues.opensWithDefinite);
}

/**
 * @param chosen Ascending sentence numbers.
 * @returns How many of them lean on a neighbour that was not chosen.
 */
export function countDangling(leans: readonly boolean[], chosen: readonly number[]): number {
  let count = 0;
  chosen.forEach((sentence, place) => {
    if (leans[sentence] && chosen[place - 1] !== sentence - 1) count++;
  });
  return count;
}
