/** Says what the reader should know about a summary before they trust it: how much was read, what kind of text, where made. */
import type { Article } from '../../article/article.ts';
import { numberText, text } from '../../i18n/text.ts';
import type { Summary } from '../../summary/summary.ts';
import type { FinishedSummary } from './summary-state.ts';

/** Names who wrote a summary, and where. */
export type NameWriter = (summary: Summary) => string;

/** @param nameWriter Missing where the page reads along: then an engine's summary is "written by AI", wherever. */
export function provenanceLine({ article, summary, languageName }: FinishedSummary, nameWriter?: NameWriter): string {
  const maker = makerNotes(summary, nameWriter);
  const notes = [kindNote(article), readNote(article, summary.coverage), languageName, ...maker];
  return notes.filter(Boolean).join(' · ');
}

function makerNotes(summary: Summary, nameWriter: NameWriter | undefined): (string | undefined)[] {
  const { engine, host, notChecked = [] } = summary;
  if (engine === 'instant') return [text('onThisDevice')];
  return [
    nameWriter ? text('writtenBy', nameWriter(summary)) : text('writtenByAi'),
    nameWriter && host === undefined ? text('onThisDevice') : undefined,
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
