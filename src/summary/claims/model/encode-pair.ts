/** Makes of a claim and its evidence what the claim model reads: one row of pieces, the claim's first. */
import { PIECE, type WordPieces } from './word-pieces.ts';

/** Pieces of a claim, with its two marks. */
const MAX_CLAIM = 56;
/** Pieces of one sentence of the evidence, with the mark at its end. */
const MAX_SENTENCE = 56;
const MAX_EVIDENCE = 150;
/** Pieces of a whole row: what the model has places for. */
export const MAX_PIECES = MAX_CLAIM + MAX_EVIDENCE;

/** Of how many kinds a piece's part can be: claim or evidence, three each. */
const MATCHES = 3;

export interface EncodedPair {
  /** Numbers of pieces: start, the claim, end, and each sentence of the evidence with an end. */
  readonly pieces: readonly number[];
  /**
   * For each piece, what the model is told of it beforehand, since to find it out takes long to learn. For the claim's 0, for the evidence's
   * 3; and 1 more where the other side has the same piece, 2 more where it has it beside the same neighbour.
   */
  readonly parts: readonly number[];
  /** How many of them are the claim's, marks included. */
  readonly claimLength: number;
}

export function encodePair(claim: string, evidence: readonly string[], split: WordPieces): EncodedPair {
  const said = [PIECE.start, ...split(claim).slice(0, MAX_CLAIM - 2), PIECE.end];
  const all = evidence.flatMap((sentence) => [...split(sentence).slice(0, MAX_SENTENCE - 1), PIECE.end]);
  const read = all.slice(0, MAX_EVIDENCE);
  const matches = [...matchesOf(said, read), ...matchesOf(read, said).map((match) => match + MATCHES)];
  return { pieces: [...said, ...read], parts: matches, claimLength: said.length };
}

/** For each of some pieces: 0, 1 where the others have it, 2 where they have it with the one before or after it. */
function matchesOf(some: readonly number[], others: readonly number[]): number[] {
  const known = new Set(others);
  const pairs = new Set(others.map((piece, at) => pairOf(piece, others[at + 1])));
  const isPair = some.map((piece, at) => pairs.has(pairOf(piece, some[at + 1])));
  return some.map((piece, at) => {
    if (piece === PIECE.start || piece === PIECE.end || !known.has(piece)) return 0;
    return isPair[at] || isPair[at - 1] ? 2 : 1;
  });
}

function pairOf(one: number, next: number | undefined): string {
  return `${one} ${next}`;
}
