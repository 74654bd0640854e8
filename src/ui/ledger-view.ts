/** What was sent for a summary: to whom, how much, when. Unfolds in every view. */
import { text } from '../i18n/text.ts';
import type { Exchange } from '../messaging/upgrade.ts';
import { element } from './element.ts';

export function renderLedger(exchanges: readonly Exchange[]): HTMLElement {
  const list = element('ul', {});
  const ledger = element(
    'details',
    { class: 'ledger' },
    element('summary', { 'data-action': 'ledger' }, text('ledger')),
    exchanges.length ? list : element('p', {}, text('ledgerNothing')),
  );
  // In a page, the browser's own formatting takes longer than a summary: only for a reader who looks.
  ledger.addEventListener('toggle', () => {
    if (ledger.open) list.replaceChildren(...exchanges.map(renderExchange));
  });
  return ledger;
}

function renderExchange({ host, bytesOut, bytesIn, startedAt, milliseconds }: Exchange): HTMLElement {
  const time = new Date(startedAt).toLocaleTimeString(text('languageTag'));
  const seconds = formatUnit(milliseconds / 1000, 'second');
  return element('li', {}, text('ledgerRow', time, host, size(bytesOut), size(bytesIn), seconds));
}

function size(bytes: number): string {
  return formatUnit(bytes / 1000, 'kilobyte');
}

function formatUnit(value: number, unit: 'second' | 'kilobyte'): string {
  const digits = { maximumFractionDigits: value < 10 ? 1 : 0 };
  return new Intl.NumberFormat(text('languageTag'), { style: 'unit', unit, unitDisplay: 'short', ...digits }).format(
    value,
  );
}
