/**
 * Finds the sentences that point back to an earlier one: "He said…", "But…", "The suspect…" and a quotation without its
 * speaker cannot be understood without it. The project publishes by this rule how many of its points do so.
 */

import type { Language } from '../../languages/language.ts';
import { openingPhrase } from '../../languages/phrases/find-phrases.ts';
import type { ArticleSentence } from '../reading/read-sentences.ts';
import { isCapitalised } from '../sentences/first-letter.ts';
import type { Token } from '../sentences/terms.ts';
import { withoutConnective } from '../sentences/trim-sentence.ts';
import { REFERENCE } from '../weights.ts';
import type { SurfaceCues } from './surface-cues.ts';

/** What a sentence needs in front of it: its very neighbour, or any sentence that has the noun it points back to. */
export interface UnresolvedReference {
  /** Stem of the noun in "the suspect"; `undefined` when only the neighbour helps. */
  readonly noun: string | undefined;
  /** Nothing in front of it helps: a quotation of which not even the neighbour says whose it is. */
  readonly isUnresolvable?: boolean;
}

/** @returns For each sentence what it points back to; the article's first to nothing, as nothing stands before it. */
export function unresolvedReferences(
  sentences: readonly ArticleSentence[],
  cues: readonly SurfaceCues[],
  rules: Language,
): (UnresolvedReference | undefined)[] {
  const inQuotes = startsInQuotes(sentences);
  return sentences.map((sentence, index) => {
    const cue = cues[index];
    if (!cue || index === 0) return undefined;
    if (inQuotes[index]) return { noun: undefined };
    const isLonelyQuote = cue.opensWithQuote && cue.quotedShare > REFERENCE.lonelyQuoteShare && !cue.hasSpeechVerb;
    if (isLonelyQuote) return { noun: undefined, isUnresolvable: !cues[index - 1]?.hasSpeechVerb };
    const { opensWithConnective, opensWithPronoun, opensWithDefinite } = cue;
    // As a point shows it: "But the plan …" stands alone once "But" is cut, "But she …" does not.
    const shown = opensWithConnective ? withoutConnective(sentence.text, rules) : sentence.text;
    const mayTie = opensWithPronoun || opensWithConnective;
    if ((mayTie && opensWithTie(shown, rules)) || speaksOfSomebody(sentence, rules)) return { noun: undefined };
    const mayPointBack = opensWithDefinite || opensWithConnective;
    const definite = mayPointBack ? openingPhrase(shown, rules.definiteOpeners) : undefined;
    return definite === undefined ? undefined : { noun: nounOf(definite, sentence) };
  });
}

function opensWithTie(text: string, rules: Language): boolean {
  const opener = openingPhrase(text, rules.pronounOpeners) ?? openingPhrase(text, rules.connectiveOpeners);
  return opener !== undefined && !rules.standaloneOpeners.has(opener.toLowerCase());
}

/** "In his speech …", "Now she …", "In April, he …": a pronoun in the opening, and no name for it nearby. */
function speaksOfSomebody({ text, tokens }: ArticleSentence, rules: Language): boolean {
  const isPronoun = (token: Token | undefined): boolean =>
    token !== undefined && rules.personPronouns.has(token.text.toLowerCase());
  const opening = tokens.slice(0, REFERENCE.opening);
  const place = opening.findIndex(isPronoun);
  if (place > 0 && opening.slice(0, place).every((token) => token.isStopWord)) {
    return !tokens.slice(1, REFERENCE.reach).some((token) => isName(token, rules));
  }
  const comma = text.indexOf(', ');
  const afterComma = tokens.findIndex((token) => token.start > comma);
  if (comma < 0 || afterComma >= REFERENCE.reach || !isPronoun(tokens[afterComma])) return false;
  return !tokens.slice(1, afterComma).some((token) => isName(token, rules));
}

function isName({ text, isStopWord }: Token, rules: Language): boolean {
  if (isStopWord || rules.capitalizesNouns || !isCapitalised(text)) return false;
  const word = text.toLowerCase();
  return ![...rules.weekdays, ...rules.months].some((forms) => forms.includes(word));
}

/** Whether each sentence goes on with a quotation that an earlier one of its block has opened. */
function startsInQuotes(sentences: readonly ArticleSentence[]): boolean[] {
  let block: string | undefined;
  let openFor = 0;
  return sentences.map(({ text, source }) => {
    if (source.block !== block) openFor = 0;
    block = source.block;
    const startsInside = openFor > 0 && openFor <= REFERENCE.maxQuotationLength && !/^["“„«]/.test(text);
    let isOpen = startsInside;
    for (const { 0: mark, index } of text.matchAll(/[“„«”»"]/g)) {
      isOpen = mark === '"' ? opensAt(text, index) : /[“„«]/.test(mark);
    }
    openFor = isOpen ? openFor + 1 : 0;
    return startsInside;
  });
}

/** A straight mark opens before a word and after none. */
function opensAt(text: string, mark: number): boolean {
  return !/[^\s\p{Ps}\p{Pd}]/u.test(text.charAt(mark - 1)) && /\S/.test(text.charAt(mark + 1));
}

function nounOf(opener: string, { text, tokens }: ArticleSentence): string | undefined {
  const start = text.indexOf(opener);
  const end = start + opener.length;
  const own = tokens.findLast((token) => token.start >= start && token.end <= end && !token.isStopWord);
  // "The same source": the noun comes next.
  return (own ?? tokens.find((token) => token.start >= end && !token.isStopWord))?.stem;
}

/** Whether `sentence` can be understood after the earlier ones that were chosen. */
function isResolved(
  reference: UnresolvedReference | undefined,
  sentence: number,
  earlier: readonly number[],
  stems: readonly ReadonlySet<string>[],
): boolean {
  if (!reference || (earlier.includes(sentence - 1) && !reference.isUnresolvable)) return true;
  const { noun } = reference;
  return noun !== undefined && earlier.some((other) => other < sentence && stems[other]?.has(noun));
}

/**
 * @param chosen Ascending sentence numbers.
 * @returns How many of them point back to something that was not chosen.
 */
export function countUnresolved(
  references: readonly (UnresolvedReference | undefined)[],
  stems: readonly ReadonlySet<string>[],
  chosen: readonly number[],
): number {
  let count = 0;
  for (const sentence of chosen) {
    if (!isResolved(references[sentence], sentence, chosen, stems)) count++;
  }
  return count;
}
