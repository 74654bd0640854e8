/**
 * Shortens a sentence as an editor would before printing it: without dateline, opening "But", glosses in brackets and ", which …" at
 * its end. Its source still covers all of it, and where more than a dateline went, the point says that it is shortened.
 */
import type { Language } from '../../languages/language.ts';
import { trimSentence } from '../sentences/trim-sentence.ts';
import { cutGlosses } from './cut-glosses.ts';
import { cutTail } from './cut-tail.ts';

export interface ShortenedSentence {
  readonly text: string;
  readonly isShortened: boolean;
}

export interface SentencePlace {
  /** The first of a story that is no conversation: it may have a dateline. */
  readonly opensStory: boolean;
  /** Its neighbour stands right above, so that its connective still ties it to something. */
  readonly isReadOn: boolean;
  /** Whether the article has the words in another sentence. */
  readonly isUsedAgain: (words: string) => boolean;
}

export function shortenSentence(sentence: string, rules: Language, place: SentencePlace): ShortenedSentence {
  const trimmed = trimSentence(sentence, rules.tag, place.opensStory);
  const begun = trimmed.cut === 'connective' && place.isReadOn ? sentence : trimmed.text;
  const text = cutTail(cutGlosses(begun, place.isUsedAgain), rules);
  const isWhole = text === begun && (trimmed.cut !== 'connective' || place.isReadOn);
  return { text, isShortened: !isWhole };
}
