/** Decides whether a box in the page is light or dark: by what the page itself paints behind it. */

import { around } from '../../article/detection/elements.ts';

/** @returns `inherit` where nothing is painted: then the page's own colour scheme decides what browsers show. */
export function pageTheme(place: Element): 'light' | 'dark' | 'inherit' {
  for (const element of around(place)) {
    const { backgroundColor } = getComputedStyle(element);
    // `rgb(…)`, `rgba(…)` or, in wide gamuts, `color(… 0–1)`.
    const [red = 0, green = 0, blue = 0, alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    const brightness = (red + green + blue) / (backgroundColor.startsWith('rgb') ? 765 : 3);
    if (alpha > 0.5) return brightness < 0.4 ? 'dark' : 'light';
  }
  return 'inherit';
}
