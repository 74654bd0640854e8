/** Names an article by its text, so that a page which has read it can be asked for its sentences without being sent it. */
import type { Article } from '../../article/article.ts';
import { hashText } from '../../article/hash-text.ts';

/** @returns The same for the same blocks in the same order, whatever else is known of the article. */
export function articleKey({ blocks }: Article): string {
  const text = blocks.map((block) => block.text).join('\n');
  return `${hashText(text)}-${text.length}`;
}
