/**
 * Sentences that make a poor point however well they score: too slight to tell anything ("Devi said.", "Yes, please."),
 * questions, announcements ("Here is the list:"), and captions that have slipped into the text. Chosen only where there is nothing else.
 */
import type { ArticleSentence } from './read-sentences.ts';
import type { SurfaceCues } from './surface-cues.ts';

/** Fewer content words than this tell nothing by themselves. */
const FEWEST_STEMS = 3;
const FEWEST_WORDS = 5;

/** "(pictured)", "(left)", "Mug shots of …": only captions say where to look. */
const captionMark =
  /\((?:pictured|above|below|left|right|cent(?:er|re)|front|back|top|bottom|file)\b[^)]*\)|^(?:pictured|mug ?shots?|file (?:photo|image)|stock (?:photo|image))\b|\b(?:is|are) pictured\b|\(file (?:photo|image)\)/i;

/** "Charged: Ms Ruhe is …": a word or three before a colon, as picture desks write. */
const captionLabel = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3}: (?!["'“‘«])/u;

export function isUnfit(sentence: ArticleSentence, cues: SurfaceCues, index: number): boolean {
  const { text, tokens } = sentence;
  const isSlight = tokens.length < FEWEST_WORDS || tokens.filter((token) => !token.isStopWord).length < FEWEST_STEMS;
  const isCaption = captionMark.test(text) || (index > 0 && captionLabel.test(text) && !cues.hasSpeechVerb);
  const announces = /[:：]\s*\.?$/.test(text);
  return isSlight || announces || isCaption || cues.endsAsQuestion;
}
