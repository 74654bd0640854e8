/** Decides whether a box in the page is light or dark: by what the page itself paints behind it. */

import { MAX_DEPTH } from '../../article/detection/find-box-places.ts';

/** @returns `inherit` where nothing is painted: then the page's own colour scheme decides what browsers show. */
export function pageTheme(place: Element): 'light' | 'dark' | 'inherit' {
  let element: Element | null = place;
  for (let level = 0; level < MAX_DEPTH && element; level++) {
    const { backgroundColor } = getComputedStyle(element);
    // `rgb(…)`, `rgba(…)` or, in wide gamuts, `color(… 0–1)`.
    const [red = 0, green = 0, blue = 0, alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    const brightness = (red + green + blue) / (backgroundColor.startsWith('rgb') ? 765 : 3);
    if (alpha > 0.5) return brightness < 0.4 ? 'dark' : 'light';
    element = element.parentElement;
  }
  return 'inherit';
}
