/**
 * Measures a set of sentences as a whole; the means of its members' own features follow (set-network.ts). A summary is judged
 * as a set, since two good sentences that say the same are a worse choice than either with a third.
 */
import { countUnresolved } from '../../analysis/unresolved-references.ts';
import { yes } from './named-numbers.ts';
import { setContentFeatures } from './set-content-features.ts';
import type { SetContext } from './set-context.ts';

/**
 * @param set Ascending sentence numbers, at least one.
 * @returns In the order of the trained weights.
 */
export function setFeatures(context: SetContext, set: readonly number[]): number[] {
  return setShapeFeatures(context, set).concat(setContentFeatures(context, set));
}

/** Its length and place: how many words, how they are shared out, where in the article. */
function setShapeFeatures({ analysis }: SetContext, set: readonly number[]): number[] {
  const { graph, cues, references, stemSets, unfit } = analysis;
  const first = set[0] ?? 0;
  const last = set.at(-1) ?? 0;
  let words = 0;
  let longest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  let positions = 0;
  let neighbours = 0;
  let misfits = 0;
  let lastOutcome = 0;
  for (let place = 0; place < set.length; place++) {
    const index = set[place] as number;
    const length = analysis.words[index] ?? 0;
    words += length;
    longest = Math.max(longest, length);
    shortest = Math.min(shortest, length);
    positions += index;
    if (place > 0 && set[place - 1] === index - 1) neighbours++;
    if (unfit[index]) misfits++;
    if (cues[index]?.hasOutcomeCue) lastOutcome = index;
  }
  return [
    set.length,
    Math.log(words + 1),
    words / 60,
    Math.max(0, words - 75) / 30,
    Math.max(0, 50 - words) / 30,
    Math.max(0, words - 100) / 30,
    words / set.length / 20,
    longest / 30,
    shortest / 20,
    Math.log(1 + first),
    yes(first === 0),
    yes(set.includes(1)),
    yes(set.includes(2)),
    Math.log(1 + positions / set.length),
    (last - first) / graph.size,
    Math.log(1 + last),
    neighbours,
    countUnresolved(references, stemSets, set),
    misfits,
    lastOutcome / graph.size,
    Math.log(graph.size),
  ];
}
