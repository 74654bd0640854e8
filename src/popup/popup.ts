/** The popup: shows the summary of the active tab. Closing it loses nothing, the background owns the work. */
import { callBackground } from '../extension-page/call-background.ts';
import { dressPage } from '../extension-page/dress-page.ts';
import { createTabSummary } from '../extension-page/tab-summary.ts';
import { text } from '../i18n/text.ts';
import { openPanel } from '../platform/panel.ts';
import { activeTab, openExtensionPage } from '../platform/tabs.ts';
import { element } from '../ui/element.ts';

const preferences = await callBackground('viewPreferences', null);
dressPage(preferences);
const tab = await activeTab();
const summary = createTabSummary(preferences);
const toPanel = element('button', { type: 'button', class: 'link', 'data-action': 'panel' }, text('openPanel'));
const toOptions = element('button', { type: 'button', class: 'link', 'data-action': 'options' }, text('options'));

toPanel.addEventListener('click', () => {
  // No `await` before it: the browser opens a panel only straight out of a reader's action.
  void openPanel(tab?.windowId).then(() => window.close());
});
const toDigest = element('button', { type: 'button', class: 'link', 'data-action': 'digest' }, text('allTabs'));
toDigest.addEventListener('click', () => void openExtensionPage('digest.html').then(() => window.close()));
toOptions.addEventListener('click', () => void callBackground('openOptions', null).then(() => window.close()));
document.addEventListener('keydown', (event) => event.key === 'Escape' && window.close());
document.body.append(
  element('main', {}, summary.node),
  element('footer', { class: 'page-foot' }, toPanel, toDigest, toOptions),
);
await summary.showTab(tab?.id);
