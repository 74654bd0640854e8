/**
 * Renders buttons that send, may cost money or reach beyond one page. They are deaf for a moment after they have come up: else a
 * page that has its reader click twice, or hold a key, where the box's own button opens a document of ours, has the rest land here.
 */
import { actionButton } from './action-button.ts';
import type { Properties } from './element.ts';

/** Milliseconds within which systems take two clicks for a double one, as they come. Browsers’ own questions wait as long. Set by hand. */
const DEAF_MILLISECONDS = 500;

export function deliberateButton(
  action: string,
  label: string,
  click: () => void,
  properties?: Properties,
): HTMLButtonElement {
  let end: ReturnType<typeof setTimeout> | undefined;
  const press = (): void => {
    // What comes too early begins the time anew: a held key presses on and on.
    if (button.ariaDisabled === 'true') wait();
    else click();
  };
  const button = actionButton(action, label, press, properties);

  /** It keeps the focus, unlike what is `disabled`. */
  function wait(): void {
    clearTimeout(end);
    button.ariaDisabled = 'true';
    end = setTimeout(() => {
      button.ariaDisabled = null;
    }, DEAF_MILLISECONDS);
  }

  // A window or tab that lay over this one may just have been taken away from under the pointer.
  document.addEventListener('visibilitychange', function comeUp() {
    if (button.isConnected) wait();
    else document.removeEventListener('visibilitychange', comeUp);
  });
  wait();
  return button;
}
