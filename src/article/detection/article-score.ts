/**
 * Scores how likely a page is the page of one article: the cheap question asked on every page, once it is idle. A small
 * logistic model over named features; how it was fitted is in tests/training/train-detector.ts.
 */
import { detectorBias, detectorWeights } from '../generated/detector-weights.ts';
import { findTextBlocks, type TextBlock, textTotal } from './find-text-blocks.ts';
import { isOwnApplication } from './is-own-application.ts';
import { type PageFeatures, readPageFeatures } from './page-features.ts';

/** Weighted characters of running text: with less there is nothing to summarize, whatever the page claims. Set by hand. */
export const MIN_TEXT = 120;
/** A chance: from here on a page is more likely an article than not; training shifts the weights to it. */
export const ARTICLE_SCORE = 0.5;

interface Impression {
  /** 0 (surely no article) to 1 (surely one). */
  readonly score: number;
  /** The page's paragraphs, for who needs them next. */
  readonly blocks?: readonly TextBlock[];
}

/**
 * Reads `document`, changes nothing in it. Never throws: a page that cannot be read is no article.
 * @param leastText In the characters of find-text-blocks.ts.
 */
export function readImpression(document: Document, url: string, leastText = MIN_TEXT): Impression {
  try {
    const blocks = findTextBlocks(document);
    const isRead = textTotal(blocks) > leastText && document.designMode !== 'on' && !isOwnApplication(document, url);
    return { score: isRead ? weigh(readPageFeatures(document, url, blocks)) : 0, blocks };
  } catch {
    // Names like `<img name=querySelectorAll>` replace the document's own functions.
    return { score: 0 };
  }
}

/** Counts enter by their logarithm: the difference between 2 and 4 links says as much as that between 200 and 400. */
function weigh(features: PageFeatures): number {
  const odds = features.reduce<number>(
    (sum, feature, index) => sum + (detectorWeights[index] ?? 0) * Math.log1p(+feature),
    detectorBias,
  );
  return 1 / (1 + Math.exp(-odds));
}
