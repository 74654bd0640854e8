/** Leads a reader who has come out of a page to what they came for: a better summary, a question, or where the box is offered. */
import { createBoxOfferView } from './box-offer.ts';
import { callBackground } from './call-background.ts';
import type { TabSummary } from './tab-summary.ts';

/** @param place Where the section about the box goes: before everything else in it. */
export async function followIntent(
  tabId: number,
  summary: Pick<TabSummary, 'lead'>,
  place: HTMLElement,
  openOptions: () => void,
): Promise<void> {
  const intent = await callBackground('takeIntent', { tabId });
  if (intent === 'upgrade' || intent === 'ask') summary.lead(intent);
  if (intent !== 'box') return;
  const offer = createBoxOfferView(openOptions);
  place.prepend(offer.node);
  offer.focus();
}
