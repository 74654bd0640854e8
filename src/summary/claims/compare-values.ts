/**
 * Compares the numbers, days, months and names of a claim with those that stand where the article tells the same: a value of
 * another place is as wrong as one that the article lacks. A part of the support signals, and of the findings.
 */
import { factWords } from '../../languages/compile-fact-words.ts';
import { languageFor } from '../../languages/registry.ts';
import { readDates } from '../details/read-dates.ts';
import type { Token } from '../sentences/terms.ts';
import type { Alignment } from './align-claim.ts';
import type { Finding } from './claim-check.ts';
import type { ClaimIndex } from './claim-index.ts';
import { nearness, placeOf } from './claim-place.ts';
import { type PlacedNumber, placedNumbers } from './placed-numbers.ts';
import { isRounded, numbersGivenAs } from './verify-numbers.ts';

export interface ValueSignals {
  /** How far the farthest number stands from the rest, 0..1; 1 for one that the article lacks. */
  readonly numberAway: number;
  /** The same of weekdays and months. */
  readonly dayAway: number;
  /** The same of names. */
  readonly nameAway: number;
  /** Names in whose place beside the same word the article has another; up to 3. */
  readonly rivalNames: number;
  /** Numbers whose noun has another number where the claim stands, and nowhere this one; up to 3. */
  readonly rivalNumbers: number;
  /** Weekdays and months that are others where the claim stands. */
  readonly rivalDays: number;
  /** Other words of which only one can be right: first and second, brother and sister. */
  readonly rivalWords: number;
  /** Numbers that the article has, but of another unit. */
  readonly otherUnits: number;
}

/** Of one sentence: with more it is a table, whose numbers are looked up but not placed. Set by hand. */
const MAX_NUMBERS = 40;
/** From this nearness on a value stands where the claim does. Set by hand. */
const NEAR = 0.75;

export interface ComparedValues {
  readonly signals: ValueSignals;
  readonly findings: readonly Finding[];
}

export function compareValues(
  text: string,
  tokens: readonly Token[],
  language: string,
  alignment: Alignment,
  index: ClaimIndex,
): ComparedValues {
  const content = tokens.filter(({ isStopWord }) => !isStopWord);
  const stems = [...new Set(content.map(({ stem }) => stem))];
  const dates = readDates(text, language, index.published);
  const numbers = placedNumbers(text, tokens, language).filter(
    ({ start, end, measure }) => measure === 'year' || !dates.some((date) => start < date.end && date.start < end),
  );
  const digits = new Set(
    tokens
      .filter(({ start, end }) => numbers.some((one) => one.start < end && start < one.end))
      .map(({ stem }) => stem),
  );
  let numberAway = 0;
  let rivalNumbers = 0;
  let otherUnits = 0;
  const findings: Finding[] = [];
  for (const number of numbers.slice(0, MAX_NUMBERS)) {
    const home = placeOf(
      stemsBeside(content, number).filter((stem) => !digits.has(stem)),
      index,
    );
    const equal = numbersGivenAs(number.value, index);
    const away =
      1 -
      (equal.length > 0
        ? nearness(
            equal.map(({ sentence }) => sentence),
            home,
          )
        : 0);
    numberAway = Math.max(numberAway, away);
    const near = equal.filter(({ sentence }) => nearness([sentence], home) >= NEAR);
    const { start, end } = number;
    if (near.length > 0 && near.every((one) => isOfOtherUnit(one, number))) {
      otherUnits++;
      findings.push({ kind: 'unit', start, end, reason: 'unit-differs' });
    } else if (near.length === 0 && hasRival(number, home.best, index)) {
      rivalNumbers++;
      findings.push({ kind: 'number', start, end, reason: 'value-differs' });
    }
  }
  const days = compareDays(content, language, index);
  const others = compareRivals(tokens, language, alignment, index);
  const names = compareNames(tokens, alignment, index);
  findings.push(...days.findings, ...others);
  return {
    signals: {
      numberAway,
      rivalNumbers: Math.min(3, rivalNumbers),
      otherUnits: Math.min(3, otherUnits),
      dayAway: days.away,
      rivalDays: Math.min(3, days.findings.length),
      rivalWords: Math.min(3, others.length),
      nameAway: nameAway(content, stems, index),
      rivalNames: Math.min(3, names),
    },
    findings,
  };
}

/** Telling words on either side of a value that belong to it. Set by hand: about a clause. */
const BESIDE = 5;

function stemsBeside(
  content: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
): string[] {
  const before = content.filter((token) => token.end <= start).slice(-BESIDE);
  const after = content.filter((token) => token.start >= end).slice(0, BESIDE);
  return [...new Set([...before, ...after].map(({ stem }) => stem))];
}

