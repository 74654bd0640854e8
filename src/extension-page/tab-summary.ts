/** Shows a tab's summary in popup and panel: its points lead into the tab. */
import type { Source } from '../article/article.ts';
import { AppError, toErrorReport } from '../errors.ts';
import type { JobId } from '../messaging/job-id.ts';
import type { ViewPreferences } from '../messaging/protocol.ts';
import { reloadTab } from '../platform/tabs.ts';
import type { SummaryActions } from '../ui/summary/summary-view.ts';
import { callBackground } from './call-background.ts';
import { createJobSummary, openSource } from './job-summary.ts';

export interface TabSummary {
  readonly node: HTMLElement;
  /** @param tabId `undefined` where the window has no tab that can be read. */
  showTab(tabId: number | undefined): Promise<void>;
  /** Shows a past summary; its points open its article. */
  showJob(id: JobId): void;
}

export function createTabSummary(preferences: ViewPreferences): TabSummary {
  let tab: number | undefined;
  let jobOfTab: JobId | undefined;
  const actions: SummaryActions = {
    async showSources(sources) {
      const job = summary.shownJob();
      if (job !== jobOfTab) return openSource(summary.shownArticle(), sources);
      if (tab === undefined || !job) throw new AppError('source-gone');
      await callBackground('showSources', { tabId: tab, job, sources: [...sources], mode: 'select' });
    },
    previewSources,
    retry: () => void showTab(tab),
    reloadPage: () => tab !== undefined && void reloadTab(tab),
  };
  const summary = createJobSummary(preferences, actions, 'h1', true);

  function previewSources(sources: readonly Source[]): void {
    const job = summary.shownJob();
    if (tab === undefined || !job || job !== jobOfTab) return;
    const request = { tabId: tab, job, sources: [...sources], mode: 'preview' as const };
    // Where there is nothing to be previewed, there is nothing to say.
    callBackground('showSources', request).catch(() => undefined);
  }

  async function showTab(tabId: number | undefined): Promise<void> {
    tab = tabId;
    summary.showWorking();
    try {
      if (tabId === undefined) throw new AppError('page-closed', 'no tab');
      const id = await callBackground('summarizeTab', { tabId });
      if (tab !== tabId) return;
      jobOfTab = id;
      summary.showJob(id);
    } catch (thrown) {
      if (tab === tabId) summary.showError(toErrorReport(thrown).code);
    }
  }

  document.addEventListener('keydown', deepenByKey);
  return { node: summary.node, showTab, showJob: summary.showJob };
}

/** Deeper and back with the arrow keys, from anywhere in the page. Where something takes these keys itself, they are its own. */
function deepenByKey({ key, target }: KeyboardEvent): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  const isLeftward = key === 'ArrowLeft';
  if (!isLeftward && key !== 'ArrowRight') return;
  const isDeeper = isLeftward === (document.documentElement.dir === 'rtl');
  const choices = [...document.querySelectorAll<HTMLInputElement>('.depth input')];
  const chosen = choices.findIndex(({ checked }) => checked);
  choices[chosen + (isDeeper ? 1 : -1)]?.click();
}
