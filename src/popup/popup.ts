/** The popup: shows the summary of the active tab. Closing it loses nothing, the background owns the work. */
import { callBackground } from '../extension-page/call-background.ts';
import { dressAtOnce } from '../extension-page/dress-page.ts';
import { createTabSummary } from '../extension-page/tab-summary.ts';
import { text } from '../i18n/text.ts';
import { openPanel } from '../platform/panel.ts';
import { activeTab, openExtensionPage, type TabFacts } from '../platform/tabs.ts';
import { actionButton } from '../ui/action-button.ts';
import { element } from '../ui/element.ts';

let tab: TabFacts | undefined;
const asked = activeTab();
const summary = createTabSummary(await dressAtOnce());
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
tab = await asked;
await summary.showTab(tab?.id);

function leaveFor(opening: Promise<unknown>): void {
  void opening.then(() => window.close());
}
