import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../src/summary/details/read-numbers.ts';

/** Each number as "text=value[unit]". */
function read(text: string, language = 'en'): string[] {
  return readNumbers(text, language).map(
    ({ start, end, value, unit = '' }) => `${text.slice(start, end)}=${value}${unit}`,
  );
}

describe('numbers', () => {
  it('are read with grouping and decimals as the language writes them', () => {
    expect(read('12,345 dogs and 4.5 cats')).toEqual(['12,345=12345', '4.5=4.5']);
    expect(read('12.345 Hunde und 4,5 Katzen', 'de')).toEqual(['12.345=12345', '4,5=4.5']);
    expect(read('12 345 personnes', 'fr')).toEqual(['12 345=12345']);
    expect(read('1,00,000 homes')).toEqual(['1,00,000=100000']);
  });

  it('keep their scale, currency and percent sign', () => {
    expect(read('It cost $1.2 million, or £100m, up 4.5 per cent (3%).')).toEqual([
      '$1.2 million=1200000$',
      '£100m=100000000£',
      '4.5 per cent=4.5%',
      '3%=3%',
    ]);
  });

  it('are read when spelled', () => {
    expect(read('twenty-five men, two hundred and six thousand homes, a million stars')).toEqual([
      'twenty-five=25',
      'two hundred and six thousand=206000',
      'a million=1000000',
    ]);
    expect(read('between twenty and thirty people')).toEqual(['twenty=20', 'thirty=30']);
  });

  it('are not read from names, times, versions and decades', () => {
    expect(read('The A320 left at 10:30 in the 1990s, after Covid-19, with version 2.1.3.')).toEqual([]);
  });
});
