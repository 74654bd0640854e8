import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../src/digest/decode-html.ts';
import { inOneByteLetters } from '../support/letters-of-one-byte.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBigEndian = false) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    }),
  );
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const read = (bytes: Uint8Array, declared?: string, host = 'post.example') => decodeHtml({ bytes, declared, host });

const story = 'Мост через Норду снова закрыт, сообщил в пятницу городской совет. '.repeat(8);
const german = 'Die Brücke über die Norda bleibt für Fußgänger geöffnet, hörte man spät. '.repeat(8);
/** Where two bytes make a letter: fixed, since no platform encodes them. */
const shiftJis = Uint8Array.from([0x8b, 0xb4, 0x82, 0xcd, 0x95, 0xc2, 0x82, 0xb6, 0x82, 0xbd, 0x81, 0x42]);
const eucJp = Uint8Array.from([0xb6, 0xb6, 0xa4, 0xcf, 0xca, 0xc4, 0xa4, 0xb8, 0xa4, 0xbf, 0xa1, 0xa3]);
const gbk = Uint8Array.from([0xc7, 0xc5, 0xb9, 0xd8, 0xc1, 0xcb, 0xa1, 0xa3]);

describe('decodeHtml', () => {
  it('believes the byte order mark before the header, and the header before the markup', () => {
    const mark = Uint8Array.from([0xef, 0xbb, 0xbf]);
    expect(read(joined(mark, utf8(story)), 'windows-1252')).toBe(story);
    expect(read(joined(Uint8Array.from([0xff, 0xfe]), utf16(story)), 'utf-8')).toBe(story);
    expect(read(joined(Uint8Array.from([0xfe, 0xff]), utf16(story, true)))).toBe(story);
    const page = `<meta charset="koi8-r">${story}`;
    expect(read(inOneByteLetters(page, 'windows-1251'), 'windows-1251')).toBe(page);
  });

  it.each([
    ['a charset', '<html><head><meta charset=windows-1251>'],
    ['a pragma with blanks', "<head><meta http-equiv='content-type' content='text/html; charset = windows-1251'>"],
    ['a pragma without quotes', '<meta http-equiv=Content-Type content=text/html;charset=cp1251 />'],
    ['the second, the first being a comment’s', '<!-- <meta charset="utf-8"> --><meta charset="windows-1251">'],
    ['the second, the first being unknown', '<meta charset="none-such"><meta charset="windows-1251">'],
    ['an XML declaration', '<?xml version="1.0" encoding="windows-1251"?><!doctype html><html>'],
    ['one that comes late', `<head><script>${'x'.repeat(3000)}</script><meta charset="windows-1251">`],
    ['one after a script that writes another', '<script>"<meta charset=koi8-r>"</script><meta charset="windows-1251">'],
  ])('reads %s in the markup', (_, head) => {
    expect(read(inOneByteLetters(head + story, 'windows-1251'))).toBe(head + story);
  });

  it('reads letters of two bytes by their label', () => {
    expect(read(joined(utf8('<meta charset="Shift_JIS">'), shiftJis))).toContain('橋は閉じた。');
    expect(read(joined(utf8('<meta charset=x-euc-jp>'), eucJp))).toContain('橋は閉じた。');
    expect(read(gbk, 'gb2312')).toBe('桥关了。');
  });

  it('sees two bytes a letter without a mark, and takes markup that claims so for UTF-8', () => {
    expect(read(utf16(`<!doctype html>${story}`))).toContain(story);
    expect(read(utf16(`<!doctype html>${story}`, true))).toContain(story);
    expect(read(utf8(`<meta charset="utf-16">${story}`))).toContain(story);
  });

  it('goes by the bytes, then the language, then the host’s country where nothing is declared', () => {
    expect(read(utf8(`<html lang="ru">${story}`))).toContain(story);
    expect(read(inOneByteLetters(`<html lang="ru-RU">${story}`, 'windows-1251'))).toContain(story);
    expect(read(inOneByteLetters(story, 'windows-1251'), undefined, 'novosti.ru')).toBe(story);
    expect(read(inOneByteLetters(german, 'windows-1252'))).toBe(german);
    expect(read(joined(utf8('<html lang=ja>'), shiftJis))).toContain('橋は閉じた。');
  });

  it('passes over an unknown label', () => {
    expect(read(utf8(story), 'utf8mb4')).toBe(story);
  });

  it('takes UTF-8 for what it is when the label makes nonsense of it', () => {
    expect(read(utf8(story), 'iso-8859-1')).toBe(story);
    expect(read(utf8(german), 'windows-1252')).toBe(german);
  });

  it('gives nothing where the letters are lost, but forgives slips', () => {
    expect(read(inOneByteLetters(story, 'windows-1251'), 'utf-8')).toBeUndefined();
    expect(read(inOneByteLetters(story, 'windows-1251'))).toBeUndefined();
    expect(read(inOneByteLetters(german, 'windows-1252'), 'utf-8')).toBeUndefined();
    expect(read(joined(utf8(story), Uint8Array.from([0xe4, 0x20])), 'utf-8')).toContain(story);
    expect(read(utf8(`${'\u00a0'.repeat(9)} La crème brûlée. `.repeat(30)), 'utf-8')).toBeDefined();
  });

  it('looks for markup’s word within 1,024 bytes, then in the XML declaration, then within 100,000', () => {
    const xml = '<?xml version="1.0" encoding="koi8-r"?>';
    const page = (filler: number) => `${' '.repeat(filler)}<meta charset="windows-1251">${story}`;
    const bytes = (text: string) => inOneByteLetters(text, 'windows-1251');
    expect(read(bytes(xml + page(900)))).toContain(story);
    expect(read(bytes(xml + page(1000)))).not.toContain(story);
    expect(read(bytes(page(99_900)))).toContain(story);
    expect(read(bytes(page(100_000)))).toBeUndefined();
  });

  it('takes twenty lost letters for slips, and any number that is a tenth of the others', () => {
    const lost = (count: number) => Uint8Array.from({ length: count }, () => 0xff);
    expect(read(joined(utf8('Ü'.repeat(10)), lost(20)), 'utf-8')).toBeDefined();
    expect(read(joined(utf8('Ü'.repeat(10)), lost(21)), 'utf-8')).toBeUndefined();
    expect(read(joined(utf8('Ü '.repeat(270)), lost(30)), 'utf-8')).toBeDefined();
    expect(read(joined(utf8('Ü '.repeat(260)), lost(30)), 'utf-8')).toBeUndefined();
  });

  it('takes time in proportion to a head of tags that never close', () => {
    expect(read(utf8(`${'<meta charset='.repeat(20_000)}${'<html '.repeat(20_000)}`))).toBeDefined();
  });
});
