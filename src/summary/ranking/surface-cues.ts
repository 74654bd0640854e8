/** What can be seen on a sentence's surface: names, numbers, quotation, openers, cue words. One sentence at a time. */
import { hasPhrase, openingPhrase } from '../languages/find-phrases.ts';
import type { Language, Phrases } from '../languages/language.ts';
import type { Token } from '../sentences/terms.ts';

export interface SurfaceCues {
  /** Capitalised words that do not open the sentence, lower-cased, in order, repeated as they occur. */
  readonly names: readonly string[];
  readonly numbers: number;
  /** Money or a percentage. */
  readonly hasAmount: boolean;
  /** Share of the characters that stand inside quotation marks, 0–1. */
  readonly quotedShare: number;
  readonly opensWithQuote: boolean;
  readonly endsAsQuestion: boolean;
  readonly endsAsSentence: boolean;
  readonly hasSpeechVerb: boolean;
  readonly opensWithPronoun: boolean;
  readonly opensWithConnective: boolean;
  readonly opensWithDefinite: boolean;
  /** "also" among the first words. */
  readonly opensWithAlso: boolean;
  readonly hasOutcomeCue: boolean;
  readonly hasOpinionCue: boolean;
  /** A day or a month. */
  readonly hasTimeCue: boolean;
  readonly namesDay: boolean;
  readonly hasBrackets: boolean;
  readonly hasColon: boolean;
}

/** How many words may stand before the verb and its adverb. */
const OPENING = 6;
const additives: ReadonlySet<string> = new Set(
  'also, auch, ebenfalls, également, aussi, también, anche, também, ook, også, också, także, również, też, также, тоже, також, cũng, juga'.split(
    ', ',
  ),
);

export function surfaceCues(text: string, tokens: readonly Token[], rules: Language): SurfaceCues {
  return {
    names: tokens
      .slice(1)
      .filter((token) => !token.isStopWord && /^\p{Lu}\p{L}/u.test(token.text))
      .map((token) => token.stem),
    numbers: tokens.filter((token) => /^\p{N}/u.test(token.text)).length,
    hasAmount: /\p{Sc}\s?\p{N}|\p{N}\s?(?:\p{Sc}|%|per cent|percent|million|billion)/u.test(text),
    quotedShare: quotedCharacters(text) / (text.length || 1),
    opensWithQuote: /^["“„«‘'「『]/.test(text),
    endsAsQuestion: /[?？؟][\p{Pe}\p{Pf}"']*$/u.test(text),
    endsAsSentence: /[.!?。！？।؟…][\p{Pe}\p{Pf}"']*$/u.test(text),
    hasSpeechVerb: hasPhrase(text, rules.saidVerbs),
    opensWithPronoun: openingPhrase(text, rules.pronounOpeners) !== undefined,
    opensWithConnective: openingPhrase(text, rules.connectiveOpeners) !== undefined,
    opensWithDefinite: openingPhrase(text, rules.definiteOpeners) !== undefined,
    opensWithAlso: tokens.slice(0, OPENING).some((token) => additives.has(token.text.toLowerCase())),
    hasOutcomeCue: hasPhrase(text, rules.outcomeCues),
    hasOpinionCue: hasPhrase(text, rules.opinionCues),
    hasTimeCue: hasPhrase(text, timeCues(rules).all),
    namesDay: hasPhrase(text, timeCues(rules).days),
    hasBrackets: /[()[\]]/.test(text),
    hasColon: /[:;：；]/.test(text),
  };
}

function quotedCharacters(text: string): number {
  let quoted = 0;
  for (const [part] of text.matchAll(/["“„«「『][^"”“»」』]*["”“»」』]?/g)) quoted += part.length;
  return quoted;
}

interface TimeCues {
  readonly days: Phrases;
  /** Days and months as one list: asked together they cost a fraction. */
  readonly all: Phrases;
}

const timeCuesOf = new WeakMap<Language, TimeCues>();

function timeCues(rules: Language): TimeCues {
  let cues = timeCuesOf.get(rules);
  if (!cues) {
    const days = rules.weekdays.flat();
    cues = { days, all: [...days, ...rules.months.flat()] };
    timeCuesOf.set(rules, cues);
  }
  return cues;
}
