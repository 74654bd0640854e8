/**
 * Opens a document of the extension's own for a tab, straight from its page: the tab that its summary is read in, where marks were made from
 * there; else the popup over it, else the panel's page in a tab beside it.
 */
import type { Intent } from '../messaging/content-calls.ts';
import type { Pending } from './pending.ts';
import type { SummaryTabs } from './summary-tabs.ts';

export interface OpenSummaryDependencies {
  readonly intents: Pending<Intent>;
  readonly summaryTabs: SummaryTabs;
  /** Rejects where the browser does not let a popup open by itself, or the tab is not in front. */
  openPopupOver(tabId: number): Promise<void>;
  openPageBeside(tabId: number, file: string): Promise<void>;
  /** Brings another tab to the front. Rejects where it is gone, or this one is not in front. */
  leaveFor(tabId: number, other: number): Promise<void>;
}

/** The page beside it names the tab and nothing of what stands in it. */
export async function openSummary(
  tabId: number,
  intent: Intent,
  { intents, summaryTabs, openPopupOver, openPageBeside, leaveFor }: OpenSummaryDependencies,
): Promise<void> {
  const open = () => openPopupOver(tabId).catch(() => openPageBeside(tabId, `panel.html?tab=${tabId}`));
  const origin = intent === 'summary' ? await summaryTabs.take(tabId) : undefined;
  if (origin !== undefined) return leaveFor(tabId, origin).catch(open);
  intents.put(tabId, intent);
  await open();
}
