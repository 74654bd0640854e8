/** Copy, Markdown, file, share: what a reader does with a finished summary. */
import type { Article } from '../article/article.ts';
import { type TextKey, text } from '../i18n/text.ts';
import type { Summary } from '../summary/summary.ts';
import { copyText } from './copy-text.ts';
import { element } from './element.ts';
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
    actionButton('copy', 'copy', () => copy(asPlainText(article, summary))),
    actionButton('copy-markdown', 'copyMarkdown', () => copy(asMarkdown(article, summary))),
    actionButton('save', 'saveFile', () => saveFile(article, summary)),
  );
  if ('share' in navigator) bar.append(actionButton('share', 'share', () => void share(article, summary)));
  return bar;
}

function actionButton(action: string, label: TextKey, click: () => void): HTMLButtonElement {
  return element('button', { type: 'button', class: 'button', 'data-action': action, on: { click } }, text(label));
}

/** A reader who closes the system's sheet has shared nothing, which is no error. */
async function share(article: Article, summary: Summary): Promise<void> {
  const content = { title: article.title, text: asPlainText(article, summary) };
  await navigator.share(content).catch(() => undefined);
}

function saveFile(article: Article, summary: Summary): void {
  const today = new Date().toISOString().slice(0, 10);
  const file = new Blob([asMarkdownFile(article, summary, today)], { type: 'text/markdown' });
  const href = URL.createObjectURL(file);
  element('a', { href, download: fileName(article) }).click();
  // The download has taken its own hold of the data by then.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
