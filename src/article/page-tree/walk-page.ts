/**
 * Walks the live page once: every later step works on the numbers of this walk and never asks the page again. Follows the
 * composed tree (shadow roots, slots), without recursion, and changes nothing.
 */
import { decoded } from '../decoded.ts';
import type { DomAccess } from '../dom-access.ts';
import { ELEMENT, TEXT } from '../dom-access.ts';
import { readClassHints, readNameHints } from './element-hints.ts';
import { isSkippedRole, Kind, kindOf } from './element-kinds.ts';
import { Hint } from './hint.ts';
import { initialIn, inScript, isWordButton, marksAround, readingOf, type Script } from './inline-text.ts';
import { LineBuilder } from './line-builder.ts';
import type { PageBox, PageTree, TextRun } from './page-tree.ts';

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Inline elements with these hints hold no text of the line they stand in. */
const NOT_IN_LINE = Hint.SCREEN_READER;

const SHADOW_HOSTS = new Set(
  'article aside blockquote body div h1 h2 h3 h4 h5 h6 header main p section span'.split(' '),
);

/** Levels, as many as Blink's parser nests: only a script makes more, and every climb to the root would cost as much. */
const MAX_DEPTH = 512;

interface Frame {
  readonly box: PageBox | undefined;
  readonly ownHints: number;
  /** Hints of the inline elements that are open since the last block. */
  readonly inlineHints: number;
  next: Node | null;
  /** Slotted nodes, which are no siblings of each other. */
  readonly list: readonly Node[] | undefined;
  at: number;
  readonly name: string;
  readonly script: Script | undefined;
  /** What closes a quotation. */
  readonly mark: string;
}

/**
 * @param onText Called with every text node that is read, in reading order, and its text as it is read: with what the page
 *   draws before it. What is drawn behind it comes by itself.
 */
export function walkPage(root: Element, dom: DomAccess, onText?: (node: Text, text: string) => void): PageTree {
  const boxes: PageBox[] = [];
  const runs: TextRun[] = [];
  const line = new LineBuilder();
  const frames: Frame[] = [];
  let box: PageBox | undefined;
  const signatures = new Map<string, number>();
  let breaks = 0;
  let pictureSince = false;
  /** Drawn, not written, before the next text: the mark of a quotation, a picture of a letter. */
  let drawn = '';
  let lastText: Text | undefined;

  const flush = (isLoose: boolean) => {
    if (!box) return;
    const run = line.take(runs.length, box, pictureSince, isLoose);
    breaks = 0;
    if (!run) return;
    runs.push(run);
    pictureSince = false;
  };

  const enter = (element: Element, name: string) => {
    if (frames.length > MAX_DEPTH) return;
    const kind = kindOf(name);
    const letter = kind & Kind.PICTURE || name === 'svg' ? initialIn(element, dom) : '';
    drawn += letter;
    if (kind & Kind.PICTURE && !letter) {
      pictureSince = true;
      if (box) box.pictures++;
    }
    if (name === 'br') {
      if (++breaks >= 2) flush(true);
      else line.addSpace();
      return;
    }
    const isWord = name === 'button' && isWordButton(element, box?.name ?? '', dom);
    if (kind & Kind.SKIPPED && !isWord) {
      if (kind & Kind.BLOCK) flush(false);
      return;
    }
    // Every read of a page costs as much as a dozen steps of our own, and most paragraphs have no attributes.
    const attribute = name === 'form' ? dom.attribute : element.hasAttributes() ? plainAttribute : noAttribute;
    const classAndId = joinClassAndId(attribute(element, 'class'), attribute(element, 'id'));
    const classHints = classAndId ? readClassHints(classAndId) : 0;
    const shadow = mayHoldShadow(name) ? element.shadowRoot : null;
    const inlineHints = frames[frames.length - 1]?.inlineHints ?? 0;
    if (kind & Kind.BLOCK || shadow) {
      flush(false);
      const role = attribute(element, 'role');
      if (isSkippedRole(role)) return;
      const hints = classHints | readNameHints(name, role) | attributeHints(element, attribute);
      const made: PageBox = {
        index: boxes.length,
        parent: box,
        element,
        name,
        depth: (box?.depth ?? -1) + 1,
        hints,
        inlineHints,
        inherited: 0,
        trustedHints: 0,
        classAndId,
        styleSignature: styleSignatureOf(`${name}.${classAndId}`),
        firstRun: runs.length,
        endRun: runs.length,
        characters: 0,
        linkCharacters: 0,
        pictures: 0,
      };
      boxes.push(made);
      const assigned = name === 'slot' ? dom.assignedNodes(element) : undefined;
      const list = assigned?.length ? assigned : undefined;
      frames.push({
        name,
        box: made,
        ownHints: 0,
        inlineHints: 0,
        next: dom.firstChild(shadow ?? element),
        list,
        at: 0,
        script: undefined,
        mark: '',
      });
      box = made;
      return;
    }
    if (classHints & NOT_IN_LINE) return;
    const reading = readingOf(element, name, classAndId, line.text, dom);
    if (reading === 'skipped') return;
    if (attribute(element, 'role') === 'img') drawn += initialIn(element, dom);
    const marks = name === 'q' ? marksAround(element, dom) : '';
    drawn += marks.charAt(0);
    line.enterInline(name, classHints, name === 'time' ? attribute(element, 'datetime') : null);
    frames.push({
      name,
      box: undefined,
      ownHints: classHints,
      inlineHints: inlineHints | classHints,
      next: element.firstChild,
      list: undefined,
      at: 0,
      script: reading ?? frames[frames.length - 1]?.script,
      mark: marks.charAt(1),
    });
  };

  const styleSignatureOf = (looks: string) => {
    const known = signatures.get(looks) ?? signatures.size;
    if (known === signatures.size) signatures.set(looks, known);
    return known;
  };

  const leave = (frame: Frame) => {
    if (!frame.box) {
      if (frame.mark) {
        line.addText(frame.mark);
        if (lastText) onText?.(lastText, frame.mark);
      }
      return line.leaveInline(frame.name, frame.ownHints);
    }
    flush(false);
    frame.box.endRun = runs.length;
    box = frame.box.parent;
  };

  enter(root, dom.localName(root));
  // Not `at(-1)`: this loop runs once per node, mostly before the engine has compiled anything.
  for (let frame = frames[0]; frame; frame = frames[frames.length - 1]) {
    const node = frame.list ? (frame.list[frame.at++] ?? null) : frame.next;
    if (!node) {
      frames.pop();
      leave(frame);
      continue;
    }
    const type = node.nodeType;
    if (type === TEXT) {
      if (!frame.list) frame.next = node.nextSibling;
      const { data } = node as Text;
      const isEscaped = data.includes('&') && !isCode(frame, box);
      const text = drawn + (frame.script ? inScript(data, frame.script) : isEscaped ? decoded(data) : data);
      drawn = '';
      if (line.addText(text)) breaks = 0;
      onText?.(node as Text, text);
      lastText = node as Text;
      continue;
    }
    const name = nameOf(node, type);
    if (!frame.list) frame.next = name === 'form' ? dom.nextSibling(node) : node.nextSibling;
    if (name) enter(node as Element, name);
  }
  addUp(boxes, runs);
  return { boxes, runs };
}

