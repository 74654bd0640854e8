/** What can be seen on a sentence's surface: names, numbers, quotation, openers, cue words. One sentence at a time. */
import { listsHeld, openingPhrase, type PhraseLists } from '../languages/find-phrases.ts';
import type { Language } from '../languages/language.ts';
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
  const held = listsHeld(text, cueLists(rules));
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
    hasSpeechVerb: held.has('saidVerbs'),
    opensWithPronoun: openingPhrase(text, rules.pronounOpeners) !== undefined,
    opensWithConnective: openingPhrase(text, rules.connectiveOpeners) !== undefined,
    opensWithDefinite: openingPhrase(text, rules.definiteOpeners) !== undefined,
    opensWithAlso: tokens.slice(0, OPENING).some((token) => additives.has(token.text.toLowerCase())),
    hasOutcomeCue: held.has('outcomeCues'),
    hasOpinionCue: held.has('opinionCues'),
    hasTimeCue: held.has('days') || held.has('months'),
    namesDay: held.has('days'),
    hasBrackets: /[()[\]]/.test(text),
    hasColon: /[:;：；]/.test(text),
  };
}

function quotedCharacters(text: string): number {
  let quoted = 0;
  for (const [part] of text.matchAll(/["“„«「『][^"”“»」』]*["”“»」』]?/g)) quoted += part.length;
  return quoted;
}

type CueList = 'saidVerbs' | 'outcomeCues' | 'opinionCues' | 'days' | 'months';

const cueListsOf = new WeakMap<Language, PhraseLists<CueList>>();

function cueLists(rules: Language): PhraseLists<CueList> {
  let lists = cueListsOf.get(rules);
  if (!lists) {
    const { saidVerbs, outcomeCues, opinionCues } = rules;
    lists = { saidVerbs, outcomeCues, opinionCues, days: rules.weekdays.flat(), months: rules.months.flat() };
    cueListsOf.set(rules, lists);
  }
  return lists;
}
