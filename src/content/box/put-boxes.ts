/** Puts the boxes of one story into the page, where the reader wants them, keeps them there, and takes them away again. */
import type { BoxPlace, BoxPlaces } from '../../article/detection/find-box-places.ts';
import type { TextBlock } from '../../article/detection/find-text-blocks.ts';
import { isWritten } from '../../article/detection/is-written.ts';
import type { BoxOffer } from '../../messaging/content-calls.ts';
import { timeToRead } from '../../ui/summary/reading-time.ts';
import { type BoxActions, type BoxGroup, createBox } from './box.ts';
import { keepInPage } from './keep-in-page.ts';
import { putBox } from './take-measure.ts';
import { watchWriting } from './watch-writing.ts';

/** Paragraphs by which a story is known again. */
const OPENING = 3;

export interface StoryBoxes {
  /** @param body A story's paragraphs. */
  isOf(body: readonly TextBlock[]): boolean;
  /** Whether the page still holds the story, as it was. */
  isStoryThere(): boolean;
  /** What the reader has open stays. */
  removeClosed(): void;
  removeAll(): void;
  hasAny(): boolean;
}

interface Options {
  /** The story's paragraphs. */
  readonly body: readonly TextBlock[];
  readonly words: number;
  readonly places: BoxPlaces;
  readonly offer: BoxOffer;
  readonly actions: BoxActions;
  placeAgain(): void;
  /** Where boxes may stand by now, after the page was drawn anew. */
  findPlaces(): BoxPlaces | undefined;
}

export function putBoxes({ body, words, places, offer, actions, placeAgain, findPlaces }: Options): StoryBoxes {
  const opening = new Map(body.slice(0, OPENING).map(({ start }) => [start, start.textContent]));
  const endings: (() => void)[] = [];
  const group: BoxGroup = { offer, removeAll, placeAgain, onRemoveAll: (end) => endings.push(end) };
  const time = timeToRead(words, offer.durations);
  const put = (at: BoxPlace) => {
    const box = createBox({ at, group, time, actions });
    putBox(box.host, at);
    return box;
  };
  let kept = (['top', 'end'] as const).flatMap((where) => {
    const at = [where, 'both'].includes(offer.place) && places[where];
    if (!at) return [];
    let now = put(at);
    const stopKeeping = keepInPage(now.host, () => {
      const again = findPlaces()?.[where];
      if (again) now = put(again);
    });
    return {
      isOpen: () => now.opener.ariaExpanded === 'true',
      remove() {
        stopKeeping();
        now.host.remove();
      },
    };
  });
  endings.push(watchWriting(() => isWritten(document, body), removeAll));

  function removeAll(): void {
    for (const { remove } of kept.splice(0)) remove();
    for (const end of endings.splice(0)) end();
  }

  return {
    isOf: (paragraphs) => paragraphs.some(({ start }) => opening.has(start)),
    isStoryThere: () => [...opening].some(([node, text]) => node.isConnected && node.textContent === text),
    removeClosed() {
      for (const { isOpen, remove } of kept) if (!isOpen()) remove();
      kept = kept.filter(({ isOpen }) => isOpen());
      if (!kept.length) removeAll();
    },
    removeAll,
    hasAny: () => kept.length > 0 || endings.length > 0,
  };
}
