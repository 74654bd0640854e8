/**
 * Calls for a look at the page when there may be something new in it: at first, after single-page navigations, and
 * while a body may still be filled in. Watches for a bounded time and never polls. A page that changes its address all the time
 * is looked at only once it rests.
 */

/** A body that comes later than this after a navigation is not waited for. Set by hand. */
const WATCHED_MILLISECONDS = 20_000;
/** From one look to the next, doubling: a page that keeps changing is looked at ever more rarely. Set by hand. */
const FIRST_PAUSE_MILLISECONDS = 300;
/** More in a minute are no reader's: a page counts them up by itself. Set by hand. */
const MAX_NAVIGATIONS_PER_MINUTE = 10;
/** For which the address of such a page must stay the same. Set by hand. */
const REST_MILLISECONDS = 10_000;

interface PageWatcher {
  /** Looks for an article. @returns whether it found one: then there is nothing to wait for. */
  look(): boolean;
  /** The address changed: what was found belongs to another page. */
  leave(): void;
}

export function watchPage({ look, leave }: PageWatcher): void {
  let address = pageAddress();
  let navigations: number[] = [];
  let stopWaiting = waitForArticle(look);

  function onPossibleNavigation(): void {
    if (pageAddress() === address) return;
    address = pageAddress();
    stopWaiting();
    leave();
    const now = performance.now();
    navigations = [...navigations.filter((time) => now - time < 60_000), now];
    const isRestless = navigations.length > MAX_NAVIGATIONS_PER_MINUTE;
    stopWaiting = isRestless ? waitForRest(look) : waitForArticle(look);
  }

  navigation.addEventListener('currententrychange', onPossibleNavigation);
}

/** Without the fragment: a jump within the page is no navigation. */
function pageAddress(): string {
  return location.href.split('#', 1)[0] ?? '';
}

/** @returns how to stop waiting. */
function waitForRest(look: () => boolean): () => void {
  let stopWaiting: () => void = () => clearTimeout(rest);
  const rest = setTimeout(() => {
    stopWaiting = waitForArticle(look);
  }, REST_MILLISECONDS);
  return () => stopWaiting();
}

/** @returns how to stop waiting. */
function waitForArticle(look: () => boolean): () => void {
  let pause = FIRST_PAUSE_MILLISECONDS;
  let nextLook: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    nextLook = setTimeout(() => lookWhenIdle(tryOnce), pause);
    pause *= 2;
  });
  const end = setTimeout(stop, WATCHED_MILLISECONDS);

  function tryOnce(): void {
    if (isOver) return;
    if (look()) stop();
    else observer.observe(document, { childList: true, subtree: true });
  }

  function stop(): void {
    isOver = true;
    observer.disconnect();
    clearTimeout(nextLook);
    clearTimeout(end);
  }

  lookWhenIdle(tryOnce);
  return stop;
}

function lookWhenIdle(look: () => void): void {
  requestIdleCallback(look, { timeout: 1_000 });
}
