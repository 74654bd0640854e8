/**
 * ROUGE of many sets of sentences of one article, fast: what pairs of sentences share is found once, then only merged.
 * Gives the same figures as ../shared/score/lib/rouge.mjs (Google's rouge_score), which the test beside it checks.
 */

export interface Rouge {
  readonly r1: number;
  readonly r2: number;
  readonly rLsum: number;
}

interface Reference {
  readonly length: number;
  readonly unigrams: ReadonlyMap<number, number>;
  readonly bigrams: ReadonlyMap<number, number>;
  readonly sentences: readonly (readonly number[])[];
  /** [reference sentence][article sentence] → places in the reference sentence that the longest common subsequence hits. */
  readonly common: readonly (readonly (readonly number[])[])[];
}

/** @returns A function from ascending sentence numbers to F1 figures, 0–1, averaged over the references. */
export function setRouge(
  sentences: readonly (readonly string[])[],
  references: readonly (readonly (readonly string[])[])[],
): (set: readonly number[]) => Rouge {
  const ids = new Map<string, number>();
  const toIds = (tokens: readonly string[]): number[] =>
    tokens.map((token) => {
      const known = ids.get(token);
      if (known !== undefined) return known;
      ids.set(token, ids.size);
      return ids.size - 1;
    });
  const article = sentences.map(toIds);
  const prepared = references.map((reference) => prepareReference(reference.map(toIds), article));
  return (set) => {
    const chosen = set.map((index) => article[index] ?? []);
    const joined = chosen.flat();
    const unigrams = countUnigrams(joined);
    const bigrams = countBigrams(joined);
    let r1 = 0;
    let r2 = 0;
    let rLsum = 0;
    for (const reference of prepared) {
      r1 += f1(overlap(reference.unigrams, unigrams), joined.length, reference.length);
      r2 += f1(overlap(reference.bigrams, bigrams), Math.max(joined.length - 1, 1), Math.max(reference.length - 1, 1));
      rLsum += f1(unionHits(reference, set, unigrams), joined.length, reference.length);
    }
    const count = prepared.length || 1;
    return { r1: r1 / count, r2: r2 / count, rLsum: rLsum / count };
  };
}

function prepareReference(sentences: readonly number[][], article: readonly number[][]): Reference {
  const joined = sentences.flat();
  return {
    length: joined.length,
    unigrams: countUnigrams(joined),
    bigrams: countBigrams(joined),
    sentences,
    common: sentences.map((reference) => article.map((candidate) => commonSubsequence(reference, candidate))),
  };
}

function countUnigrams(tokens: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** More words than any article has; keeps pairs apart. */
const PAIR_FACTOR = 1 << 20;

function countBigrams(tokens: readonly number[]): Map<number, number> {
  return countUnigrams(tokens.slice(1).map((token, index) => (tokens[index] ?? 0) * PAIR_FACTOR + token));
}

function overlap(reference: ReadonlyMap<number, number>, candidate: ReadonlyMap<number, number>): number {
  let hits = 0;
  for (const [token, count] of reference) hits += Math.min(count, candidate.get(token) ?? 0);
  return hits;
}

function unionHits(reference: Reference, set: readonly number[], unigrams: ReadonlyMap<number, number>): number {
  const left = new Map(unigrams);
  const needed = new Map(reference.unigrams);
  let hits = 0;
  reference.sentences.forEach((sentence, index) => {
    const union = new Set<number>();
    for (const chosen of set) for (const place of reference.common[index]?.[chosen] ?? []) union.add(place);
    for (const place of [...union].sort((a, b) => a - b)) {
      const token = sentence[place] ?? -1;
      const available = left.get(token) ?? 0;
      const wanted = needed.get(token) ?? 0;
      if (available > 0 && wanted > 0) {
        hits++;
        left.set(token, available - 1);
        needed.set(token, wanted - 1);
      }
    }
  });
  return hits;
}

function commonSubsequence(reference: readonly number[], candidate: readonly number[]): number[] {
  const width = candidate.length + 1;
  const table = new Uint16Array((reference.length + 1) * width);
  const cell = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = 1; row <= reference.length; row++) {
    for (let column = 1; column <= candidate.length; column++) {
      table[row * width + column] =
        reference[row - 1] === candidate[column - 1]
          ? cell(row - 1, column - 1) + 1
          : Math.max(cell(row - 1, column), cell(row, column - 1));
    }
  }
  const places: number[] = [];
  let row = reference.length;
  let column = candidate.length;
  while (row > 0 && column > 0) {
    if (reference[row - 1] === candidate[column - 1]) {
      places.push(row - 1);
      row--;
      column--;
    } else if (cell(row, column - 1) > cell(row - 1, column)) column--;
    else row--;
  }
  return places;
}

function f1(hits: number, candidateLength: number, referenceLength: number): number {
  const precision = hits / Math.max(candidateLength, 1);
  const recall = hits / Math.max(referenceLength, 1);
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}
