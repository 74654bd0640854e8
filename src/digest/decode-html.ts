/**
 * Decodes a page's bytes in the order of the HTML standard ("determining the character encoding"): byte order mark, header,
 * `<meta>` within the first 1,024 bytes, XML declaration, then what the bytes themselves and the page's language suggest.
 */

export interface PageBytes {
  readonly bytes: Uint8Array;
  /** What the `Content-Type` header says. */
  readonly declared: string | undefined;
  /** Its last part tells a language where the page names none. */
  readonly host: string;
}

/** Bytes in which the standard looks for a `<meta>` before it parses. */
const PRESCAN_BYTES = 1024;
/** Bytes of a head in which one is looked for after that: the standard reads on, whatever it costs. Set by hand. */
const HEAD_BYTES = 100_000;

/** @returns `undefined` where no reading gives letters: whatever was made of such a page would be nonsense. */
export function decodeHtml({ bytes, declared, host }: PageBytes): string | undefined {
  const mark = byteOrderMark(bytes);
  if (mark) return legible(decoded(bytes, mark));
  const start = latin1(bytes, HEAD_BYTES);
  const named =
    known(declared) ??
    wideLetters(bytes) ??
    inMarkup(metaEncoding(start.slice(0, PRESCAN_BYTES)) ?? xmlEncoding(start));
  if (named) return legible(decoded(bytes, named)) ?? strictUtf8(bytes);
  return (
    strictUtf8(bytes) ??
    legible(decoded(bytes, inMarkup(metaEncoding(start)) ?? encodingOf(languageOf(start) ?? host.split('.').at(-1))))
  );
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** Two bytes a letter, without a mark: "<" and a zero. */
function wideLetters([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0x3c && second === 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second === 0x3c && third === 0 ? 'utf-16be' : undefined;
}

/** Up to the next tag only, so that a head of unclosed ones stays linear. */
const TAGS = /<!--|<(script|style)\b|<meta[\s/][^<>]*>|<body\b/gi;

/** The first `<meta charset>`, or `http-equiv` with one, that is no comment's and no script's. */
function metaEncoding(head: string): string | undefined {
  for (TAGS.lastIndex = 0; ; ) {
    const match = TAGS.exec(head);
    if (!match || /^<body/i.test(match[0])) return undefined;
    const end = match[0] === '<!--' ? '-->' : match[1] && `</${match[1]}`;
    if (end) {
      const at = indexOfTag(head, end, match.index);
      if (at < 0) return undefined;
      TAGS.lastIndex = at;
    }
    const encoding = !end && /[\s/"';]charset\s*=\s*["']?\s*([^\s"';/>]+)/i.exec(match[0])?.[1];
    if (encoding && known(encoding)) return encoding;
  }
}

function indexOfTag(text: string, tag: string, from: number): number {
  const end = new RegExp(tag, 'gi');
  end.lastIndex = from;
  return end.exec(text)?.index ?? -1;
}

function xmlEncoding(start: string): string | undefined {
  return known(/^<\?xml\s[^>]*?\bencoding\s*=\s*["']\s*([^"'\s]+)/.exec(start)?.[1]);
}

/** Markup that was read byte by byte is not in letters of two bytes, whatever it says. Source: the standard. */
function inMarkup(encoding: string | undefined): string | undefined {
  if (!encoding) return undefined;
  if (/^utf-16|^(?:ucs-2|unicode|iso-10646-ucs-2|csunicode)/i.test(encoding)) return 'utf-8';
  return /^x-user-defined$/i.test(encoding) ? 'windows-1252' : encoding;
}

/** @returns the label if browsers know it; the standard passes over others. */
function known(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function languageOf(start: string): string | undefined {
  return /<html\b[^<>]*\slang\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
}

/** Language or country → the encoding of its old pages. Source: the standard's table of locales; the rest is Western. */
const ENCODINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ru|uk|ua|be|by|bg|sr|mk|kk|kz|ky|kg|mn)\b/i, 'windows-1251'],
  [/^(?:ja|jp)\b/i, 'shift_jis'],
  [/^(?:ko|kr)\b/i, 'euc-kr'],
  [/^(?:zh-(?:tw|hk|mo|hant)|tw|hk|mo)\b/i, 'big5'],
  [/^(?:zh|cn|sg)\b/i, 'gb18030'],
  [/^(?:pl|cs|cz|hu|sk|sl|si|hr|bs|ba|ro)\b/i, 'windows-1250'],
  [/^(?:el|gr|cy)\b/i, 'windows-1253'],
  [/^(?:tr|az|ku)\b/i, 'windows-1254'],
  [/^(?:he|iw|il)\b/i, 'windows-1255'],
  [/^(?:ar|fa|ir|ur|pk|eg|sa|ae|iq|sy|jo|lb)\b/i, 'windows-1256'],
  [/^(?:lt|lv|et|ee)\b/i, 'windows-1257'],
  [/^(?:vi|vn)\b/i, 'windows-1258'],
  [/^th\b/i, 'windows-874'],
];

function encodingOf(place = ''): string {
  return ENCODINGS.find(([pattern]) => pattern.test(place))?.[1] ?? 'windows-1252';
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function latin1(bytes: Uint8Array, length: number): string {
  return decoded(bytes.subarray(0, length), 'latin1');
}

/** Replacement characters, and stretches of what only a wrong encoding makes of letters: fewer are slips. Set by hand. */
const MAX_SLIPS = 20;
/** Replacement characters for one letter beyond ASCII: more were no slips. Set by hand. */
const MAX_LOST_SHARE = 0.1;

/** "Ночной" in Western letters is "Íî÷íîé", in the bytes of UTF-8 "ÐÐ¾ÑÐ½Ð¾Ð¹", "für" is "fÃ¼r": no language writes so, again and again. */
const GARBLED = /[\x80-\x9f\xc0-\xff]{4,}|[ÂÃÎÏÐÑØÙ][\x80-\xbf‚„…†‡‰‹‘’“”•–—™›€]/g;

function legible(text: string): string | undefined {
  const lost = countOf(text, /\ufffd/g);
  const isLost = lost > MAX_SLIPS && lost > MAX_LOST_SHARE * countOf(text, /[^\0-\x7f]/g);
  return isLost || countOf(text, GARBLED) > MAX_SLIPS ? undefined : text;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}
