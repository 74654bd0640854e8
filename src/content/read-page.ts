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
  const [article, address] = [readNow(), location.href];
  const observer = new MutationObserver(forget);
  setTimeout(forget, AHEAD_MILLISECONDS);
  function forget(): undefined {
    observer.disconnect();
    takeAhead = undefined;
  }
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  takeAhead = () => {
    if (!observer.takeRecords().length && location.href === address) return { article };
    return forget();
  };
}

/** @returns Nothing for a page that is none. */
export function readPage(): Article | undefined {
  const ahead = takeAhead?.();
  return ahead ? ahead.article : readNow();
}

function readNow(): Article | undefined {
  const { isLikely = () => false, findStory = () => undefined, summaryNeed } = isolatedWorld();
  const findOwnSummary = summaryNeed?.findOwnSummary ?? (() => []);
  const article = readArticle(document, location.href, { isLikely, findStory, findOwnSummary });
  return article && leaveOutUnseen(window, article);
}
