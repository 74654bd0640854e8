/** Runs boosted decision trees over a row of measurements, and says which measurements decided. */

/**
 * Trees in one row of nodes, each tree in preorder: `feature[i]` is a column, or −1 for a leaf; `number[i]` is the
 * threshold (`≤` goes to the next node, `>` to the right branch) or the leaf's value, a hundredth of a log-odds unit.
 */
export interface DecisionTrees {
  readonly base: number;
  readonly feature: readonly number[];
  readonly number: readonly number[];
}

/** The same, ready to be asked. */
export interface Forest {
  readonly base: number;
  readonly feature: Int16Array;
  readonly number: Float64Array;
  /** Where each tree begins. */
  readonly roots: Int32Array;
  /** The node of the right branch, for splits. */
  readonly right: Int32Array;
}

export function plantForest(trees: DecisionTrees): Forest {
  const feature = new Int16Array(trees.feature);
  const right = new Int32Array(feature.length);
  const roots: number[] = [];
  const waiting: number[] = [];
  for (let node = 0; node < feature.length; node++) {
    if (!waiting.length) roots.push(node);
    else if (node > 0 && feature[node - 1] === -1) {
      const parent = waiting.pop();
      if (parent !== undefined) right[parent] = node;
    }
    if (feature[node] !== -1) waiting.push(node);
  }
  const number = new Float64Array(trees.number);
  return { base: trees.base, feature, number, roots: new Int32Array(roots), right };
}

/** @returns Log-odds, for the row that begins at `at`. */
export function askForest(forest: Forest, rows: ArrayLike<number>, at = 0): number {
  const { feature, number, roots, right } = forest;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let column = feature[node] as number; column >= 0; column = feature[node] as number)
      node = (rows[at + column] as number) <= (number[node] as number) ? node + 1 : (right[node] as number);
    sum += number[node] as number;
  }
  return forest.base + sum / 100;
}

/** @returns How much each column moved the answer, in log-odds; by the change of the branch's mean at every split. */
export function explainForest(forest: Forest, row: ArrayLike<number>, columns: number): Float64Array {
  const means = branchMeans(forest);
  const moved = new Float64Array(columns);
  for (const root of forest.roots) {
    let node = root;
    for (let column = forest.feature[node] as number; column >= 0; column = forest.feature[node] as number) {
      const next =
        (row[column] as number) <= (forest.number[node] as number) ? node + 1 : (forest.right[node] as number);
      moved[column] = (moved[column] ?? 0) + ((means[next] ?? 0) - (means[node] ?? 0)) / 100;
      node = next;
    }
  }
  return moved;
}

function branchMeans({ feature, number, right }: Forest): Float64Array {
  const means = new Float64Array(feature.length);
  for (let node = feature.length - 1; node >= 0; node--)
    means[node] =
      feature[node] === -1
        ? (number[node] as number)
        : ((means[node + 1] as number) + (means[right[node] as number] as number)) / 2;
  return means;
}
