/** Whether a box that stands in the page should be light or dark: what the page itself paints behind it decides. */

/** @returns `light` where nothing is painted: that is what browsers show. */
export function pageTheme(place: Element): 'light' | 'dark' {
  for (let element: Element | null = place; element; element = element.parentElement) {
    const painted = readColour(getComputedStyle(element).backgroundColor);
    if (painted && painted.alpha > 0.5) return painted.luminance < 0.35 ? 'dark' : 'light';
  }
  const isDarkCanvas = getComputedStyle(document.documentElement).colorScheme.startsWith('dark');
  return isDarkCanvas ? 'dark' : 'light';
}

/** Computed colours are always `rgb(…)`, `rgba(…)` or, in wide gamuts, `color(… 0–1)`. Luminance is 0 to 1, unweighted gamma. */
function readColour(colour: string): { luminance: number; alpha: number } | undefined {
  const parts = colour.match(/[\d.]+%?/g)?.map(Number.parseFloat);
  const [red, green, blue, alpha = 1] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const scale = colour.startsWith('rgb') ? 255 : 1;
  return { luminance: (0.299 * red + 0.587 * green + 0.114 * blue) / scale, alpha };
}
