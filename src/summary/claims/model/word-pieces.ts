/**
 * Splits text into the pieces that the claim model knows: BERT's uncased WordPiece. Words are lower-cased and lose their accents; each
 * is taken apart from the left into the longest known pieces, those inside a word marked by `##`.
 */
import { memoize } from '../../../memoize.ts';

/** Pieces with a meaning of their own, by their place in every vocabulary of the model. */
export const PIECE = { padding: 0, unknown: 1, start: 2, end: 3 } as const;
/** In the order of `PIECE`. */
export const SPECIAL_PIECES = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'] as const;

/** Characters of a longer word are no word that anybody wrote: one unknown piece. */
const MAX_WORD = 60;

/** Words: those of a long article, many times over. */
const MAX_REMEMBERED = 20_000;

export type WordPieces = (text: string) => number[];

/** @param vocabulary Pieces in the order of their numbers, the first as in `SPECIAL_PIECES`. */
export function wordPieces(vocabulary: readonly string[]): WordPieces {
  const numbers = new Map(vocabulary.map((piece, number) => [piece, number]));
  const pieces = memoize((word) => piecesOf(word, numbers), MAX_REMEMBERED);
  return (text) => wordsOf(text).flatMap(pieces);
}

/** Runs of letters and digits, and every other character that is no white space alone; what cannot be seen is left out. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cc}\p{Cf}\uFFFD]+/gu, (run) => run.replace(/[^\t\n\r]+/g, '').replace(/./gs, ' '));
  return plain.match(/\p{Script=Han}|[^\s\p{P}$+<=>^`|~\p{Script=Han}]+|[\p{P}$+<=>^`|~]/gu) ?? [];
}

function piecesOf(word: string, numbers: ReadonlyMap<string, number>): number[] {
  const characters = [...word];
  if (characters.length > MAX_WORD) return [PIECE.unknown];
  const pieces: number[] = [];
  let start = 0;
  while (start < characters.length) {
    let end = characters.length;
    let number: number | undefined;
    for (; end > start; end--) {
      number = numbers.get((start > 0 ? '##' : '') + characters.slice(start, end).join(''));
      if (number !== undefined) break;
    }
    if (number === undefined) return [PIECE.unknown];
    pieces.push(number);
    start = end;
  }
  return pieces;
}
