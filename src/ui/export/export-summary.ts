/** Writes a summary in the forms in which readers export it: plain text, Markdown, quotations, a Markdown file with front matter. */
import type { Article } from '../../article/article.ts';
import { pointsBesideGist } from '../../summary/points-beside-gist.ts';
import type { Summary } from '../../summary/summary.ts';
import { sentenceLink } from '../summary/sentence-link.ts';

/** Of a file's name. In UTF-8, sixty of the longest are under the 255 bytes that file systems take. */
const MAX_FILE_NAME_LENGTH = 60;

export function asPlainText(article: Article, summary: Summary): string {
  const points = pointsBesideGist(summary).map(({ text }) => `• ${text}`);
  return [article.title, '', summary.gist.text, '', ...points, ...(article.url ? ['', article.url] : [])].join('\n');
}

export function asMarkdown(article: Article, summary: Summary): string {
  const title = escapeMarkdown(article.title);
  const heading = article.url ? `## [${title}](<${article.url}>)` : `## ${title}`;
  const items = pointsBesideGist(summary).map(({ text }) => `- ${escapeMarkdown(text)}`);
  return [heading, '', `**${escapeMarkdown(summary.gist.text)}**`, '', ...items, ''].join('\n');
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
  return [article.title, ...quotations.flat()].filter((line) => line !== undefined).join('\n');
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

/** JSON is YAML but for a few signs that YAML does not print. Source: YAML 1.2.2, 5.1. */
function quoteForYaml(value: string): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A name that every file system takes. */
export function fileName(article: Article): string {
  const name = article.title
    .replace(/[\p{Cc}\\/:*?"<>|#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    // A name that begins with a dot is hidden.
    .replace(/^[.\s]+/, '');
  return `${[...name].slice(0, MAX_FILE_NAME_LENGTH).join('').trim() || 'summary'}.md`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
