/** Shows the summary of the active tab in the popup. Closing it loses nothing, the background owns the work. */

import { drawAtOnce } from '../extension-page/apply-preferences.ts';
import { callBackground } from '../extension-page/call-background.ts';
import { focusToScroll } from '../extension-page/focus-to-scroll.ts';
import { followIntent } from '../extension-page/follow-intent.ts';
import { createPageFoot } from '../extension-page/page-foot.ts';
import { createTabSummary, type TabSummary, type ToService } from '../extension-page/tab-summary.ts';
import { text } from '../i18n/text.ts';
import type { ViewPreferences } from '../messaging/content-calls.ts';
import { hasMenus } from '../platform/menus.ts';
import { hasPanel, openPanel } from '../platform/side-panel.ts';
import { activeTab, type TabFacts } from '../platform/tabs.ts';
import { actionButton, withIcon } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';
import { PANEL, TABS } from '../ui/controls/icons.ts';

let tab: TabFacts | undefined;
const asked = activeTab();
document.addEventListener('keydown', (event) => event.key === 'Escape' && window.close());
await drawAtOnce(draw);

function draw(preferences: ViewPreferences, forGood: Promise<void>): void {
  const foot = createPageFoot(
    renderWays(() => summary.showSelection()),
    toOptions,
  );
  const summary = createTabSummary(preferences, 'popup', foot.place, toService, forGood);
  const main = element('main', {}, summary.node);
  document.body.replaceChildren(main, foot.node);
  focusToScroll(main);
  void begin(summary, main, forGood);
}

async function begin(summary: TabSummary, main: HTMLElement, forGood: Promise<void>): Promise<void> {
  tab = await asked;
  const { id } = tab ?? {};
  if (id !== undefined) forGood.then(() => followIntent(id, summary, main, toOptions)).catch(() => undefined);
  await summary.showTab(id);
}

function renderWays(showSelection: () => void): HTMLElement[] {
  const link = { class: 'link' };
  // No `await` before it: the browser opens a panel only straight out of a reader's action.
  const toPanel = () => void openPanel(tab?.windowId).then(() => window.close());
  const toDigest = () => tab && leaveFor(callBackground('openDigest', { tabId: tab.id }));
  return [
    // A phone has neither panel nor menus.
    ...(hasPanel() ? [withIcon(PANEL, actionButton('panel', text('openPanel'), toPanel, link))] : []),
    ...(hasMenus() ? [] : [actionButton('selection', text('summarizeSelection'), showSelection, link)]),
    withIcon(TABS, actionButton('digest', text('allTabs'), toDigest, link)),
  ];
}

function toService(order: Parameters<ToService>[0]): void {
  leaveFor(callBackground('addService', order));
}

function toOptions(): void {
  leaveFor(callBackground('openOptions', null));
}

function leaveFor(opening: Promise<unknown>): void {
  void opening.then(() => window.close());
}
