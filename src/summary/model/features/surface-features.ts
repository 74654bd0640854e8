/** Measures what can be seen on the sentence itself and at the openings of its neighbours. */
import type { ArticleAnalysis } from '../../analysis/article-text.ts';
import { type NamedNumbers, yes } from './named-numbers.ts';

export function surfaceFeatures({ cues, words, references, unfit }: ArticleAnalysis): NamedNumbers[] {
  return cues.map((cue, index) => ({
    numbers: Math.min(cue.numbers, 5) / 2,
    numberDensity: cue.numbers / (words[index] || 1),
    hasAmount: yes(cue.hasAmount),
    quotedShare: cue.quotedShare,
    hasQuote: yes(cue.quotedShare > 0),
    opensWithQuote: yes(cue.opensWithQuote),
    endsAsQuestion: yes(cue.endsAsQuestion),
    endsAsSentence: yes(cue.endsAsSentence),
    hasSpeechVerb: yes(cue.hasSpeechVerb),
    opensWithPronoun: yes(cue.opensWithPronoun),
    opensWithConnective: yes(cue.opensWithConnective),
    opensWithDefinite: yes(cue.opensWithDefinite),
    references: yes(references[index] !== undefined),
    isUnfit: yes(unfit[index] !== undefined),
    hasOpinionCue: yes(cue.hasOpinionCue),
    hasOutcomeCue: yes(cue.hasOutcomeCue),
    lateOutcomeCue: cue.hasOutcomeCue ? index / cues.length : 0,
    hasTimeCue: yes(cue.hasTimeCue),
    hasBrackets: yes(cue.hasBrackets),
    hasColon: yes(cue.hasColon),
    nextOpensWithPronoun: yes(cues[index + 1]?.opensWithPronoun),
    nextOpensWithQuote: yes(cues[index + 1]?.opensWithQuote),
    previousOpensWithQuote: yes(cues[index - 1]?.opensWithQuote),
  }));
}
