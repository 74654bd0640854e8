/** Copy, Markdown, file, share: what a reader does with a finished summary. */
import type { Article } from '../article/article.ts';
import { text } from '../i18n/text.ts';
import type { Summary } from '../summary/summary.ts';
import { actionButton } from './action-button.ts';
import { copyText } from './copy-text.ts';
import { element } from './element.ts';
import { saveFile } from './save-file.ts';
import { asMarkdown, asMarkdownFile, asPlainText, fileName } from './take-along.ts';

export function renderTakeAlongBar(
  article: Article,
  summary: Summary,
  announce: (message: string) => void,
): HTMLElement {
  const bar = element('div', { class: 'take-along' });
  const copy = (content: string) => {
    void copyText(content, bar).then((isCopied) => announce(text(isCopied ? 'copied' : 'copyFailed')));
  };
  bar.append(
    actionButton('copy', text('copy'), () => copy(asPlainText(article, summary))),
    actionButton('copy-markdown', text('copyMarkdown'), () => copy(asMarkdown(article, summary))),
    actionButton('save', text('saveFile'), () => saveMarkdown(article, summary)),
  );
  if ('share' in navigator) bar.append(actionButton('share', text('share'), () => void share(article, summary)));
  return bar;
}

/** A reader who closes the system's sheet has shared nothing, which is no error. */
async function share(article: Article, summary: Summary): Promise<void> {
  const content = { title: article.title, text: asPlainText(article, summary) };
  await navigator.share(content).catch(() => undefined);
}

function saveMarkdown(article: Article, summary: Summary): void {
  const today = new Date().toISOString().slice(0, 10);
  saveFile(fileName(article), asMarkdownFile(article, summary, today), 'text/markdown');
}
