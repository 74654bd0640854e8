/** Shows the digest of one link: asks for access to its site where that is needed, then shows its summary. */

import type { Article, Source } from '../article/article.ts';
import { toErrorReport } from '../errors.ts';
import { callBackground } from '../extension-page/call-background.ts';
import { createJobSummary, openSource } from '../extension-page/job-summary.ts';
import { text } from '../i18n/text.ts';
import type { ViewPreferences } from '../messaging/content-calls.ts';
import { maySiteBeRead, requestSiteAccess } from '../platform/permissions.ts';
import { openPrivateTab, openTab } from '../platform/tabs.ts';
import { actionButton } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';
import { fetchArticle, LinkRedirectedError } from './fetch-article.ts';
import { renderLinkError } from './link-error.ts';

/** @param privateWindow In which it was asked for: then nothing of it may be stored. */
export async function showLink(url: string, preferences: ViewPreferences, privateWindow?: number): Promise<void> {
  const isPrivate = privateWindow !== undefined;
  const openAddress = isPrivate ? (address: string) => openPrivateTab(address, privateWindow) : openTab;
  const allowed = [url];
  let article: Article | undefined;
  const actions = {
    retry: () => void summarize(),
    /** The article is not open: a point opens it where its sentence stands. */
    showSources: (sources: readonly Source[]) => openSource(article && { ...article, url }, sources, openAddress),
  };
  const summary = createJobSummary(preferences, actions, 'h2');
  const open = actionButton('open', text('openArticle'), () => void openAddress(url));
  const { host } = new URL(url);
  const shown = element('div', {});
  const heading = element('h1', {}, text('linkTitle'));
  const main = element('main', {}, heading, element('p', { class: 'note' }, host), shown);
  document.title = text('linkTitle');
  document.body.append(main);

  async function summarize(): Promise<void> {
    shown.replaceChildren(summary.node);
    main.append(open);
    summary.showWorking();
    try {
      article = await fetchArticle(url, { allowed, isPrivate });
      summary.showJob(await callBackground(isPrivate ? 'summarizePrivately' : 'summarizeArticle', { article }));
    } catch (thrown) {
      showFailure(thrown);
    }
  }

  function showFailure(thrown: unknown): void {
    const { code } = toErrorReport(thrown);
    const failure = renderLinkError(code, actions.retry);
    if (failure) shown.replaceChildren(failure);
    else summary.showError(code);
    if (thrown instanceof LinkRedirectedError) shown.append(renderRequest(thrown.address));
  }

  function renderRequest(address: string): HTMLElement {
    const site = new URL(address).host;
    const allow = async () => {
      // What the browser grants it writes down: in a private window the reader's word for this once is enough.
      if (!isPrivate && !(await requestSiteAccess(address))) return;
      allowed.push(address);
      await summarize();
    };
    const button = actionButton('allow', text('linkAllow', site), () => void allow(), { class: 'button primary' });
    return element('div', {}, element('p', {}, text('linkWhy', site)), button);
  }

  if (await maySiteBeRead(url)) return summarize();
  shown.append(renderRequest(url));
}
