/**
 * Compares what a claim says with what the article's sentences around it say, in words whose exchange turns a meaning round:
 * agree and refuse, rise and fall, not, nobody, killed and hurt, the most, may. By a language's data alone.
 */

import type { Language, Phrases } from '../../languages/language.ts';
import { findPhrases, hasPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import { readNumbers } from '../details/read-numbers.ts';
import { type Token, tokenize } from '../sentences/terms.ts';
import type { Alignment } from './align-claim.ts';
import type { Finding } from './claim-check.ts';
import type { ClaimIndex } from './claim-index.ts';

export interface MeaningSignals {
  /** Pairs of opposites of which the claim has one side and the article the other, up to 3. */
  readonly turnedRound: number;
  /** 1 where the claim denies and nothing around its place in the article does. */
  readonly deniesAlone: number;
  /** 1 where the article denies and the claim does not. */
  readonly lostDenial: number;
  /** Deaths and injuries that the article has not, up to 3. */
  readonly newHarm: number;
  /** 1 where the claim kills or hurts, and the article does not there. */
  readonly harmElsewhere: number;
  /** Words like "first", "all", "never" that do not stand around, up to 3. */
  readonly newExtremes: number;
  /** 1 where the article leaves open ("may", "suspected") what the claim does not. */
  readonly lostHedge: number;
  /** 1 where the claim gives a reason and the article gives none there. */
  readonly newCause: number;
  /** Share of the content words shared with the best sentence that stand in its order. */
  readonly sameOrder: number;
  /** Pairs of names that the best sentence has in the other order, up to 3. */
  readonly swappedNames: number;
}

export interface ComparedMeaning {
  readonly signals: MeaningSignals;
  readonly findings: readonly Finding[];
}

export function compareMeaning(
  text: string,
  tokens: readonly Token[],
  alignment: Alignment,
  index: ClaimIndex,
): ComparedMeaning {
  const language = languageFor(index.language);
  const best = alignment.best === undefined ? undefined : index.sentences[alignment.best];
  const source = best?.text ?? '';
  const around = textAround(alignment, index);
  const turned = turnedRound(text, source, language, index.language);
  const harm = [...newHarm(text, around, language, index), ...otherHarm(text, language, index)];
  const extremes = findPhrases(text, language.claims.superlatives).filter(
    ({ text: word }) => !hasWord(around, word.toLowerCase()),
  );
  const denies = hasPhrase(text, language.negations);
  return {
    signals: {
      turnedRound: Math.min(3, turned.length),
      deniesAlone: denies && !hasPhrase(around, language.negations) ? 1 : 0,
      lostDenial: !denies && hasPhrase(source, language.negations) ? 1 : 0,
      newHarm: Math.min(3, harm.length),
      harmElsewhere: isHarmElsewhere(text, around, language) ? 1 : 0,
      newExtremes: Math.min(3, extremes.length),
      lostHedge: hasPhrase(source, language.claims.hedges) && !hasPhrase(text, language.claims.hedges) ? 1 : 0,
      newCause: hasPhrase(text, language.answers.why) && !hasPhrase(around, language.answers.why) ? 1 : 0,
      ...orderSignals(tokens, best?.tokens ?? [], index),
    },
    findings: [...turned.filter(({ isProven }) => isProven).map(({ finding }) => finding), ...harm],
  };
}

/** Best sentence with its neighbours, and the second. */
function textAround({ best, second }: Alignment, { sentences }: ClaimIndex): string {
  if (best === undefined) return '';
  const near = sentences.slice(Math.max(0, best - 1), best + 2).map(({ text }) => text);
  const more = second === undefined ? undefined : sentences[second]?.text;
  return [...near, more ?? ''].join('\n');
}

function hasWord(text: string, word: string): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
    if (!/\p{L}/u.test(lower[at - 1] ?? ' ')) return true;
  return false;
}

interface TurnedRound {
  readonly finding: Finding;
  /** Whether the words around are the same, so that it is the same thing that is turned round. */
  readonly isProven: boolean;
}

/** Telling words beside the turned word, on either side, that the source must share. */
const SHARED_BESIDE = 2;
const BESIDE = 4;

function turnedRound(text: string, source: string, language: Language, tag: string): TurnedRound[] {
  const found: TurnedRound[] = [];
  const known = new Set(tokenize(source, tag).map(({ stem }) => stem));
  for (const [yes, no] of [...language.opposites, ...language.claims.commitments]) {
    const here = sides(text, yes, no, language.negations);
    const there = sides(source, yes, no, language.negations);
    if (!here || !there || here.side === there.side) continue;
    const beside = tokensBeside(tokenize(text, tag), here.start, here.end);
    found.push({
      finding: { kind: 'direction', start: here.start, end: here.end, reason: 'direction-reversed' },
      isProven:
        beside.filter(({ stem }) => isKnown(stem, known)).length >= Math.min(SHARED_BESIDE, beside.length) &&
        beside.length > 1,
    });
  }
  return found;
}

