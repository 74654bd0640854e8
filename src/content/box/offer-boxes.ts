/** Puts the boxes into an article, where the reader wants them, and takes them away again. */
import { type BoxPlace, findBoxPlaces } from '../../article/detection/find-box-places.ts';
import type { TextBlock } from '../../article/detection/find-text-blocks.ts';
import { useTexts } from '../../i18n/text.ts';
import type { BoxOffer } from '../../messaging/content-calls.ts';
import { expectedSavedTime } from '../../ui/summary/saved-time.ts';
import { isolatedWorld } from '../isolated-world.ts';
import { type BoxActions, type BoxGroup, createBox } from './box.ts';
import { keepInPage } from './keep-in-page.ts';

/** Of running English text, with the space; the extractor counts properly once it has read the article. */
const CHARACTERS_PER_WORD = 6;

/**
 * @param offer What the background says; where it cannot be asked any more, there is no box.
 * @param blocks The page's paragraphs, where they were just found.
 * @returns how to take the boxes away, whether they are there yet or not.
 */
export function offerBoxes(
  offer: Promise<BoxOffer>,
  blocks: readonly TextBlock[] | undefined,
  actions: BoxActions,
): () => void {
  let isCalledOff = false;
  let removals: (() => void)[] = [];

  function removeAll(): void {
    for (const remove of removals.splice(0)) remove();
  }

  function place(accepted: BoxOffer, found?: readonly TextBlock[]): void {
    isolatedWorld().texts = accepted.texts;
    useTexts(accepted.texts);
    const places = findBoxPlaces(document, found);
    if (!places || isCalledOff) return;
    const saving = expectedSavedTime(places.length / CHARACTERS_PER_WORD, accepted.points, accepted.durations);
    const group: BoxGroup = {
      removeAll,
      placeAgain: () => place(accepted),
      onRemoveAll: (remove) => removals.push(remove),
    };
    const create = (at: BoxPlace) => createBox({ at, group, saving, actions }).host;
    // All are made before one is put in: making one asks for styles, which would be computed again.
    const made = (['top', 'end'] as const).flatMap((where) => {
      const at = [where, 'both'].includes(accepted.place) && places[where];
      return at ? [[where, at, create(at)] as const] : [];
    });
    removals = made.map(([where, at, host]) => {
      let shown = insert(at, host);
      const stopKeeping = keepInPage(host, () => {
        const again = findBoxPlaces(document)?.[where];
        if (again) shown = insert(again, create(again));
      });
      return () => {
        stopKeeping();
        shown.remove();
      };
    });
  }

  offer.then(
    (answer) => answer.isWanted && place(answer, blocks),
    () => undefined,
  );
  return () => {
    isCalledOff = true;
    removeAll();
  };
}

function insert({ parent, before }: BoxPlace, host: HTMLElement): HTMLElement {
  return parent.insertBefore(host, before);
}
