/**
 * Sentences that make a poor point however well they score: too slight to tell anything ("Devi said.", "Yes, please."),
 * questions, announcements ("Here is the list:"), captions, sub-heads and bylines that have slipped into the text, and what
 * only says the headline again. Chosen only where there is nothing else.
 */

import { relativePronouns } from '../../languages/international.ts';
import type { Language } from '../../languages/language.ts';
import { openingPhrase } from '../../languages/phrases/find-phrases.ts';
import type { ArticleSentence } from '../reading/read-sentences.ts';
import type { SurfaceCues } from './surface-cues.ts';

/** Fewer content words than this tell nothing by themselves; one more is needed where nobody and no number is named. */
const MIN_STEMS = 3;
const MIN_WORDS = 5;
/** Words without a stop at their end are a sentence only if they are many. */
const MAX_FRAGMENT = 10;

/** "Charged: Ms Ruhe is …", "Out of the hospital: Ann Lee …": a few words before a colon, as picture desks write. */
const captionLabel = /^['‘]?\s?\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3}: (?!["'“‘«])/u;
/** Above a story one word before a colon is its place: "BHOPAL: …". */
const captionLabelOfWords = /^['‘]?\s?\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2} \p{Ll}[\p{L}'’-]*: (?!["'“‘«])/u;

/** "Ann Lee, who is demanding a clean-up.": a name and a clause, and no verb of its own. */
const nameAlone = new RegExp(`^[\\p{L}'’.-]+(?: [\\p{L}'’.-]+){0,4}, (?:${relativePronouns}) [^,]+\\.$`, 'u');
/** Asked first, since the pattern of a name takes milliseconds to compile. */
const relativeClause = new RegExp(`, (?:${relativePronouns}) `);

/** "Tested by: Mia Lund Price: 20 euros Web: www.example.org": what stands in boxes. */
const dataLine = /\p{Lu}[\p{L} ]{1,20}: .{1,60} \p{Lu}[\p{L} ]{1,20}: /u;
const address = /\bwww\.|https?:\/\//;

/** "Ann Lee (@annlee) July 3, 2024": what stands under a post, run together with it. */
const postMark = /\(@\w+\)|\bpic\.twitter\.com\b/i;

/** What it announces comes next: "The winners are:". */
const openEnd = /[:：]\s*\.?$/;

/** `slight`: true, but it tells next to nothing. `stray`: no sentence of the story, or none that can stand alone. */
export type Unfit = 'low-information' | 'off-topic';

export function unfitSentences(
  sentences: readonly ArticleSentence[],
  cues: readonly SurfaceCues[],
  titleStems: ReadonlySet<string>,
  rules: Language,
): (Unfit | undefined)[] {
  // Thai, and some chats, set no stops: there the lack of one says nothing.
  const usesStops = 2 * cues.filter((cue) => cue.endsAsSentence).length > cues.length;
  return sentences.map(({ text, tokens, contextHeading }, index) => {
    const cue = cues[index] as SurfaceCues;
    if (isCaption(text, index, cue, rules) || cue.endsAsQuestion || isBesideTheStory(text, cue, rules))
      return 'off-topic';
    if (contextHeading) return undefined;
    if (usesStops && !cue.endsAsSentence && tokens.length <= MAX_FRAGMENT) return 'off-topic';
    const stems = tokens.filter((token) => !token.isStopWord).map((token) => token.stem);
    if (titleStems.size > 0 && stems.every((stem) => titleStems.has(stem))) return 'off-topic';
    const isNamesOnly =
      !rules.capitalizesNouns &&
      /\p{Ll}/u.test(text) &&
      !tokens.some((token) => !token.isStopWord && /^\p{Ll}|^\p{Lo}/u.test(token.text));
    const namesNothing = cue.names.length === 0 && cue.numbers === 0;
    const isSlight = isNamesOnly || tokens.length < MIN_WORDS || stems.length < MIN_STEMS + (namesNothing ? 1 : 0);
    return isSlight ? 'low-information' : undefined;
  });
}

function isCaption(text: string, index: number, cue: SurfaceCues, rules: Language): boolean {
  if (relativeClause.test(text) && nameAlone.test(text)) return true;
  if (openingPhrase(text, rules.captionOpeners) !== undefined || saysWhereToLook(text, rules)) return true;
  return cue.hasColon && !cue.hasSpeechVerb && (index > 0 ? captionLabel : captionLabelOfWords).test(text);
}

/** "(pictured)", "(left)": only captions do. */
function saysWhereToLook(text: string, { captionBrackets }: Language): boolean {
  return Array.from(text.matchAll(/[(（]([^)）]*)[)）]/g)).some(
    ([, content = '']) => openingPhrase(content, captionBrackets) !== undefined,
  );
}

/** A sentence about the text instead of the matter, an address, a line of data. */
function isBesideTheStory(text: string, { hasColon }: SurfaceCues, { announcements }: Language): boolean {
  if (openEnd.test(text) || openingPhrase(text, announcements) !== undefined) return true;
  return address.test(text) || (hasColon && dataLine.test(text)) || postMark.test(text);
}
