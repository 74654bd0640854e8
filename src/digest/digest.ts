/**
 * Shows a page of summaries: of one link (`?link=ADDRESS`), or of all open tabs. What was asked for in a private window stands in no
 * address: the background hands it over for a ticket (`#ticket=…`), once.
 */
import { applyCurrentPreferences } from '../extension-page/apply-preferences.ts';
import { callBackground } from '../extension-page/call-background.ts';
import { text } from '../i18n/text.ts';
import { element } from '../ui/controls/element.ts';
import { showLink } from './link-page.ts';
import { showTabs } from './tabs-page.ts';

const ticket = new URLSearchParams(location.hash.slice(1)).get('ticket');
if (ticket === null) await showAsked(new URLSearchParams(location.search).get('link'));
else await showOrdered(ticket);

async function showAsked(link: string | null): Promise<void> {
  const preferences = await applyCurrentPreferences();
  if (link && isWebAddress(link)) await showLink(link, preferences);
  else await showTabs(preferences);
}

async function showOrdered(usedOnce: string): Promise<void> {
  const preferences = await applyCurrentPreferences();
  const order = await callBackground('takeDigestOrder', { ticket: usedOnce });
  if (!order) {
    document.body.append(element('main', {}, element('p', { class: 'note', role: 'alert' }, text('privateNotKept'))));
  } else if (order.link && isWebAddress(order.link)) await showLink(order.link, preferences, order.windowId);
  else await showTabs(preferences, order.windowId);
}

function isWebAddress(address: string): boolean {
  return /^https?:/.test(address) && URL.canParse(address);
}
