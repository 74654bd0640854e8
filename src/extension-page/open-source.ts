/** Opens an article that is not open, where its sentence stands: the browser itself finds it. */
import type { Article, Source } from '../article/article.ts';
import { AppError } from '../errors.ts';
import { openTab } from '../platform/tabs.ts';
import { sentenceLink } from '../ui/summary/sentence-link.ts';

/** @throws AppError `source-gone` where the article has no address, or no such sentence. */
export async function openSource(article: Article | undefined, [source]: readonly Source[]): Promise<void> {
  const address = article && source && sentenceLink(article, source);
  if (!address) throw new AppError('source-gone');
  await openTab(address);
}
