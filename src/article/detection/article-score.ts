/**
 * Scores how likely a page is the page of one article: the cheap question asked on every page, once it is idle. A small logistic
 * model over named features, asked in stages: as soon as no later one can be expected to turn the answer, it stands. How weights and bounds
 * were fitted is in tests/training/train-detector.ts.
 */
import { detectorBias, detectorBounds, detectorWeights } from '../generated/detector-weights.ts';
import { findTextBlocks, type TextBlock, textTotal } from './find-text-blocks.ts';
import { isOwnApplication } from './is-own-application.ts';
import { FEATURE_STAGES } from './page-features.ts';

/** Weighted characters of running text: with less there is nothing to summarize, whatever the page claims. Set by hand. */
export const MIN_TEXT = 120;
/** A chance: from here on a page is more likely an article than not; training shifts the weights to it. */
export const ARTICLE_SCORE = 0.5;

interface Impression {
  /** 0 (surely no article) to 1 (surely one). */
  readonly score: number;
  /** The page's paragraphs, for who needs them next; missing where the answer did without. */
  readonly blocks?: readonly TextBlock[];
}

/**
 * Reads `document`, changes nothing in it. Never throws: a page that cannot be read is no article.
 * @param leastText In the characters of find-text-blocks.ts.
 */
export function readImpression(document: Document, url: string, leastText = MIN_TEXT): Impression {
  try {
    if (document.designMode === 'on') return { score: 0 };
    let found: readonly TextBlock[] | undefined;
    const blocks = () => {
      found ??= findTextBlocks(document);
      return found;
    };
    const score = weigh(document, url, blocks);
    const isRead = score > ARTICLE_SCORE && textTotal(blocks()) > leastText && !isOwnApplication(document, url);
    return { score: isRead || score <= ARTICLE_SCORE ? score : 0, ...(found && { blocks: found }) };
  } catch {
    // Names like `<img name=querySelectorAll>` replace the document's own functions.
    return { score: 0 };
  }
}

/** Counts enter by their logarithm: the difference between 2 and 4 links says as much as that between 200 and 400. */
function weigh(...page: Parameters<(typeof FEATURE_STAGES)[number]>): number {
  let odds = detectorBias;
  let weight = 0;
  for (const [stage, readFeatures] of FEATURE_STAGES.entries()) {
    for (const feature of readFeatures(...page)) odds += (detectorWeights[weight++] ?? 0) * Math.log1p(+feature);
    const bounds = detectorBounds[stage];
    if (bounds && odds <= bounds[0]) return 0;
    if (bounds && odds >= bounds[1]) return 1;
  }
  return 1 / (1 + Math.exp(-odds));
}
