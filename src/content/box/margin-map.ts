/** Draws a thin map at the window's edge of where marked sentences lie in the page. It takes no click and no space. */

import { element } from '../../ui/controls/element.ts';

/** Less is not seen beside a long page's text. */
const MIN_TICK_PIXELS = 3;

const NOT_ON_PAPER = '@media print{:host{display:none!important}}';

let map: HTMLElement | undefined;

export function showMarginMap(ranges: readonly Range[]): void {
  hideMarginMap();
  map = document.createElement('div');
  map.ariaHidden = 'true';
  setStyle(map, 'all:initial;position:fixed;inset:0 0 0 auto;width:8px;pointer-events:none;z-index:2147483647');
  const pageHeight = document.documentElement.scrollHeight;
  const share = (pixels: number) => `${(pixels / pageHeight) * 100}%`;
  const root = map.attachShadow({ mode: 'closed' });
  // What is fixed would stand on every sheet of paper.
  root.append(element('style', {}, NOT_ON_PAPER));
  for (const range of ranges) {
    const { top, height } = range.getBoundingClientRect();
    const tick = document.createElement('i');
    const place = `position:absolute;inset:${share(top + scrollY)} 0 auto;height:max(${MIN_TICK_PIXELS}px, ${share(height)})`;
    setStyle(tick, `${place};background:#1a4fc4;outline:1px solid #fff`);
    root.append(tick);
  }
  document.documentElement.append(map);
}

export function hideMarginMap(): void {
  map?.remove();
  map = undefined;
}

/** What a page forces on everything is forced back. */
function setStyle({ style }: HTMLElement, declarations: string): void {
  style.cssText = `${declarations};`.replaceAll(';', '!important;');
}
