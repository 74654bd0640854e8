/**
 * Keeps sentences from being points that no editor prints, however well they score: what is torn from a sentence, speaks of the
 * outlet, only leads up to another, greets, says that nothing was said, or says nothing. Not features: a rule here asks for no training.
 */
import type { Language } from '../../languages/language.ts';
import { findPhrases, hasPhrase, openingPhrase } from '../../languages/phrases/find-phrases.ts';
import type { ArticleAnalysis } from '../analysis/article-text.ts';

export type Gate = 'fragment' | 'own-outlet' | 'signpost' | 'small-talk' | 'silence' | 'vacuous';

/** @returns One per sentence; `undefined` where it may be a point. */
export function gatesOf(analysis: ArticleAnalysis): (Gate | undefined)[] {
  const { sentences, cues, rules } = analysis;
  return sentences.map(({ text, contextHeading }, index) => {
    const cue = cues[index];
    if (!cue || contextHeading) return undefined;
    if (isFragment(analysis, index)) return 'fragment';
    if (hasPhrase(text, rules.selfPromotion)) return 'own-outlet';
    if (isSignpost(text, rules)) return 'signpost';
    if (hasPhrase(text, rules.smallTalk)) return 'small-talk';
    if (cue.reportsSilence && cue.numbers === 0) return 'silence';
    return isVacuous(analysis, index, rules) ? 'vacuous' : undefined;
  });
}

/** Begins with a small letter behind something that did not end: a wrong split, a line torn by the page. */
function isFragment({ sentences, cues, rules }: ArticleAnalysis, index: number): boolean {
  const opensSmall =
    /^\p{Ll}/u.test(sentences[index]?.text ?? '') && !/^\p{Ll}{1,2}\p{Lu}/u.test(sentences[index]?.text ?? '');
  return opensSmall && rules.tag !== 'und' && !cues[index]?.opensWithQuote;
}

/** Says only that something goes on: of nobody and no number, or twice in one sentence. */
function isVacuous({ sentences, cues }: ArticleAnalysis, index: number, rules: Language): boolean {
  const cue = cues[index];
  const found = findPhrases(sentences[index]?.text ?? '', rules.vague).length;
  return found > 1 || (found === 1 && cue?.names.length === 0 && cue.numbers === 0);
}

/** Also behind a word and a comma: "First, let's …". */
function isSignpost(text: string, { signposts }: Language): boolean {
  const opener = /^\p{L}{1,12}[,،、，]\s*/u.exec(text)?.[0] ?? '';
  return [text, text.slice(opener.length)].some((part) => openingPhrase(part, signposts) !== undefined);
}
