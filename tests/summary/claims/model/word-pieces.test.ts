import { describe, expect, it } from 'vitest';
import { PIECE, SPECIAL_PIECES, wordPieces, wordsOf } from '../../../../src/summary/claims/model/word-pieces.ts';

const vocabulary = [...SPECIAL_PIECES, 'bridge', 'bri', '##dge', '##s', 'close', '##d', ',', 'b', '##b'];
const split = (text: string) => wordPieces(vocabulary)(text).map((number) => vocabulary[number]);

describe('words', () => {
  it('lose capitals and accents, as the model’s own splitter has it', () => {
    expect(wordsOf('Café ÉCLAIR naïve')).toEqual(['cafe', 'eclair', 'naive']);
  });

  it('end at every sign, and signs are words', () => {
    expect(wordsOf("It's $1.4m (7%)—or so…")).toEqual([
      'it',
      "'",
      's',
      '$',
      '1',
      '.',
      '4m',
      '(',
      '7',
      '%',
      ')',
      '—',
      'or',
      'so',
      '…',
    ]);
  });

  it('are not broken by what cannot be seen', () => {
    expect(wordsOf('con\u00ADtract\u200Bor one\ttwo')).toEqual(['contractor', 'one', 'two']);
  });

  it('are single characters where a script has no spaces', () => {
    expect(wordsOf('北京 news')).toEqual(['北', '京', 'news']);
  });
});

describe('pieces', () => {
  it('are the longest that are known, from the left', () => {
    expect(split('Bridges closed, bb')).toEqual(['bridge', '##s', 'close', '##d', ',', 'b', '##b']);
  });

  it('are one unknown piece for a word with a part that is in none', () => {
    expect(wordPieces(vocabulary)('bridgex')).toEqual([PIECE.unknown]);
  });

  it('are one unknown piece for what is too long to be a word', () => {
    expect(wordPieces(vocabulary)('b'.repeat(61))).toEqual([PIECE.unknown]);
    expect(wordPieces(vocabulary)('b'.repeat(60))).toHaveLength(60);
  });
});
