/** A tab's summary, as popup and panel show it: headline, times, and the view that follows the job. */
import { AppError, toErrorReport } from '../errors.ts';
import { followJob } from '../messaging/follow-job.ts';
import type { Job, JobId } from '../messaging/job.ts';
import type { ViewPreferences } from '../messaging/protocol.ts';
import { connectToBackground } from '../platform/port.ts';
import { reloadTab } from '../platform/tabs.ts';
import { element } from '../ui/element.ts';
import { savedTime } from '../ui/saved-time.ts';
import { createSummaryView } from '../ui/summary-view.ts';
import { callBackground } from './call-background.ts';

export interface TabSummary {
  readonly node: HTMLElement;
  /** @param tabId `undefined` where the window has no tab that can be read. */
  showTab(tabId: number | undefined): Promise<void>;
  /** Shows a past summary; its points lead into the tab shown last. */
  showJob(id: JobId): void;
}

export function createTabSummary({ depth }: ViewPreferences): TabSummary {
  const title = element('h1', { class: 'article-title' });
  const facts = element('p', { class: 'article-facts' });
  const header = element('header', { hidden: true }, title, facts);
  let tab: number | undefined;
  let shown: JobId | undefined;
  let stopFollowing: () => void = () => undefined;

  const view = createSummaryView({
    async showSource(source) {
      if (tab === undefined || shown === undefined) throw new AppError('source-gone');
      await callBackground('showSource', { tabId: tab, job: shown, source });
    },
    retry: () => void showTab(tab),
    reloadPage: () => tab !== undefined && void reloadTab(tab),
  });
  view.setDepth(depth);

  async function showTab(tabId: number | undefined): Promise<void> {
    tab = tabId;
    stopFollowing();
    header.hidden = true;
    view.show({ kind: 'working' });
    try {
      if (tabId === undefined) throw new AppError('page-closed', 'no tab');
      const id = await callBackground('summarizeTab', { tabId });
      if (tab === tabId) showJob(id);
    } catch (thrown) {
      if (tab === tabId) view.show({ kind: 'failed', code: toErrorReport(thrown).code });
    }
  }

  function showJob(id: JobId): void {
    shown = id;
    stopFollowing();
    stopFollowing = followJob(id, connectToBackground, { onJob: show, onLost: () => void showTab(tab) });
  }

  function show(job: Job): void {
    const { article } = job;
    header.hidden = false;
    title.textContent = article.title;
    title.lang = article.language;
    title.dir = article.direction;
    const saved = job.state === 'done' ? savedTime(job.summary.readingSeconds).short : undefined;
    facts.textContent = [article.site, saved].filter(Boolean).join(' · ');
    if (job.state === 'done') view.show({ kind: 'done', article, summary: job.summary });
    if (job.state === 'failed') view.show({ kind: 'failed', code: job.error.code });
  }

  return { node: element('article', {}, header, view.node), showTab, showJob };
}
