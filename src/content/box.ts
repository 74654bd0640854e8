/**
 * The box in an article, closed: "No time to read? Get a summary". Lives in a closed shadow root, so that neither the
 * page's styles nor its scripts reach it. Opened, its stage is filled by the reader.
 */
import type { BoxPlace } from '../article/find-box-places.ts';
import { text, textDirection, textLanguage } from '../i18n/text.ts';
import type { DismissalScope } from '../messaging/protocol.ts';
import { element } from '../ui/element.ts';
import type { SavedTime } from '../ui/saved-time.ts';
import tokens from '../ui/tokens.css';
import styles from './box.css';
import { pageTheme } from './page-theme.ts';

export const BOX_NAME = 'get-a-summary-box';

export interface Box {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the summary goes while the box is open. */
  readonly stage: HTMLElement;
}

export interface BoxActions {
  onOpen(box: Box): void;
  onDismiss(box: Box, scope: DismissalScope): void;
  onUndo(box: Box, scope: DismissalScope): void;
  onOptions(): void;
}

const HIDING = [
  { scope: 'page', choice: 'boxHideOnPage', done: 'boxHiddenOnPage' },
  { scope: 'site', choice: 'boxHideOnSite', done: 'boxHiddenOnSite' },
  { scope: 'everywhere', choice: 'boxHideEverywhere', done: 'boxHiddenEverywhere' },
] as const;

export function createBox({ parent }: BoxPlace, savedTime: SavedTime, actions: BoxActions): Box {
  const host = createHost();
  const root = host.attachShadow({ mode: 'closed' });
  const stage = element('div', { class: 'stage', hidden: true });
  const box: Box = { host, root, stage };
  const open = button('open', text('boxOpen'), { 'aria-expanded': false });
  const more = button('menu', '⋯', { 'aria-label': text('boxMenu'), title: text('boxMenu'), 'aria-expanded': false });
  const saving = element('span', { class: 'saving', title: savedTime.spoken }, savedTime.short);
  const bar = element('div', { class: 'bar' }, element('span', {}, text('boxQuestion')), open, saving, more);
  const menu = element('div', { class: 'bar menu', hidden: true });
  const frame = {
    class: 'box',
    role: 'region',
    'aria-label': text('boxLabel'),
    lang: textLanguage(),
    dir: textDirection(),
  };

  menu.append(
    ...HIDING.map(({ scope, choice, done }) =>
      button(`hide-${scope}`, text(choice), {}, () => {
        actions.onDismiss(box, scope);
        const undo = button('undo', text('undo'), { class: 'open' }, () => actions.onUndo(box, scope));
        const toOptions = button('options', text('options'), {}, actions.onOptions);
        bar.replaceChildren(element('span', { role: 'status' }, text(done)), undo, toOptions);
        menu.remove();
        stage.remove();
        undo.focus();
      }),
    ),
  );
  open.addEventListener('click', () => {
    const isOpen = toggle(open, stage);
    open.textContent = text(isOpen ? 'boxClose' : 'boxOpen');
    if (isOpen) actions.onOpen(box);
  });
  more.addEventListener('click', () => toggle(more, menu));

  host.dataset.theme = pageTheme(parent);
  root.append(element('style', {}, tokens + styles), element('section', frame, bar, menu, stage));
  return box;
}

function button(
  action: string,
  label: string,
  attributes: Record<string, unknown> = {},
  click?: () => void,
): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: action, 'data-action': action, ...attributes, ...(click && { on: { click } }) },
    label,
  );
}

/** @returns whether `target` is shown now. */
function toggle(control: HTMLElement, target: HTMLElement): boolean {
  target.hidden = !target.hidden;
  control.setAttribute('aria-expanded', String(!target.hidden));
  return !target.hidden;
}

/** An element of no known name takes no page style by name; what a page forces on everything is forced back here. */
function createHost(): HTMLElement {
  const host = document.createElement(BOX_NAME);
  const forced = { all: 'initial', display: 'block', margin: '16px 0', 'max-width': '100%', clear: 'both' };
  for (const [property, value] of Object.entries(forced)) host.style.setProperty(property, value, 'important');
  return host;
}
