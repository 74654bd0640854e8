/** Keeps a box in a page whose framework draws anew: it comes back once, then stays away; it never flickers in a loop. */

/** Frameworks redraw soon after they take over a page; later losses are the page's own doing. Set by hand. */
const WATCHED_MILLISECONDS = 20_000;
/** Long enough for a redraw to be over. Set by hand. */
const SETTLED_MILLISECONDS = 500;

/**
 * @param putBack Puts the box where it belongs now; called once at most.
 * @returns how to stop watching.
 */
export function keepInPage(host: Element, putBack: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    observer.disconnect();
    timer = setTimeout(() => !host.isConnected && putBack(), SETTLED_MILLISECONDS);
  });
  let timer = setTimeout(() => observer.disconnect(), WATCHED_MILLISECONDS);
  observer.observe(document, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
