/** Reads what a number is of and how large its unit is: currencies, per cent, "million", 万. A part of reading numbers. */
import type { CompiledFactWords } from '../../languages/compile-fact-words.ts';
import { parseDigits } from './parse-digits.ts';

/** At the end of what stands before a number. */
export const CURRENCY_BEFORE =
  /(?:(?:US|AU|NZ|HK|CA|A|C|S|R)?\$|[£€¥₹₽₺₩₪₫₴₦฿]|\b(?:USD|EUR|GBP|JPY|CNY|INR|CHF|AUD|CAD)|\b(?:Rs\.?|kr\.?|Rp\.?))[\u00a0\u202f ]?$/u;
const CURRENCY_CODES: Readonly<Record<string, string>> = {
  USD: '$',
  AUD: '$',
  CAD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CNY: '¥',
  INR: '₹',
  RS: '₹',
  KR: 'kr',
  RP: 'Rp',
  CHF: 'Fr',
};
const CURRENCY_AFTER = /[\u00a0\u202f ]?([$£€¥₹₽₺₩₪₫₴₦฿])/uy;
export const PERCENT_AFTER = /[\u00a0\u202f ]?[%٪％]/uy;
const WORD_AFTER = /[\u00a0\u202f -]?(\p{L}[\p{L}\p{M}]*)/uy;
/** "1,2 millones de euros", "3 millions d'euros". */
const ROMANCE = new Set(['es', 'fr', 'it', 'pt', 'ro', 'ca']);
const JOINT = /[\u00a0\u202f ](?:de(?=[\u00a0\u202f ])|d['’](?=\p{L})|di(?=[\u00a0\u202f ]))/uy;
/** Scripts whose words stand without spaces, numbers among them. */
export const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The unit that stands after a number, and where it ends. */
export function unitAfter(
  text: string,
  end: number,
  words: CompiledFactWords,
): { unit: string | undefined; end: number } {
  const sign = matchAt(CURRENCY_AFTER, text, end);
  if (sign !== undefined && !/^\p{Nd}/u.test(text.slice(end + sign.length, end + sign.length + 1)))
    return { unit: sign.trim(), end: end + sign.length };
  const rest = text.slice(end, end + 24).toLowerCase();
  for (const percent of words.percent) {
    for (const lead of ['', ' ', '\u00a0', '-']) {
      if (rest.startsWith(lead + percent) && !/^[\p{L}\p{M}]/u.test(rest.slice(lead.length + percent.length)))
        return { unit: '%', end: end + lead.length + percent.length };
    }
  }
  const joint = ROMANCE.has(words.tag) ? (matchAt(JOINT, text, end) ?? '') : '';
  const word = matchAt(WORD_AFTER, text, end + joint.length);
  const currency = word === undefined ? undefined : words.currencies.get(word.replace(/^[^\p{L}]/u, '').toLowerCase());
  if (word !== undefined && currency !== undefined) return { unit: currency, end: end + joint.length + word.length };
  for (const [name, unit] of words.currencies) {
    if (!UNSPACED.test(name)) continue;
    const gap = words.tag === 'ko' && text.charAt(end) === ' ' ? 1 : 0;
    if (text.startsWith(name, end + gap)) return { unit, end: end + gap + name.length };
  }
  return { unit: undefined, end };
}

/** "1.2 million", "3.5 lakh crore", "3万5000", "2억 5000만": as many parts as follow, each smaller than the last. */
export function withScales(
  text: string,
  from: number,
  first: number,
  words: CompiledFactWords,
): { end: number; value: number } {
  let end = from;
  let value = first;
  let last = Number.POSITIVE_INFINITY;
  let done = 0;
  for (;;) {
    const scale = scalesAfter(text, end, words);
    if (!scale || scale.value >= last) return { end, value: done + value };
    end = scale.end;
    done += value * scale.value;
    value = 0;
    last = scale.value;
    const more = words.tag === 'tr' || UNSPACED.test(text.slice(end - 1)) ? /[ \u00a0]?(?=\p{Nd})/uy : undefined;
    const gap = more && matchAt(more, text, end);
    const digits = gap === undefined ? undefined : parseDigits(text, end + gap.length, words.decimal);
    if (!digits || digits.value >= last) return { end, value: done };
    end = digits.end;
    value = digits.value;
  }
}

/** "lakh crore", "mil millones", 万亿: a larger scale right after one multiplies it. */
function scalesAfter(text: string, from: number, words: CompiledFactWords): { end: number; value: number } | undefined {
  let run = scaleAfter(text, from, words);
  for (let last = run; run && last; ) {
    const next = scaleAfter(text, run.end, words);
    if (!next || next.value <= last.value) break;
    run = { end: next.end, value: run.value * next.value };
    last = next;
  }
  return run;
}

function scaleAfter(text: string, end: number, words: CompiledFactWords): { end: number; value: number } | undefined {
  const word = matchAt(WORD_AFTER, text, end);
  if (word === undefined) return undefined;
  const gap = /^\p{L}/u.test(word) ? 0 : 1;
  const letters = word.slice(gap).toLowerCase();
  const whole = words.scales.get(letters);
  if (whole !== undefined && (letters.length > 1 || gap === 0)) return { end: end + word.length, value: whole };
  if (!UNSPACED.test(letters)) return undefined;
  const [sign = ''] = letters;
  const value = words.scales.get(sign);
  return value === undefined ? undefined : { end: end + gap + sign.length, value };
}

export function currencySign(sign: string): string {
  const bare = sign.trim().replace(/\.$/, '');
  return CURRENCY_CODES[bare.toUpperCase()] ?? bare.slice(-1);
}

/** @param sticky A pattern with the `y` flag. */
export function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}
