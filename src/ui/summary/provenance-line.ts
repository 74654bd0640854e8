/** Says what the reader should know about a summary before they trust it: what was not read, what kind of text, where made. */
import type { Article } from '../../article/article.ts';
import { type TextKey, text } from '../../i18n/text.ts';
import type { ComparedFamily } from '../../summary/claims/claim-check.ts';
import type { Summary } from '../../summary/summary.ts';
import { missingNotes } from './missing-notes.ts';
import type { FinishedSummary } from './summary-state.ts';

/** Names who wrote a summary, and where. */
export type NameWriter = (summary: Summary) => string;

/** @param nameWriter Missing where the page reads along: then an engine's summary is "written by AI", wherever. */
export function provenanceLine({ article, summary, languageName }: FinishedSummary, nameWriter?: NameWriter): string {
  const notes = [
    kindNote(article),
    ...missingNotes(article, summary.coverage),
    article.hasOwnSummary ? text('ownSummary') : undefined,
    languageName,
    ...makerNotes(summary, nameWriter),
  ];
  return notes.filter(Boolean).join(' · ');
}

/** The one line that a copy ends with, wherever it goes. */
export function copyProvenance(summary: Summary, nameWriter?: NameWriter): string {
  if (summary.isTranslated) return [text('copyChosen'), ...translatorNotes(summary)].join(' · ');
  if (summary.engine === 'instant') return text('copyChosen');
  if (summary.isPicked) return writerNote(summary, nameWriter);
  const [writer, families] = [writerNote(summary, nameWriter), familiesText(summary)];
  return families === undefined ? writer : text('copyWritten', writer, families);
}

function makerNotes(summary: Summary, nameWriter: NameWriter | undefined): (string | undefined)[] {
  const { engine, host, notChecked = [] } = summary;
  if (summary.isTranslated) return translatorNotes(summary);
  if (engine === 'instant') return [text('onThisDevice')];
  const families = familiesText(summary);
  return [
    writerNote(summary, nameWriter),
    nameWriter && host === undefined ? text('onThisDevice') : undefined,
    // There is nothing to check of what the article says itself.
    summary.isPicked
      ? undefined
      : notChecked.includes('wording')
        ? text('checkWordingLimit')
        : families && text('checkDone', families),
    summary.compared?.includes('meaning') ? text('checkRead') : undefined,
    notChecked.includes('roles') ? text('checkRolesLimit') : undefined,
  ];
}

/** Each translated sentence was compared with its original, before it was shown. */
function translatorNotes(summary: Summary): string[] {
  const families = familiesText(summary);
  return [text('translatedByBrowser'), ...(families === undefined ? [] : [text('checkDone', families)])];
}

const FAMILIES: readonly (readonly [ComparedFamily, TextKey])[] = [
  ['names', 'comparedNames'],
  ['numbers', 'comparedNumbers'],
  ['dates', 'comparedDates'],
  ['quotations', 'comparedQuotations'],
];

/** @returns what the check has compared, as far as the language has what it takes; `undefined` for nothing. */
function familiesText({ compared }: Summary): string | undefined {
  // Records of older versions do not say.
  const isCompared = (family: ComparedFamily) => compared?.includes(family) ?? true;
  const names = FAMILIES.flatMap(([family, name]) => (isCompared(family) ? [text(name)] : []));
  return names.length > 0 ? names.reduce((list, next) => text('listJoin', list, next)) : undefined;
}

function writerNote(summary: Summary, nameWriter: NameWriter | undefined): string {
  if (summary.isPicked) return nameWriter ? text('chosenBy', nameWriter(summary)) : text('chosenByAi');
  return nameWriter ? text('writtenBy', nameWriter(summary)) : text('writtenByAi');
}

function kindNote({ kind }: Article): string | undefined {
  if (kind === 'live') return text('kindLive');
  return kind === 'opinion' ? text('kindOpinion') : undefined;
}
