/**
 * Keeps the boxes in a page those of the story that the reader is at. A page may hold several, or become another under the same
 * document: closed boxes go with their story, a summary that is open stays for as long as its story is there.
 */
import { findBodyBlocks, findBoxPlaces } from '../../article/detection/find-box-places.ts';
import type { TextBlock } from '../../article/detection/find-text-blocks.ts';
import { isWritten } from '../../article/detection/is-written.ts';
import { blocksOfStory, findStory } from '../../article/story/find-story.ts';
import { useTexts } from '../../i18n/text.ts';
import type { BoxOffer } from '../../messaging/content-calls.ts';
import { type BoxesApi, isolatedWorld } from '../isolated-world.ts';
import { onTrusted } from '../on-trusted.ts';
import { wordsWorthSummary } from '../summary-need.ts';
import type { BoxActions } from './box.ts';
import { BOX_MARK } from './box-mark.ts';
import { keepFromCopy } from './keep-from-copy.ts';
import { keepsStyles } from './keeps-styles.ts';
import { putBoxes, type StoryBoxes } from './put-boxes.ts';

/** The detector's, whose script is there before this one. */
function findBlocks(): readonly TextBlock[] {
  return isolatedWorld().findTextBlocks?.(document) ?? [];
}

export function createBoxes(actions: BoxActions): BoxesApi {
  let shown: StoryBoxes[] = [];
  let accepted: BoxOffer | undefined;
  /** Where the story begins that the reader is at; missing while the page holds but one. */
  let headline: Element | undefined;

  /** The paragraphs of the story that the reader is at; none where the page cannot be read, or is being written. */
  function findBody(blocks: readonly TextBlock[]): readonly TextBlock[] {
    try {
      const story = findStory(document, location.href, () => blocks.map(({ start }) => start));
      headline = story?.headline;
      const body = findBodyBlocks(document, blocksOfStory(story, blocks));
      return isWritten(document, body) ? [] : body;
    } catch {
      // A page may have clobbered the functions used here.
      return [];
    }
  }

  /** @param mayStay Asked about stories that are still in the page. */
  function letGo(mayStay: (boxes: StoryBoxes) => boolean): void {
    shown = shown.filter((boxes) => {
      if (!boxes.isStoryThere()) boxes.removeAll();
      else if (!mayStay(boxes)) boxes.removeClosed();
      return boxes.hasAny();
    });
  }

  function place(offer: BoxOffer, blocks: readonly TextBlock[]): void {
    const body = findBody(blocks);
    letGo((boxes) => boxes.isOf(body));
    if (shown.some((boxes) => boxes.isOf(body))) return;
    const words = wordsWorthSummary(body, headline);
    if (!words) return;
    const placeAgain = () => place(offer, findBlocks());
    const findPlaces = (paragraphs = findBody(findBlocks())) => findBoxPlaces(paragraphs, keepsStyles);
    const places = findPlaces(body);
    if (places) shown.push(putBoxes({ body, words, places, offer, actions, placeAgain, findPlaces }));
  }

  /** Where the address does not say which story is meant, it is the one in view. */
  function onScrolled(): void {
    if (!accepted?.isWanted || !headline) return;
    const blocks = findBlocks();
    if (findStory(document, location.href, () => blocks.map(({ start }) => start))?.headline !== headline)
      place(accepted, blocks);
  }

  // What a predecessor left, whose extension was reloaded under this page: it has gone silent.
  for (const left of document.querySelectorAll(`[${BOX_MARK}]`)) left.remove();
  onTrusted(document, 'copy', keepFromCopy, true);
  onTrusted(document, 'scrollend', onScrolled, true);

  return {
    offer(offer, found) {
      // The page may have been drawn anew since.
      const blocks = found.every(({ start }) => start.isConnected) ? found : findBlocks();
      accepted = offer;
      Object.assign(isolatedWorld(), { texts: offer.texts, ownSummaries: offer.ownSummaries });
      useTexts(offer.texts);
      if (offer.isWanted) place(offer, blocks);
      else for (const boxes of shown.splice(0)) boxes.removeAll();
    },
    leave() {
      accepted = undefined;
      letGo(() => false);
    },
  };
}
