/** A summary as plain text, for the clipboard. */
import type { Article } from '../article/article.ts';
import type { Summary } from '../summary/summary.ts';

export function summaryAsText(article: Article, { gist, points }: Summary): string {
  const lines = [article.title, '', gist.text, '', ...points.map((point) => `• ${point.text}`)];
  if (article.url) lines.push('', article.url);
  return lines.join('\n');
}
