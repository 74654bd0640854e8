/** Reads the selected text as an article of its own, as a person sees it. */
import type { Article } from '../article/article.ts';
import { articleFromText } from '../article/article-from-text.ts';
import { leaveOutUnseen } from '../article/visibility/leave-out-unseen.ts';
import { AppError } from '../errors.ts';

/**
 * Without an address: it is not the page's article, which may have a summary of its own.
 * @throws AppError `no-selection`
 */
export function readSelection(document: Document): Article {
  const selected = document.getSelection()?.toString() ?? '';
  const article = articleFromText({
    title: document.title,
    language: document.documentElement.lang || 'und',
    paragraphs: selected.split(/\n+/),
  });
  if (!article.blocks.length) throw new AppError('no-selection');
  // However much it is: nobody selects what is not there yet.
  return { ...leaveOutUnseen(window, article, false), isSelection: true };
}
