/**
 * Calls for a look at the page when there may be something new in it: once it is seen, after single-page navigations, when the
 * reader comes back to it, and while a body may still be filled in. Watches for a bounded time and never polls. A page that changes
 * its address all the time is looked at only once it rests.
 */

/** A body that comes later than this after a navigation is not waited for. Set by hand. */
const WATCHED_MILLISECONDS = 20_000;
/** From one look to the next, doubling: a page that keeps changing is looked at ever more rarely. Set by hand. */
const FIRST_PAUSE_MILLISECONDS = 300;
/** More in a minute are no reader's: a page counts them up by itself. Set by hand. */
const MAX_NAVIGATIONS_PER_MINUTE = 10;
/** For which the address of such a page must stay the same. Set by hand. */
const REST_MILLISECONDS = 10_000;

/**
 * Looks for an article.
 *
 * @param isNews The first look after the address, or what the browser shows of this page, has changed.
 * @returns Whether it found what was not there before: then there is nothing to wait for.
 */
type Look = (isNews: boolean) => boolean;

export function watchPage(look: Look): void {
  let address = '';
  /** When the last ones were, newest first. */
  let navigations: number[] = [];
  let stopWaiting: (() => void) | undefined;

  function lookAgain(restMilliseconds: number): void {
    stopWaiting?.();
    stopWaiting = waitForArticle(look, restMilliseconds);
  }

  function onPossibleNavigation(): void {
    if (pageAddress() === address) return;
    address = pageAddress();
    const now = Date.now();
    const isRestless = now - Number(navigations[MAX_NAVIGATIONS_PER_MINUTE - 1]) < 60_000;
    navigations = [now, ...navigations.slice(0, MAX_NAVIGATIONS_PER_MINUTE)];
    lookAgain(isRestless ? REST_MILLISECONDS : 0);
  }

  onceSeen(() => {
    address = pageAddress();
    lookAgain(0);
    navigation.addEventListener('currententrychange', onPossibleNavigation);
    // Back from the browser's cache: the button has forgotten the page, and the reader may have sent its boxes away meanwhile.
    addEventListener('pageshow', ({ persisted }) => persisted && lookAgain(0));
  });
}

/** Pages that are prepared behind the front, and tabs that nobody has opened yet, cost nothing and say nothing. */
function onceSeen(begin: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', () => onceSeen(begin), { once: true });
  else begin();
}

/** Without the fragment: a jump within the page is no navigation. */
function pageAddress(): string {
  return location.href.replace(/#.*/, '');
}

/** @returns how to stop waiting. */
function waitForArticle(look: Look, restMilliseconds: number): () => void {
  let pause = FIRST_PAUSE_MILLISECONDS;
  let nextLook: ReturnType<typeof setTimeout> | undefined;
  let isNews = true;
  let isOver = false;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    lookAfter(pause);
    pause *= 2;
  });
  const end = setTimeout(stop, restMilliseconds + WATCHED_MILLISECONDS);

  /** Then as soon as the page has time for it. */
  function lookAfter(milliseconds: number): void {
    nextLook = setTimeout(() => requestIdleCallback(tryOnce, { timeout: 1_000 }), milliseconds);
  }

  function tryOnce(): void {
    if (isOver) return;
    const isFound = look(isNews);
    isNews = false;
    if (isFound) stop();
    else observer.observe(document, { childList: true, subtree: true });
  }

  function stop(): void {
    isOver = true;
    observer.disconnect();
    clearTimeout(nextLook);
    clearTimeout(end);
  }

  lookAfter(restMilliseconds);
  return stop;
}
