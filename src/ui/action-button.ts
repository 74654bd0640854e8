/** The button of every view; `data-action` names what it does, for styles and tests. */
import { element, type Properties } from './element.ts';

/** @param properties Beside or instead of the usual ones: `{ class: 'link' }` for a button that reads as a link. */
export function actionButton(
  action: string,
  label: string,
  click: () => void,
  properties: Properties = {},
): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'button', 'data-action': action, on: { click }, ...properties },
    label,
  );
}
