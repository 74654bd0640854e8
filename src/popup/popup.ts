/** The popup: shows the summary of the active tab. Closing it loses nothing, the background owns the work. */
import { callBackground } from '../extension-page/call-background.ts';
import { dressPage } from '../extension-page/dress-page.ts';
import { createTabSummary } from '../extension-page/tab-summary.ts';
import { text } from '../i18n/text.ts';
import { openPanel } from '../platform/panel.ts';
import { activeTab, openExtensionPage } from '../platform/tabs.ts';
import { actionButton } from '../ui/action-button.ts';
import { element } from '../ui/element.ts';

const [preferences, tab] = await Promise.all([callBackground('viewPreferences', null), activeTab()]);
dressPage(preferences);
const summary = createTabSummary(preferences);
const link = { class: 'link' };
const toPanel = actionButton(
  'panel',
  text('openPanel'),
  // No `await` before it: the browser opens a panel only straight out of a reader's action.
  () => void openPanel(tab?.windowId).then(() => window.close()),
  link,
);
const toDigest = actionButton('digest', text('allTabs'), () => leaveFor(openExtensionPage('digest.html')), link);
const toOptions = actionButton('options', text('options'), () => leaveFor(callBackground('openOptions', null)), link);

document.addEventListener('keydown', (event) => event.key === 'Escape' && window.close());
document.body.append(
  element('main', {}, summary.node),
  element('footer', { class: 'page-foot' }, toPanel, toDigest, toOptions),
);
await summary.showTab(tab?.id);

function leaveFor(opening: Promise<unknown>): void {
  void opening.then(() => window.close());
}
