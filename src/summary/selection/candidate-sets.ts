/** Lists the sets of sentences that are worth a look: all of a given size among the best-scored ones. */
import type { SentenceScores } from '../model/features/set-context.ts';
import { CANDIDATES } from '../weights.ts';

/** A sentence's place among the candidates is decided mostly by the network that learned to choose. */
export function meritOf({ choice, alone }: SentenceScores): number[] {
  return Array.from(choice, (score, index) => score + CANDIDATES.weightOfAlone * (alone[index] as number));
}

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
