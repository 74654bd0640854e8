/** Shows a tab's summary in popup, panel and the tab beside it: its points lead into the tab. */
import type { Source } from '../article/article.ts';
import { AppError, toErrorReport } from '../errors.ts';
import type { ViewPreferences } from '../messaging/content-calls.ts';
import { articleKey } from '../messaging/jobs/article-key.ts';
import type { JobId } from '../messaging/jobs/job-id.ts';
import type { HighlightMode, Scope } from '../messaging/page-calls.ts';
import { showTab as bringToFront, reloadTab } from '../platform/tabs.ts';
import type { WantedPart } from '../ui/summary/summary-state.ts';
import type { SummaryActions } from '../ui/summary/summary-view.ts';
import type { ToolPlace } from '../ui/summary/tool-place.ts';
import { callBackground } from './call-background.ts';
import { createJobSummary, openSource } from './job-summary.ts';

export interface TabSummary {
  readonly node: HTMLElement;
  /** @param tabId `undefined` where the window has no tab that can be read. */
  showTab(tabId: number | undefined): Promise<void>;
  /** Of what is selected in the tab that is shown. */
  showSelection(): void;
  /** Leads the reader to what they have come for. */
  lead(wanted: WantedPart): void;
  /** Shows a past summary; its points open its article. */
  showJob(id: JobId): void;
}

/** A page whose scripts never rest is not waited for longer; what it answers later is shown all the same. Set by hand. */
const PATIENCE_MILLISECONDS = 10_000;

export type ToService = (order: { readonly tabId: number; readonly engine?: 'in-browser' }) => void;

/**
 * @param view What it stands in: popup and panel are in sight together with the tab; a tab of its own is not, there a point brings the other
 * to the front.
 * @param toolPlace In its foot.
 * @param toService Leads to where a service is entered for the tab.
 * @param forGood Nothing is shown before; see `drawAtOnce`.
 */
export function createTabSummary(
  preferences: ViewPreferences,
  view: 'popup' | 'panel' | 'tab',
  toolPlace: ToolPlace,
  toService: ToService = (order) => void callBackground('addService', order),
  forGood: Promise<void> = Promise.resolve(),
): TabSummary {
  const isBeside = view !== 'tab';
  let tab: number | undefined;
  let jobOfTab: JobId | undefined;
  /** What is to be shown: what was asked for before comes too late. */
  let turn = 0;
  let previewing: Promise<unknown> = Promise.resolve();
  const actions: Omit<SummaryActions, 'durations'> = {
    toolPlace,
    async showSources(sources) {
      if (summary.shownJob() !== jobOfTab) return openSource(summary.shownArticle(), sources);
      if (!(await showInTab(sources, 'select'))) throw new AppError('source-gone');
      if (!isBeside && tab !== undefined) await bringToFront(tab);
    },
    previewSources(sources) {
      if (!isBeside) return;
      // One after the other, so that the end of a preview never overtakes its beginning. Where there is nothing to preview,
      // there is nothing to say.
      previewing = previewing.then(() => showInTab(sources, 'preview')).catch(() => undefined);
    },
    retry: () => void showTab(tab),
    summarizeSelection: showSelection,
    reloadPage: () => tab !== undefined && void reloadTab(tab),
  };
  const summary = createJobSummary(preferences, actions, 'h1', true, {
    onReplaced(job, by) {
      if (job === jobOfTab) jobOfTab = by;
    },
    addService: (engine) =>
      void (tab === undefined
        ? callBackground('openOptions', null)
        : toService({ tabId: tab, ...(engine && { engine }) })),
  });

  /** @returns Whether the tab has the summary's page. */
  async function showInTab(sources: readonly Source[], mode: HighlightMode): Promise<boolean> {
    const job = summary.shownJob();
    const article = summary.shownArticle();
    if (tab === undefined || !job || !article || job !== jobOfTab) return false;
    const key = articleKey(article);
    const reopens = view !== 'panel';
    await callBackground('showSources', { tabId: tab, job, articleKey: key, sources: [...sources], mode, reopens });
    return true;
  }

  function showSelection(): void {
    void showTab(tab, 'selection');
  }

  async function showTab(tabId: number | undefined, scope?: Scope): Promise<void> {
    tab = tabId;
    turn += 1;
    const mine = turn;
    summary.showWorking();
    const patience = setTimeout(() => turn === mine && summary.showError('page-silent'), PATIENCE_MILLISECONDS);
    try {
      if (tabId === undefined) throw new AppError('page-closed', 'no tab');
      // Before, it would be gone under the reader's hands where the page is drawn again.
      const order = { tabId, ...(scope && { scope }) };
      const [id] = await Promise.all([callBackground('summarizeTab', order), forGood]);
      if (turn !== mine) return;
      jobOfTab = id;
      summary.showJob(id);
    } catch (thrown) {
      if (turn === mine) summary.showError(toErrorReport(thrown).code);
    } finally {
      clearTimeout(patience);
    }
  }

  function showJob(id: JobId): void {
    turn += 1;
    summary.showWorking();
    summary.showJob(id);
  }

  document.addEventListener('keydown', deepenByKey);
  return { node: summary.node, showTab, showSelection, showJob, lead: summary.lead };
}

/** Deeper and back with the arrow keys, from anywhere in the page. Where something takes these keys itself, they are its own. */
function deepenByKey({ key, target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  // These mark words, or lead back.
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  const isLeftward = key === 'ArrowLeft';
  if (!isLeftward && key !== 'ArrowRight') return;
  const isDeeper = isLeftward === (document.documentElement.dir === 'rtl');
  const choices = [...document.querySelectorAll<HTMLInputElement>('.depth input')];
  const chosen = choices.findIndex(({ checked }) => checked);
  choices[chosen + (isDeeper ? 1 : -1)]?.click();
}
