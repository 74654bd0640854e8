/** Letters that are no language; each limit with an input on either side. */
import { describe, expect, it } from 'vitest';
import { findGarbled } from '../../../src/article/body/find-garbled.ts';
import type { TextRun } from '../../../src/article/page-tree/page-tree.ts';

const HEAD =
  'The miller said that the wheel and the roof were built with stone from the river, that they have seen many floods, and that nothing would move them.';
const garbledFrom = (texts: readonly string[], title = '') => {
  const runs = texts.map((text) => ({ text })) as unknown as TextRun[];
  const found = findGarbled(runs, title);
  return found.length ? texts.length - found.length : undefined;
};
const times = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');
/** Words that the head does not have in any order, with letters as common as its own. */
const unknown = (count: number) => times(count, 'treason');

describe('letters that are no language', () => {
  it('are known words in another order, six of them at least', () => {
    expect(garbledFrom([HEAD, 'Eht 12 leehw dna, eht foor tath'])).toBe(1);
    expect(garbledFrom([HEAD, 'Eht 12 leehw dna, eht foor'])).toBeUndefined();
  });

  it('are told by the title, too, where the text begins with them', () => {
    const garbled = 'Rellim dna leehw, rellim dna leehw';
    expect(garbledFrom(['Nothing else', garbled], 'Miller and wheel')).toBe(1);
    expect(garbledFrom(['Nothing else', garbled])).toBeUndefined();
  });

  it('are a tenth of the words at least, two in each run', () => {
    const line = (garbled: number, others: number) => `${times(garbled, 'leehw')} ${unknown(others)}`;
    expect(garbledFrom([HEAD, line(6, 54)])).toBe(1);
    expect(garbledFrom([HEAD, line(6, 55)])).toBeUndefined();
    expect(garbledFrom([HEAD, ...Array.from({ length: 6 }, () => line(2, 1))])).toBe(1);
    expect(garbledFrom([HEAD, ...Array.from({ length: 12 }, () => line(1, 1))])).toBeUndefined();
  });

  it('are fewer than the words that stand as they are', () => {
    expect(garbledFrom([HEAD, `${times(7, 'leehw')} ${times(6, 'wheel')}`])).toBe(1);
    expect(garbledFrom([HEAD, `${times(7, 'leehw')} ${times(7, 'wheel')}`])).toBeUndefined();
  });

  it('are words of three letters, since shorter ones are too easily another one', () => {
    const head = `${HEAD} He is on it.`;
    expect(garbledFrom([head, times(9, 'nam eht')])).toBe(1);
    expect(garbledFrom([head, times(9, 'si no ti')])).toBeUndefined();
  });

  it('are words of thirty letters at most', () => {
    const long = (length: number) => `${'abc'.repeat(length).slice(0, length - 1)}z`;
    const page = (length: number) =>
      garbledFrom([`${HEAD} ${long(length)}`, times(6, [...long(length)].reverse().join(''))]);
    expect(page(30)).toBe(1);
    expect(page(31)).toBeUndefined();
  });

  it('may be shifted, by any number of letters, in Latin and Cyrillic', () => {
    const shift = (text: string, by: number, first: number, size: number) =>
      text.toLowerCase().replace(/\p{L}/gu, (letter) => {
        const place = letter.charCodeAt(0) - first;
        return String.fromCharCode(first + ((place + by) % size));
      });
    for (const by of [1, 13, 25]) expect(garbledFrom([HEAD, shift(HEAD, by, 97, 26)])).toBe(1);
    const russian =
      'Мельник сказал, что это колесо было здесь всегда, что оно будет здесь потом и что вода это знает лучше всех.';
    for (const by of [1, 31]) expect(garbledFrom([russian, shift(russian, by, 0x430, 32)])).toBe(1);
  });

  it('are letters that are as often as no letters before them, sixty of them at least', () => {
    const head = times(5, HEAD);
    const cipher = (length: number) => 'zzxqjvkwzx '.repeat(6).replaceAll(' ', '').slice(0, length);
    const inWords = (letters: string) => letters.replace(/.{6}/g, '$& ');
    expect(garbledFrom([head, inWords(cipher(60))])).toBe(1);
    expect(garbledFrom([head, inWords(cipher(59))])).toBeUndefined();
    expect(garbledFrom([inWords('a'.repeat(60)), inWords(cipher(60))])).toBe(1);
    expect(garbledFrom([inWords('a'.repeat(59)), inWords(cipher(60))])).toBeUndefined();
  });

  it('are unlike those before them, or more like them in another place of the alphabet', () => {
    const letters = (counts: Readonly<Record<string, number>>) =>
      Object.entries(counts)
        .map(([letter, count]) => letter.repeat(count))
        .join('')
        .replace(/.{6}/g, '$& ');
    const head = letters({ a: 600 });
    // Sixteen others of twelve each: their squares add up to 48².
    const others = Object.fromEntries([...'bcdefghijklmnopq'].map((letter) => [letter, 12]));
    expect(garbledFrom([head, letters({ a: 35, ...others })])).toBe(1);
    expect(garbledFrom([head, letters({ a: 36, ...others })])).toBeUndefined();
    expect(garbledFrom([head, letters({ a: 40, b: 50 })])).toBe(1);
    expect(garbledFrom([head, letters({ a: 41, b: 50 })])).toBeUndefined();
  });

  it('are not what stands above them, where a dozen words are none of another order', () => {
    expect(garbledFrom([HEAD, unknown(12), times(9, 'leehw')])).toBe(2);
    expect(garbledFrom([HEAD, unknown(11), times(9, 'leehw')])).toBe(1);
  });

  it('take with them what may be either, right before them', () => {
    expect(garbledFrom([HEAD, HEAD, 'Zzyzx', times(9, 'leehw')])).toBe(2);
    expect(garbledFrom([HEAD, 'The wheel, the roof', times(9, 'leehw')])).toBe(2);
  });

  it('are shown in a text about them, which goes on in its language', () => {
    expect(garbledFrom([HEAD, times(9, 'leehw'), times(8, 'wheel')])).toBe(1);
    expect(garbledFrom([HEAD, times(9, 'leehw'), times(10, 'wheel')])).toBeUndefined();
  });
});