/** Korean words carry their particles: the first syllables are the word. */
function isKnown(stem: string, known: ReadonlySet<string>): boolean {
  if (known.has(stem)) return true;
  return /^\p{sc=Hangul}{2}/u.test(stem) && [...known].some((other) => other.startsWith(stem.slice(0, 2)));
}

/** Which of two opposites a text has, a "not" before it counted; `undefined` for neither and for both. */
function sides(text: string, yes: Phrases, no: Phrases, negations: Phrases) {
  const all = [
    ...findPhrases(text, yes).map((found) => ({ ...found, side: 1 })),
    ...findPhrases(text, no).map((found) => ({ ...found, side: -1 })),
  ];
  const [first] = all;
  if (!first) return undefined;
  const denied = findPhrases(text, negations);
  const signed = all.map(({ start, end, side }) => ({
    start,
    end,
    side: denied.some((not) => not.end <= start && isRightBefore(text.slice(not.end, start))) ? -side : side,
  }));
  return signed.every(({ side }) => side === signed[0]?.side) ? signed[0] : undefined;
}

/** At most two words between. */
function isRightBefore(between: string): boolean {
  return !/[.,;:!?]/.test(between) && between.trim().split(/\s+/).filter(Boolean).length <= 2;
}

function tokensBeside(tokens: readonly Token[], start: number, end: number): Token[] {
  const content = tokens.filter((token) => !token.isStopWord && (token.end <= start || token.start >= end));
  const next = content.findIndex((token) => token.start >= end);
  const at = next < 0 ? content.length : next;
  return content.slice(Math.max(0, at - BESIDE / 2), at + BESIDE / 2);
}

/** Deaths and injuries that the article does not have at all, and "nobody was hurt" where it has them. */
function newHarm(text: string, around: string, { claims, negations }: Language, index: ClaimIndex): Finding[] {
  const findings: Finding[] = [];
  const isWell = hasPhrase(text, claims.unharmed) || hasPhrase(text, claims.nobody) || hasPhrase(text, negations);
  const mark = (list: Phrases, reason: Finding['reason']) => {
    const [first] = findPhrases(text, list);
    if (first) findings.push({ kind: 'harm', start: first.start, end: first.end, reason });
  };
  // The article is asked last: to read all of it for its harms takes longest.
  if (!isWell && hasPhrase(text, claims.deaths) && !index.harm.deaths) mark(claims.deaths, 'words-not-in-article');
  if (!isWell && hasPhrase(text, claims.injuries) && !index.harm.injuries && !index.harm.deaths)
    mark(claims.injuries, 'words-not-in-article');
  const isHurt = hasPhrase(around, claims.deaths) || hasPhrase(around, claims.injuries);
  if (
    isHurt &&
    !hasPhrase(around, claims.unharmed) &&
    !hasPhrase(around, negations) &&
    !hasPhrase(around, claims.nobody)
  )
    mark(claims.unharmed, 'direction-reversed');
  return findings;
}

/** "21 were wounded" of 21 who were killed. */
function otherHarm(text: string, { claims }: Language, index: ClaimIndex): Finding[] {
  const isDeath = hasPhrase(text, claims.deaths);
  if (isDeath === hasPhrase(text, claims.injuries)) return [];
  const [mine, other] = isDeath ? [claims.deaths, claims.injuries] : [claims.injuries, claims.deaths];
  const [first] = findPhrases(text, mine);
  const isOther = readNumbers(text, index.language).some(({ value }) => {
    const told = index.numbers.filter((number) => number.value === value && value > 1);
    const sentences = told.map(({ sentence }) => index.sentences[sentence]?.text ?? '');
    return sentences.length > 0 && sentences.every((one) => hasPhrase(one, other) && !hasPhrase(one, mine));
  });
  return first && isOther ? [{ kind: 'harm', start: first.start, end: first.end, reason: 'value-differs' }] : [];
}

function isHarmElsewhere(text: string, around: string, { claims }: Language): boolean {
  const isNew = (list: Phrases) => hasPhrase(text, list) && !hasPhrase(around, list);
  return isNew(claims.deaths) || isNew(claims.injuries) || isNew(claims.unharmed);
}

function orderSignals(tokens: readonly Token[], source: readonly Token[], index: ClaimIndex) {
  const places = new Map<string, number>();
  for (const [at, { stem, isStopWord }] of source.entries()) if (!isStopWord && !places.has(stem)) places.set(stem, at);
  const shared = tokens.filter(({ stem, isStopWord }) => !isStopWord && places.has(stem));
  let kept = 0;
  for (let at = 1; at < shared.length; at++)
    if ((places.get(shared[at]?.stem ?? '') ?? 0) >= (places.get(shared[at - 1]?.stem ?? '') ?? 0)) kept++;
  const names = shared.filter(({ text }) => index.names.has(text.toLowerCase()));
  let swapped = 0;
  for (let at = 1; at < names.length; at++)
    if ((places.get(names[at]?.stem ?? '') ?? 0) < (places.get(names[at - 1]?.stem ?? '') ?? 0)) swapped++;
  return { sameOrder: shared.length > 1 ? kept / (shared.length - 1) : 1, swappedNames: Math.min(3, swapped) };
}
