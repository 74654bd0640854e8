/** A summary in the forms that readers take along: plain text, Markdown for notes, a Markdown file with front matter. */
import type { Article } from '../article/article.ts';
import type { Summary } from '../summary/summary.ts';

/** Of a file's name. In UTF-8, sixty of the longest are under the 255 bytes that file systems take. */
const MOST_SIGNS = 60;

export function asPlainText(article: Article, { gist, points }: Summary): string {
  const lines = [article.title, '', gist.text, '', ...otherPoints(gist, points).map((point) => `• ${point}`)];
  if (article.url) lines.push('', article.url);
  return lines.join('\n');
}

export function asMarkdown(article: Article, { gist, points }: Summary): string {
  const title = escapeMarkdown(article.title);
  const heading = article.url ? `## [${title}](<${article.url}>)` : `## ${title}`;
  const items = otherPoints(gist, points).map((point) => `- ${escapeMarkdown(point)}`);
  return [heading, '', `**${escapeMarkdown(gist.text)}**`, '', ...items, ''].join('\n');
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
  const yaml = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${JSON.stringify(value)}`] : []));
  return ['---', ...yaml, '---', '', asMarkdown(article, summary)].join('\n');
}

/** A name that every file system takes. */
export function fileName(article: Article): string {
  const name = article.title
    .replace(/[\p{Cc}\\/:*?"<>|#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    // A name that begins with a dot is hidden.
    .replace(/^[.\s]+/, '');
  return `${[...name].slice(0, MOST_SIGNS).join('').trim() || 'summary'}.md`;
}

function otherPoints(gist: Summary['gist'], points: Summary['points']): string[] {
  return points.map((point) => point.text).filter((text) => text !== gist.text);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
