/**
 * Creates the box in an article, closed: "No time to read? Get a summary". Lives in a closed shadow root, so that neither
 * the page's styles nor its scripts reach it. What opens in it, summary or menu, is the extractor's.
 */
import type { BoxPlace } from '../article/detection/find-box-places.ts';
import { text } from '../i18n/text.ts';
import { element } from '../ui/controls/element.ts';
import tokens from '../ui/controls/tokens.css';
import type { SavedTime } from '../ui/summary/saved-time.ts';
import styles from './box.css';
import { pageTheme } from './page-theme.ts';

export const BOX_NAME = 'get-a-summary-box';

/** All boxes of one article. */
export interface BoxGroup {
  removeAll(): void;
  placeAgain(): void;
  /** What has taken a box's place goes as boxes do: with the page. */
  onRemoveAll(remove: () => void): void;
}

export interface Box {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly frame: HTMLElement;
  readonly question: HTMLElement;
  /** Opens and closes the summary. */
  readonly opener: HTMLButtonElement;
  /** Opens and closes the menu. */
  readonly menuOpener: HTMLButtonElement;
  readonly group: BoxGroup;
  /** Advice, read while texts can be had: a script that has outlived its extension can ask for nothing. */
  readonly lastWords: string;
}

export interface BoxActions {
  onOpener(box: Box): void;
  onMenuOpener(box: Box): void;
  /** The reader's pointer or focus has come to the box: a click is near. */
  onApproach(): void;
}

export interface BoxOptions {
  readonly at: BoxPlace;
  readonly group: BoxGroup;
  readonly saving: SavedTime;
  readonly actions: BoxActions;
}

export function createBox({ at, group, saving, actions }: BoxOptions): Box {
  const host = createHost(pageTheme(at.parent));
  const root = host.attachShadow({ mode: 'closed' });
  const question = element('span', {}, text('boxQuestion'));
  const opener = createButton('open', text('boxOpen'), () => actions.onOpener(box));
  const menuOpener = createButton('menu', '⋯', () => actions.onMenuOpener(box));
  menuOpener.ariaLabel = text('boxMenu');
  const lastWords = text('errorExtensionUpdatedAdvice');
  const frame = element(
    'section',
    { class: 'box', 'aria-label': text('boxLabel'), lang: text('languageTag'), dir: text('direction') },
    element(
      'div',
      { class: 'bar' },
      question,
      opener,
      element('span', { class: 'saving', title: saving.spoken }, saving.short),
      menuOpener,
    ),
  );
  const box: Box = { host, root, frame, question, opener, menuOpener, group, lastWords };
  root.append(element('style', {}, tokens + styles), frame);
  for (const event of ['pointerenter', 'focusin']) host.addEventListener(event, actions.onApproach, { once: true });
  return box;
}

function createButton(action: string, label: string, click: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: action, 'data-action': action, 'aria-expanded': 'false', on: { click } },
    label,
  );
}

/** An element of no known name takes no page style by name; what a page forces on everything is forced back here. */
function createHost(theme: ReturnType<typeof pageTheme>): HTMLElement {
  const host = document.createElement(BOX_NAME);
  const forced = ['all:initial', 'display:block', 'margin:16px 0', 'clear:both', `color-scheme:${theme}`, ''];
  host.style.cssText = forced.join('!important;');
  return host;
}
