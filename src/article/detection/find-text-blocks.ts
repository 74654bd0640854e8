/**
 * Finds a page's paragraphs, cheaply: enough to weigh how much running text a page has, and where. Shared by detection and
 * the box's places. No layout, bounded work; the real body is the business of extract-article.ts. The numbers are set by
 * hand; the detector's weights are fitted to what they give: with another one, train again.
 */
import { isInline } from './inline.ts';
import { NO_TEXT } from './no-text.ts';

export interface TextBlock {
  /** The paragraph, or the first node of a run of text between line breaks. */
  readonly start: ChildNode;
  /** The element whose children the paragraphs are. */
  readonly container: Element;
  /** Characters, an ideograph counting for 2.5 and a hangul syllable for 1.8: comparable in every script. */
  readonly length: number;
}

type AddBlock = (start: ChildNode, container: Element | null, text: string) => void;

/** Weighted characters: what is shorter is a label or a caption, not a paragraph. */
const PARAGRAPH_LENGTH = 80;
/** Characters: fewer are too short in any script. */
const MIN_CHARACTERS = PARAGRAPH_LENGTH / 2.5;
/** Pieces of paragraphs, between inline elements, are mostly longer than labels. The browser alone looks at the rest of the page's texts. */
const PIECES = 'descendant::text()[string-length()>16]';
/** Pieces, elements and children: what is beyond is left out, so that no page can make the work long. */
const MAX_TEXTS = 20_000;
const MAX_HOLDERS = 1000;
const MAX_CHILDREN = 300;
/** Levels of inline elements: people's texts nest a few. */
const MAX_INLINE = 20;
/** Levels: what is nested deeper is no paragraph of a page that people wrote. */
const MAX_DEPTH = 200;
/** Paragraphs: with fewer real ones than this in one place, bodies of `<div>` and `<br>` are looked for too. */
const ENOUGH_PARAGRAPHS = 4;

/** Answers to questions in a list (`dd`) are paragraphs as well. */
const BARE = 'div,td,section,article,pre,dd';

/** @returns paragraphs of 80 weighted characters or more, in document order (those without `<p>` after the others). */
export function findTextBlocks(document: Document): TextBlock[] {
  const blocks: TextBlock[] = [];
  const counts = new Map<Element, number>();
  const known = new Map<Element, number>();
  /** Beyond the limit in what is no text. Each element is asked once: paragraphs nested without end would be climbed from anew each time. */
  function levelsAbove(element: Element): number {
    // A form's field can shadow its parent, and lead in a circle.
    const unknown = new Set<Element>();
    let around: Element | null = element;
    for (; around && !known.has(around) && !unknown.has(around); around = around.parentElement) unknown.add(around);
    let levels = known.get(around as Element) ?? 0;
    for (const inner of [...unknown].reverse()) {
      levels += levels > MAX_DEPTH || inner.matches(NO_TEXT) ? MAX_DEPTH : 1;
      known.set(inner, levels);
    }
    return levels;
  }
  let most = 0;
  const add: AddBlock = (start, container, text) => {
    const length = weighText(text.trim());
    if (!container || length < PARAGRAPH_LENGTH) return;
    if (levelsAbove(start.nodeType === 1 ? (start as Element) : container) > MAX_DEPTH) return;
    blocks.push({ start, container, length });
    const count = (counts.get(container) ?? 0) + 1;
    counts.set(container, count);
    if (count > most) most = count;
  };

  for (const paragraph of [...document.getElementsByTagName('p')].slice(0, MAX_HOLDERS)) {
    add(paragraph, paragraph.parentElement, paragraph.textContent);
  }
  if (most < ENOUGH_PARAGRAPHS) for (const box of findBareBoxes(document)) addBareText(box, add);
  return blocks;
}

/** @returns How much text `blocks` hold, in weighted characters. */
export function textTotal(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}

function findBareBoxes(document: Document): Set<Element> {
  const boxes = new Set<Element>();
  const texts = document.evaluate(PIECES, document.body, null, 4);
  for (let left = MAX_TEXTS; left-- && boxes.size < MAX_HOLDERS; ) {
    let holder = texts.iterateNext()?.parentElement;
    if (!holder) break;
    for (let left = MAX_INLINE; left-- && isInline(holder) && !isBare(holder); ) {
      holder = holder.parentElement ?? holder;
    }
    if (holder.nodeName !== 'P') boxes.add(holder);
  }
  return boxes;
}

/** Whether text that stands directly in `element` is paragraphs. */
function isBare(element: Element): boolean {
  let child = element.firstElementChild;
  for (let left = MAX_CHILDREN; child && left--; child = child.nextElementSibling)
    if (child.nodeName === 'BR') return true;
  return element.matches(BARE);
}

function addBareText(box: Element, add: AddBlock) {
  if (!isBare(box)) return;
  const runs = textRuns(box);
  // One run in a box of its own: the box is the paragraph.
  for (const { start, text } of runs)
    if (runs[1]) add(start, box, text);
    else add(box, box.parentElement, text);
}

/** The stretches of text that stand directly in `element`, inline elements but links included, parted by all others. */
function textRuns(element: Element): { start: ChildNode; text: string }[] {
  const runs: { start: ChildNode; text: string }[] = [];
  let run: { start: ChildNode; text: string } | undefined;
  let node = element.firstChild;
  for (let left = MAX_CHILDREN; node && left--; node = node.nextSibling) {
    if (!isInline(node)) run = undefined;
    else {
      if (!run) {
        run = { start: node, text: '' };
        runs.push(run);
      }
      if (node.nodeName !== 'A') run.text += node.textContent;
    }
  }
  return runs.filter(({ text }) => text.length > MIN_CHARACTERS);
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
