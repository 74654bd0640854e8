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

/** Shorter than this is a label or a caption, not a paragraph. */
const PARAGRAPH_LENGTH = 80;
const MAXIMUM_PARAGRAPHS = 400;
const MAXIMUM_BARE_ELEMENTS = 1500;
const MAXIMUM_CHILDREN = 300;
/** With fewer real paragraphs than this in one place, bodies of `<div>` and `<br>` are looked for too. */
const ENOUGH_PARAGRAPHS = 4;

const INLINE = /^(?:A|ABBR|B|CITE|CODE|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|RUBY)$/i;

/** @returns paragraphs of 80 weighted characters or more, in document order (those without `<p>` after the others). */
export function findTextBlocks(document: Document): TextBlock[] {
  const blocks: TextBlock[] = [];
  const perContainer = new Map<Element, number>();
  const add = (start: ChildNode, container: Element | null, text: string) => {
    const length = weighText(text);
    if (!container || length < PARAGRAPH_LENGTH) return;
    blocks.push({ start, container, length });
    perContainer.set(container, (perContainer.get(container) ?? 0) + 1);
  };

  const paragraphs = document.getElementsByTagName('p');
  for (let index = 0; index < MAXIMUM_PARAGRAPHS; index++) {
    const paragraph = paragraphs.item(index);
    if (!paragraph) break;
    const text = (paragraph.textContent ?? '').trim();
    if (text.length > PARAGRAPH_LENGTH / 2.5) add(paragraph, paragraph.parentElement, text);
  }
  if (Math.max(0, ...perContainer.values()) < ENOUGH_PARAGRAPHS) addBareText(document, add);
  return blocks;
}

function addBareText(document: Document, add: (start: ChildNode, container: Element | null, text: string) => void) {
  const elements = document.querySelectorAll('div,td,section,article,span,font,pre');
  for (let index = 0; index < Math.min(elements.length, MAXIMUM_BARE_ELEMENTS); index++) {
    const element = elements[index];
    if (!element || (!element.childElementCount && (element.textContent ?? '').length < PARAGRAPH_LENGTH / 2.5))
      continue;
    const runs = textRuns(element);
    const only = runs.length === 1 && !element.parentElement?.matches('p') ? runs[0] : undefined;
    if (only) add(element, element.parentElement, only.text);
    else for (const run of runs) add(run.start, element, run.text);
  }
}

/** The stretches of text that stand directly in `element`, inline elements included, parted by `<br>` and blocks. */
function textRuns(element: Element): { start: ChildNode; text: string }[] {
  const runs: { start: ChildNode; text: string }[] = [];
  let start: ChildNode | undefined;
  let text = '';
  let bare = 0;
  const close = () => {
    if (start && bare >= 20) runs.push({ start, text: text.trim() });
    start = undefined;
    text = '';
    bare = 0;
  };
  let node = element.firstChild;
  for (let count = 0; node && count < MAXIMUM_CHILDREN; count++, node = node.nextSibling) {
    const isText = node.nodeType === 3;
    if (!isText && !INLINE.test(node.nodeName)) {
      close();
      continue;
    }
    const part = node.textContent ?? '';
    if (!start && !part.trim()) continue;
    start ??= node;
    text += part;
    if (isText) bare += part.trim().length;
  }
  close();
  return runs;
}

const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const HANGUL = /[\uac00-\ud7af]/g;

/** The scripts are sampled from the first 200 characters: a paragraph rarely changes its script. */
function weighText(text: string): number {
  const sample = text.slice(0, 200);
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / sample.length;
  return sample ? text.length * (1 + 1.5 * share(IDEOGRAPH) + 0.8 * share(HANGUL)) : 0;
}
