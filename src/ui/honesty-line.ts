/** What the reader should know about a summary before they trust it: how much was read, what kind of text, where made. */
import type { Article } from '../article/article.ts';
import { text } from '../i18n/text.ts';
import type { Summary } from '../summary/summary.ts';

export function honestyLine(article: Article, { coverage }: Summary): string {
  return [kindNote(article), readNote(article, coverage), text('onThisDevice')].filter(Boolean).join(' · ');
}

function readNote({ access }: Article, { read, of }: Summary['coverage']): string {
  if (access === 'preview') return text('readPreview');
  return read === of ? text('readAll') : text('readPart', String(read), String(of));
}

function kindNote({ kind }: Article): string | undefined {
  if (kind === 'live') return text('kindLive');
  return kind === 'opinion' ? text('kindOpinion') : undefined;
}
