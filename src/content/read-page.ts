/** Reads the page's article as a person sees it; where a click is near, ahead of it. */
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import { leaveOutUnseen } from '../article/visibility/leave-out-unseen.ts';
import { isolatedWorld } from './isolated-world.ts';

/** Milliseconds for which what was read ahead holds. Set by hand: who rests on a button for longer has no click in mind. */
const AHEAD_MILLISECONDS = 10_000;

let takeAhead: (() => { readonly article: Article | undefined } | undefined) | undefined;

/** Reads the article into memory: told to nobody, and forgotten with the first change of the page. */
export function readAhead(): void {
  if (takeAhead?.()) return;
  const [article, address, until] = [readNow(), location.href, performance.now() + AHEAD_MILLISECONDS];
  const observer = new MutationObserver(forget);
  function forget(): void {
    observer.disconnect();
    takeAhead = undefined;
  }
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  takeAhead = () => {
    if (!observer.takeRecords().length && location.href === address && performance.now() < until) return { article };
    forget();
    return undefined;
  };
}

/** @returns Nothing for a page that is none. */
export function readPage(): Article | undefined {
  const ahead = takeAhead?.();
  return ahead ? ahead.article : readNow();
}

function readNow(): Article | undefined {
  const { isLikely = () => false, findStory = () => undefined } = isolatedWorld();
  const article = readArticle(document, location.href, { isLikely, findStory });
  return article && leaveOutUnseen(window, article);
}
