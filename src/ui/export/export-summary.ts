/** Writes a summary in the forms in which readers export it: plain text, Markdown, quotations, a Markdown file with front matter. */
import type { Article } from '../../article/article.ts';
import { text } from '../../i18n/text.ts';
import { pointsBesideGist } from '../../summary/points-beside-gist.ts';
import type { Point, Summary } from '../../summary/summary.ts';
import { checkNotes } from '../summary/checked-text.ts';
import { missingNotes } from '../summary/missing-notes.ts';
import { pointNote } from '../summary/point-note.ts';
import { copyProvenance, type NameWriter } from '../summary/provenance-line.ts';
import { sentenceLink } from '../summary/sentence-link.ts';

/** Of a file's name. In UTF-8, sixty of the longest are under the 255 bytes that file systems take. */
const MAX_FILE_NAME_LENGTH = 60;
/** Windows takes such a name for a device, whatever its ending. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;

/**
 * Signs that turn the order of what follows around, beyond the text's own end. What is exported stands among other texts.
 * Source: Unicode, UAX #9, explicit directional formatting; the marks U+200E and U+200F reach no further than themselves.
 */
const ORDER_SIGNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** What is exported, and who may be named as its writer: in pages nobody. */
export interface Exported {
  readonly article: Article;
  readonly summary: Summary;
  readonly nameWriter?: NameWriter | undefined;
}

export function asPlainText({ article, summary, nameWriter }: Exported): string {
  const points = pointsBesideGist(summary).map((point) => `• ${inWords(point)}`);
  const foot = [...missingNotes(article, summary.coverage), article.url, copyProvenance(summary, nameWriter)];
  return inOrder([article.title, '', inWords(summary.gist), '', ...points, '', ...foot.filter(Boolean)].join('\n'));
}

export function asMarkdown({ article, summary, nameWriter }: Exported): string {
  const title = escapeMarkdown(article.title);
  const heading = article.url ? `## [${title}](<${article.url}>)` : `## ${title}`;
  const items = pointsBesideGist(summary).map((point) => `- ${escapeMarkdown(inWords(point))}`);
  const missing = missingNotes(article, summary.coverage).flatMap((note) => [escapeMarkdown(note), '']);
  const gist = `**${escapeMarkdown(inWords(summary.gist))}**`;
  const last = escapeMarkdown(copyProvenance(summary, nameWriter));
  return inOrder([heading, '', gist, '', ...items, '', ...missing, last, ''].join('\n'));
}

/** The article's own sentences, word for word whoever has written the summary, each with the link to its place. */
export function asQuotations({ article, summary }: Exported): string {
  const texts = new Map(article.blocks.map(({ id, text }) => [id, text] as const));
  const quotations = [summary.gist, ...pointsBesideGist(summary)].flatMap(({ sources }) =>
    sources.flatMap((source) => {
      const sentence = texts.get(source.block)?.slice(source.start, source.end);
      return sentence ? [['', text('quotation', sentence), sentenceLink(article, source)]] : [];
    }),
  );
  const lines = [
    article.title,
    ...quotations.flat(),
    '',
    ...missingNotes(article, summary.coverage),
    text('copyChosen'),
  ];
  return inOrder(lines.filter((line) => line !== undefined).join('\n'));
}

/** Marks go along, since a copy is read where no check stands beside it. */
function inWords(point: Point): string {
  if (point.written) return `${text('quotation', point.text)} [${text('copyFromArticle')}]`;
  const { check } = point;
  // A copy is never told how it went.
  const settled: Point =
    check?.verdict === 'comparing' ? { ...point, check: { ...check, verdict: 'not-compared' } } : point;
  const notes = [pointNote(point) ?? [], checkNotes(settled)].flat();
  return notes.length ? `${point.text} [${notes.join(' · ')}]` : point.text;
}

/** With YAML front matter as Obsidian reads it. @param saved ISO 8601 day. */
export function asMarkdownFile(exported: Exported, saved: string): string {
  const { article } = exported;
  const fields = {
    title: article.title,
    url: article.url,
    byline: article.byline,
    date: article.published,
    saved,
  };
  const yaml = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${quoteForYaml(value)}`] : []));
  return ['---', ...yaml, '---', '', asMarkdown(exported)].join('\n');
}

/**
 * JSON is YAML but for a few signs that YAML does not print (YAML 1.2.2, 5.1). And Obsidian's templates begin with `<%` wherever it
 * stands in a file.
 */
function quoteForYaml(value: string): string {
  return JSON.stringify(inOrder(value)).replace(
    /[\x7f-\x9f\ufeff\ufffe\uffff]|<(?=%)/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A name that every file system takes. */
export function fileName(article: Article): string {
  const name = inOrder(article.title)
    .replace(/[\p{Cc}\\/:*?"<>|#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    // A name that begins with a dot is hidden.
    .replace(/^[.\s]+/, '')
    .replace(WINDOWS_DEVICE, '_$&');
  return `${[...name].slice(0, MAX_FILE_NAME_LENGTH).join('').trim() || 'summary'}.md`;
}

export function inOrder(written: string): string {
  return written.replace(ORDER_SIGNS, '');
}

export function escapeMarkdown(written: string): string {
  // Obsidian's templates take no notice of a backslash.
  return written.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\\<(?=%)/g, '&lt;');
}