/** What escapes are written about, they are kept in. */
function isCode({ name }: Frame, box: PageBox | undefined): boolean {
  return name === 'code' || name === 'kbd' || box?.name === 'pre';
}

/**
 * Plain property reads are several times faster than borrowed getters, and only a form's can be shadowed by its fields
 * (what it answers then is an element): so a form is known by that, and read through `DomAccess` alone.
 *
 * @returns '' for what is no element.
 */
function nameOf(node: Node, type: unknown): string {
  if (type !== ELEMENT && typeof type === 'number') return '';
  const name: unknown = (node as Element).localName;
  return typeof name === 'string' && typeof type === 'number' ? name : 'form';
}

function noAttribute(): null {
  return null;
}

/** Custom elements may, and a few of HTML's own (a form may not): https://dom.spec.whatwg.org/#valid-shadow-host-name */
function mayHoldShadow(name: string): boolean {
  return SHADOW_HOSTS.has(name) || name.includes('-');
}

function plainAttribute(element: Element, name: string): string | null {
  return element.getAttribute(name);
}

function joinClassAndId(classes: string | null, id: string | null): string {
  return id ? (classes ? `${classes} ${id}` : id) : (classes ?? '');
}

function attributeHints(element: Element, attribute: DomAccess['attribute']): number {
  let hints = 0;
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') hints |= Hint.HIDDEN;
  const style = attribute(element, 'style');
  if (style && HIDDEN_STYLE.test(style)) hints |= Hint.HIDDEN;
  const property = attribute(element, 'itemprop');
  if (property === 'articleBody') hints |= Hint.BODY;
  return hints;
}

/** Children come after their parents, so one backward pass sums every subtree. */
function addUp(boxes: readonly PageBox[], runs: readonly TextRun[]): void {
  for (const run of runs) {
    run.box.characters += run.text.length;
    run.box.linkCharacters += run.linkCharacters;
  }
  for (let index = boxes.length - 1; index > 0; index--) {
    const { parent, characters, linkCharacters, pictures } = boxes[index] as PageBox;
    if (!parent) continue;
    parent.characters += characters;
    parent.linkCharacters += linkCharacters;
    parent.pictures += pictures;
  }
}
