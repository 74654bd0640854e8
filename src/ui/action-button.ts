/** The plain button of every view; `data-action` names what it does, for styles and tests. */
import { element } from './element.ts';

export function actionButton(action: string, label: string, click: () => void): HTMLButtonElement {
  return element('button', { type: 'button', class: 'button', 'data-action': action, on: { click } }, label);
}
