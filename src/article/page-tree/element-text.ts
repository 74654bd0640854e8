/** Reads the text of one element as one line, without what never shows: styles, scripts, screen-reader duplicates. */

const UNSEEN =
  'style,script,template,noscript,svg,[hidden],[class*=visually-hidden i],[class*=sr-only i],[class*=screen-reader i]';
/** Nodes: an element with more is no byline, date or heading. Set by hand. */
const MAX_NODES = 400;

/** @returns single spaces, trimmed; empty for an element that holds nothing to read. */
export function lineOf(element: Element): string {
  if (!element.querySelector(UNSEEN)) return oneLine(spacedText(element));
  return oneLine(spacedText(element, UNSEEN));
}

function oneLine(text: string): string {
  return text
    .replace(/[\s\u00a0\u200b\u200e\u200f\ufeff]+/g, ' ')
    .replace(/\u00ad/g, '')
    .trim();
}

/** Block boundaries and `<br>` become spaces, as they look. */
function spacedText(element: Element, unseen?: string): string {
  let text = '';
  let count = 0;
  const visit = (node: Node) => {
    for (let child = node.firstChild; child && count < MAX_NODES; child = child.nextSibling) {
      count++;
      if (child.nodeType === 3) text += child.nodeValue ?? '';
      else if (child.nodeType === 1 && !(unseen && (child as Element).matches(unseen))) {
        const isInline = /^(?:a|abbr|b|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/.test(
          (child as Element).localName,
        );
        if (!isInline) text += ' ';
        visit(child);
        if (!isInline) text += ' ';
      }
    }
  };
  visit(element);
  return text;
}
