import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentStems, tokenize } from '../../../src/summary/sentences/terms.ts';

const words = (text: string, language: string) => tokenize(text, language).map((token) => token.text);

describe('tokenize', () => {
  it('keeps numbers with their separators, hyphenated parts apart, and the stops of initials inside', () => {
    expect(words('In the U.S. 1,000.5 US-led troops left.', 'en')).toEqual([
      'In',
      'the',
      'U.S',
      '1,000.5',
      'US',
      'led',
      'troops',
      'left',
    ]);
  });

  it('tells the country from the pronoun', () => {
    expect(contentStems('It told us that the US and the U.S. agree', 'en')).toEqual(['us', 'us', 'agre']);
  });

  it('drops an English ending after an apostrophe', () => {
    expect(contentStems('Smith’s plan', 'en')).toEqual(['smith', 'plan']);
    expect(contentStems('O’Brien', 'en')).toEqual(["o'brien"]);
  });

  it('finds the words of scripts without spaces, also inside a text in another language', () => {
    expect(contentStems('The word 東京都 is Japanese', 'en')).toEqual(['word', '東京', '京都', 'japanes']);
    expect(words('トランプ氏は', 'ja')).toEqual(['トランプ', '氏', 'は']);
    expect(words('รัฐบาลไทย', 'th').length).toBeGreaterThan(1);
  });

  it('gives tokens that are exact, ordered slices of any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'fr', 'zh', 'th', 'xx', ''),
        (text, language) => {
          let last = 0;
          for (const token of tokenize(text, language)) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(token.end).toBeGreaterThan(token.start);
            last = token.start;
          }
        },
      ),
    );
  });
});
