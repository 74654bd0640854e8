/**
 * Shows the side panel, which follows the active tab, and keeps this session's summaries at hand. In a tab of its own
 * (`panel.html?tab=ID`), where no popup could be opened over a page, it stays with the tab that it was opened for.
 */

import { applyCurrentPreferences } from '../extension-page/apply-preferences.ts';
import { callBackground } from '../extension-page/call-background.ts';
import { focusToScroll } from '../extension-page/focus-to-scroll.ts';
import { followIntent } from '../extension-page/follow-intent.ts';
import { createPageFoot } from '../extension-page/page-foot.ts';
import { readTabParameter } from '../extension-page/tab-parameter.ts';
import { createTabSummary } from '../extension-page/tab-summary.ts';
import { text } from '../i18n/text.ts';
import type { PastSummary } from '../messaging/protocol.ts';
import { activeTab, onActiveTabChange } from '../platform/tabs.ts';
import { actionButton, withIcon } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';
import { TABS } from '../ui/controls/icons.ts';

const openedFor = readTabParameter();
const preferences = await applyCurrentPreferences();
let shownTab = openedFor;
const toDigest = () => shownTab !== undefined && void callBackground('openDigest', { tabId: shownTab });
const ways = [withIcon(TABS, actionButton('digest', text('allTabs'), toDigest, { class: 'link' }))];
const foot = createPageFoot(ways, () => void callBackground('openOptions', null));
const summary = createTabSummary(preferences, openedFor === undefined ? 'panel' : 'tab', foot.place);
const list = element('ul', {});
const past = element('section', { class: 'past', hidden: true }, element('h2', {}, text('pastSummaries')), list);
const main = element('main', {}, summary.node, past);
document.body.append(main, foot.node);
focusToScroll(main);
if (openedFor === undefined) {
  onActiveTabChange(() => void showActiveTab());
  await showActiveTab();
} else {
  // Back from the options, where a service was entered or a model brought.
  const wanted = new URLSearchParams(location.search).get('wanted');
  if (wanted === 'upgrade' || wanted === 'written') summary.lead(wanted);
  followIntent(openedFor, summary, main, () => void callBackground('openOptions', null)).catch(() => undefined);
  await show(openedFor);
}

async function showActiveTab(): Promise<void> {
  await show((await activeTab())?.id);
}

async function show(tabId: number | undefined): Promise<void> {
  shownTab = tabId;
  await summary.showTab(tabId);
  const summaries = await callBackground('pastSummaries', null);
  past.hidden = !summaries.length;
  list.replaceChildren(...summaries.map(renderPast));
}

function renderPast({ job, title, site }: PastSummary): HTMLElement {
  const detail = site && element('span', { class: 'fact-detail' }, ' · ', element('bdi', {}, site));
  const click = () => summary.showJob(job);
  return element(
    'li',
    {},
    element('button', { type: 'button', class: 'point', on: { click } }, element('bdi', {}, title), detail),
  );
}
