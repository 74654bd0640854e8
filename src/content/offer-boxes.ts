/** Puts the boxes into an article, where the reader wants them, and takes them away again. */
import { type BoxPlace, findBoxPlaces } from '../article/find-box-places.ts';
import type { BoxOffer } from '../messaging/protocol.ts';
import { expectedSavedTime } from '../ui/saved-time.ts';
import { type BoxActions, type BoxGroup, createBox } from './box.ts';
import { keepInPage } from './keep-in-page.ts';

/** Of running English text, with the space; the reader counts properly once it has read the article. */
const CHARACTERS_PER_WORD = 6;

/**
 * @param offer What the background says; where it cannot be asked any more, there is no box.
 * @returns how to take the boxes away, whether they are there yet or not.
 */
export function offerBoxes(offer: Promise<BoxOffer>, actions: BoxActions): () => void {
  let isCalledOff = false;
  let removals: (() => void)[] = [];

  function removeAll(): void {
    for (const remove of removals.splice(0)) remove();
  }

  function place({ place: wanted, points }: BoxOffer): void {
    const places = findBoxPlaces(document);
    if (!places || isCalledOff) return;
    const savedTime = expectedSavedTime(places.length / CHARACTERS_PER_WORD, points);
    const group: BoxGroup = { removeAll, placeAgain: () => place({ isWanted: true, place: wanted, points }) };
    const create = (at: BoxPlace) => createBox(at, group, savedTime, actions).host;
    removals = (['top', 'end'] as const).flatMap((where) => {
      const at = wanted === where || wanted === 'both' ? places[where] : undefined;
      return at ? [putInPage(at, create, () => findBoxPlaces(document)?.[where])] : [];
    });
  }

  offer.then(
    (answer) => answer.isWanted && place(answer),
    () => undefined,
  );
  return () => {
    isCalledOff = true;
    removeAll();
  };
}

type CreateHost = (place: BoxPlace) => HTMLElement;

/** @returns how to take it away again. */
function putInPage(place: BoxPlace, create: CreateHost, findAgain: () => BoxPlace | undefined): () => void {
  let host = insert(place, create);
  const stopKeeping = keepInPage(host, () => {
    const again = findAgain();
    if (again) host = insert(again, create);
  });
  return () => {
    stopKeeping();
    host.remove();
  };
}

function insert(place: BoxPlace, create: CreateHost): HTMLElement {
  const host = create(place);
  place.parent.insertBefore(host, place.before);
  return host;
}
