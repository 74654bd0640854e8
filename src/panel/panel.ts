/** Shows the side panel, which follows the active tab, and keeps this session's summaries at hand. */

import { applyPreferencesAtOnce } from '../extension-page/apply-preferences.ts';
import { callBackground } from '../extension-page/call-background.ts';
import { createTabSummary } from '../extension-page/tab-summary.ts';
import { text } from '../i18n/text.ts';
import type { PastSummary } from '../messaging/protocol.ts';
import { activeTab, onActiveTabChange } from '../platform/tabs.ts';
import { element } from '../ui/controls/element.ts';

const preferences = await applyPreferencesAtOnce();
const summary = createTabSummary(preferences);
const list = element('ul', {});
const past = element('section', { class: 'past', hidden: true }, element('h2', {}, text('pastSummaries')), list);
document.body.append(element('main', {}, summary.node, past));
onActiveTabChange(() => void showActiveTab());
await showActiveTab();

async function showActiveTab(): Promise<void> {
  await summary.showTab((await activeTab())?.id);
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
