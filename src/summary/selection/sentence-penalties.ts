/**
 * What is wrong with single sentences in a reader's eyes: picture lines and credits that read like sentences, somebody's
 * "I" without a speaker, and talk instead of facts. Not features, so a rule here asks for no new training.
 */
import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import { isTease } from '../analysis/main-news-sentence.ts';
import type { TextKind } from '../reading/text-kind.ts';

const PICTURE_LINE = 1;
const LOST_SPEAKER = 0.6;
/** A line without a stop among sentences that have one: a link, a heading, a caption. */
const NO_STOP = 0.5;
const PROMISE = 0.8;
const TEASE = 0.6;
/** What was years before the rest, in a news report. */
const BACKGROUND = 0.25;
/** Per share of the sentence that stands in quotation marks. */
const TALK = 0.15;

/** "Ann Lee/AP", "Lee/Getty". The agency first: the pattern of a name takes milliseconds to compile. */
const agency = /\/(?:AP|AFP|EPA|PA|Reuters|Getty|Staff)/;
const photographer =
  /\b\w+\/(?:AP|AFP|EPA|PA|Reuters|Getty)\b|^\p{Lu}[\p{L}. ]{3,30}\/(?:AP|AFP|Getty|Reuters|Staff)\b/u;

/** Kinds of text in which the writer speaks. */
const personal: ReadonlySet<TextKind> = new Set<TextKind>(['opinion', 'interview', 'review', 'list']);
/** Where more sentences than this speak so, and some at least, the writer does. */
const PERSONAL = { share: 0.2, fewest: 3 };

/** A sentence that is quotation to its last word leaves no room for a speaker. */
const ALL_QUOTED = 0.97;

/** @returns One number per sentence, ≥ 0, in the units of the set network. */
export function lineCosts(analysis: ArticleAnalysis): number[] {
  const { sentences, cues } = analysis;
  const speaks = speakersLost(analysis);
  const isOld = yearsBehind(analysis);
  const usesStops = 2 * cues.filter((cue) => cue.endsAsSentence).length > cues.length;
  return sentences.map(
    ({ text }, index) =>
      (cues[index]?.hasCaptionPhrase || hasCredit(text) ? PICTURE_LINE : 0) +
      (cues[index]?.promises ? PROMISE : 0) +
      (isTease(analysis, index) ? TEASE : 0) +
      (usesStops && index > 0 && !cues[index]?.endsAsSentence ? NO_STOP : 0) +
      (isOld[index] ? BACKGROUND : 0) +
      (speaks[index] ? LOST_SPEAKER : 0) +
      TALK * (cues[index]?.quotedShare ?? 0),
  );
}

function hasCredit(text: string): boolean {
  return text.includes('Getty Images') || (agency.test(text) && photographer.test(text));
}

function speakersLost({ cues, kind }: ArticleAnalysis): boolean[] {
  const inQuotes = cues.map((cue) => cue.quotedShare > ALL_QUOTED);
  if (personal.has(kind)) return inQuotes;
  const outside = cues.map((cue) => cue.hasFirstPerson && cue.quotedShare === 0 && !cue.hasSpeechVerb);
  const count = outside.filter(Boolean).length;
  const isWriter = count >= PERSONAL.fewest && count > PERSONAL.share * cues.length;
  return isWriter ? inQuotes : inQuotes.map((isQuoted, index) => isQuoted || outside[index] === true);
}

const year = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/gu;

/** The latest year of a text is about when it was written; a sentence whose years all lie two and more before tells the past. */
function yearsBehind({ sentences, cues, kind }: ArticleAnalysis): boolean[] {
  const latest = sentences.map(({ text }) =>
    Math.max(0, ...Array.from(text.matchAll(year), ([found]) => Number(found))),
  );
  const now = Math.max(...latest);
  return latest.map((last, index) => kind === 'news' && last > 0 && last < now - 1 && !cues[index]?.namesDay);
}
