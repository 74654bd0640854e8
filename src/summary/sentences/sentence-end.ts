/** Judges one mark that could end a sentence, by what stands around it. */

import { openingPhrase } from '../../languages/phrases/find-phrases.ts';
import { stopEndsSentence } from './full-stop.ts';
import { type Candidate, LOOK_AHEAD, type Surroundings, surroundingsOf } from './mark-context.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import { spaceEndsThai } from './thai-breaks.ts';

const always = '.!?…。！？．｡؟۔।॥։።፧፨။។៕‼⁇⁈⁉།༎';
const extra: Readonly<Record<string, string>> = { el: ';;', hy: ':', am: '፡', hi: '|', mr: '|', ne: '|', bn: '|' };

const marksByTag = new Map<string, RegExp>();

/** Runs of stops ("?!", ". . ."), line breaks, and the spaces of Thai. */
export function candidateMarks(tag: string): RegExp {
  let marks = marksByTag.get(tag);
  if (!marks) {
    const stops = `[${always}${extra[tag] ?? ''}]`;
    const spaces = '|(?<=[\\u0e00-\\u0eff])[ \\u00a0]+(?=[\\u0e00-\\u0eff])';
    marks = new RegExp(`\\n+|${stops}(?:[ \\u00a0]?${stops})*${spaces}`, 'gu');
    marksByTag.set(tag, marks);
  }
  return marks;
}

/** @returns The offset after which the next sentence begins; `undefined` when the sentence goes on. */
export function sentenceEndAt(candidate: Candidate): number | undefined {
  const { text, start, at, mark } = candidate;
  if (mark.startsWith('\n')) return lineBreakEnds(text, at, mark) ? at : undefined;
  if (mark.trim() === '') return spaceEndsThai(text, start, at) ? at : undefined;
  const around = surroundingsOf(
    stopBeforeEllipsis(text, at, mark) ? { ...candidate, mark: mark.charAt(0) } : candidate,
  );
  if (isInsideQuote(around)) return undefined;
  if (around.mark !== mark) return around.end;
  if (around.follows === 'nothing') return undefined;
  return endsSentence(around) ? around.end : undefined;
}

function isEllipsis(mark: string): boolean {
  return /^(?:\.{2,}|\.(?:[ \u00a0]\.)+|…+)$/.test(mark);
}

/** "one. ...and" and "one. . . . The": the first stop ends a sentence, the ellipsis opens the next. */
function stopBeforeEllipsis(text: string, at: number, mark: string): boolean {
  if (!/^\.(?: \.\.\.?| \. \. \.| …)$/.test(mark) || /\s/.test(text.charAt(at - 1))) return false;
  const next = text.slice(at + mark.length, at + mark.length + 2);
  return /^ \. \. \.$/.test(mark.slice(1)) ? /^ \p{Lu}/u.test(next) : /^\p{L}/u.test(next);
}

/** A single line break inside a sentence is a hard wrap: the next line goes on in lower case. */
function lineBreakEnds(text: string, at: number, mark: string): boolean {
  return mark.length > 1 || !/^\s*[\p{Ll}]/u.test(text.slice(at, at + LOOK_AHEAD));
}

function isInsideQuote({ quote, at, end }: Surroundings): boolean {
  return quote !== undefined && quote.open < at && quote.close >= end;
}

function endsSentence(around: Surroundings): boolean {
  const { mark, rules } = around;
  const last = mark.charAt(mark.length - 1);
  if (/[。！？｡．]/.test(last)) return cjkStopEnds(around);
  if (/^[,;:،؛)\]%]/.test(around.rawAfter)) return false;
  if (last === '۔') return !rules.abbreviations.has(lastWord(around.before));
  // Khmer writes "and so on" between two stops.
  if (last === '។' && around.rawAfter.startsWith('ល។')) return false;
  if (last === '؟') return !isAttribution(around);
  if (/[।॥։።፧፨။។៕།༎]/.test(last)) return true;
  if (last === '|') return around.hasSpace && /\p{L}\s*$/u.test(around.before);
  if (last === ':') return around.hasSpace && !/\d$/.test(around.before);
  if (isEllipsis(mark)) return ellipsisEnds(around);
  if (mark === '.') return stopEndsSentence(around);
  if (last === ';' || last === ';') return around.hasSpace && rules.tag === 'el' && around.follows !== 'lower';
  return exclamationEnds(around);
}

/** Ideographic stops need no space; after a closing quotation the words that attribute it belong to the sentence. */
function cjkStopEnds({ text, quote, mark, before, closers, after, rawAfter, hasSpace, rules }: Surroundings): boolean {
  if (mark === '．') return hasSpace || !/[\p{N}]$/u.test(before);
  if (/^[、，,。；：」』）]/u.test(rawAfter)) return false;
  if (!closers || hasSpace) return true;
  if (/^(?:と|って|との|という|などと|は|が|を|に|の|で|も|や|へ|から|まで|など)/.test(rawAfter)) return false;
  const clause = /^[^。！？，、]{0,12}/u.exec(after)?.[0] ?? '';
  return isIntroduced(text, quote) || !rules.saidVerbs.some((verb) => clause.includes(verb));
}

/** An omission in brackets, a pause and "... I" go on; before a capital an ellipsis ends. */
function ellipsisEnds({ hasSpace, follows, closers, after }: Surroundings): boolean {
  if (closers.startsWith(']') || firstWord(after) === 'I') return false;
  return hasSpace && follows !== 'lower' && follows !== 'other';
}

/** Names that carry a mark of their own. */
const shoutingNames = /(?:^|\s)(?:Yahoo|Jeopardy|Wham|Oklahoma|Hello|OK)$/;

function exclamationEnds(around: Surroundings): boolean {
  const { follows, hasSpace, before, after, closers, mark, rules } = around;
  // A closing quotation mark that an old encoding lost.
  if (mark === '?' && before.endsWith(',')) return false;
  if (!hasSpace) return !closers && follows === 'upper' && /\p{L}{2}$/u.test(before) && !/[/=@]\S*$/.test(before);
  if (follows === 'lower') return around.isLowerCase && !closers;
  if (mark === '!' && shoutingNames.test(before)) return rules.stopWords.has(firstWord(after).toLowerCase());
  return !isAttribution(around);
}

/** `"Really?" Ann Smith asked.` A name, then a verb of saying: the sentence goes on. */
function isAttribution({ text, quote, closers, after, follows, rules }: Surroundings): boolean {
  if (!/["'”’“»›«]/.test(closers)) return false;
  // `She asked: "Who pays?" Nobody answered.` Who speaks has been said.
  if (isIntroduced(text, quote)) return false;
  if (rules.stopWords.has(firstWord(after).toLowerCase())) return false;
  const words = after.split(/\s+/, 5);
  const first = follows === 'caseless' ? 0 : 1;
  return words.some((word, index) => index >= first && openingPhrase(word, rules.saidVerbs) !== undefined);
}

function isIntroduced(text: string, quote: QuotedSpan | undefined): boolean {
  return quote !== undefined && /[:,：，،]\s?$/.test(text.slice(Math.max(0, quote.open - 2), quote.open));
}

function lastWord(text: string): string {
  return /[\p{L}\p{M}]+$/u.exec(text)?.[0] ?? '';
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
}
