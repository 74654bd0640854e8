/** Which sets of sentences are worth a look: all of a given size among the best-scored ones. */

/**
 * @param candidates Ascending sentence numbers.
 * @returns All subsets with `size` members, each ascending, in lexical order.
 */
export function subsets(candidates: readonly number[], size: number): number[][] {
  const found: number[][] = [];
  const chosen: number[] = [];
  const extend = (from: number): void => {
    if (chosen.length === size) {
      found.push([...chosen]);
      return;
    }
    for (let index = from; index <= candidates.length - (size - chosen.length); index++) {
      chosen.push(candidates[index] as number);
      extend(index + 1);
      chosen.pop();
    }
  };
  extend(0);
  return found;
}

/** @returns The numbers of the `count` best scores, ascending; ties go to the earlier. */
export function bestCandidates(scores: readonly number[], count: number): number[] {
  return scores
    .map((score, sentence) => ({ score, sentence }))
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence)
    .slice(0, count)
    .map(({ sentence }) => sentence)
    .sort((a, b) => a - b);
}
