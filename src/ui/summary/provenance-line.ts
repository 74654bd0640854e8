/** Says what the reader should know about a summary before they trust it: how much was read, what kind of text, where made. */
import type { Article } from '../../article/article.ts';
import { numberText, text } from '../../i18n/text.ts';
import type { Summary } from '../../summary/summary.ts';
import { writerName } from '../engine/writer-name.ts';
import type { FinishedSummary } from './summary-state.ts';

export function provenanceLine({ article, summary, languageName }: FinishedSummary): string {
  const notes = [kindNote(article), readNote(article, summary.coverage), languageName, ...makerNotes(summary)];
  return notes.filter(Boolean).join(' · ');
}

function makerNotes(summary: Summary): (string | undefined)[] {
  const { engine, host, notChecked = [] } = summary;
  if (engine === 'instant') return [text('onThisDevice')];
  return [
    text('writtenBy', writerName(summary)),
    host === undefined ? text('onThisDevice') : undefined,
    text('checkDone'),
    notChecked.includes('roles') ? text('checkRolesLimit') : undefined,
    notChecked.includes('wording') ? text('checkWordingLimit') : undefined,
  ];
}

function readNote({ access, page }: Article, { read, of }: Summary['coverage']): string {
  if (access === 'preview') return text('readPreview');
  if (page?.of) return text('readPageOf', numberText(page.number), numberText(page.of));
  if (page) return text('readPage', numberText(page.number));
  return read === of ? text('readAll') : text('readPart', numberText(read), numberText(of));
}

function kindNote({ kind }: Article): string | undefined {
  if (kind === 'live') return text('kindLive');
  return kind === 'opinion' ? text('kindOpinion') : undefined;
}
