/**
 * Every number in a text, in digits or words, with its value and unit. Shared by facts and by the claim check.
 * Not read: what only looks like one (times, dotted dates, versions, "A320", "1990s").
 */
import { type CompiledFactWords, factWords } from './fact-words/compile-fact-words.ts';
import { parseDigits } from './parse-digits.ts';
import { parseNumberWords, type WordToken } from './parse-number-words.ts';

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

const CURRENCY_BEFORE =
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
const PERCENT_AFTER = /[\u00a0\u202f ]?[%٪％]/uy;
const WORD_AFTER = /[\u00a0\u202f -]?(\p{L}[\p{L}\p{M}]*)/uy;
const CLINGING = /\p{L}[\p{L}\p{M}]*/uy;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

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
  if (unit === '£' && value < 1000 && /pounds?$/i.test(text.slice(start, end))) return undefined;
  // "9 đồng" is no price; "quận 9 đồng thời" is district 9, and also.
  if (unit === '₫' && value < 1000) return undefined;
  return { start, end, value: rounded(value), ...(unit === undefined ? {} : { unit }), kind: 'cardinal' };
}

function unitAfter(text: string, end: number, words: CompiledFactWords): { unit: string | undefined; end: number } {
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
  const word = matchAt(WORD_AFTER, text, end);
  const currency = word === undefined ? undefined : words.currencies.get(word.replace(/^[^\p{L}]/u, '').toLowerCase());
  if (word !== undefined && currency !== undefined) return { unit: currency, end: end + word.length };
  for (const [name, unit] of words.currencies) {
    if (UNSPACED.test(name) && text.startsWith(name, end)) return { unit, end: end + name.length };
  }
  return { unit: undefined, end };
}

/** "1.2 million", "3万5000", "2억 5000만": as many scales as follow, each smaller than the last. */
function withScales(
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
    const scale = scaleAfter(text, end, words);
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

function readSpelledNumbers(text: string, words: CompiledFactWords): NumberMention[] {
  if (words.cardinals.size === 0) return [];
  const mentions: NumberMention[] = [];
  for (const run of adjacentWords(text)) {
    for (let index = 0; index < run.length; index++) {
      const number = parseNumberWords(run, index, words);
      const first = run[index];
      const last = number && run[number.next - 1];
      if (!number || !first || !last) continue;
      const halved = words.half.find((half) =>
        text
          .slice(Math.max(0, first.end - 12), first.end)
          .toLowerCase()
          .endsWith(half),
      );
      index = number.next - 1;
      if (halved !== undefined || /^[ -]and a half\b/.test(text.slice(last.end, last.end + 12))) continue;
      const { unit, end } = unitAfter(text, last.end, words);
      if (unit === '₫' && number.value < 1000) continue;
      mentions.push({
        start: first.start,
        end,
        value: number.value,
        ...(unit === undefined ? {} : { unit }),
        kind: 'cardinal',
      });
    }
  }
  return mentions;
}

/** Words in runs that only a space or a hyphen divides: a number is never spelled across a comma or a digit. */
function* adjacentWords(text: string): Generator<WordToken[]> {
  let run: WordToken[] = [];
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const end = match.index + match[0].length;
    const last = run.at(-1);
    if (last && !(match.index === last.end + 1 && /[ \u00a0-]/.test(text.charAt(last.end)))) {
      yield run;
      run = [];
    }
    run.push({ word: match[0].toLowerCase(), start: match.index, end });
  }
  if (run.length > 0) yield run;
}

function currencySign(sign: string): string {
  const bare = sign.trim().replace(/\.$/, '');
  return CURRENCY_CODES[bare.toUpperCase()] ?? bare.slice(-1);
}

/** Undoes what binary fractions do to 1.1 × 10⁶. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}
