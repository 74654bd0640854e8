/**
 * Reads every number in a text, in digits or words, with its value and unit. Shared by facts and by the claim check.
 * Not read: what only looks like one (times, dotted dates, versions, "A320", "1990s").
 */
import { type CompiledFactWords, factWords } from '../../languages/compile-fact-words.ts';
import {
  CURRENCY_BEFORE,
  currencySign,
  matchAt,
  PERCENT_AFTER,
  UNSPACED,
  unitAfter,
  withScales,
} from './number-units.ts';
import { parseDigits } from './parse-digits.ts';
import { readSpelledNumbers } from './read-spelled-numbers.ts';

export interface NumberMention {
  /** UTF-16 offsets `[start, end)`, with currency sign, scale and unit. */
  readonly start: number;
  readonly end: number;
  /** Scale applied: "1.2 million" → 1200000. */
  readonly value: number;
  /** "%", a currency sign ("$" for every kind of dollar), or the letters that cling to the digits ("km"). */
  readonly unit?: string;
  readonly kind: 'cardinal' | 'ordinal';
}

/** @param language BCP 47; of an unknown one only digits are read. In reading order, never overlapping. */
export function readNumbers(text: string, language: string): NumberMention[] {
  const words = factWords(language);
  const mentions = [...readDigitNumbers(text, words), ...readSpelledNumbers(text, words)];
  mentions.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return mentions.filter((mention) => {
    // "50 mil" holds "mil", which is a number word too.
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

function readDigitNumbers(text: string, words: CompiledFactWords): NumberMention[] {
  const mentions: NumberMention[] = [];
  const digit = /\p{Nd}/gu;
  for (let match = digit.exec(text); match; match = digit.exec(text)) {
    const start = match.index;
    const digits = parseDigits(text, start, words.decimal);
    if (!digits) continue;
    digit.lastIndex = digits.end;
    const clock = matchAt(/(?:[.:/][\p{Nd}]+)+|[hH:]\p{Nd}{2}/uy, text, digits.end);
    if (clock) digit.lastIndex = digits.end + clock.length;
    const before = text.slice(Math.max(0, start - 6), start);
    if (clock || isInsideWord(before)) continue;
    const mention = withUnit(text, start, before, digits, words);
    if (!mention) continue;
    mentions.push(mention);
    digit.lastIndex = mention.end;
  }
  return mentions;
}

/** "A320", "Covid-19", "#3", ".5": the digits are part of a name or of another number. */
function isInsideWord(before: string): boolean {
  if (CURRENCY_BEFORE.test(before)) return false;
  const last = /(\p{L})[-–]?$/u.exec(before)?.[1];
  return (last !== undefined && !UNSPACED.test(last)) || /[#.:/_]$/.test(before);
}

const CLINGING = /\p{L}[\p{L}\p{M}]*/uy;

function withUnit(
  text: string,
  digitsStart: number,
  before: string,
  digits: { readonly end: number; readonly value: number },
  words: CompiledFactWords,
): NumberMention | undefined {
  const sign = CURRENCY_BEFORE.exec(before)?.[0];
  const start = digitsStart - (sign?.length ?? 0);
  let { end, value } = digits;
  let unit = sign === undefined ? undefined : currencySign(sign);

  const clinging = matchAt(CLINGING, text, end);
  if (clinging !== undefined && !UNSPACED.test(clinging)) {
    const letters = clinging.toLowerCase();
    const scale = words.scales.get(letters);
    if (words.daySuffixes.includes(letters)) return { start, end: end + letters.length, value, kind: 'ordinal' };
    if (scale !== undefined && (unit !== undefined || letters.length > 1)) {
      value *= scale;
      end += letters.length;
    } else if (letters === 's' || letters === 'am' || letters === 'pm') return undefined;
    else return { start, end: end + letters.length, value, unit: letters, kind: 'cardinal' };
  }
  ({ end, value } = withScales(text, end, value, words));

  if (matchAt(PERCENT_AFTER, text, end) !== undefined) unit = '%';
  if (unit === '%') end += matchAt(PERCENT_AFTER, text, end)?.length ?? 0;
  else if (unit === undefined) ({ unit, end } = unitAfter(text, end, words));
  // "6 pounds" may be a weight.
  if (unit === '£' && value < 1000 && /pounds?$/i.test(text.slice(start, end))) unit = 'lb';
  // "9 đồng" is no price; "quận 9 đồng thời" is district 9, and also.
  if (unit === '₫' && value < 1000) return undefined;
  return { start, end, value: rounded(value), ...(unit === undefined ? {} : { unit }), kind: 'cardinal' };
}

/** Undoes what binary fractions do to 1.1 × 10⁶. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
