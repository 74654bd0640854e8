/** Draws the one set of icons: lines on a grid of 24, in the colour of the text beside them; elements, never HTML. */

export const LISTEN = 'M4 9v6h4l5 4V5L8 9zM17 9a4 4 0 0 1 0 6';
export const PAUSE = 'M8 5v14M16 5v14';
export const NEXT = 'M6 5l10 7-10 7zM19 5v14';
export const MARK = 'M4 20h16M8 16l-1-4 9-9 4 4-9 9z';
export const COPY = 'M9 9h11v11H9zM5 15H4V4h11v1';
export const SHARE = 'M12 15V4M8 7l4-4 4 4M6 11H5v10h14V11h-1';
export const MORE = 'M4.5 12h1M11.5 12h1M18.5 12h1';
export const BACK = 'M9 7l-5 5 5 5M4 12h10a5 5 0 0 1 0 10h-1';
export const CLOSE = 'M6 6l12 12M18 6L6 18';
export const UNFOLD = 'M7 10l5 5 5-5';
export const PANEL = 'M3 5h18v14H3zM15 5v14';
export const TABS = 'M3 9h14v11H3zM7 9V4h14v12h-4';
export const OPTIONS = 'M4 8h8M18 8h2M4 16h2M12 16h8M15 5v6M9 13v6';

const SVG = 'http://www.w3.org/2000/svg';

/** @param path One of the above. Those that point somewhere are mirrored where lines run from right to left. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(line);
  return svg;
}
