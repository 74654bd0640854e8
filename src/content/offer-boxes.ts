/** Puts the boxes into an article, where the reader wants them, and takes them away again. */
import { type BoxPlace, findBoxPlaces } from '../article/find-box-places.ts';
import type { BoxOffer, DismissalScope } from '../messaging/protocol.ts';
import { expectedSavedTime } from '../ui/saved-time.ts';
import { type Box, type BoxActions, createBox } from './box.ts';
import { callBackground } from './call-background.ts';
import { countBodyWords } from './count-body-words.ts';
import { keepInPage } from './keep-in-page.ts';

/** How long "Hidden on this site. Undo" stands where the box was, unless the reader is at it. */
const NOTICE_MILLISECONDS = 15_000;

/**
 * @param offer What the background says; where it cannot be asked any more, there is no box.
 * @returns how to take the boxes away, whether they are there yet or not.
 */
export function offerBoxes(offer: Promise<BoxOffer>, onOpen: (box: Box) => void): () => void {
  let isCalledOff = false;
  const removals = new Set<() => void>();

  function removeAll(): void {
    for (const remove of removals) remove();
    removals.clear();
  }

  function place({ points }: BoxOffer): void {
    const places = findBoxPlaces(document);
    if (!places || isCalledOff) return;
    const savedTime = expectedSavedTime(countBodyWords(places), points);
    const actions: BoxActions = {
      onOpen,
      onOptions: () => void callBackground('openOptions', null),
      onDismiss(box, scope) {
        dismiss(box, scope, removeAll);
      },
      onUndo({ host }, scope) {
        void callBackground('restoreBox', { scope });
        host.remove();
        place({ isWanted: true, points });
      },
    };
    const create = (at: BoxPlace) => createBox(at, savedTime, actions).host;
    removals.add(putInPage(places.top, create, () => findBoxPlaces(document)?.top));
    if (places.end) removals.add(putInPage(places.end, create, () => findBoxPlaces(document)?.end));
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

/** @returns how to take it away again. */
function putInPage(
  place: BoxPlace,
  create: (place: BoxPlace) => HTMLElement,
  findAgain: () => BoxPlace | undefined,
): () => void {
  let host = insert(place, create);
  const stopKeeping = keepInPage(host, () => {
    const place = findAgain();
    if (place) host = insert(place, create);
  });
  return () => {
    stopKeeping();
    host.remove();
  };
}

function insert(place: BoxPlace, create: (place: BoxPlace) => HTMLElement): HTMLElement {
  const host = create(place);
  place.parent.insertBefore(host, place.before);
  return host;
}

/** The dismissed box says what happened and offers the way back for a while; the others go at once. */
function dismiss({ host, root }: Box, scope: DismissalScope, removeAll: () => void): void {
  void callBackground('dismissBox', { scope });
  const { parentNode, nextSibling } = host;
  removeAll();
  parentNode?.insertBefore(host, nextSibling);
  const leave = () => {
    if (host.matches(':hover') || root.activeElement) window.setTimeout(leave, NOTICE_MILLISECONDS);
    else host.remove();
  };
  window.setTimeout(leave, NOTICE_MILLISECONDS);
}
