/**
 * Measures how surely each sentence tells what a text of its kind is read for: of news how the story stands, of an opinion
 * piece the thesis, of a review the verdict.
 */
import { hasPhrase } from '../../languages/phrases/find-phrases.ts';
import { VERDICT } from '../weights.ts';
import type { ArticleText } from './article-text.ts';

/**
 * Who was charged, who recovered, when it will be decided. Readers miss this most in summaries made by overlap, since it
 * often stands late and shares few words. A logistic fit to the sentences of tests/bench/data/outcome-labels.json; leaving
 * each article out, the strongest sentence is a labelled one in half of them, one of the strongest two in two thirds.
 */
const OUTCOME_FIT = {
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
export function outcomeStrengths({ cues }: ArticleText): number[] {
  return cues.map(
    (cue, index) =>
      (cue.hasOutcomeCue ? OUTCOME_FIT.outcomeCue : 0) +
      OUTCOME_FIT.standingCue * Math.min(cue.standing, 2) +
      (OUTCOME_FIT.late * index) / cues.length +
      (index === 0 ? OUTCOME_FIT.first : 0) +
      OUTCOME_FIT.quoted * cue.quotedShare +
      (cue.hasSpeechVerb ? OUTCOME_FIT.speech : 0) +
      (cue.hasTimeCue ? OUTCOME_FIT.time : 0) +
      (cue.endsAsQuestion ? OUTCOME_FIT.question : 0),
  );
}

/**
 * What the writer wants, and what it comes to. A logistic fit to what readers took of the 234 marked opinions of training's hosts and
 * stories, beside the pick network's `among`; by folds it raises the share of their three from .261 to .296, of outcomes told from 0 to .26.
 */
const THESIS_FIT = { demand: 1.5, opinion: 0.2, end: 0.5, last: 1.1, quoted: -0.8, question: -0.5, firstPerson: -0.4 };
/** Share of the text from which it comes to its end. */
const END = 0.8;

/** @returns One number per sentence, about −1.5 to 2.5. */
export function thesisStrengths({ cues, unfit }: ArticleText): number[] {
  // The fewer sentences demand, the surer is one of them what the writer wants.
  const demand = THESIS_FIT.demand / Math.sqrt(Math.max(1, cues.filter((cue) => cue.demands).length));
  return cues.map((cue, index) =>
    unfit[index]
      ? 0
      : (cue.demands ? demand : 0) +
        (cue.hasOpinionCue ? THESIS_FIT.opinion : 0) +
        (index >= END * cues.length ? THESIS_FIT.end : 0) +
        (index === cues.length - 1 ? THESIS_FIT.last : 0) +
        THESIS_FIT.quoted * cue.quotedShare +
        (cue.endsAsQuestion ? THESIS_FIT.question : 0) +
        (cue.hasFirstPerson ? THESIS_FIT.firstPerson : 0),
  );
}

/** Share of the headline's words that the sentence has. */
export function titleShare({ titleStems, stemSets }: ArticleText, index: number): number {
  let shared = 0;
  for (const stem of titleStems) if (stemSets[index]?.has(stem)) shared++;
  return shared / Math.max(1, titleStems.size);
}

/** "★★★☆", "8/10"; the words of a rating are the language's. */
const score = /[★⭐]|(?<!\p{N})\p{N}(?:[.,]\p{N})?\s?\/\s?(?:5|10|20|100)(?!\p{N})/u;

/** A rating, a recommendation, a conclusion near the end. @returns One number per sentence, 0 to about 3. */
export function verdictStrengths({ sentences, unfit, rules }: ArticleText): number[] {
  return sentences.map(({ text }, index) => {
    if (unfit[index]) return 0;
    const concludes = hasPhrase(text, rules.conclusions);
    const rates = score.test(text) || hasPhrase(text, rules.ratings);
    if (!concludes && !rates) return 0;
    return (
      (concludes ? VERDICT.conclusion : 0) + (rates ? VERDICT.rating : 0) + (VERDICT.late * index) / sentences.length
    );
  });
}
