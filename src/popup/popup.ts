/** Shows the summary of the active tab in the popup. Closing it loses nothing, the background owns the work. */

import { applyPreferencesAtOnce } from '../extension-page/apply-preferences.ts';
import { callBackground } from '../extension-page/call-background.ts';
import { followIntent } from '../extension-page/follow-intent.ts';
import { createPageFoot } from '../extension-page/page-foot.ts';
import { createTabSummary, type ToService } from '../extension-page/tab-summary.ts';
import { text } from '../i18n/text.ts';
import { hasMenus } from '../platform/menus.ts';
import { hasPanel, openPanel } from '../platform/side-panel.ts';
import { activeTab, type TabFacts } from '../platform/tabs.ts';
import { actionButton, withIcon } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';
import { PANEL, TABS } from '../ui/controls/icons.ts';

let tab: TabFacts | undefined;
const asked = activeTab();
const toService: ToService = (order) => leaveFor(callBackground('addService', order));
const preferences = await applyPreferencesAtOnce();
const link = { class: 'link' };
// No `await` before it: the browser opens a panel only straight out of a reader's action.
const toPanel = () => void openPanel(tab?.windowId).then(() => window.close());
const toDigest = () => tab && leaveFor(callBackground('openDigest', { tabId: tab.id }));
const ways = [
  // A phone has neither panel nor menus.
  ...(hasPanel() ? [withIcon(PANEL, actionButton('panel', text('openPanel'), toPanel, link))] : []),
  ...(hasMenus() ? [] : [actionButton('selection', text('summarizeSelection'), () => summary.showSelection(), link)]),
  withIcon(TABS, actionButton('digest', text('allTabs'), toDigest, link)),
];
const foot = createPageFoot(ways, toOptions);
const summary = createTabSummary(preferences, 'popup', foot.place, toService);
const main = element('main', {}, summary.node);

document.addEventListener('keydown', (event) => event.key === 'Escape' && window.close());
document.body.append(main, foot.node);
tab = await asked;
if (tab) followIntent(tab.id, summary, main, toOptions).catch(() => undefined);
await summary.showTab(tab?.id);

function toOptions(): void {
  leaveFor(callBackground('openOptions', null));
}

function leaveFor(opening: Promise<unknown>): void {
  void opening.then(() => window.close());
}