function hasRival(number: PlacedNumber, home: number, index: ClaimIndex): boolean {
  return index.numbers.some(
    (one) =>
      Math.abs(one.sentence - home) <= 1 &&
      !isRounded(one.value, number.value) &&
      !isRounded(number.value, one.value) &&
      ((number.measure !== undefined && one.measure === number.measure) ||
        (number.noun !== undefined && one.noun === number.noun)),
  );
}

/** Only units that both sides have are compared: "43" may be "43 %" told short. */
function isOfOtherUnit(one: PlacedNumber, other: PlacedNumber): boolean {
  return one.measure !== undefined && other.measure !== undefined && one.measure !== other.measure;
}

/** Days and months: where the claim stands is another of them, and this one is not. */
function compareDays(content: readonly Token[], language: string, index: ClaimIndex) {
  const { weekdays, months } = factWords(language);
  let away = 0;
  const findings: Finding[] = [];
  for (const calendar of [weekdays, months]) {
    for (const { text, stem, start, end } of content) {
      const day = dayOf(text, calendar, language);
      if (day === undefined) continue;
      const place = placeOf(stemsBeside(content, { start, end }), index);
      const near = nearness(sentencesOf(stem, index), place);
      away = Math.max(away, 1 - near);
      const home = sentencesAround(place.best, index);
      const there = home.flatMap((sentence) =>
        sentence.tokens.flatMap((token) => dayOf(token.text, calendar, language) ?? []),
      );
      const isThere = there.includes(day) || near >= NEAR;
      if (there.length > 0 && !isThere) findings.push({ kind: 'date', start, end, reason: 'value-differs' });
    }
  }
  return { away, findings };
}

/** Where months have capitals, "may" is none. */
function dayOf(word: string, calendar: ReadonlyMap<string, number>, language: string): number | undefined {
  if (/^(?:en|de)\b/.test(language) && /^\p{Ll}/u.test(word)) return undefined;
  return calendar.get(word.toLowerCase());
}

/** Words of which only one can be right, beside the same word: "her eighth win" for "her sixth win". */
function compareRivals(tokens: readonly Token[], language: string, alignment: Alignment, index: ClaimIndex): Finding[] {
  const home = sentencesAround(alignment.best ?? 0, index);
  const findings: Finding[] = [];
  for (const family of languageFor(language).claims.rivals) {
    for (const [at, { text, start, end }] of tokens.entries()) {
      const place = family.get(text.toLowerCase());
      if (place === undefined) continue;
      const there = home.flatMap((sentence) =>
        sentence.tokens.flatMap((token, number) => {
          const other = family.get(token.text.toLowerCase());
          if (other === undefined) return [];
          return [{ place: other, isBesideSame: isSameWord(sentence.tokens[number + 1], tokens[at + 1]) }];
        }),
      );
      if (there.some((other) => other.place === place)) continue;
      if (there.some(({ isBesideSame }) => isBesideSame))
        findings.push({ kind: 'number', start, end, reason: 'value-differs' });
    }
  }
  return findings;
}

/** Names of the article that are others where the claim stands: "a study by Stanford University" for "by Harvard University". */
function compareNames(tokens: readonly Token[], alignment: Alignment, index: ClaimIndex): number {
  const home = sentencesAround(alignment.best ?? 0, index);
  const isName = ({ text }: Token) => index.names.has(text.toLowerCase()) && /^\p{Lu}/u.test(text);
  return tokens.filter((token, at) => {
    if (!isName(token) || home.some((sentence) => sentence.content.has(token.stem))) return false;
    return home.some((sentence) =>
      sentence.tokens.some((other, number) => {
        if (!isName(other) || tokens.some(({ stem }) => stem === other.stem)) return false;
        return (
          isSameWord(sentence.tokens[number + 1], tokens[at + 1]) ||
          isSameWord(sentence.tokens[number - 1], tokens[at - 1])
        );
      }),
    );
  }).length;
}

function isSameWord(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && !one.isStopWord && one.stem === other?.stem;
}

function sentencesAround(at: number, { sentences }: ClaimIndex) {
  return sentences.slice(Math.max(0, at - 1), at + 2);
}

function nameAway(content: readonly Token[], stems: readonly string[], index: ClaimIndex): number {
  let away = 0;
  for (const { text, stem } of content) {
    if (!index.names.has(text.toLowerCase())) continue;
    const place = placeOf(
      stems.filter((other) => other !== stem),
      index,
    );
    away = Math.max(away, 1 - nearness(sentencesOf(stem, index), place));
  }
  return away;
}

function sentencesOf(stem: string, index: ClaimIndex): number[] {
  return (index.places.get(stem) ?? []).map((place) => index.sentenceOf[place] ?? 0);
}
