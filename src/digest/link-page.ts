/** Shows the digest of one link: asks for access to its site where that is needed, then shows its summary. */

import type { Article, Source } from '../article/article.ts';
import { toErrorReport } from '../errors.ts';
import { callBackground } from '../extension-page/call-background.ts';
import { createJobSummary, openSource } from '../extension-page/job-summary.ts';
import { text } from '../i18n/text.ts';
import type { ViewPreferences } from '../messaging/content-calls.ts';
import { maySiteBeRead, requestSiteAccess } from '../platform/permissions.ts';
import { openTab } from '../platform/tabs.ts';
import { actionButton } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';
import { fetchArticle } from './fetch-article.ts';

export async function showLink(url: string, preferences: ViewPreferences): Promise<void> {
  let article: Article | undefined;
  const actions = {
    retry: () => void summarize(),
    /** The article is not open: a point opens it where its sentence stands. */
    showSources: (sources: readonly Source[]) => openSource(article && { ...article, url }, sources),
  };
  const summary = createJobSummary(preferences, actions, 'h2');
  const open = actionButton('open', text('openArticle'), () => void openTab(url));
  const { hostname } = new URL(url);
  const note = element('p', { class: 'note' }, hostname);
  const main = element('main', {}, element('h1', {}, text('linkTitle')), note);
  document.title = text('linkTitle');
  document.body.append(main);

  async function summarize(): Promise<void> {
    main.append(summary.node, open);
    summary.showWorking();
    try {
      article = await fetchArticle(url);
      summary.showJob(await callBackground('summarizeArticle', { article }));
    } catch (thrown) {
      summary.showError(toErrorReport(thrown).code);
    }
  }

  if (await maySiteBeRead(url)) return summarize();
  const request = element('div', {}, element('p', {}, text('linkWhy', hostname)));
  const ask = async () => {
    if (!(await requestSiteAccess(url))) return;
    request.remove();
    await summarize();
  };
  const allow = actionButton('allow', text('linkAllow', hostname), () => void ask(), { class: 'button primary' });
  request.append(allow);
  main.append(request);
}
