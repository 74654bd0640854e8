/** Tells whether the word before a full stop is an abbreviation, and whether a sentence may end in it. A part of judging full stops. */
import type { Language } from '../../languages/language.ts';
import type { Surroundings } from './mark-context.ts';
import { opensSentence } from './opens-sentence.ts';

/** Looks the word up, alone and joined with the short parts before it: the "B" of "z. B". */
export function abbreviationKind(
  word: string,
  before: string,
  rules: Language,
): 'never' | 'number' | 'closing' | undefined {
  const alone = word.toLowerCase();
  const parts = before.includes('.') ? spacedParts.exec(before)?.[0] : undefined;
  const joined = parts?.toLowerCase().replace(/[\s\u00a0\u202f]/g, '') ?? alone;
  for (const form of joined === alone ? [alone] : [joined, alone]) {
    if (rules.abbreviations.has(form)) return 'never';
    if (rules.closingAbbreviations.has(form)) return 'closing';
    if (rules.numberAbbreviations.has(form)) return 'number';
  }
  // "Kansas City-St. Joseph"
  const part = word.includes('-') && /-(\p{Lu}\p{L}*)$/u.exec(word)?.[1]?.toLowerCase();
  if (part && rules.abbreviations.has(part)) return 'never';
  // "Hauptstr. 5"
  if (rules.tag === 'de' && alone.endsWith('str')) return 'number';
  return undefined;
}

const spacedParts = /(?<![\p{L}\p{M}\p{N}.])\p{L}{1,3}(?:\.[ \u00a0\u202f]?\p{L}{1,3}){1,3}$/u;

/** "U.S. He" ends, "U.S. Government" does not; "etc. Then" ends, whatever comes. */
export function closingAbbreviationEnds(word: string, around: Surroundings): boolean {
  const { after, rawAfter, follows, rules, text, start, at } = around;
  if (follows === 'digit') return false;
  // Where "।" ends sentences, or the verb does, a stop after an abbreviation is no more than that.
  if (follows === 'caseless') return !indic.test(word) && rules.tag !== 'ur';
  if (follows === 'other') return true;
  if (currency.test(after) && /\p{N}[ \u00a0]$/u.test(around.before.slice(0, -word.length))) return false;
  // "GREEN BAY, Wis. -- The", "W 2019 r. Norda": a place and a date that a sentence opens with.
  if (/^(?:--|[—–])/.test(rawAfter) || isOpeningDate(text.slice(start, at - word.length))) return false;
  if (/^[ap]\.?m$/i.test(word)) {
    if (isDayOrZone(after, rules)) return false;
    return !/^(?:at|by|before|after|around)\s+[\d:.]+\s*$/i.test(text.slice(start, at - word.length));
  }
  if (opensSentence(after, rules)) return true;
  return /^\p{Ll}/u.test(word) || isUnit(word, around.before);
}

const indic = /^[\p{sc=Deva}\p{sc=Beng}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Gujr}\p{sc=Guru}\p{sc=Orya}]/u;

/** "Main St. His", "в 1960 г. Он": after a name or a number the same letters stand for something that may end a sentence. */
export function isUsedAtEnd(word: string, { before, rules }: Surroundings): boolean {
  if (!rules.closingAbbreviations.has(word.toLowerCase())) return false;
  return /(?:\p{Lu}[\p{L}\p{M}]+|\p{N}(?:-\p{L}{1,2})?)[ \u00a0]$/u.test(before.slice(0, -word.length));
}

/** "3,5 mil. Kč": what follows an amount is no initial. */
export function isUnit(word: string, before: string): boolean {
  return /^\p{Lu}\p{Ll}$/u.test(word) && /\p{N}[ \u00a0](?:\p{Ll}+\.?[ \u00a0])?$/u.test(before.slice(0, -word.length));
}

/** "3:45 a.m. Sunday", "9 p.m. EST". */
function isDayOrZone(after: string, rules: Language): boolean {
  const next = /^\p{L}+/u.exec(after)?.[0] ?? '';
  if (/^(?:[ECMP][SD]?T|GMT|BST|C?EST?|UTC|[AI]ST)$/.test(next)) return true;
  return [...rules.weekdays, ...rules.months].some((forms) => forms.includes(next.toLowerCase()));
}

/** After "3,5 mil.": the unit belongs to the amount. */
const currency =
  /^(?:Kčs?|Ft|Lei|EUR|USD|GBP|CHF|CZK|PLN|HUF|SEK|NOK|DKK|RON|BGN|RUB|UAH|TRY|JPY|CNY|Euro|Dollar|Franken|Kronen|Pfund)(?!\p{L})/u;

/** "In the year 2019": no more than a preposition, and perhaps a word, before the number. */
function isOpeningDate(lead: string): boolean {
  return /^\s*\p{L}{1,6}[ \u00a0](?:\p{Ll}+[ \u00a0])?(?:1[5-9]|20)\p{N}{2}[ \u00a0]$/u.test(lead);
}
