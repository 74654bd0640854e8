/** An error as a reader meets it: what happened, what helps, and a button where something can be done. */
import type { ErrorCode } from '../errors.ts';
import { text } from '../i18n/text.ts';
import { element } from './element.ts';
import { errorAdvice } from './error-advice.ts';

export function renderError(code: ErrorCode, actions: { retry(): void; reloadPage(): void }): HTMLElement {
  const { title, advice, action } = errorAdvice(code);
  const button = (click: () => void, label: string) =>
    element('button', { type: 'button', class: 'button', 'data-action': action, on: { click } }, label);
  return element(
    'div',
    { class: 'error', 'data-error': code, role: 'alert' },
    element('p', { class: 'error-title' }, text(title)),
    element('p', { class: 'error-advice' }, text(advice)),
    action === 'retry' && button(actions.retry, text('retry')),
    action === 'reload-page' && button(actions.reloadPage, text('reloadPage')),
  );
}
