/**
 * Reads every direct quotation in a text, and who says it where the text leaves no doubt. Shared by facts and the claim check.
 */
import { type CompiledFactWords, factWords } from '../../languages/compile-fact-words.ts';
import { isPhrase } from '../../languages/phrases/find-phrases.ts';
import { type NameMention, readNames } from './read-names.ts';

export interface QuoteMention {
  /** UTF-16 offsets `[start, end)` of what stands between the marks, without them. */
  readonly start: number;
  readonly end: number;
  /** The words between the marks, as written. */
  readonly value: string;
  /** Named right before or after the quotation, beside a verb of saying. */
  readonly speaker?: NameMention;
}

/**
 * @param names The names of `text`, where the caller has read them already.
 * @returns In reading order; a quotation inside another is part of it.
 */
export function readQuotes(text: string, language: string, names = readNames(text, language)): QuoteMention[] {
  const words = factWords(language);
  return quotedSpans(text).map((quoted) => {
    const { start, end } = quoted;
    const speaker = words.said.length > 0 ? speakerOf(text, quoted, names, words) : undefined;
    return { start, end, value: text.slice(start, end), ...(speaker ? { speaker } : {}) };
  });
}

interface Quoted {
  readonly start: number;
  readonly end: number;
  /** Where the marks stand. */
  readonly opening: number;
  readonly closing: number;
}

/** Opening mark → the marks that close it. */
const MARKS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‘': '’',
  "'": "'",
  '「': '」',
  '『': '』',
  '”': '”',
};
/** Characters: quotations are rarely longer; an unclosed mark must not swallow the rest. Set by hand. */
const MAX_QUOTE_LENGTH = 1500;

function quotedSpans(text: string): Quoted[] {
  const spans: Quoted[] = [];
  for (let index = 0; index < text.length; index++) {
    const closing = MARKS[text.charAt(index)];
    if (closing === undefined || !opens(text, index)) continue;
    const end = closingMark(text, index, closing);
    if (end === undefined) continue;
    const inside = text.slice(index + 1, end);
    // French marks stand off by a space.
    const start = index + 1 + (inside.length - inside.trimStart().length);
    if (inside.trim()) spans.push({ start, end: start + inside.trim().length, opening: index, closing: end });
    index = end;
  }
  return spans;
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if ('「『„'.includes(mark)) return true;
  const isOpen =
    at === 0 ||
    /[\s([{:—–-]/.test(text.charAt(at - 1)) ||
    (mark !== "'" && mark !== '‘' && /[、。，：,；]/.test(text.charAt(at - 1)));
  const spacedInside = mark === '«' || mark === '»';
  return isOpen && (spacedInside || /[^\s.,;:!?)]/.test(text.charAt(at + 1)));
}

function closingMark(text: string, at: number, closing: string): number | undefined {
  const mark = text.charAt(at);
  const isSingle = mark === "'" || mark === '‘';
  const limit = Math.min(text.length, at + MAX_QUOTE_LENGTH);
  for (let index = at + 1; index < limit; index++) {
    const sign = text.charAt(index);
    if (!closing.includes(sign)) continue;
    // Inside single marks an apostrophe is no end: "the boys' club" needs a mark after punctuation, or before it.
    if (isSingle && /\p{L}/u.test(text.charAt(index + 1))) continue;
    if (
      isSingle &&
      !/[.,!?…]/.test(text.charAt(index - 1)) &&
      !/[.,;:!?)]|^$/.test(text.charAt(index + 1)) &&
      /s/.test(text.charAt(index - 1))
    )
      continue;
    // A straight mark that follows a space opens another quotation: the first was never closed.
    if (mark === '"' && /\s/.test(text.charAt(index - 1)) && /\S/.test(text.charAt(index + 1))) return undefined;
    return index;
  }
  return undefined;
}

/** `"…," said Ana Lima`, `"…," Ana Lima said`, `Ana Lima said: "…"`. A pronoun names nobody. */
function speakerOf(
  text: string,
  quoted: Quoted,
  names: readonly NameMention[],
  words: CompiledFactWords,
): NameMention | undefined {
  return speakerAfter(text, quoted, names, words) ?? speakerBefore(text, quoted, names, words);
}

/** Characters beside a quotation in which its speaker is looked for: about a clause. Set by hand. */
const REACH = 90;

function speakerAfter(
  text: string,
  { end, closing }: Quoted,
  names: readonly NameMention[],
  words: CompiledFactWords,
): NameMention | undefined {
  const last = text.charAt(end - 1);
  const tail = text.slice(closing + 1, closing + 1 + REACH);
  const lead = /^\s*[,–—-]{0,2}\s*/.exec(tail)?.[0].length ?? 0;
  if (!/[,!?…]/.test(last) && !/^\s*[,–—-]/.test(tail)) return undefined;
  const from = closing + 1 + lead;
  const clause = /^[^.!?;:"“”«»„]*/.exec(text.slice(from, from + REACH))?.[0] ?? '';
  const [first] = namesWithin(names, from, from + clause.length);
  if (!first) return undefined;
  const before = text
    .slice(from, first.start - (first.title ? first.title.length + 1 : 0))
    .toLowerCase()
    .trim();
  const after = /^\s+(\p{L}+)/u.exec(text.slice(first.end, from + clause.length))?.[1]?.toLowerCase();
  if (/^['’]s?\b|^['’]/.test(text.slice(first.end, first.end + 2))) return undefined;
  if (isPhrase(before, words.said)) return first;
  return before === '' && after !== undefined && isPhrase(after, words.said) ? first : undefined;
}

function speakerBefore(
  text: string,
  { opening }: Quoted,
  names: readonly NameMention[],
  words: CompiledFactWords,
): NameMention | undefined {
  const head = text.slice(Math.max(0, opening - REACH), opening);
  if (!/[:,]\s*$/.test(head)) return undefined;
  const clause = /[^.!?;"“”«»„]*$/.exec(head)?.[0] ?? '';
  const from = opening - clause.length;
  const inClause = namesWithin(names, from, opening);
  const [speaker, ...others] = inClause;
  if (!speaker || others.length > 1) return undefined;
  const verb = /^\s+(\p{L}+)/u.exec(text.slice(speaker.end, opening))?.[1]?.toLowerCase();
  const before = text.slice(from, speaker.start - (speaker.title ? speaker.title.length + 1 : 0)).trim();
  return before === '' && verb !== undefined && isPhrase(verb, words.said) ? speaker : undefined;
}

/** By halving: a block without paragraphs may have thousands of names. */
function namesWithin(names: readonly NameMention[], from: number, to: number): NameMention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle]?.start ?? from) < from) low = middle + 1;
    else high = middle;
  }
  const found: NameMention[] = [];
  for (let index = low; index < names.length; index++) {
    const name = names[index];
    if (!name || name.end > to) break;
    found.push(name);
  }
  return found;
}
