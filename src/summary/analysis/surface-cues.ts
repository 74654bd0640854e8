/** Reads what can be seen on a sentence's surface: names, numbers, quotation, openers, cue words. One sentence at a time. */

import { amountWords } from '../../languages/international.ts';
import type { Language } from '../../languages/language.ts';
import { listsHeld, openingPhrase } from '../../languages/phrases/find-phrases.ts';
import { beginsWithNumber, isCapitalised } from '../sentences/first-letter.ts';
import { hasFirstPerson } from '../sentences/has-first-person.ts';
import type { Token } from '../sentences/terms.ts';
import { REFERENCE } from '../weights.ts';

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
  readonly demands: boolean;
  /** Speaks to the reader: you, your. */
  readonly addressesReader: boolean;
  /** Has a word of the game, of a study and who takes part, of what a study found. */
  readonly tellsOfMatch: boolean;
  readonly tellsOfStudy: boolean;
  readonly tellsFinding: boolean;
  /** In how many ways it tells how things stand, 0–3: what comes next, how a case stands, what holds now. */
  readonly standing: number;
  /** Nobody was reached, nothing was said. */
  readonly reportsSilence: boolean;
  /** Says that something will be explained further down. */
  readonly promises: boolean;
  readonly hasCaptionPhrase: boolean;
  readonly hasFirstPerson: boolean;
  /** A day or a month. */
  readonly hasTimeCue: boolean;
  readonly namesDay: boolean;
  readonly hasBrackets: boolean;
  readonly hasColon: boolean;
}

const amount = new RegExp(`\\p{Sc}\\s?\\p{N}|\\p{N}\\s?(?:\\p{Sc}|%|${amountWords})`, 'u');

export function surfaceCues(text: string, tokens: readonly Token[], rules: Language): SurfaceCues {
  const held = listsHeld(text, cueLists(rules));
  return {
    names: tokens
      .slice(1)
      .filter((token) => !token.isStopWord && isCapitalised(token.text))
      .map((token) => token.stem),
    numbers: tokens.filter((token) => beginsWithNumber(token.text)).length,
    hasAmount: /\p{N}/u.test(text) && amount.test(text),
    quotedShare: quotedCharacters(text) / (text.length || 1),
    opensWithQuote: /^["“„«‘'「『]/.test(text),
    endsAsQuestion: /[?？؟][\p{Pe}\p{Pf}"']*$/u.test(text),
    endsAsSentence: /[.!?。！？।؟…][\p{Pe}\p{Pf}"']*$/u.test(text),
    hasSpeechVerb: held.has('saidVerbs'),
    opensWithPronoun: openingPhrase(text, rules.pronounOpeners) !== undefined,
    opensWithConnective: openingPhrase(text, rules.connectiveOpeners) !== undefined,
    opensWithDefinite: openingPhrase(text, rules.definiteOpeners) !== undefined,
    opensWithAlso: tokens.slice(0, REFERENCE.alsoWithin).some((token) => rules.additives.has(token.text.toLowerCase())),
    hasOutcomeCue: held.has('outcomeCues'),
    hasOpinionCue: held.has('opinionCues'),
    demands: held.has('demands'),
    addressesReader: held.has('address'),
    tellsOfMatch: held.has('matches'),
    tellsOfStudy: held.has('studies'),
    tellsFinding: held.has('findings'),
    standing: [held.has('nextCues'), held.has('caseCues'), held.has('nowCues')].filter(Boolean).length,
    reportsSilence: held.has('silences'),
    promises: held.has('promises'),
    hasCaptionPhrase: held.has('captionPhrases'),
    hasFirstPerson: hasFirstPerson(text, tokens, rules),
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

const cueListsOf = new WeakMap<Language, ReturnType<typeof newCueLists>>();

/** The lists that are asked in one pass. */
function newCueLists(rules: Language) {
  const { saidVerbs, outcomeCues, opinionCues, nextCues, caseCues, nowCues } = rules;
  const { silences, promises, captionPhrases, demands } = rules;
  const { address, matches, studies, findings } = rules.kinds;
  const cues = { saidVerbs, outcomeCues, opinionCues, nextCues, caseCues, nowCues };
  const days = rules.weekdays.flat();
  const ofKind = { demands, address, matches, studies, findings };
  return { ...cues, ...ofKind, silences, promises, captionPhrases, days, months: rules.months.flat() };
}

function cueLists(rules: Language): ReturnType<typeof newCueLists> {
  let lists = cueListsOf.get(rules);
  if (!lists) {
    lists = newCueLists(rules);
    cueListsOf.set(rules, lists);
  }
  return lists;
}
