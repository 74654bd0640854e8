import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/summary/details/read-dates.ts';

/** A Wednesday. */
const published = '2015-03-18T10:00:00Z';

function read(text: string, language = 'en', day: string | undefined = published): string[] {
  return readDates(text, language, day).map(({ start, end, value }) => `${text.slice(start, end)}=${value}`);
}

describe('dates', () => {
  it('are read as exactly as they are written', () => {
    expect(read('On March 14, 2015, on 3 April, in 1998 and in January 2012.')).toEqual([
      'March 14, 2015=2015-03-14',
      '3 April=2015-04-03',
      '1998=1998',
      'January 2012=2012-01',
    ]);
  });

  it('without a year take the one nearest to publication', () => {
    expect(read('It opened on December 20.')).toEqual(['December 20=2014-12-20']);
    expect(readDates('It opened on December 20.', 'en')[0]?.value).toBe('--12-20');
  });

  it('given as weekdays look back, or ahead in a sentence about the future', () => {
    expect(read('He died on Monday. They will meet on Friday.')).toEqual(['Monday=2015-03-16', 'Friday=2015-03-20']);
  });

  it('without a year look far ahead only in a sentence about the future', () => {
    expect(read('The fair was on 30 June.')).toEqual(['30 June=--06-30']);
    expect(read('The fair will be on 30 June.')).toEqual(['30 June=2015-06-30']);
  });

  it('given as weekdays that may be last week or this are left out', () => {
    expect(read('He died on Thursday. She died on Friday.')).toEqual([]);
  });

  it.each([
    ['en', 'The talks will begin on Wednesday next week.'],
    ['en', 'The talks will begin on Tuesday of next week.'],
    ['de', 'Die Gespräche sollen am Freitag nächster Woche beginnen.'],
    ['es', 'Las conversaciones empezarán el viernes de la semana que viene.'],
    ['fr', 'Les pourparlers commenceront vendredi de la semaine prochaine.'],
  ])('given as weekdays of another week are left out: %s, %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('are one with the weekday before the month', () => {
    expect(read('They will meet on Friday, March 20.')).toEqual(['March 20=2015-03-20']);
  });

  it('relative to publication need it', () => {
    expect(read('He died yesterday.')).toEqual(['yesterday=2015-03-17']);
    expect(readDates('He died yesterday.', 'en')).toEqual([]);
  });

  it('are not made of verbs or impossible days', () => {
    expect(read('You may 14 times march on 31 February 2015.')).toEqual([]);
  });
});
