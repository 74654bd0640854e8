/**
 * Finds the sentence that tells the news: nearly always the opening. Not where the opening asks, quotes, sets a scene or tells what
 * was years ago: then the news is the sentence near the top that names the day, or that has far more of the headline's words.
 */
import type { Language } from '../../languages/language.ts';
import { hasPhrase, openingPhrase } from '../../languages/phrases/find-phrases.ts';
import { NEWS } from '../weights.ts';
import type { ArticleText } from './article-text.ts';
import { titleShare } from './kind-cues.ts';

/** @returns `undefined` where none is surely the news. */
export function newsSentence(analysis: ArticleText): number | undefined {
  const { cues, unfit, references } = analysis;
  const opening = [...cues.keys()].slice(0, NEWS.opening).filter((index) => !isAside(analysis, index));
  const fit = opening.filter((index) => !unfit[index] && !references[index]);
  if (opensOnWhatWas(analysis)) {
    const onTheDay = fit.find((index) => index > 0 && analysis.cues[index]?.namesDay);
    if (onTheDay !== undefined) return onTheDay;
  }
  const shares = fit.map((index) => ({ index, share: titleShare(analysis, index) }));
  if (analysis.titleStems.size >= NEWS.minTitleWords) {
    const best = shares.reduce((most, each) => (each.share > most.share ? each : most), { index: -1, share: 0 });
    if (best.share >= titleShare(analysis, 0) + NEWS.tellingMore) return best.index;
  }
  return fit[0] === 0 || isAside(analysis, 0) || unfit[0] ? fit[0] : undefined;
}

/** "It's a case of mistaken identity …", "She recently ate three.": points at what the next sentences tell. */
export function isTease({ cues }: Pick<ArticleText, 'cues'>, index: number): boolean {
  const cue = cues[index];
  return index === 0 && cue !== undefined && cue.opensWithPronoun && cue.names.length === 0 && cue.numbers === 0;
}

/** "Sitting in a hotel room …": the matter comes after it. */
export function opensScene(text: string, { scenes }: Language): boolean {
  return openingPhrase(text, scenes) !== undefined;
}

/** A tease, a scene, a question, a quotation, or a line without a stop above sentences that have one: a standfirst. */
function isAside(analysis: ArticleText, index: number): boolean {
  const { cues } = analysis;
  const cue = cues[index];
  if (!cue || isTease(analysis, index) || opensScene(analysis.sentences[index]?.text ?? '', analysis.rules))
    return true;
  if (cue.endsAsQuestion || cue.opensWithQuote) return true;
  return (
    !cue.endsAsSentence && cues.slice(index + 1, index + 1 + NEWS.afterStandfirst).some((next) => next.endsAsSentence)
  );
}

/** "When the county announced in 2023 …", "More than 22 months ago …": begins with a year or a span, and names no day. */
function opensOnWhatWas(analysis: ArticleText): boolean {
  const text = analysis.sentences[0]?.text.slice(0, NEWS.setting) ?? '';
  const tellsWhatWas = year.test(text) || hasPhrase(text, analysis.rules.spansAgo);
  return tellsWhatWas && !analysis.cues[0]?.namesDay;
}

const year = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/u;
