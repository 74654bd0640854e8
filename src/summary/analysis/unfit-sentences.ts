/**
 * Finds the sentences that make a poor point however well they score: too slight to tell anything ("Devi said.", "Yes, please."),
 * questions, announcements ("Here is the list:"), captions, sub-heads and bylines that have slipped into the text, and what
 * only says the headline again. Chosen only where there is nothing else.
 */

import { relativePronouns } from '../../languages/international.ts';
import type { Language } from '../../languages/language.ts';
import { isPhrase, openingPhrase } from '../../languages/phrases/find-phrases.ts';
import { INFORMATION, UNFIT } from '../weights.ts';
import type { ArticleText, Unfit } from './article-text.ts';
import type { SurfaceCues } from './surface-cues.ts';

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

/** "Ann Lee (@annlee) July 3, 2024", "View this post on …": what stands above or under a post, run together with it; "@annlee Because …": an answer to one. */
const postMark = /^(?:RT )?@\w{2,}[\s:,]|\(@\w+\)|\bpic\.twitter\.com\b|\b(?:view this|a) post (?:on|shared by)\b/i;

/**
 * "Ann (3 May 2024 @21h46) :", "*There may be …", "<rating>: …", "0:04 - They start …": a reader's comment, a footnote, a tag that is
 * explained, a place in a video.
 */
const comment =
  /^<|^\p{Nd}{1,2}(?::\p{Nd}{2}){1,2}\s*[-–—]\s|^[\p{L}\p{N} ._-]{2,30} \([^()]{0,30}\p{N}{4}[^()]{0,20}\)\s?:\s|^[*†‡]\p{L}/u;

/**
 * "Ann Lee walks along the quay in Orm, Friday, Dec. 3, 2021.", "… leads the march Dec. 3, 2021, in Orm.": agencies end captions so. In
 * texts a weekday has no year, and what happened on such a day is told in the past.
 */
const captionDay =
  /(?<weekday>\p{Lu}\p{Ll}+, )?(?<month>\p{Lu}\p{Ll}{2,8})\.? \p{Nd}{1,2}, (?:19|20)\p{Nd}{2}(?<place>, (?:in|at|near|outside) [^!?]{2,80})?\.$/u;
const isPast = /\b(?:was|were|had|did|said|began|came|took|went|\p{Ll}{2,}ed)\b/u;

/** What it announces comes next: "The winners are:". */
const openEnd = /[:：]\s*\.?$/;

export function unfitSentences({
  sentences,
  cues,
  stems,
  titleStems,
  rules,
}: Pick<ArticleText, 'sentences' | 'cues' | 'stems' | 'titleStems' | 'rules'>): (Unfit | undefined)[] {
  // Thai, and some chats, set no stops: there the lack of one says nothing.
  const usesStops = 2 * cues.filter((cue) => cue.endsAsSentence).length > cues.length;
  return sentences.map(({ text, tokens, contextHeading }, index) => {
    const cue = cues[index] as SurfaceCues;
    if (isCaption(text, index, cue, rules) || cue.endsAsQuestion || isBesideTheStory(text, cue, rules))
      return 'off-topic';
    if (contextHeading) return undefined;
    if (usesStops && !cue.endsAsSentence && tokens.length <= UNFIT.maxFragment) return 'off-topic';
    const content = stems[index] ?? [];
    if (titleStems.size > 0 && content.every((stem) => titleStems.has(stem))) return 'off-topic';
    const isNamesOnly =
      !rules.capitalizesNouns &&
      /\p{Ll}/u.test(text) &&
      !tokens.some((token) => !token.isStopWord && /^\p{Ll}|^\p{Lo}/u.test(token.text));
    const namesNothing = cue.names.length === 0 && cue.numbers === 0;
    const isTooShort =
      tokens.length < UNFIT.minWords || content.length < UNFIT.minContentWords + (namesNothing ? 1 : 0);
    return isNamesOnly || isTooShort ? 'low-information' : undefined;
  });
}

/**
 * "On Sunday, the sparring continued." tells next to nothing by itself.
 * @returns For each sentence what it lacks of content words, names and numbers, 0–1.
 */
export function informationDeficits({ stemSets, cues, sentences }: ArticleText): number[] {
  return stemSets.map((stems, index) => {
    if (sentences[index]?.contextHeading) return 0;
    const cue = cues[index];
    // True, and of no use to a reader in a hurry.
    if (cue?.reportsSilence) return 1;
    const { name, number, enough } = INFORMATION;
    const information = stems.size + name * new Set(cue?.names).size + number * (cue?.numbers ?? 0);
    return Math.max(0, 1 - information / enough);
  });
}

function isCaption(text: string, index: number, cue: SurfaceCues, rules: Language): boolean {
  if (relativeClause.test(text) && nameAlone.test(text)) return true;
  if (openingPhrase(text, rules.captionOpeners) !== undefined || saysWhereToLook(text, rules)) return true;
  if (endsWithCaptionDay(text, rules)) return true;
  return cue.hasColon && !cue.hasSpeechVerb && (index > 0 ? captionLabel : captionLabelOfWords).test(text);
}

function endsWithCaptionDay(text: string, { months, weekdays }: Language): boolean {
  const { weekday, month, place } = captionDay.exec(text)?.groups ?? {};
  const isIn = (forms: Language['months'], word = '') => forms.flat().includes(word.toLowerCase());
  if (!isIn(months, month)) return false;
  return isIn(weekdays, weekday?.slice(0, -2)) || (place !== undefined && !isPast.test(text));
}

/** "(pictured)", "(left)", "Ann Lee, left, and …": only captions do. */
function saysWhereToLook(text: string, { captionBrackets }: Language): boolean {
  const inBrackets = Array.from(text.matchAll(/[(（]([^)）]{0,200})[)）]/g), ([, content = '']) => content);
  // What stands on either side of a comma belongs to two of them.
  const betweenCommas = Array.from(text.matchAll(/, (?=([^,]{3,30})[,.])/g), ([, content = '']) => content);
  return (
    inBrackets.some((content) => openingPhrase(content, captionBrackets) !== undefined) ||
    betweenCommas.some((content) => isPhrase(content, captionBrackets))
  );
}

/** A sentence about the text instead of the matter, an address, a line of data. */
function isBesideTheStory(text: string, { hasColon }: SurfaceCues, { announcements }: Language): boolean {
  if (openEnd.test(text) || openingPhrase(text, announcements) !== undefined) return true;
  return address.test(text) || (hasColon && dataLine.test(text)) || postMark.test(text) || comment.test(text);
}
