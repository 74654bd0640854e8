/** The digest page for one link: asks for access to its site where that is needed, then shows its summary. */

import { toErrorReport } from '../errors.ts';
import { callBackground } from '../extension-page/call-background.ts';
import { createJobSummary } from '../extension-page/job-summary.ts';
import { text } from '../i18n/text.ts';
import type { ViewPreferences } from '../messaging/protocol.ts';
import { maySiteBeRead, requestSiteAccess } from '../platform/permissions.ts';
import { openTab } from '../platform/tabs.ts';
import { element } from '../ui/element.ts';
import { fetchArticle } from './fetch-article.ts';

export async function showLink(url: string, preferences: ViewPreferences): Promise<void> {
  const summary = createJobSummary(preferences, { retry: () => void summarize() }, 'h2');
  const open = element('button', { type: 'button', class: 'button', 'data-action': 'open' }, text('openArticle'));
  open.addEventListener('click', () => void openTab(url));
  const { hostname } = new URL(url);
  const note = element('p', { class: 'note' }, hostname);
  const main = element('main', {}, element('h1', {}, text('linkTitle')), note);
  document.body.append(main);

  async function summarize(): Promise<void> {
    main.append(summary.node, open);
    summary.showWorking();
    try {
      summary.showJob(await callBackground('summarizeArticle', { article: await fetchArticle(url) }));
    } catch (thrown) {
      summary.showError(toErrorReport(thrown).code);
    }
  }

  if (await maySiteBeRead(url)) return summarize();
  const allow = element(
    'button',
    { type: 'button', class: 'button', 'data-action': 'allow' },
    text('linkAllow', hostname),
  );
  const request = element('div', {}, element('p', {}, text('linkWhy', hostname)), allow);
  allow.addEventListener('click', () => {
    void requestSiteAccess(url).then((isGranted) => {
      if (!isGranted) return;
      request.remove();
      return summarize();
    });
  });
  main.append(request);
}
