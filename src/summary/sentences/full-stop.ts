/** Judges a single full stop: it ends sentences, but also abbreviations, initials, ordinals, decimals and addresses. */
import type { Language } from '../../languages/language.ts';
import { abbreviationKind, closingAbbreviationEnds, isUnit, isUsedAtEnd } from './abbreviation.ts';
import type { Surroundings } from './mark-context.ts';
import { opensSentence } from './opens-sentence.ts';

export function stopEndsSentence(around: Surroundings): boolean {
  const { before, hasSpace, follows, closers, after, rules } = around;
  if (/[\p{Script=Thai}\p{Script=Lao}]$/u.test(before)) return false;
  // In Armenian a full stop parts clauses, as a colon does elsewhere.
  if (/\p{sc=Armn}$/u.test(before)) return false;
  if (!hasSpace) return isMissingSpace(around);
  const word = wordBefore(before, rules);
  if (closers && /["”’“»›«']/.test(closers)) return follows !== 'lower';
  if (follows === 'lower' && around.isLowerCase) return !closers && smallLetterStarts(word, around);
  if (follows === 'lower') return !closers && lowerCaseStarts(word, around);
  if (isListNumber(word, around)) return false;
  if (/\S[/?#&=_]\S$/.test(before)) return true;
  if (/^\p{N}+$/u.test(word)) return numberEnds(word, around);
  const kind = abbreviationKind(word, before, rules);
  if (kind === 'never') return follows === 'upper' && isUsedAtEnd(word, around) && opensSentence(after, rules);
  if (kind === 'number' && isNumbered(word, around)) return false;
  if (isLabel(word, around)) return true;
  if (isRomanNumeral(word) && follows === 'upper') return !rules.hasOrdinalStop || opensSentence(after, rules);
  if (kind === 'closing') return closingAbbreviationEnds(word, around);
  if (isInitial(word)) return isUnit(word, before) || initialEnds(word, around);
  if (isDotted(word)) return closingAbbreviationEnds(word, around);
  return true;
}

function wordBefore(before: string, rules: Language): string {
  const spaced = before.slice(before.lastIndexOf(' ') + 1);
  const word = /[\p{L}\p{M}\p{N}°º.'’-]+$/u.exec(spaced)?.[0].replace(/^['’.-]+/, '') ?? '';
  return rules.apostrophe === 'elides' ? word.replace(/^\p{L}{1,5}['’](?=.)/u, '') : word;
}

/** UTF-16 units: no place of a dateline is longer. */
const MAX_PLACE = 40;

/** "end.Next": words on both sides, no address or abbreviation. */
function isMissingSpace(around: Surroundings): boolean {
  const { before, after, closers, text, end, rules, follows } = around;
  const word = /[\p{L}\p{M}]+$/u.exec(before)?.[0] ?? '';
  if (/[@/\\_=]\S*$|\bwww\.\S*$/.test(before)) return false;
  // "Lima.- El alcalde" is a dateline.
  if (around.at - around.start < MAX_PLACE && /^[—–-]/.test(around.rawAfter)) return false;
  if (follows === 'caseless') {
    if (/[가-힣]{2}$/.test(before)) return !closers && /[다요죠까]$/.test(word) && /^[가-힣]/.test(after);
    return word.length > 2 && !closers && isSpacedCaseless(word) && isSpacedCaseless(after);
  }
  if (follows !== 'upper') return false;
  if (/[가-힣]다$/.test(before)) return !closers;
  const chunk = /^\S{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? '';
  if (/[@/\\_=]|\.\p{L}{2,4}\b/u.test(chunk)) return false;
  if (/\p{N}$/u.test(before)) return /(?:^|\s)[\p{N},]{3,}$/u.test(before) || endsInSmallNumber(around);
  if (rules.abbreviations.has(word.toLowerCase()) || rules.closingAbbreviations.has(word.toLowerCase())) return false;
  return (
    /\p{Ll}{3}$/u.test(word) &&
    (/^(?:\p{Lu}\p{Ll}|[IVXLC]+\s)/u.test(after) || (/^\p{Lu}\s/u.test(after) && opensSentence(after, rules)))
  );
}

/** "Shetty, 35.All of them", but "3.The" opens an item. */
function endsInSmallNumber(around: Surroundings): boolean {
  const word = /(?<=\s)\p{N}{1,2}$/u.exec(around.before)?.[0];
  return word !== undefined && !isListNumber(word, around) && opensSentence(around.after, around.rules);
}

function isSpacedCaseless(text: string): boolean {
  return /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Georgian}]/u.test(
    text,
  );
}

/** Where nothing has capitals, only what the word is tells. */
function smallLetterStarts(word: string, around: Surroundings): boolean {
  const kind = abbreviationKind(word, around.before, around.rules);
  if (kind === 'closing') return !/^[ap]\.?m$/.test(word) && opensSentence(around.after, around.rules);
  if (/^\p{N}+$/u.test(word)) return !around.rules.hasOrdinalStop && !isListNumber(word, around);
  return kind === undefined && !/^\p{L}$|\./u.test(word);
}

/** After a long plain word a lower-case start is a slip or a name ("de Volkskrant"); after a short one the word is cut short. */
function lowerCaseStarts(word: string, { rules, rawAfter }: Surroundings): boolean {
  const isKnown =
    rules.abbreviations.has(word) || rules.closingAbbreviations.has(word) || rules.numberAbbreviations.has(word);
  return /^\p{Ll}{6,}$/u.test(word) && !isKnown && /^\p{Ll}/u.test(rawAfter);
}

/** In UTF-16 units: "VIII", or three digits outside the basic plane. */
const MAX_LIST_NUMBER_LENGTH = 6;

/** "1." and "a." at a sentence's start number what follows. */
function isListNumber(word: string, { text, start, at }: Surroundings): boolean {
  if (word.length > MAX_LIST_NUMBER_LENGTH || !/^[\s•⁃‣◦▪●(-]*$/.test(text.slice(start, at - word.length)))
    return false;
  return /^(?:\p{N}{1,3}|\p{Ll}|\p{Lu}|[IVX]{1,4})$/u.test(word);
}

function numberEnds(word: string, { before, after, follows, rules }: Surroundings): boolean {
  if (rules.hasOrdinalStop && follows === 'digit') return !isInsideDate(word, before, after);
  if (!rules.hasOrdinalStop || follows !== 'upper' || word.length > 2) return true;
  // A Turkish sentence ends in its verb: a small number before a stop is an ordinal ("12. Sokak").
  if (rules.tag === 'tr') return opensSentence(after, rules);
  const next = /^[\p{L}\p{M}]+/u.exec(after)?.[0].toLowerCase() ?? '';
  if (rules.months.some((forms) => forms.includes(next))) return false;
  const lead = /([\p{L}\p{M}]+)[ \u00a0]\p{N}+$/u.exec(before)?.[1] ?? '';
  return !rules.ordinalLeads.has(lead.toLowerCase()) || opensSentence(after, rules);
}

/** "No. 5", "Art. IX", "Fig. A for"; "No. A man" only where the word is no answer. */
function isNumbered(word: string, { after, rules }: Surroundings): boolean {
  const [letters] = /^(?:[IVXLC]+|\p{Lu})(?![\p{L}\p{M}'’.])/u.exec(after) ?? [];
  if (letters === undefined) return /^\p{N}/u.test(after);
  const mayOpen = rules.stopWords.has(letters.toLowerCase());
  return !mayOpen || (/^\p{Lu}/u.test(word) && !rules.stopWords.has(word.toLowerCase()));
}

/** "plan B. Councillors", "World War I. Engineers": the letter belongs to the noun before it, and begins no name. */
function isLabel(word: string, { before, follows, rules }: Surroundings): boolean {
  if (follows !== 'upper' || !/^(?:\p{Lu}|[IVX]+)$/u.test(word)) return false;
  const noun = /([\p{L}\p{M}]+)[ \u00a0]\p{L}+$/u.exec(before)?.[1];
  return noun !== undefined && rules.letteredNouns.has(noun.toLowerCase());
}

/** "12. 11. wird", "12. 11. 2026": a day, a month, a year. */
function isInsideDate(word: string, before: string, after: string): boolean {
  const next = /^\p{N}{1,4}/u.exec(after)?.[0] ?? '';
  if (/(?<!\p{N})\p{N}{1,2}\.[ \u00a0]?\p{N}{1,2}$/u.test(before)) return next.length % 2 === 0;
  const isMonth = next.length <= 2 && Number(next) >= 1 && Number(next) <= 12;
  return isMonth && Number(word) <= 31 && /^\.(?!\p{N})/u.test(after.slice(next.length));
}

function isRomanNumeral(word: string): boolean {
  return word.length > 1 && /^[IVXL]+$/.test(word);
}

/** "p.m", "U.S". The cheap question first: a pattern of letters is slow to compile, and most texts never need this one. */
function isDotted(word: string): boolean {
  return word.includes('.') && /^[\p{L}\p{M}]{1,4}(?:\.[\p{L}\p{M}]{1,4})+$/u.test(word);
}

/** Most words, at no cost: neither an initial nor one with a mark. */
const plainWord = /^[A-Za-z]{2,}$/;

/** In Hebrew a mark follows the letter that stands for a foreign sound. */
function isInitial(word: string): boolean {
  return (
    word.length < 8 &&
    !plainWord.test(word) &&
    /^(?:\p{L}\p{M}*['’׳]?|\p{Lu}\p{Ll}?(?:[.-]\p{Lu}\p{Ll}?)+)$/u.test(word)
  );
}

/** "J. K. Rowling", but "Malcolm X. He", "you and I. Did", "vitamin C. The". */
function initialEnds(word: string, { before, after, follows, rules }: Surroundings): boolean {
  if (follows === 'caseless' || /^\p{Lo}/u.test(word)) return false;
  if (/^\p{Ll}/u.test(word)) {
    if (/[à-ÿ]/.test(word)) return true;
    return follows === 'upper' && (opensSentence(after, rules) || rules.closingAbbreviations.has(word));
  }
  if (follows !== 'upper') return follows === 'digit' && !rules.numberAbbreviations.has(word.toLowerCase());
  if (word === 'I' && rules.tag === 'en' && /(?:^|\s)\p{Ll}+ I$/u.test(before)) return true;
  return opensSentence(after, rules) && !/(?:^|\s)\p{Lu}\.[\s\u00a0]?\p{Lu}$/u.test(before);
}
