/**
 * Creates the box in an article, closed: "No time to read? Get a summary". It stands in a shadow root, which keeps the page's
 * styles out, and only them: closed or not, pages find ways to its nodes (Firefox' `originalTarget`, `find()`), so they may
 * read, press, reword and move all of it. Therefore it holds nothing but the page's own text in short, does only what
 * concerns this page and site, and only for events of a person; all else is done in the extension's own documents.
 */
import type { BoxPlace } from '../../article/detection/find-box-places.ts';
import { text } from '../../i18n/text.ts';
import type { BoxOffer } from '../../messaging/content-calls.ts';
import styles from '../../ui/box/box.css';
import { element } from '../../ui/controls/element.ts';
import tokens from '../../ui/controls/tokens.css';
import type { ReadingTime } from '../../ui/summary/reading-time.ts';
import { BOX_MARK } from './box-mark.ts';
import { pageTheme } from './page-theme.ts';
import { BOX_STYLES } from './take-measure.ts';

/** All boxes of one article. */
export interface BoxGroup {
  /** By which they stand here; no more are put by it once the reader has sent them away. */
  readonly offer: Pick<BoxOffer, 'durations'> & { isWanted: boolean };
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
  /** How long the article takes to read, while the box is closed. */
  readonly time: HTMLElement;
  /** Opens and closes the summary. */
  readonly opener: HTMLButtonElement;
  /** Opens and closes the menu. */
  readonly menuOpener: HTMLButtonElement;
  readonly group: BoxGroup;
}

export interface BoxActions {
  onOpen(box: Box): void;
  onMenu(box: Box): void;
  /** The reader's pointer or keyboard has come to the box that stands in `host`: a click is near. Called again and again. */
  onNear(host: HTMLElement): void;
  /** The opener is held down: people keep it so for about 80 ms. */
  onPress(host: HTMLElement): void;
}

export interface BoxOptions {
  readonly at: BoxPlace;
  readonly group: BoxGroup;
  readonly time: ReadingTime | undefined;
  readonly actions: BoxActions;
}

export function createBox({ at, group, time, actions }: BoxOptions): Box {
  const host = createHost(pageTheme(at.parent), actions.onNear);
  const root = host.attachShadow({ mode: 'closed' });
  const question = element('span', {}, text('boxQuestion'));
  const timeNode = element('span', { class: 'time' });
  const opener = createButton('open', text('boxOpen'), {
    pointerdown: () => actions.onPress(host),
    click: () => actions.onOpen(box),
  });
  const menuOpener = createButton('menu', '⋯', { click: () => actions.onMenu(box) }, text('boxMenu'));
  // The style sheet's: it runs once the page, and so the box, can be written in.
  const animationstart = (event: Event) => (event as AnimationEvent).animationName === 'writable' && group.removeAll();
  const frame = element(
    'section',
    {
      class: 'box',
      'aria-label': text('boxLabel'),
      lang: text('languageTag'),
      dir: text('direction'),
      on: { animationstart },
    },
    element('div', { class: 'bar' }, question, opener, timeNode, menuOpener),
  );
  showTime(timeNode, time);
  const box: Box = { host, root, frame, question, opener, menuOpener, time: timeNode, group };
  root.append(element('style', {}, tokens + styles), frame);
  return box;
}

export function showTime(node: HTMLElement, time: ReadingTime | undefined): void {
  node.textContent = time?.short ?? '';
  node.title = time?.spoken ?? '';
}

function createButton(action: string, label: string, on: Record<string, () => void>, name?: string): HTMLButtonElement {
  return element(
    'button',
    {
      class: action,
      'data-action': action,
      'aria-label': name,
      'aria-expanded': 'false',
      on,
    },
    label,
  );
}

/**
 * No custom element, whose constructor would be the page's and would be handed the closed root. What a page forces on its
 * elements is forced back here. What is copied from the page is the page's own text. Keys that are pressed in the box are not the site's, which would take them for shortcuts.
 */
function createHost(theme: ReturnType<typeof pageTheme>, onNear: BoxActions['onNear']): HTMLElement {
  const approach = () => onNear(host);
  const keep = (event: Event) => event.stopPropagation();
  const onKeyUp = (event: Event) => {
    keep(event);
    // The key that has moved the focus comes up in the box. The focus itself a page can give.
    approach();
  };
  const on = { pointerenter: approach, keydown: keep, keypress: keep, keyup: onKeyUp };
  const host = element('div', { [BOX_MARK]: true, on });
  host.style.cssText = `${BOX_STYLES}user-select:none!important;color-scheme:${theme}!important`;
  return host;
}
