/**
 * Which sentence tells the news? Nearly always the opening. Not where the opening asks, quotes, sets a scene or tells what
 * was years ago: then the news is the sentence near the top that names the day, or that has far more of the headline's words.
 */
import { hasPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import type { ArticleText } from './analyze-article.ts';

/** The sentences among which the news stands. */
const OPENING = 8;
/** A headline of fewer words may share more with one sentence than with another by chance. */
const MIN_TITLE_STEMS = 4;
/** Share of the headline's words that a later sentence has beyond the opening's where it tells the headline's news. */
const TELLING_MORE = 0.3;

/** @returns `undefined` where none is surely the news. */
export function newsSentence(analysis: ArticleText): number | undefined {
  const { cues, unfit, references } = analysis;
  const opening = [...cues.keys()].slice(0, OPENING).filter((index) => !isAside(analysis, index));
  const fit = opening.filter((index) => !unfit[index] && !references[index]);
  if (opensOnWhatWas(analysis)) {
    const onTheDay = fit.find((index) => index > 0 && analysis.cues[index]?.namesDay);
    if (onTheDay !== undefined) return onTheDay;
  }
  const shares = fit.map((index) => ({ index, share: titleShare(analysis, index) }));
  if (analysis.titleStems.size >= MIN_TITLE_STEMS) {
    const best = shares.reduce((most, each) => (each.share > most.share ? each : most), { index: -1, share: 0 });
    if (best.share >= titleShare(analysis, 0) + TELLING_MORE) return best.index;
  }
  return fit[0] === 0 || isAside(analysis, 0) || unfit[0] ? fit[0] : undefined;
}

/** "It's a case of mistaken identity …", "She recently ate three.": points at what the next sentences tell. */
export function isTease({ cues }: Pick<ArticleText, 'cues'>, index: number): boolean {
  const cue = cues[index];
  return index === 0 && cue !== undefined && cue.opensWithPronoun && cue.names.length === 0 && cue.numbers === 0;
}

/** A tease, a question, a quotation, or a line without a stop above sentences that have one: a standfirst. */
function isAside(analysis: ArticleText, index: number): boolean {
  const { cues } = analysis;
  const cue = cues[index];
  if (!cue || isTease(analysis, index) || cue.endsAsQuestion || cue.opensWithQuote) return true;
  return !cue.endsAsSentence && cues.slice(index + 1, index + 4).some((next) => next.endsAsSentence);
}

/** How far into the opening, in characters, a year sets its time. */
const SETTING = 70;

/** "When the county announced in 2023 …", "More than 22 months ago …": begins with a year or a span, and names no day. */
function opensOnWhatWas(analysis: ArticleText): boolean {
  const text = analysis.sentences[0]?.text.slice(0, SETTING) ?? '';
  const tellsWhatWas = year.test(text) || hasPhrase(text, languageFor(analysis.language).spansAgo);
  return tellsWhatWas && !analysis.cues[0]?.namesDay;
}

const year = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/u;

function titleShare({ titleStems, stemSets }: ArticleText, index: number): number {
  let shared = 0;
  for (const stem of titleStems) if (stemSets[index]?.has(stem)) shared++;
  return shared / Math.max(1, titleStems.size);
}
