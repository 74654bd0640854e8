/**
 * Decides whether the page shows the whole article or only its beginning. Markup of a paywall that is not in force is common
 * (subscribers get the same page), so a claim alone is not enough: the text must be short, cut off or gated as well. The
 * numbers are set by hand.
 */
import type { Block } from '../article.ts';
import { countWords } from '../count-words.ts';
import type { StructuredArticle } from './read-structured-data.ts';

interface AccessClues {
  readonly claims: StructuredArticle | undefined;
  readonly blocks: readonly Block[];
  /** In the blocks. */
  readonly words: number;
  /** A tag such as `article:content_tier` says that the article is for subscribers. */
  readonly isTagged: boolean;
  /** Asked only where the answer matters: it may need layout. */
  readonly hasGate: () => boolean;
}

/** A factor: claimed text that is so much longer than the shown one was not shown. */
const MUCH_LONGER = 1.6;
/** A share: with as much of the claimed text shown, the whole is. */
const NEARLY_ALL = 0.8;
/** Words: what is shown of an article before a gate is mostly shorter. */
const SHORT_WORDS = 220;
/** Words: claims of less are not of a text; the second where only the shown text is compared with them. */
const MIN_CLAIMED_WORDS = 120;
const MIN_COMPARED_WORDS = 60;

export function detectAccess({ claims, blocks, words, isTagged, hasGate }: AccessClues): 'full' | 'preview' {
  const claimedWords = Math.max(claims?.body ? countWords(claims.body) : 0, claims?.words ?? 0);
  const isLocked = claims?.isFree === false || isTagged;
  const isCut = /(?:…|\.\.\.|\[…\])\s*$/.test(blocks.at(-1)?.text ?? '');
  if (claimedWords > MIN_CLAIMED_WORDS && claimedWords > words * MUCH_LONGER && (isLocked || isCut || hasGate()))
    return 'preview';
  if (!isLocked && words >= SHORT_WORDS) return 'full';
  const isGated = hasGate();
  if (claimedWords > MIN_COMPARED_WORDS && words > claimedWords * NEARLY_ALL && !isGated) return 'full';
  if (isLocked && isGated) return asPreview(words < 2 * SHORT_WORDS || isCut);
  return asPreview((isLocked || isGated) && (words < SHORT_WORDS / 2 || (isCut && words < SHORT_WORDS)));
}

function asPreview(is: boolean): 'full' | 'preview' {
  return is ? 'preview' : 'full';
}
