/** Prints how the product would do on documents that its ranker has not seen: each is judged by the networks of its fold. */

import { countUnresolved } from '../../src/summary/analysis/unresolved-references.ts';
import type { Ranker } from '../../src/summary/model/ranker.ts';
import { choosePoints } from '../../src/summary/selection/choose-points.ts';
import type { TrainingDocument } from './training-documents.ts';

interface Sum {
  count: number;
  readonly ours: number[];
  readonly lead: number[];
  dangling: number;
}

/** @param rankers One per fold, trained without it. */
export function printFigures(documents: readonly TrainingDocument[], rankers: readonly Ranker[]): void {
  const sums = new Map<string, Sum>();
  for (const each of documents) {
    const { points } = choosePoints(each.model, { points: each.points }, rankers[each.fold]);
    for (const name of [each.document.set, ...(/^cnndm/.test(each.document.set) ? ['cnndm, all'] : [])]) {
      const sum = sums.get(name) ?? { count: 0, ours: [0, 0, 0], lead: [0, 0, 0], dangling: 0 };
      sums.set(name, sum);
      sum.count++;
      add(sum.ours, each, points);
      add(sum.lead, each, [...Array(each.points).keys()]);
      if (countUnresolved(each.model.references, each.model.stemSets, points) > 0) sum.dangling++;
    }
  }
  console.log('| set, cross-validated | n | R1 / R2 / RLsum | over lead | loose ends |\n|---|---|---|---|---|');
  for (const [name, { count, ours, lead, dangling }] of sums) {
    const mean = ours.map((value) => ((100 * value) / count).toFixed(2)).join(' / ');
    const gain = ours.map((value, index) => ((100 * (value - (lead[index] ?? 0))) / count).toFixed(2)).join(' / ');
    console.log(`| ${name} | ${count} | ${mean} | ${gain} | ${((100 * dangling) / count).toFixed(1)} % |`);
  }
}

function add(sums: number[], { rouge }: TrainingDocument, set: readonly number[]): void {
  const { r1, r2, rLsum } = rouge(set);
  for (const [index, value] of [r1, r2, rLsum].entries()) sums[index] = (sums[index] ?? 0) + value;
}
