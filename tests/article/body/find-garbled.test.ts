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
/** Words that the head does not have in any order. */
const unknown = (count: number) => times(count, 'zzyzx');

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

  it('take with them what may be either, right before them', () => {
    expect(garbledFrom([HEAD, HEAD, 'Zzyzx', times(9, 'leehw')])).toBe(2);
    expect(garbledFrom([HEAD, 'The wheel, the roof', times(9, 'leehw')])).toBe(2);
  });

  it('are shown in a text about them, which goes on in its language', () => {
    expect(garbledFrom([HEAD, times(9, 'leehw'), times(8, 'wheel')])).toBe(1);
    expect(garbledFrom([HEAD, times(9, 'leehw'), times(10, 'wheel')])).toBeUndefined();
  });
});
