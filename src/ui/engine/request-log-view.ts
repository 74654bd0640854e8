/** Shows what was sent for a summary: to whom, how much, when. Unfolds in every view. */
import { text } from '../../i18n/text.ts';
import type { Exchange } from '../../messaging/jobs/upgrade.ts';
import { element } from '../controls/element.ts';

export interface RequestLogView {
  readonly node: HTMLElement;
  /** `undefined` where nothing can have been sent. What the reader has unfolded stays so. */
  show(exchanges: readonly Exchange[] | undefined): void;
}

export function createRequestLogView(): RequestLogView {
  let shown: readonly Exchange[] = [];
  const content = element('div', {});
  const node = element(
    'details',
    // In a page, the browser's own formatting takes longer than a summary: only for a reader who looks.
    { class: 'sent', hidden: true, on: { toggle: fill } },
    element('summary', { 'data-action': 'sent' }, text('requestLog')),
    content,
  );

  function fill(): void {
    if (node.open) content.replaceChildren(renderExchanges(shown));
  }

  return {
    node,
    show(exchanges) {
      node.hidden = !exchanges;
      shown = exchanges ?? [];
      fill();
    },
  };
}

function renderExchanges(exchanges: readonly Exchange[]): HTMLElement {
  if (exchanges.length === 0) return element('p', {}, text('requestLogEmpty'));
  return element('ul', {}, ...exchanges.map(renderExchange));
}

function renderExchange({ host, bytesOut, bytesIn, startedAt, milliseconds }: Exchange): HTMLElement {
  const time = new Date(startedAt).toLocaleTimeString(text('languageTag'));
  const seconds = formatUnit(milliseconds / 1000, 'second');
  return element('li', {}, text('requestLogRow', time, host, size(bytesOut), size(bytesIn), seconds));
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
