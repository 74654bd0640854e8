/**
 * The page's paragraphs, cheaply: enough to weigh how much running text a page has, and where.
 * Shared by detection and the box's places. No layout, bounded work; the real body is extract-article's business.
 */

export interface TextBlock {
  /** The paragraph, or the first node of a run of text between line breaks. */
  readonly start: ChildNode;
  /** The element whose children the paragraphs are. */
  readonly container: Element;
  /** Characters, an ideograph counting for 2.5 and a hangul syllable for 1.8: comparable in every script. */
  readonly length: number;
}

type AddBlock = (start: ChildNode, container: Element | null, text: string) => void;

/** Shorter than this is a label or a caption, not a paragraph. */
const PARAGRAPH_LENGTH = 80;
const LEAST_CHARACTERS = PARAGRAPH_LENGTH / 2.5;
const MAXIMUM_PARAGRAPHS = 400;
const MAXIMUM_BARE_ELEMENTS = 1500;
const MAXIMUM_CHILDREN = 300;
/** With fewer real paragraphs than this in one place, bodies of `<div>` and `<br>` are looked for too. */
const ENOUGH_PARAGRAPHS = 4;

const INLINE = new Set('A ABBR B CITE CODE EM FONT I MARK Q RUBY S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));

/** @returns paragraphs of 80 weighted characters or more, in document order (those without `<p>` after the others). */
export function findTextBlocks(document: Document): TextBlock[] {
  const blocks: TextBlock[] = [];
  const counts = new Map<Element, number>();
  let most = 0;
  const add: AddBlock = (start, container, text) => {
    const length = text.length > LEAST_CHARACTERS ? weighText(text.trim()) : 0;
    if (!container || length < PARAGRAPH_LENGTH) return;
    blocks.push({ start, container, length });
    const count = (counts.get(container) ?? 0) + 1;
    counts.set(container, count);
    most = Math.max(most, count);
  };

  for (const paragraph of [...document.querySelectorAll('p')].slice(0, MAXIMUM_PARAGRAPHS))
    add(paragraph, paragraph.parentElement, paragraph.textContent ?? '');
  if (most < ENOUGH_PARAGRAPHS) addBareText(document, add);
  return blocks;
}

function addBareText(document: Document, add: AddBlock) {
  const boxes = [...document.querySelectorAll('div,td,section,article,pre')];
  const broken = [...document.querySelectorAll('br')].flatMap((br) => br.parentElement ?? []);
  for (const element of [...new Set([...boxes, ...broken])].slice(0, MAXIMUM_BARE_ELEMENTS)) {
    if (element.localName === 'p') continue;
    const runs = textRuns(element);
    // One run in a box of its own: the box is the paragraph.
    for (const { start, text } of runs)
      if (runs.length > 1) add(start, element, text);
      else add(element, element.parentElement, text);
  }
}

/** The stretches of text that stand directly in `element`, inline elements but links included, parted by all others. */
function textRuns(element: Element): { start: ChildNode; text: string }[] {
  const runs: { start: ChildNode; text: string }[] = [];
  let start: ChildNode | undefined;
  let length = 0;
  let node = element.firstChild;
  for (let count = 0; node && count < MAXIMUM_CHILDREN; count++, node = node.nextSibling) {
    if (isInline(node)) {
      start ??= node;
      // Asking for the length makes no string: most of these nodes are the white space between boxes.
      length +=
        node.nodeType === 3 ? (node as Text).length : node.nodeName === 'A' ? 0 : (node.textContent?.length ?? 0);
    } else {
      if (start && length > LEAST_CHARACTERS) runs.push({ start, text: textBetween(start, node) });
      start = undefined;
      length = 0;
    }
  }
  if (start && length > LEAST_CHARACTERS) runs.push({ start, text: textBetween(start, node) });
  return runs;
}

/** Whether a run of text goes on over `node`. */
export function isInline(node: Node): boolean {
  return node.nodeType === 3 || INLINE.has(node.nodeName);
}

function textBetween(start: ChildNode, end: ChildNode | null): string {
  let text = '';
  for (let node: ChildNode | null = start; node && node !== end; node = node.nextSibling)
    if (node.nodeName !== 'A') text += node.textContent ?? '';
  return text;
}

/** The script is read off three places: a paragraph rarely changes it. */
function weighText(text: string): number {
  const length = text.length;
  let weight = 0;
  for (const place of [0.2, 0.5, 0.8]) {
    const code = text.charCodeAt(Math.floor(length * place));
    weight += code > 0x2e7f && code < 0xa4d0 ? 2.5 : code > 0xabff && code < 0xd7b0 ? 1.8 : 1;
  }
  return (length * weight) / 3;
}
