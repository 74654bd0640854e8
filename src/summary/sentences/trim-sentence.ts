/**
 * Trims a sentence to how a point shows it: without its dateline or bullet and without the connective that tied it to the one before.
 * Deletion only, and only at the start: attributions and clauses stay, as cutting them can turn a claim into a fact.
 * The point's source still covers the whole sentence.
 */

import type { Language } from '../../languages/language.ts';
import { openingPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import { datelineEnd } from './dateline-end.ts';

export interface TrimmedSentence {
  /** What is left, with a capital. A dateline or bullet is an `opening`. */
  readonly text: string;
  readonly cut: 'opening' | 'connective' | 'nothing';
}

/** A cut that leaves fewer characters than this leaves no sentence. */
const MIN_REST_LENGTH = 12;

/**
 * @param sentence Without white space around it.
 * @param opensStory Whether it is the first of a story that is no conversation.
 */
export function trimSentence(sentence: string, language: string, opensStory = false): TrimmedSentence {
  const rules = languageFor(language);
  const story = sentence.slice(datelineEnd(sentence, rules, opensStory)).replace(bullet, '');
  if (story.length >= MIN_REST_LENGTH && story.length < sentence.length) return { text: story, cut: 'opening' };
  const rest = withoutConnective(sentence, rules);
  if (rest.length === sentence.length) return { text: sentence, cut: 'nothing' };
  return { text: withCapital(rest, rules), cut: 'connective' };
}

/** Dutch has two letters in one: "IJsland". */
const smallLetter = /^(?:ij|\p{Ll})/u;

function withCapital(text: string, { tag }: Language): string {
  return text.replace(smallLetter, (letter) =>
    letter === 'ij' && tag !== 'nl' ? 'Ij' : letter.toLocaleUpperCase(tag),
  );
}

/** What is left of a sentence without the connective that may be cut from its start; all of it where none may. */
export function withoutConnective(sentence: string, rules: Language): string {
  const rest = sentence.slice(connectiveEnd(sentence, rules)).trimStart();
  return rest.length < MIN_REST_LENGTH ? sentence : rest;
}

/** Or a closing mark that an earlier sentence has lost. No dash, which opens speech in many languages. */
const bullet = /^[•·‣▪●■►▶➤*”’]\s+(?=[\p{L}\p{N}"“„«])/u;

const comma = /^\s?[,،、，]\s*/;

/** Where the sentence's matter begins; 0 when nothing may be cut. */
function connectiveEnd(sentence: string, rules: Language): number {
  const adverb = phraseAtStart(sentence, rules.removableAdverbs);
  const conjunction = phraseAtStart(sentence, rules.removableConjunctions);
  for (const phrase of [adverb, conjunction]) {
    const after = comma.exec(sentence.slice(phrase?.length ?? 0))?.[0];
    if (phrase && after) return phrase.length + after.length;
  }
  if (!conjunction) return 0;
  return opensClause(sentence.slice(conjunction.length), conjunction, rules) ? conjunction.length : 0;
}

/** Not past quotation marks: what is quoted is shown as it was said. */
function phraseAtStart(sentence: string, phrases: Language['removableAdverbs']): string | undefined {
  const phrase = openingPhrase(sentence, phrases);
  return phrase !== undefined && sentence.startsWith(phrase) ? phrase : undefined;
}

/**
 * "But the plan", "But Ann" and "But she" are conjunctions before a clause; "But for the storm", "Yet another" and
 * "And so" are not. A name does not count after a single letter: "I Liga" and "E Street" are names themselves.
 */
function opensClause(rest: string, conjunction: string, rules: Language): boolean {
  const next = rest.trimStart();
  const isSpaced = next.length < rest.length;
  if (!isSpaced && !isWrittenWithoutSpaces(rest)) return false;
  if (conjunction.length > 1 && /^\p{Lu}/u.test(next)) return true;
  const opener = openingPhrase(next, rules.articles) ?? openingPhrase(next, rules.pronounOpeners);
  return opener !== undefined && next.startsWith(opener) && !comma.test(next.slice(opener.length));
}

function isWrittenWithoutSpaces(text: string): boolean {
  return /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u.test(text);
}
