import { describe, expect, it } from 'vitest';
import { readNames } from '../../../src/summary/details/read-names.ts';

function read(text: string): string[] {
  return readNames(text, 'en').map(({ start, end, title }) =>
    [title, text.slice(start, end)].filter(Boolean).join('|'),
  );
}

describe('names', () => {
  it('stand without title and possessive', () => {
    expect(read("We met Police Chief Ana Lima and Mr Joe O'Neil of Harrow Rovers's board.")).toEqual([
      'Police Chief|Ana Lima',
      "Mr|Joe O'Neil",
      'Harrow Rovers',
    ]);
  });

  it('at the start of a sentence need to be names elsewhere, or to be more than a word', () => {
    expect(read('Bread was sold. Lima was not. She saw Lima.')).toEqual(['Lima', 'Lima']);
    expect(read('Ana Lima was there.')).toEqual(['Ana Lima']);
  });

  it('may hold small words', () => {
    expect(read('the painter Rosa van der Berg')).toEqual(['Rosa van der Berg']);
  });

  it('are not read in scripts without capitals', () => {
    expect(readNames('東京で会議が開かれた。', 'ja')).toEqual([]);
  });
});
