/**
 * Which sentence tells the news? Nearly always the opening. Not where the opening asks, quotes, sets a scene or tells what
 * was years ago: then the news is the sentence near the top that names the day, or that has far more of the headline's words.
 */
import { hasPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import type { ArticleText } from './analyze-article.ts';

/** The sentences among which the news stands. */
const LEAD = 8;
/** A headline of fewer words may share more with one sentence than with another by chance. */
const FEWEST_TITLE_STEMS = 4;
/** Share of the headline's words that a later sentence has beyond the opening's where it tells the headline's news. */
const TELLING_MORE = 0.3;

/** @returns `undefined` where none is surely the news. */
export function newsSentence(model: ArticleText): number | undefined {
  const { cues, unfit, leans } = model;
  const lead = [...cues.keys()].slice(0, LEAD).filter((index) => !isAside(model, index));
  const fit = lead.filter((index) => !unfit[index] && !leans[index]);
  if (opensOnWhatWas(model)) {
    const onTheDay = fit.find((index) => index > 0 && model.cues[index]?.namesDay);
    if (onTheDay !== undefined) return onTheDay;
  }
  const shares = fit.map((index) => ({ index, share: titleShare(model, index) }));
  if (model.titleStems.size >= FEWEST_TITLE_STEMS) {
    const best = shares.reduce((most, each) => (each.share > most.share ? each : most), { index: -1, share: 0 });
    if (best.share >= titleShare(model, 0) + TELLING_MORE) return best.index;
  }
  return fit[0] === 0 || isAside(model, 0) || unfit[0] ? fit[0] : undefined;
}

/** "It's a case of mistaken identity …", "She recently ate three.": points at what the next sentences tell. */
export function isTease({ cues }: Pick<ArticleText, 'cues'>, index: number): boolean {
  const cue = cues[index];
  return index === 0 && cue !== undefined && cue.opensWithPronoun && cue.names.length === 0 && cue.numbers === 0;
}

/** A tease, a question, a quotation, or a line without a stop above sentences that have one: a standfirst. */
function isAside(model: ArticleText, index: number): boolean {
  const { cues } = model;
  const cue = cues[index];
  if (!cue || isTease(model, index) || cue.endsAsQuestion || cue.opensWithQuote) return true;
  return !cue.endsAsSentence && cues.slice(index + 1, index + 4).some((next) => next.endsAsSentence);
}

/** How far into the opening, in characters, a year sets its time. */
const SETTING = 70;

/** "When the county announced in 2023 …", "More than 22 months ago …": begins with a year or a span, and names no day. */
function opensOnWhatWas(model: ArticleText): boolean {
  const text = model.sentences[0]?.text.slice(0, SETTING) ?? '';
  const tellsWhatWas = year.test(text) || hasPhrase(text, languageFor(model.language).spansAgo);
  return tellsWhatWas && !model.cues[0]?.namesDay;
}

const year = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/u;

function titleShare({ titleStems, stemSets }: ArticleText, index: number): number {
  let shared = 0;
  for (const stem of titleStems) if (stemSets[index]?.has(stem)) shared++;
  return shared / Math.max(1, titleStems.size);
}
