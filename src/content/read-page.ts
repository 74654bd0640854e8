/** Reads the page's article as a person sees it; where a click is near, ahead of it. */
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import { leaveOutUnseen } from '../article/visibility/leave-out-unseen.ts';
import { isolatedWorld } from './isolated-world.ts';

/** Milliseconds for which what was read ahead holds. Set by hand: who rests on a button for longer has no click in mind. */
const AHEAD_MILLISECONDS = 10_000;

let ahead: { readonly article: Article | undefined; readonly address: string } | undefined;

/** Reads the article into memory: told to nobody, and forgotten with the first change of the page. */
export function readAhead(): void {
  if (ahead) return;
  ahead = { article: readNow(), address: location.href };
  const observer = new MutationObserver(forget);
  function forget(): void {
    observer.disconnect();
    ahead = undefined;
  }
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  setTimeout(forget, AHEAD_MILLISECONDS);
}

/** @returns Nothing for a page that is none. */
export function readPage(): Article | undefined {
  return ahead?.address === location.href ? ahead.article : readNow();
}

function readNow(): Article | undefined {
  const { isLikely = () => false, looks } = isolatedWorld();
  const { findStory = () => undefined, findOwnSummary = () => [] } = looks ?? {};
  const article = readArticle(document, location.href, { isLikely, findStory, findOwnSummary });
  return article && leaveOutUnseen(window, article);
}
