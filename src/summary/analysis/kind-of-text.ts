/**
 * Tells by its sentences what kind a text is that neither its page nor its shape names: a release by its formulas, a match or a study
 * by its words, an opinion or a guide by the writer's voice, a feature by the scene that it begins with.
 */
import { hasPhrase } from '../../languages/phrases/find-phrases.ts';
import type { KnownKind } from '../reading/text-kind.ts';
import type { ArticleText } from './article-text.ts';
import { opensScene } from './main-news-sentence.ts';
import type { SurfaceCues } from './surface-cues.ts';

/**
 * How much of a text is the writer's: shares of its sentences. A logistic fit to the 1,180 marked articles of tests/training's hosts and
 * stories, opinions, guides, lists, reviews and interviews against news and features; by folds .83 of those beyond
 * `MIN_VOICE` are such (news counted three times, as there is more of it), 1 % of the news is.
 */
const VOICE_FIT = { opinion: 4, demand: 4.7, address: 4.6, speech: -6.8, day: -5.7, base: -0.6 };

/** Log odds. */
const MIN_VOICE = 0.4;
/** Fewer sentences have no voice of their own. Set by hand. */
const MIN_SENTENCES_OF_VOICE = 6;
/** Share of the sentences that speak to the reader from which a text advises: .16 of the marked opinions have it, .47 to .68 of guides. */
const MIN_ADDRESS = 0.08;
/** Sentences at the top, or at the end, in which a text says what it is. Set by hand. */
const OPENING = 5;
/** Sentences with a word of a game or of a study; fewer may be about something else. Set by hand. */
const MIN_SENTENCES = 3;
/** Share of a match report's sentences that have a word of the game. Set by hand. */
const MIN_SHARE_OF_MATCH = 0.2;
/** Sentences of the opening that speak of the study. Set by hand. */
const MIN_OF_STUDY = 2;

type Text = Pick<ArticleText, 'sentences' | 'cues' | 'rules'>;

export function kindOfText(text: Text): KnownKind {
  if (isRelease(text)) return { kind: 'release', sign: 'words' };
  if (isMatch(text)) return { kind: 'match', sign: 'words' };
  if (isStudy(text)) return { kind: 'study', sign: 'words' };
  const voice = voiceOf(text);
  if (voice.strength >= MIN_VOICE && text.sentences.length >= MIN_SENTENCES_OF_VOICE) {
    return { kind: voice.address >= MIN_ADDRESS ? 'guide' : 'opinion', sign: 'voice' };
  }
  const scene = text.sentences.slice(0, OPENING).some((sentence) => opensScene(sentence.text, text.rules));
  return scene ? { kind: 'feature', sign: 'scene' } : { kind: 'news', sign: 'none' };
}

/** Formulas of companies stand at the top, whom to ask at the end. */
function isRelease({ sentences, rules }: Text): boolean {
  return [...sentences.slice(0, OPENING), ...sentences.slice(-OPENING)].some(({ text }) =>
    hasPhrase(text, rules.kinds.releases),
  );
}

/** "2-1", "21:19", "6–4", but no "2-1-1", no "24/7-8". */
const matchScore = /(?<![\p{N}.,:/–-])\p{N}{1,3}[-–:]\p{N}{1,3}(?![\p{N}/:–-]|[.,]\p{N})/u;

function isMatch({ sentences, cues }: Text): boolean {
  const told = cues.filter((cue) => cue.tellsOfMatch).length;
  return (
    told >= MIN_SENTENCES &&
    told >= MIN_SHARE_OF_MATCH * cues.length &&
    sentences.slice(0, OPENING).some(({ text }) => matchScore.test(text))
  );
}

function isStudy({ cues }: Text): boolean {
  const opening = cues.slice(0, OPENING);
  return (
    opening.filter((cue) => cue.tellsOfStudy).length >= MIN_OF_STUDY &&
    opening.some((cue) => cue.tellsOfStudy && cue.tellsFinding) &&
    cues.filter((cue) => cue.tellsOfStudy).length >= MIN_SENTENCES
  );
}

function voiceOf({ cues }: Text): { readonly strength: number; readonly address: number } {
  const own = cues.filter((cue) => cue.quotedShare === 0);
  const address = shareOf(own, (cue) => cue.addressesReader);
  const strength =
    VOICE_FIT.base +
    VOICE_FIT.opinion * shareOf(own, (cue) => cue.hasOpinionCue) +
    VOICE_FIT.demand * shareOf(own, (cue) => cue.demands) +
    VOICE_FIT.address * address +
    VOICE_FIT.speech * shareOf(cues, (cue) => cue.hasSpeechVerb) +
    VOICE_FIT.day * shareOf(cues, (cue) => cue.namesDay);
  return { strength, address };
}

function shareOf(cues: readonly SurfaceCues[], has: (cue: SurfaceCues) => boolean): number {
  return cues.filter(has).length / Math.max(1, cues.length);
}
