/**
 * Builds the graph of an article's sentences: tf-idf vectors, their cosines, and which sentences are central.
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

/** Plain lists: a typed array of a dozen numbers costs more to make than to read. */
export interface TermVector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly counts: readonly number[];
}

export function sentenceGraph(
  stemsOfSentences: readonly (readonly string[])[],
  inverseDocumentFrequencyOf: (stem: string) => number,
): SentenceGraph {
  const size = stemsOfSentences.length;
  const terms = new Map<string, number>();
  const places: number[] = [];
  const counted = stemsOfSentences.map((stems) => countTerms(stems, terms, places));
  const inverseDocumentFrequency = Float64Array.from(terms.keys(), inverseDocumentFrequencyOf);
  const sentenceFrequency = new Int32Array(terms.size);
  const termFrequency = new Int32Array(terms.size);
  const centroid = new Float64Array(terms.size);
  const vectors = counted.map((counts) => unitVector(counts, inverseDocumentFrequency));
  for (const vector of vectors) {
    vector.terms.forEach((term, index) => {
      sentenceFrequency[term] = (sentenceFrequency[term] as number) + 1;
      termFrequency[term] = (termFrequency[term] as number) + (vector.counts[index] as number);
      centroid[term] = at(centroid, term) + (vector.weights[index] as number);
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

type TermCounts = Pick<TermVector, 'terms' | 'counts'>;

/**
 * @param numbers The article's terms so far; new ones are added.
 * @param places Scratch, by term: where it stands in the list of the sentence that had it last.
 * @returns The terms in their order, each once.
 */
function countTerms(stems: readonly string[], numbers: Map<string, number>, places: number[]): TermCounts {
  const terms: number[] = [];
  const counts: number[] = [];
  for (const stem of stems) {
    let term = numbers.get(stem);
    if (term === undefined) {
      term = numbers.size;
      numbers.set(stem, term);
      places.push(0);
    }
    const place = places[term] as number;
    if (terms[place] === term) {
      counts[place] = (counts[place] as number) + 1;
    } else {
      places[term] = terms.length;
      terms.push(term);
      counts.push(1);
    }
  }
  return { terms, counts };
}

function unitVector({ terms, counts }: TermCounts, inverseDocumentFrequency: Float64Array): TermVector {
  const weights = terms.map(
    (term, index) => (1 + Math.log(counts[index] as number)) * at(inverseDocumentFrequency, term),
  );
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  return { terms, weights: weights.map((weight) => weight / length), counts };
}

function pairSimilarities(vectors: readonly TermVector[], termCount: number): Float64Array {
  const size = vectors.length;
  const similarity = new Float64Array(size * size);
  /** One entry per occurrence of a term, and the number of the one before it. */
  const sentences: number[] = [];
  const weights: number[] = [];
  const previous: number[] = [];
  const latest = new Int32Array(termCount).fill(-1);
  vectors.forEach((vector, sentence) => {
    vector.terms.forEach((term, index) => {
      const weight = vector.weights[index] as number;
      for (let other = latest[term] as number; other >= 0; other = previous[other] as number) {
        const cell = (sentences[other] as number) * size + sentence;
        similarity[cell] = at(similarity, cell) + (weights[other] as number) * weight;
      }
      previous.push(latest[term] as number);
      latest[term] = sentences.length;
      sentences.push(sentence);
      weights.push(weight);
    });
  });
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) {
      similarity[column * size + row] = at(similarity, row * size + column);
    }
  }
  return similarity;
}

/** Share of the walk that follows likeness; the rest jumps anywhere. PageRank's usual value (Brin & Page 1998). */
const LEXRANK_DAMPING = 0.85;
/** Steps of the walk: less than 2 % of the first guess is left after them. The networks are trained on what it gives. */
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
    const shares = rank.map((value, row) =>
      at(outgoing, row) === 0 ? 0 : (LEXRANK_DAMPING * value) / at(outgoing, row),
    );
    const next = new Float64Array(size);
    for (let column = 0; column < size; column++) {
      let sum = 1 - LEXRANK_DAMPING;
      for (let row = 0; row < size; row++) sum += at(shares, row) * at(similarity, column * size + row);
      next[column] = at(outgoing, column) === 0 ? sum + LEXRANK_DAMPING * at(rank, column) : sum;
    }
    rank = next;
  }
  return rank;
}

function norm(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}

/** The element of an array of this one type (of several, each look is slower); the index is known to be inside. */
export function at(values: Float64Array, index: number): number {
  return values[index] as number;
}
