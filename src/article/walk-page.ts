/**
 * The one walk over the live page: every later step works on its numbers and never asks the tree again. Follows the
 * composed tree (shadow roots, slots), without recursion, and changes nothing.
 */
import type { DomAccess } from './dom-access.ts';
import { ELEMENT, TEXT } from './dom-access.ts';
import { Hint, readClassHints, readNameHints } from './element-hints.ts';
import { isBlock, isPicture, isSkipped } from './element-kinds.ts';
import { LineBuilder } from './line-builder.ts';
import type { Box, PageTree, TextRun } from './page-tree.ts';

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Inline elements with these hints hold no text of the line they stand in. */
const NOT_IN_LINE = Hint.SCREEN_READER;

interface Frame {
  readonly box: Box | undefined;
  readonly ownHints: number;
  /** Hints of the inline elements that are open since the last block. */
  readonly inlineHints: number;
  next: Node | null;
  /** Slotted nodes, which are no siblings of each other. */
  readonly list: readonly Node[] | undefined;
  at: number;
  readonly name: string;
}

export function walkPage(root: Element, dom: DomAccess): PageTree {
  const boxes: Box[] = [];
  const runs: TextRun[] = [];
  const line = new LineBuilder();
  const frames: Frame[] = [];
  let box: Box | undefined;
  let breaks = 0;
  let pictureSince = false;

  const flush = (isLoose: boolean) => {
    if (!box) return;
    const run = line.take(runs.length, box, pictureSince, isLoose);
    breaks = 0;
    if (!run) return;
    runs.push(run);
    pictureSince = false;
  };

  const enter = (element: Element) => {
    const name = dom.localName(element);
    if (isPicture(name)) {
      pictureSince = true;
      if (box) box.pictures++;
    }
    if (name === 'br') {
      if (++breaks >= 2) flush(true);
      else line.addSpace();
      return;
    }
    if (isSkipped(name)) return;
    const classAndId = dom.classAndId(element);
    const classHints = classAndId ? readClassHints(classAndId) : 0;
    const frame = { list: undefined, at: 0, name, next: null as Node | null };
    const shadow = dom.shadowRoot(element);
    if (isBlock(name) || shadow) {
      flush(false);
      const hints = classHints | readNameHints(name, dom.attribute(element, 'role')) | attributeHints(element, dom);
      const made: Box = {
        index: boxes.length,
        parent: box,
        element,
        name,
        depth: (box?.depth ?? -1) + 1,
        hints,
        inlineHints: frames.at(-1)?.inlineHints ?? 0,
        inherited: 0,
        believed: 0,
        classAndId,
        firstRun: runs.length,
        endRun: runs.length,
        characters: 0,
        linkCharacters: 0,
        pictures: 0,
      };
      boxes.push(made);
      const assigned = name === 'slot' ? dom.assignedNodes(element) : undefined;
      frames.push({
        ...frame,
        box: made,
        ownHints: 0,
        inlineHints: 0,
        next: dom.firstChild(shadow ?? element),
        list: assigned?.length ? assigned : undefined,
      });
      box = made;
      return;
    }
    if (classHints & NOT_IN_LINE) return;
    line.enterInline(name, classHints, name === 'time' ? dom.attribute(element, 'datetime') : null);
    const inlineHints = (frames.at(-1)?.inlineHints ?? 0) | classHints;
    frames.push({ ...frame, box: undefined, ownHints: classHints, inlineHints, next: dom.firstChild(element) });
  };

  const leave = (frame: Frame) => {
    if (!frame.box) return line.leaveInline(frame.name, frame.ownHints);
    flush(false);
    frame.box.endRun = runs.length;
    box = frame.box.parent;
  };

  enter(root);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.list ? (frame.list[frame.at++] ?? null) : frame.next;
    if (!node) {
      frames.pop();
      leave(frame);
      continue;
    }
    if (!frame.list) frame.next = dom.nextSibling(node);
    const type = dom.nodeType(node);
    if (type === TEXT) {
      const data = dom.data(node as Text);
      if (line.addText(data)) breaks = 0;
    } else if (type === ELEMENT) enter(node as Element);
  }
  addUp(boxes, runs);
  return { boxes, runs };
}

function attributeHints(element: Element, dom: DomAccess): number {
  let hints = 0;
  if (dom.attribute(element, 'hidden') !== null || dom.attribute(element, 'aria-hidden') === 'true')
    hints |= Hint.HIDDEN;
  const style = dom.attribute(element, 'style');
  if (style && HIDDEN_STYLE.test(style)) hints |= Hint.HIDDEN;
  const property = dom.attribute(element, 'itemprop');
  if (property === 'articleBody') hints |= Hint.BODY;
  return hints;
}

/** Children come after their parents, so one backward pass sums every subtree. */
function addUp(boxes: readonly Box[], runs: readonly TextRun[]): void {
  for (const run of runs) {
    run.box.characters += run.text.length;
    run.box.linkCharacters += run.linkCharacters;
  }
  for (let index = boxes.length - 1; index > 0; index--) {
    const { parent, characters, linkCharacters, pictures } = boxes[index] as Box;
    if (!parent) continue;
    parent.characters += characters;
    parent.linkCharacters += linkCharacters;
    parent.pictures += pictures;
  }
}
