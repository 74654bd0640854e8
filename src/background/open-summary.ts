/** Opens a document of the extension's own for a tab, straight from its page: the popup over it, else the panel's page in a tab beside it. */
import type { Intent } from '../messaging/content-calls.ts';
import type { Pending } from './pending.ts';

export interface OpenSummaryDependencies {
  readonly intents: Pending<Intent>;
  /** Rejects where the browser does not let a popup open by itself, or the tab is not in front. */
  openPopupOver(tabId: number): Promise<void>;
  openPageBeside(tabId: number, file: string): Promise<void>;
}

/** The page beside it names the tab and nothing of what stands in it. */
export async function openSummary(
  tabId: number,
  intent: Intent,
  { intents, openPopupOver, openPageBeside }: OpenSummaryDependencies,
): Promise<void> {
  intents.put(tabId, intent);
  await openPopupOver(tabId).catch(() => openPageBeside(tabId, `panel.html?tab=${tabId}`));
}
