import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/languages/registry.ts';
import { readingSeconds } from '../../../src/summary/reading-seconds.ts';
import { datelineEnd } from '../../../src/summary/sentences/dateline-end.ts';
import { quotedSpans } from '../../../src/summary/sentences/quoted-spans.ts';
import { splitSentences } from '../../../src/summary/sentences/split-sentences.ts';
import { spaceEndsThai } from '../../../src/summary/sentences/thai-breaks.ts';
import { inverseDocumentFrequency } from '../../../src/summary/sentences/word-frequency.ts';

/** Each limit with a text that is just within it, and one that is just beyond. */
describe('a quotation', () => {
  it('is kept whole up to 320 characters', () => {
    const spans = (length: number) => quotedSpans(`"${'x'.repeat(length - 1)}"`).length;
    expect(spans(320)).toBe(1);
    expect(spans(321)).toBe(0);
  });

  it('is closed over seven open marks', () => {
    const spans = (open: number) => quotedSpans(`(${'['.repeat(open)}a)`).length;
    expect(spans(7)).toBe(1);
    expect(spans(8)).toBe(0);
  });
});

describe('a text without capitals', () => {
  it('is written so on purpose from 241 characters on', () => {
    const text = (length: number) =>
      'it rained all day. '
        .repeat(20)
        .slice(0, length - 1)
        .concat('x');
    expect(splitSentences(text(240), 'en')).toHaveLength(1);
    expect(splitSentences(text(241), 'en').length).toBeGreaterThan(1);
  });
});

describe('a dateline', () => {
  it('ends within 90 characters', () => {
    const opening = (length: number) => `${'Lower Orm '.repeat(12).slice(0, length - ' (Reuters) '.length)} (Reuters) `;
    expect(datelineEnd(`${opening(80)}The ferry sailed.`, languageFor('en'))).toBe(80);
    expect(datelineEnd(`${opening(100)}The ferry sailed.`, languageFor('en'))).toBe(0);
  });
});

describe('a Thai clause', () => {
  it('ends before a new statement where it has 80 characters, also where somebody says it', () => {
    const ends = (length: number, next: string) => spaceEndsThai(`${'ก'.repeat(length)} ${next}`, 0, length);
    expect(ends(80, 'ล่าสุดฝนตก')).toBe(true);
    expect(ends(79, 'ล่าสุดฝนตก')).toBe(false);
    expect(ends(80, 'นายสมชาย ใจดี กล่าวว่าฝนตก')).toBe(true);
  });

  it('ends before what hangs on it where it has 200 characters', () => {
    const ends = (length: number) => spaceEndsThai(`${'ก'.repeat(length)} แต่ฝนตก`, 0, length);
    expect(ends(200)).toBe(true);
    expect(ends(199)).toBe(false);
  });
});

describe('the rarity of a word', () => {
  it('is small for a common one and 4.7 for one that is on no list', () => {
    expect(inverseDocumentFrequency('year', 'en')).toBeLessThan(0.6);
    expect(inverseDocumentFrequency('year', 'en')).toBeGreaterThan(0.02);
    expect(inverseDocumentFrequency('zzyzx', 'en')).toBeCloseTo(4.7, 1);
  });
});

describe('reading', () => {
  it('takes a minute for 238 words', () => {
    expect(readingSeconds(238)).toBe(60);
    expect(readingSeconds(239)).toBe(61);
  });
});
