/** Adds the box's menu: sends the box away from this page, this site, or everywhere, and takes that back. */
import { type TextKey, text } from '../i18n/text.ts';
import type { DismissalScope } from '../messaging/content-calls.ts';
import { actionButton } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';
import { applyBoxStyles } from './apply-box-styles.ts';
import type { Box } from './box.ts';
import { callBackground } from './call-from-web-page.ts';

const CHOICES: readonly { scope: DismissalScope; label: TextKey; done: TextKey }[] = [
  { scope: 'page', label: 'boxHideOnPage', done: 'boxHiddenOnPage' },
  { scope: 'site', label: 'boxHideOnSite', done: 'boxHiddenOnSite' },
];

/** Milliseconds that "Hidden on this site. Undo" stands where the box was, unless the reader is at it: time to read and reach it. Set by hand. */
const NOTICE_MILLISECONDS = 15_000;

const menus = new WeakMap<Box, HTMLElement>();

export function toggleHideMenu(box: Box): void {
  const menu = menus.get(box) ?? addMenu(box);
  menu.hidden = box.menuOpener.ariaExpanded === 'true';
  box.menuOpener.ariaExpanded = String(!menu.hidden);
}

function addMenu(box: Box): HTMLElement {
  const menu = element(
    'div',
    { class: 'bar choices' },
    ...CHOICES.map(({ scope, label, done }) =>
      actionButton(`hide-${scope}`, text(label), () => hide(box, scope, done)),
    ),
    actionButton('options', text('options'), openOptions),
  );
  box.frame.firstElementChild?.after(menu);
  menus.set(box, menu);
  applyBoxStyles(box);
  return menu;
}

/** The dismissed box says what happened and offers the way back for a while; the others go at once. */
function hide({ host, root, frame, group }: Box, scope: DismissalScope, done: TextKey): void {
  void callBackground('dismissBox', { scope });
  const { parentNode, nextSibling } = host;
  group.removeAll();
  parentNode?.insertBefore(host, nextSibling);
  // On the next page of a single-page site, "Undo" would undo something else.
  group.onRemoveAll(() => host.remove());
  const undo = actionButton('undo', text('undo'), () => {
    void callBackground('restoreBox', { scope });
    host.remove();
    group.placeAgain();
  });
  const notice = element('span', { role: 'status' }, text(done));
  frame.replaceChildren(
    element('div', { class: 'bar notice' }, notice, undo, actionButton('options', text('options'), openOptions)),
  );
  undo.focus({ preventScroll: true });
  const leave = () => {
    const isReaderAtIt = host.matches(':hover') || root.activeElement !== null;
    if (isReaderAtIt) setTimeout(leave, NOTICE_MILLISECONDS);
    else host.remove();
  };
  setTimeout(leave, NOTICE_MILLISECONDS);
}

function openOptions(): void {
  void callBackground('openSummary', { intent: 'box' });
}
