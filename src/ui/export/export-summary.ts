/** Writes a summary in the forms in which readers export it: plain text, Markdown, quotations, a Markdown file with front matter. */
import type { Article } from '../../article/article.ts';
import { pointsBesideGist } from '../../summary/points-beside-gist.ts';
import type { Summary } from '../../summary/summary.ts';
import { notedText } from '../summary/point-note.ts';
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

export function asPlainText(article: Article, summary: Summary): string {
  const points = pointsBesideGist(summary).map((point) => `• ${notedText(point)}`);
  const address = article.url ? ['', article.url] : [];
  return inOrder([article.title, '', notedText(summary.gist), '', ...points, ...address].join('\n'));
}

export function asMarkdown(article: Article, summary: Summary): string {
  const title = escapeMarkdown(article.title);
  const heading = article.url ? `## [${title}](<${article.url}>)` : `## ${title}`;
  const items = pointsBesideGist(summary).map((point) => `- ${escapeMarkdown(notedText(point))}`);
  return inOrder([heading, '', `**${escapeMarkdown(notedText(summary.gist))}**`, '', ...items, ''].join('\n'));
}

/** The article's own sentences, word for word whoever has written the summary, each with the link to its place. */
export function asQuotations(article: Article, summary: Summary): string {
  const texts = new Map(article.blocks.map(({ id, text }) => [id, text] as const));
  const quotations = [summary.gist, ...pointsBesideGist(summary)].flatMap(({ sources }) =>
    sources.flatMap((source) => {
      const sentence = texts.get(source.block)?.slice(source.start, source.end);
      return sentence ? [['', `“${sentence}”`, sentenceLink(article, source)]] : [];
    }),
  );
  return inOrder([article.title, ...quotations.flat()].filter((line) => line !== undefined).join('\n'));
}

/** With YAML front matter as Obsidian reads it. @param saved ISO 8601 day. */
export function asMarkdownFile(article: Article, summary: Summary, saved: string): string {
  const fields = {
    title: article.title,
    url: article.url,
    byline: article.byline,
    date: article.published,
    saved,
  };
  const yaml = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${quoteForYaml(value)}`] : []));
  return ['---', ...yaml, '---', '', asMarkdown(article, summary)].join('\n');
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

function inOrder(text: string): string {
  return text.replace(ORDER_SIGNS, '');
}

function escapeMarkdown(text: string): string {
  // Obsidian's templates take no notice of a backslash.
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\\<(?=%)/g, '&lt;');
}
