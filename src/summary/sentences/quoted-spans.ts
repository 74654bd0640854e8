/**
 * Finds where quotations and brackets open and close, so that a stop inside one does not cut it in two.
 * A quotation longer than a reader takes in at once is left out: its sentences may stand alone.
 */

export interface QuotedSpan {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset of the closing mark. */
  readonly close: number;
}

/** Longest span kept whole, in UTF-16 units: about three sentences of speech. */
const MAX_SPAN_LENGTH = 320;
/** Deepest nesting looked at when a mark closes, so that a text of a million brackets stays linear. */
const DEEPEST = 8;

/** Closing mark → the marks that it can close. „ and ,, open German, Polish and Hungarian quotations. */
const closes: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '）': '（',
  '】': '【',
  '」': '「',
  '』': '『',
  '》': '《',
  '〉': '〈',
  '›': '‹',
  '»': '«',
  '«': '»',
  '“': '„,',
  '”': '“„”,',
  '’': '‘‚',
  '‘': '‚',
  '"': '"“„,',
  "'": "'",
};
const opens = new Set('([（【「『《〈‹«»“„”‘‚"\',');
const mark = /[()[\]（）【】「」『』《》〈〉‹›«»“”„‘’‚"\n]|''|'|,,/g;

/** Outermost spans, in order, without overlap. */
export function quotedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: { mark: string; at: number }[] = [];
  for (const match of text.matchAll(mark)) {
    const at = match.index;
    // Two apostrophes are typed for one quotation mark.
    const character = match[0] === "''" ? '"' : match[0].charAt(0);
    if (character === '\n') {
      open = [];
      continue;
    }
    const opener = isInsideWord(text, at, character) ? -2 : openerOf(character, open, text, at);
    if (opener >= 0) {
      const from = (open[opener] as { at: number }).at;
      open.length = opener;
      if (character === '"' && opensAnew(text, at)) open.push({ mark: character, at });
      else if (at - from <= MAX_SPAN_LENGTH) addSpan(spans, from, at);
    } else if (opener === -1 && canOpen(text, at, character)) open.push({ mark: character, at });
  }
  return spans;
}

/** Index in `open` of what this mark closes; -1 for none. */
function openerOf(character: string, open: readonly { mark: string }[], text: string, at: number): number {
  const openers = closes[character];
  if (!openers) return -1;
  if ((character === '’' || character === "'") && !/[\p{P}\p{Cf}]/u.test(text.charAt(at - 1))) return -1;
  for (let index = open.length - 1; index >= Math.max(0, open.length - DEEPEST); index--) {
    if (openers.includes((open[index] as { mark: string }).mark)) return index;
  }
  return -1;
}

/** A quotation's next paragraph opens with a mark of its own, and the one before did not close: `… left. "We go on. …` */
function opensAnew(text: string, at: number): boolean {
  return /[.!?…]\s$/.test(text.slice(Math.max(0, at - 2), at)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/** Apostrophes, inches and Hebrew abbreviations: letters on both sides, or "Corp.'s". */
function isInsideWord(text: string, at: number, character: string): boolean {
  if (!/["'’”“‘]/.test(character)) return false;
  if (/^\p{L}\.['’]s(?![\p{L}\p{N}])/u.test(text.slice(at - 2, at + 3))) return true;
  const next = text.charAt(at + 1);
  // A Korean particle follows the closing mark without a space: "…다"고.
  return isWordCharacter(text.charAt(at - 1)) && isWordCharacter(next) && !/[가-힣]/.test(next);
}

function canOpen(text: string, at: number, character: string): boolean {
  if (!opens.has(character)) return false;
  if (!/["'”,‘]/.test(character)) return true;
  if (isWordCharacter(text.charAt(at - 1))) return false;
  const next = text.charAt(character === ',' ? at + 2 : at + 1);
  return /["'‘]/.test(character) ? /[^\s\d]/.test(next) || (character === '"' && /\d/.test(next)) : /\S/.test(next);
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character);
}

function addSpan(spans: QuotedSpan[], open: number, close: number): void {
  while (spans.length > 0 && (spans[spans.length - 1] as QuotedSpan).open > open) spans.pop();
  spans.push({ open, close });
}
