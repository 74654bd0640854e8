/**
 * How surely a sentence tells how the story stands or what comes next: who was charged, who recovered, when it will be
 * decided. Readers miss this most in summaries made by overlap, since it often stands late and shares few words.
 */

import type { ArticleText } from './analyze-article.ts';

/**
 * A logistic fit to the sentences of tests/bench/data/outcome-labels.json; leaving each article out, the strongest
 * sentence is a labelled one in half of them, one of the strongest two in two thirds.
 */
const WEIGHTS = {
  outcomeCue: 0.78,
  standingCue: 0.92,
  late: 0.19,
  first: -1.66,
  quoted: -1.67,
  speech: 0.35,
  time: 0.53,
  question: -1.26,
};

/** @returns One number per sentence, about −2 to 3.5. */
export function outcomeStrengths({ cues }: Pick<ArticleText, 'cues'>): number[] {
  return cues.map(
    (cue, index) =>
      (cue.hasOutcomeCue ? WEIGHTS.outcomeCue : 0) +
      WEIGHTS.standingCue * Math.min(cue.standing, 2) +
      (WEIGHTS.late * index) / cues.length +
      (index === 0 ? WEIGHTS.first : 0) +
      WEIGHTS.quoted * cue.quotedShare +
      (cue.hasSpeechVerb ? WEIGHTS.speech : 0) +
      (cue.hasTimeCue ? WEIGHTS.time : 0) +
      (cue.endsAsQuestion ? WEIGHTS.question : 0),
  );
}
