/**
 * How the sentences of one article hang together: tf-idf vectors, their cosines, and who is central.
 * Works on stems as integers; one pass over an inverted index finds all pairs.
 */

export interface SentenceGraph {
  readonly size: number;
  /** Unit tf-idf vectors, as parallel lists of term and weight. */
  readonly vectors: readonly TermVector[];
  /** Cosine of each pair, row by row; 0 on the diagonal. */
  readonly similarity: Float64Array;
  /** Sum of all vectors: what the article is about, by term. */
  readonly centroid: Float64Array;
  readonly centroidNorm: number;
  /** Number of sentences that hold a term. */
  readonly sentenceFrequency: Int32Array;
  /** Number of times a term occurs. */
  readonly termFrequency: Int32Array;
  readonly inverseDocumentFrequency: Float64Array;
  readonly terms: ReadonlyMap<string, number>;
}

export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly counts: Int32Array;
}

export function sentenceGraph(
  stemsOfSentences: readonly (readonly string[])[],
  inverseDocumentFrequencyOf: (stem: string) => number,
): SentenceGraph {
  const size = stemsOfSentences.length;
  const terms = new Map<string, number>();
  const countsOfSentences = stemsOfSentences.map((stems) => countTerms(stems, terms));
  const inverseDocumentFrequency = Float64Array.from(terms.keys(), inverseDocumentFrequencyOf);
  const sentenceFrequency = new Int32Array(terms.size);
  const termFrequency = new Int32Array(terms.size);
  const centroid = new Float64Array(terms.size);
  const vectors = countsOfSentences.map((counts) => unitVector(counts, inverseDocumentFrequency));
  for (const vector of vectors) {
    vector.terms.forEach((term, index) => {
      sentenceFrequency[term] = at(sentenceFrequency, term) + 1;
      termFrequency[term] = at(termFrequency, term) + at(vector.counts, index);
      centroid[term] = at(centroid, term) + at(vector.weights, index);
    });
  }
  return {
    size,
    vectors,
    similarity: pairSimilarities(vectors, terms.size),
    centroid,
    centroidNorm: norm(centroid) || 1,
    sentenceFrequency,
    termFrequency,
    inverseDocumentFrequency,
    terms,
  };
}

function countTerms(stems: readonly string[], terms: Map<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const stem of stems) {
    let term = terms.get(stem);
    if (term === undefined) {
      term = terms.size;
      terms.set(stem, term);
    }
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function unitVector(counts: ReadonlyMap<number, number>, inverseDocumentFrequency: Float64Array): TermVector {
  const terms = Int32Array.from(counts.keys());
  const values = Int32Array.from(counts.values());
  const weights = new Float64Array(terms.length);
  for (let index = 0; index < terms.length; index++) {
    weights[index] = (1 + Math.log(at(values, index))) * at(inverseDocumentFrequency, at(terms, index));
  }
  const length = norm(weights) || 1;
  for (let index = 0; index < weights.length; index++) weights[index] = at(weights, index) / length;
  return { terms, weights, counts: values };
}

function pairSimilarities(vectors: readonly TermVector[], termCount: number): Float64Array {
  const size = vectors.length;
  const similarity = new Float64Array(size * size);
  const postings: { sentence: number; weight: number }[][] = Array.from({ length: termCount }, () => []);
  vectors.forEach((vector, sentence) => {
    vector.terms.forEach((term, index) => {
      const weight = at(vector.weights, index);
      const list = postings[term] as { sentence: number; weight: number }[];
      for (const other of list) {
        const cell = other.sentence * size + sentence;
        similarity[cell] = at(similarity, cell) + other.weight * weight;
      }
      list.push({ sentence, weight });
    });
  });
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) {
      similarity[column * size + row] = at(similarity, row * size + column);
    }
  }
  return similarity;
}

const LEXRANK_DAMPING = 0.85;
const LEXRANK_ROUNDS = 25;

/**
 * Continuous LexRank: a random walk over the similarities, scaled so that the mean is 1.
 * Source: Erkan & Radev 2004, doi:10.1613/jair.1523.
 */
export function lexRank({ size, similarity }: SentenceGraph): Float64Array {
  const outgoing = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      outgoing[row] = at(outgoing, row) + at(similarity, row * size + column);
    }
  }
  let rank = new Float64Array(size).fill(1);
  for (let round = 0; round < LEXRANK_ROUNDS; round++) {
    const next = new Float64Array(size).fill(1 - LEXRANK_DAMPING);
    for (let row = 0; row < size; row++) {
      const total = at(outgoing, row);
      if (total === 0) {
        next[row] = at(next, row) + LEXRANK_DAMPING * at(rank, row);
        continue;
      }
      const share = (LEXRANK_DAMPING * at(rank, row)) / total;
      for (let column = 0; column < size; column++) {
        next[column] = at(next, column) + share * at(similarity, row * size + column);
      }
    }
    rank = next;
  }
  return rank;
}

export function norm(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}

/** A typed array's element; the index is known to be inside. */
export function at(values: Float64Array | Int32Array, index: number): number {
  return values[index] as number;
}
