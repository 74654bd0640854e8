/** Adds the box's menu: sends the box away from this page or site, and takes that back. What reaches farther is not a page's. */
import { type TextKey, text } from '../../i18n/text.ts';
import type { DismissalScope } from '../../messaging/content-calls.ts';
import { actionButton } from '../../ui/controls/action-button.ts';
import { element } from '../../ui/controls/element.ts';
import { errorTitle } from '../../ui/controls/error-advice.ts';
import { callBackground } from '../call-from-later-script.ts';
import { onTrusted } from '../on-trusted.ts';
import { applyBoxStyles } from './apply-box-styles.ts';
import type { Box } from './box.ts';
import { wayToExtension } from './way-to-extension.ts';

const CHOICES: readonly { scope: DismissalScope; label: TextKey; done: TextKey }[] = [
  { scope: 'page', label: 'boxHideOnPage', done: 'boxHiddenOnPage' },
  { scope: 'site', label: 'boxHideOnSite', done: 'boxHiddenOnSite' },
];

/** Milliseconds that "Hidden on this site. Undo" stands where the box was, unless the reader is at it: time to read and reach it. Set by hand. */
const NOTICE_MILLISECONDS = 15_000;

const menus = new WeakMap<Box, HTMLElement>();
/** Of the menus that are open. */
const closings = new WeakMap<Box, () => void>();

export function toggleHideMenu(box: Box): void {
  const close = closings.get(box);
  if (close) close();
  else openMenu(box);
}

function openMenu(box: Box): void {
  const menu = menus.get(box) ?? addMenu(box);
  box.frame.firstElementChild?.after(menu);
  box.menuOpener.ariaExpanded = 'true';
  const stops = [
    onTrusted(window, 'keydown', onKey, true),
    onTrusted(window, 'pointerdown', ({ target }) => target !== box.host && closeMenu(), true),
  ];
  closings.set(box, closeMenu);

  /** Before all else that Escape leads back from: it was opened last. */
  function onKey(event: Event): void {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    event.stopPropagation();
    closeMenu();
    box.menuOpener.focus();
  }

  function closeMenu(): void {
    for (const stop of stops) stop();
    closings.delete(box);
    menu.remove();
    box.menuOpener.ariaExpanded = 'false';
  }
}

function addMenu(box: Box): HTMLElement {
  const menu = element(
    'div',
    { class: 'bar choices' },
    ...CHOICES.map(({ scope, label, done }) =>
      actionButton(
        `hide-${scope}`,
        text(label),
        () => void hide(box, scope, done).catch((thrown) => sayFailure(menu, thrown)),
      ),
    ),
    wayToExtension('box', text('boxMoreChoices')),
  );
  menus.set(box, menu);
  applyBoxStyles(box);
  return menu;
}

/** The box stays, since it would come back with the next page. */
function sayFailure(bar: HTMLElement, thrown: unknown): void {
  bar.append(element('span', { role: 'alert' }, errorTitle(thrown)));
}

/** The dismissed box says what happened and offers the way back for a while; the others go at once. */
async function hide(box: Box, scope: DismissalScope, done: TextKey): Promise<void> {
  const { host, root, frame, group } = box;
  await callBackground('dismissBox', { scope });
  group.offer.isWanted = false;
  const { parentNode, nextSibling } = host;
  closings.get(box)?.();
  group.removeAll();
  parentNode?.insertBefore(host, nextSibling);
  // On the next page of a single-page site, "Undo" would undo something else.
  group.onRemoveAll(() => host.remove());
  const bar = element('div', { class: 'bar notice' });
  const restore = async () => {
    await callBackground('restoreBox', { scope });
    group.offer.isWanted = true;
    group.removeAll();
    group.placeAgain();
  };
  const undo = actionButton('undo', text('undo'), () => void restore().catch((thrown) => sayFailure(bar, thrown)));
  bar.append(element('span', { role: 'status' }, text(done)), undo, wayToExtension('box', text('boxMoreChoices')));
  frame.replaceChildren(bar);
  undo.focus({ preventScroll: true });
  const leave = () => {
    const isReaderAtIt = host.matches(':hover') || root.activeElement !== null;
    if (isReaderAtIt) setTimeout(leave, NOTICE_MILLISECONDS);
    else host.remove();
  };
  setTimeout(leave, NOTICE_MILLISECONDS);
}
