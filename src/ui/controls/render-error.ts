/** An error as a reader meets it: what happened, what helps, and a button where something can be done. */
import type { ErrorCode } from '../../errors.ts';
import { text } from '../../i18n/text.ts';
import { actionButton } from './action-button.ts';
import { element } from './element.ts';
import { errorAdvice } from './error-advice.ts';

export function renderError(code: ErrorCode, actions: { retry(): void; reloadPage(): void }): HTMLElement {
  const { title, advice, action } = errorAdvice(code);
  return element(
    'div',
    { class: 'error', 'data-error': code, role: 'alert' },
    element('p', { class: 'error-title' }, text(title)),
    element('p', { class: 'error-advice' }, text(advice)),
    action === 'retry' && actionButton(action, text('retry'), actions.retry),
    action === 'reload-page' && actionButton(action, text('reloadPage'), actions.reloadPage),
  );
}
