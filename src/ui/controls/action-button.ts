/** Renders the buttons of every view; `data-action` names what it does, for styles and tests. */
import { element, type Properties } from './element.ts';
import { icon } from './icons.ts';

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

/** A button that shows nothing but an icon; the label is its name and its tooltip. */
export function iconButton(path: string, action: string, label: string, click: () => void): HTMLButtonElement {
  const button = actionButton(action, '', click, { class: 'button icon-button' });
  setIcon(button, path, label);
  return button;
}

export function setIcon(button: HTMLButtonElement, path: string, label: string): void {
  button.title = label;
  button.ariaLabel = label;
  button.replaceChildren(icon(path));
}

/** The same words with an icon before them. */
export function withIcon(path: string, button: HTMLButtonElement): HTMLButtonElement {
  button.prepend(icon(path));
  return button;
}
