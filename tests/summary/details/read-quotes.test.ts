import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../src/summary/details/read-quotes.ts';

function read(text: string, language = 'en'): string[] {
  return readQuotes(text, language).map(({ value, speaker }) => `${value} — ${speaker?.value ?? 'nobody'}`);
}

describe('quotations', () => {
  it('have the speaker that is named beside them', () => {
    expect(read('"We will not stop," said Ana Lima.')).toEqual(['We will not stop, — Ana Lima']);
    expect(read('"We will not stop," Mayor Ana Lima told reporters.')).toEqual(['We will not stop, — Ana Lima']);
    expect(read('Ana Lima said: “We will not stop.”')).toEqual(['We will not stop. — Ana Lima']);
  });

  it('have none where only a pronoun speaks', () => {
    expect(read('Ana Lima left. "We will not stop," she said.')).toEqual(['We will not stop, — nobody']);
  });

  it('in single marks survive apostrophes', () => {
    expect(read("'We won't stop the boys' club,' said Ana Lima.")).toEqual([
      "We won't stop the boys' club, — Ana Lima",
    ]);
  });

  it('that are never closed are not read', () => {
    expect(read('"We will not stop. "Nor will they," said Ana Lima.')).toEqual(['Nor will they, — Ana Lima']);
  });
});
