/** Shows a tab's summary in popup and panel: its points lead into the tab. */
import type { Source } from '../article/article.ts';
import { AppError, toErrorReport } from '../errors.ts';
import { articleKey } from '../messaging/article-key.ts';
import type { ViewPreferences } from '../messaging/content-calls.ts';
import type { JobId } from '../messaging/job-id.ts';
import type { HighlightMode } from '../messaging/page-calls.ts';
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
  let previewing: Promise<unknown> = Promise.resolve();
  const actions: SummaryActions = {
    async showSources(sources) {
      if (summary.shownJob() !== jobOfTab) return openSource(summary.shownArticle(), sources);
      if (!(await showInTab(sources, 'select'))) throw new AppError('source-gone');
    },
    previewSources(sources) {
      // One after the other, so that the end of a preview never overtakes its beginning. Where there is nothing to preview,
      // there is nothing to say.
      previewing = previewing.then(() => showInTab(sources, 'preview')).catch(() => undefined);
    },
    retry: () => void showTab(tab),
    reloadPage: () => tab !== undefined && void reloadTab(tab),
  };
  const summary = createJobSummary(preferences, actions, 'h1', true);

  /** @returns Whether the tab has the summary's page. */
  async function showInTab(sources: readonly Source[], mode: HighlightMode): Promise<boolean> {
    const job = summary.shownJob();
    const article = summary.shownArticle();
    if (tab === undefined || !job || !article || job !== jobOfTab) return false;
    const key = articleKey(article);
    await callBackground('showSources', { tabId: tab, job, articleKey: key, sources: [...sources], mode });
    return true;
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
