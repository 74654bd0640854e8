/**
 * Measures what is wrong with single sentences in a reader's eyes: picture lines and credits that read like sentences,
 * somebody's "I" without a speaker, and talk instead of facts. Not features, so a rule here asks for no new training.
 */
import type { ArticleAnalysis } from '../analysis/article-text.ts';
import { isTease, opensScene } from '../analysis/main-news-sentence.ts';
import { isReport, type TextKind } from '../reading/text-kind.ts';
import { SENTENCE_PENALTY, SPEAKER } from '../weights.ts';

/** "Ann Lee/AP", "Lee/Getty". The agency first: the pattern of a name takes milliseconds to compile. */
const agency = /\/(?:AP|AFP|EPA|PA|Reuters|Getty|Staff)/;
const photographer =
  /\b\w+\/(?:AP|AFP|EPA|PA|Reuters|Getty)\b|^\p{Lu}[\p{L}. ]{3,30}\/(?:AP|AFP|Getty|Reuters|Staff)\b/u;

/** Kinds of text in which the writer speaks. */
const personal: ReadonlySet<TextKind> = new Set<TextKind>([
  'opinion',
  'interview',
  'review',
  'list',
  'guide',
  'letters',
  'transcript',
]);
/** In the units of the set network, each ≥ 0. */
export type SentencePenalties = Readonly<Record<keyof typeof SENTENCE_PENALTY, number>>;

/** @returns One record per sentence. */
export function sentencePenalties(analysis: ArticleAnalysis): SentencePenalties[] {
  const { sentences, cues } = analysis;
  const isLost = speakersLost(analysis);
  const isOld = yearsBehind(analysis);
  const usesStops = 2 * cues.filter((cue) => cue.endsAsSentence).length > cues.length;
  const { pictureLine, promise, tease, noStop, scene, background, lostSpeaker, talk } = SENTENCE_PENALTY;
  return sentences.map(({ text }, index) => {
    const cue = cues[index];
    return {
      pictureLine: cue?.hasCaptionPhrase || hasCredit(text) ? pictureLine : 0,
      promise: cue?.promises ? promise : 0,
      tease: isTease(analysis, index) ? tease : 0,
      noStop: usesStops && index > 0 && !cue?.endsAsSentence ? noStop : 0,
      scene: opensScene(text, analysis.rules) ? scene : 0,
      background: isOld[index] ? background : 0,
      lostSpeaker: isLost[index] ? lostSpeaker : 0,
      talk: talk * (cue?.quotedShare ?? 0),
    };
  });
}

/** What a sentence costs by itself. */
export function costOf(penalties: SentencePenalties): number {
  return Object.values(penalties).reduce((sum, penalty) => sum + penalty, 0);
}

function hasCredit(text: string): boolean {
  return text.includes('Getty Images') || (agency.test(text) && photographer.test(text));
}

function speakersLost({ cues, kind }: ArticleAnalysis): boolean[] {
  const inQuotes = cues.map((cue) => cue.quotedShare > SPEAKER.allQuoted);
  if (personal.has(kind)) return inQuotes;
  const outside = cues.map((cue) => cue.hasFirstPerson && cue.quotedShare === 0 && !cue.hasSpeechVerb);
  const count = outside.filter(Boolean).length;
  const isWriter = count >= SPEAKER.minSentencesOfWriter && count > SPEAKER.minShareOfWriter * cues.length;
  return isWriter ? inQuotes : inQuotes.map((isQuoted, index) => isQuoted || outside[index] === true);
}

const year = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/gu;

/** The latest year of a text is about when it was written; a sentence whose years all lie well before tells the past. */
function yearsBehind({ sentences, cues, kind }: ArticleAnalysis): boolean[] {
  const latest = sentences.map(({ text }) =>
    Math.max(0, ...Array.from(text.matchAll(year), ([found]) => Number(found))),
  );
  const now = Math.max(...latest);
  return latest.map(
    (last, index) => isReport(kind) && last > 0 && last <= now - SPEAKER.yearsOfPast && !cues[index]?.namesDay,
  );
}
