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

  it.each([
    ['en', '₹3.5 lakh crore', '3500000000000₹'],
    ['en', 'Rs 1.2 lakh crore', '1200000000000₹'],
    ['en', 'Rs 3 lakh crores', '3000000000000₹'],
    ['en', '£2 thousand million', '2000000000£'],
    ['en', 'two lakh crore rupees', '2000000000000₹'],
    ['hi', '3.5 लाख करोड़ रुपये', '3500000000000₹'],
    ['hi', '45 हज़ार करोड़ रुपये', '450000000000₹'],
    ['es', '3 mil millones de euros', '3000000000€'],
    ['es', 'dos mil millones de euros', '2000000000€'],
    ['pt', '2,3 mil milhões de euros', '2300000000€'],
    ['fr', '3 mille milliards d’euros', '3000000000000€'],
    ['zh', '3.5万亿元', '3500000000000¥'],
    ['zh', '5千万元', '50000000¥'],
    ['ja', '3兆5千億円', '3500000000000¥'],
    ['ko', '3조 5천억 원', '3500000000000₩'],
    ['ko', '5백만 원', '5000000₩'],
    ['vi', '2,3 nghìn tỷ đồng', '2300000000000₫'],
    ['uk', '3,5 мільярда гривень', '3500000000₴'],
    ['ru', '1,2 триллиона рублей', '1200000000000₽'],
    ['pl', '2 biliony złotych', '2000000000000zł'],
  ])('multiply one scale by a larger one right after it (%s: %s)', (language, text, value) => {
    expect(read(text, language)).toEqual([`${text}=${value}`]);
  });

  it('do not run on into a scale that is no larger', () => {
    expect(read('3 crore lakh')).toEqual(['3 crore=30000000']);
    expect(read('2억 5000만 원', 'ko')).toEqual(['2억 5000만 원=250000000₩']);
    expect(read('three thousand million, two hundred and six thousand')).toEqual([
      'three thousand million=3000000000',
      'two hundred and six thousand=206000',
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
