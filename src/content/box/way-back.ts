/**
 * Stands at the first marked sentence as long as that is in sight, and leads back to the summary, also where there is no Escape. Like a box it is
 * the page's to see and press, so it does what any click in the page may: it takes the marks away.
 */
import { text } from '../../i18n/text.ts';
import { actionButton, iconButton, withIcon } from '../../ui/controls/action-button.ts';
import { element } from '../../ui/controls/element.ts';
import { BACK, CLOSE } from '../../ui/controls/icons.ts';
import tokens from '../../ui/controls/tokens.css';
import { onTrusted } from '../on-trusted.ts';
import { pageTheme } from './page-theme.ts';
import styles from './way-back.css';

/** By it a successor finds what an orphaned predecessor has left. No box's own: boxes are counted, and shown again after a copy. */
const MARK = 'data-get-a-summary-back';
/** CSS pixels between the sentence and it, and to the window's edges. */
const GAP = 6;

let hide: (() => void) | undefined;

export function hideWayBack(): void {
  hide?.();
  hide = undefined;
}

export function showWayBack(ranges: readonly Range[], back: () => void, unmark: () => void): void {
  hideWayBack();
  for (const left of document.querySelectorAll(`[${MARK}]`)) left.remove();
  // Of a sentence that stands twice, one may be for other screens.
  const first = ranges.find((range) => range.getClientRects().length > 0) ?? ranges[0];
  const place = first?.startContainer.parentElement;
  if (!first || !place) return;
  const host = element('div', { [MARK]: true });
  const style = `all:initial!important;position:fixed!important;z-index:2147483647!important;user-select:none!important`;
  host.style.cssText = `${style};color-scheme:${pageTheme(place)}!important`;
  const root = host.attachShadow({ mode: 'closed' });
  const bar = element(
    'div',
    {
      class: 'way-back',
      lang: text('languageTag'),
      dir: text('direction'),
      // The focus stays where the reader has left it: there it is needed next.
      on: { mousedown: (event) => event.preventDefault() },
    },
    withIcon(BACK, actionButton('back', text('marksBack'), back)),
    iconButton(CLOSE, 'unmark', text('marksRemove'), unmark),
  );
  root.append(element('style', {}, tokens + styles), bar);
  document.documentElement.append(host);

  let isAsked = false;
  let wasSeen = false;
  const { pathname } = location;
  function follow(): void {
    isAsked = false;
    const lines = first?.collapsed ? [] : [...(first?.getClientRects() ?? [])];
    const [top, bottom] = [lines[0], lines.at(-1)];
    // The page has let go of the sentence, or has gone on to another article.
    if (location.pathname !== pathname || (wasSeen && !top)) unmark();
    else if (top && bottom) putBeside(top, bottom);
    else host.style.setProperty('visibility', 'hidden', 'important');
    wasSeen ||= top !== undefined;
  }
  function putBeside(first: DOMRect, last: DOMRect): void {
    const { width, height } = bar.getBoundingClientRect();
    const below = last.bottom + GAP;
    const top = below + height + GAP > innerHeight ? first.top - height - GAP : below;
    const left = Math.min(first.left, document.documentElement.clientWidth - width - GAP);
    const put = (name: string, value: string) => host.style.setProperty(name, value, 'important');
    put('left', `${Math.max(GAP, left)}px`);
    put('top', `${Math.max(GAP, top)}px`);
    put('visibility', last.bottom > 0 && first.top < innerHeight ? 'visible' : 'hidden');
  }
  /** Once a frame, however many events tell of it. */
  function followSoon(): void {
    if (!isAsked) requestAnimationFrame(follow);
    isAsked = true;
  }
  const observer = new ResizeObserver(followSoon);
  observer.observe(document.documentElement);
  if (document.body) observer.observe(document.body);
  const stops = [
    onTrusted(window, 'scroll', followSoon, true),
    onTrusted(window, 'resize', followSoon),
    ...(window.navigation ? [onTrusted(window.navigation, 'currententrychange', followSoon)] : []),
  ];
  hide = () => {
    observer.disconnect();
    for (const stop of stops) stop();
    host.remove();
  };
  follow();
}
