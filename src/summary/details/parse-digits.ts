/** Parses digits as a language writes them: grouping, decimals, native digits. A step of reading numbers. */

export interface Digits {
  readonly end: number;
  readonly value: number;
}

/**
 * Reads the number that starts at `start`, where a digit must stand.
 *
 * Groups must be whole ("12,345", "1,00,000"), else the number ends before the sign: "10, 15" is ten.
 */
export function parseDigits(text: string, start: number, decimal: '.' | ','): Digits | undefined {
  const pattern = decimal === '.' ? POINT_DECIMAL : COMMA_DECIMAL;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const plain = asciiDigits(match[0]);
  const fraction = match[1] === undefined ? '' : asciiDigits(match[1]);
  const whole = plain.slice(0, plain.length - (fraction ? fraction.length + 1 : 0)).replace(/[^0-9]/g, '');
  return { end: start + match[0].length, value: Number(fraction ? `${whole}.${fraction}` : whole) };
}

const POINT_DECIMAL =
  /(?:\p{Nd}{1,3}(?:[,٬]\p{Nd}{2,3})*[,٬]\p{Nd}{3}(?![,.]?\p{Nd}{3})|\p{Nd}{1,3}(?:[\u00a0\u202f'’]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+)(?:[.٫](\p{Nd}+))?/uy;
const COMMA_DECIMAL = /(?:\p{Nd}{1,3}(?:[. \u00a0\u202f'’]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+)(?:,(\p{Nd}+))?/uy;

/** Digits of any script → ASCII. Unicode keeps each script's ten digits together, in order. */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}
