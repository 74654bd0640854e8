/**
 * Whether the page shows the whole article or only its beginning. Markup of a paywall that is not in force is common
 * (subscribers get the same page), so a claim alone is not enough: the text must be short, cut off or gated as well.
 */
import type { Block } from '../article.ts';
import { countWords } from '../count-words.ts';
import type { StructuredArticle } from './read-structured-data.ts';

export interface AccessClues {
  readonly claims: StructuredArticle | undefined;
  readonly blocks: readonly Block[];
  /** In the blocks. */
  readonly words: number;
  /** A tag such as `article:content_tier` says that the article is for subscribers. */
  readonly isTagged: boolean;
  /** Asked only where the answer matters: it may need layout. */
  readonly hasGate: () => boolean;
}

/** Claimed text longer than the shown one by this factor was not shown. */
const MUCH_LONGER = 1.6;
const SHORT_WORDS = 220;

export function detectAccess({ claims, blocks, words, isTagged, hasGate }: AccessClues): 'full' | 'preview' {
  const claimedWords = Math.max(claims?.body ? countWords(claims.body) : 0, claims?.words ?? 0);
  const isLocked = claims?.isFree === false || isTagged;
  const isCut = /(?:…|\.\.\.|\[…\])\s*$/.test(blocks.at(-1)?.text ?? '');
  if (claimedWords > 120 && claimedWords > words * MUCH_LONGER && (isLocked || isCut || hasGate())) return 'preview';
  if (!isLocked && words >= SHORT_WORDS) return 'full';
  const isGated = hasGate();
  if (claimedWords > 60 && words > claimedWords * 0.8 && !isGated) return 'full';
  if (isLocked && isGated) return asPreview(words < 2 * SHORT_WORDS || isCut);
  return asPreview((isLocked || isGated) && (words < SHORT_WORDS / 2 || (isCut && words < SHORT_WORDS)));
}

function asPreview(is: boolean): 'full' | 'preview' {
  return is ? 'preview' : 'full';
}
