import { describe, expect, it } from 'vitest';
import { isDay } from '../../../src/summary/details/calendar.ts';
import { readNames } from '../../../src/summary/details/read-names.ts';
import { readQuotes } from '../../../src/summary/details/read-quotes.ts';
import {
  resolveWeekday,
  resolveYearlessDay,
  resolveYearlessMonth,
  type Viewpoint,
} from '../../../src/summary/details/resolve-date.ts';

/** A Monday, seen from in a sentence of the past or of the future. */
const seen = (isFuture: boolean): Viewpoint => ({ today: { year: 2026, month: 6, day: 1 }, isFuture });

describe('a month', () => {
  it.each([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days, index) => [index + 1, days] as const))(
    'the %ith, has %i days',
    (month, days) => {
      expect(isDay({ year: 2026, month, day: days })).toBe(true);
      expect(isDay({ year: 2026, month, day: days + 1 })).toBe(false);
    },
  );
});

describe('a day without its year', () => {
  it('is known where it is at most 150 days away', () => {
    expect(resolveYearlessDay(1, 2, seen(false))).toBe('2026-01-02');
    expect(resolveYearlessDay(1, 1, seen(false))).toBeUndefined();
  });

  it('may be 45 days ahead although no word says so', () => {
    expect(resolveYearlessDay(7, 16, seen(false))).toBe('2026-07-16');
    expect(resolveYearlessDay(7, 17, seen(false))).toBeUndefined();
  });
});

describe('a month without its year', () => {
  it('is known where its middle is at most 75 days ahead', () => {
    expect(resolveYearlessMonth(8, seen(true))).toBe('2026-08');
    expect(resolveYearlessMonth(9, seen(true))).toBeUndefined();
  });
});

describe('a weekday', () => {
  it('is at most three days back', () => {
    expect(resolveWeekday(5, seen(false))).toBe('2026-05-29');
    expect(resolveWeekday(4, seen(false))).toBeUndefined();
  });

  it('is at most five days ahead in a sentence about the future', () => {
    expect(resolveWeekday(6, seen(true))).toBe('2026-06-06');
    expect(resolveWeekday(7, seen(true))).toBeUndefined();
  });
});

describe('a quotation', () => {
  it('ends within 1,500 characters', () => {
    const quotes = (length: number) => readQuotes(`“${'x'.repeat(length - 1)}”, said Ana Lima.`, 'en').length;
    expect(quotes(1499)).toBe(1);
    expect(quotes(1500)).toBe(0);
  });

  it('has a speaker that is named within 90 characters', () => {
    const speaker = (between: number) =>
      readQuotes(`Ana Lima said ${'x'.repeat(between)}: “We will not stop.”`, 'en')[0]?.speaker?.value;
    expect(speaker(90 - 'Ana Lima said : '.length)).toBe('Ana Lima');
    expect(speaker(91 - 'Ana Lima said : '.length)).toBeUndefined();
  });
});

describe('a name', () => {
  it('has sixteen words at most', () => {
    const words = 'Ana Bela Cruz Dias Egas Faro Gama Horta Iria Jota Kiel Lima Mota Neto Osso Pino Quim'.split(' ');
    const [name] = readNames(`We met ${words.join(' ')} there.`, 'en');
    expect(name?.value.split(' ')).toHaveLength(16);
  });
});
