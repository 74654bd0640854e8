/** Logistic regression by Newton's method, with ridge and with both classes weighing the same. Deterministic. */

export interface LogisticModel {
  readonly bias: number;
  /** Per unit of the raw feature. */
  readonly weights: number[];
}

/** @param ridge Pull towards zero, on features scaled to unit variance. */
export function fitLogistic(rows: number[][], labels: boolean[], ridge: number): LogisticModel {
  const size = rows[0]?.length ?? 0;
  const columns = Array.from({ length: size }, (_, column) => rows.map((row) => row[column] ?? 0));
  const means = columns.map(mean);
  const scales = columns.map((values, column) => Math.sqrt(mean(values.map((x) => (x - at(means, column)) ** 2))) || 1);
  const inputs = rows.map((row) => [1, ...row.map((x, column) => (x - at(means, column)) / at(scales, column))]);
  const positives = labels.filter(Boolean).length;
  let solution = new Array<number>(size + 1).fill(0);

  for (let round = 0; round < 25; round++) {
    const gradient = solution.map((w, index) => (index ? ridge * w : 0));
    const hessian = solution.map((_, i) => solution.map((_, j) => (i === j && i ? ridge : 0)));
    inputs.forEach((input, index) => {
      const share = labels[index] ? positives : labels.length - positives;
      const weight = labels.length / 2 / share;
      const chance = 1 / (1 + Math.exp(-dot(input, solution)));
      for (let i = 0; i <= size; i++) {
        gradient[i] = at(gradient, i) + weight * (chance - Number(labels[index])) * at(input, i);
        const row = hessian[i] as number[];
        for (let j = 0; j <= size; j++)
          row[j] = at(row, j) + weight * chance * (1 - chance) * at(input, i) * at(input, j);
      }
    });
    const step = solve(hessian, gradient);
    solution = solution.map((w, index) => w - at(step, index));
  }
  const weights = solution.slice(1).map((w, column) => w / at(scales, column));
  return { bias: at(solution, 0) - dot(weights, means), weights };
}

/** Gauss's elimination with pivots. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, index) => [...row, at(right, index)]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column; row < size; row++)
      if (Math.abs(at(rows[row] ?? [], column)) > Math.abs(at(rows[pivot] ?? [], column))) pivot = row;
    const top = rows[pivot] as number[];
    rows[pivot] = rows[column] as number[];
    rows[column] = top;
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const line = rows[row] as number[];
      const factor = at(line, column) / at(top, column);
      for (let index = column; index <= size; index++) line[index] = at(line, index) - factor * at(top, index);
    }
  }
  return rows.map((row, index) => at(row, size) / at(row, index));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, index) => sum + value * at(b, index), 0);
}

function at(values: number[], index: number): number {
  return values[index] ?? 0;
}
