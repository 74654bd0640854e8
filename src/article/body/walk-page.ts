/**
 * The one walk over the live page: every later step works on its numbers and never asks the tree again. Follows the
 * composed tree (shadow roots, slots), without recursion, and changes nothing.
 */
import type { DomAccess } from '../dom-access.ts';
import { ELEMENT, TEXT } from '../dom-access.ts';
import { Hint, readClassHints, readNameHints } from './element-hints.ts';
import { isSkippedRole, Kind, kindOf } from './element-kinds.ts';
import { LineBuilder } from './line-builder.ts';
import type { Box, PageTree, TextRun } from './page-tree.ts';

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** The attributes besides class and id that the walk reads: so rare that one query finds out which elements have any. */
const MARKED = '[role],[hidden],[aria-hidden],[style],[itemprop]';
/** Inline elements with these hints hold no text of the line they stand in. */
const NOT_IN_LINE = Hint.SCREEN_READER;

/** @param onText Told every text node that is read, in reading order. */
export function walkPage(root: Element, dom: DomAccess, onText?: (node: Text) => void): PageTree {
  const walk = new PageWalk(dom);
  walk.run(root, onText);
  addUp(walk.boxes, walk.runs);
  return { boxes: walk.boxes, runs: walk.runs };
}

/** An element that is open. */
interface Frame {
  readonly name: string;
  /** Missing for what stands in a line. */
  readonly box: Box | undefined;
  readonly ownHints: number;
  /** Hints of the inline elements that are open since the last block. */
  readonly inlineHints: number;
  readonly isInShadow: boolean;
  next: Node | null;
  /** Slotted nodes, which are no siblings of each other. */
  readonly list: readonly Node[] | undefined;
  at: number;
}

/** Methods, not closures: the engine would have to compile those anew for every page text that is read. */
class PageWalk {
  readonly boxes: Box[] = [];
  readonly runs: TextRun[] = [];
  readonly #dom: DomAccess;
  readonly #marked: ReadonlySet<Element>;
  readonly #makes = new Map<string, number>();
  readonly #line = new LineBuilder();
  readonly #frames: Frame[] = [];
  #frame: Frame | undefined;
  #box: Box | undefined;
  #breaks = 0;
  #pictureSince = false;

  constructor(dom: DomAccess) {
    this.#dom = dom;
    this.#marked = new Set(dom.all(MARKED));
  }

  run(root: Element, onText?: (node: Text) => void): void {
    this.#enter(root, this.#dom.localName(root));
    while (this.#frame) {
      const frame: Frame = this.#frame;
      const node = frame.list ? (frame.list[frame.at++] ?? null) : frame.next;
      if (!node) {
        this.#leave(frame);
        continue;
      }
      const type = node.nodeType;
      if (type === TEXT) {
        if (!frame.list) frame.next = node.nextSibling;
        if (this.#line.addText((node as Text).data)) this.#breaks = 0;
        onText?.(node as Text);
        continue;
      }
      const name = nameOf(node, type);
      if (!frame.list) frame.next = name === 'form' ? this.#dom.nextSibling(node) : node.nextSibling;
      if (name) this.#enter(node as Element, name);
    }
  }

  #enter(element: Element, name: string): void {
    const kind = kindOf(name);
    if (kind & Kind.PICTURE) {
      this.#pictureSince = true;
      if (this.#box) this.#box.pictures++;
    }
    if (name === 'br') {
      if (++this.#breaks >= 2) this.#flush(true);
      else this.#line.addSpace();
      return;
    }
    if (kind & Kind.SKIPPED) {
      if (kind & Kind.BLOCK) this.#flush(false);
      return;
    }
    const attribute = name === 'form' ? this.#dom.attribute : plainAttribute;
    const classAndId = joinClassAndId(attribute(element, 'class'), attribute(element, 'id'));
    const classHints = classAndId ? readClassHints(classAndId) : 0;
    const shadow = name === 'form' ? null : element.shadowRoot;
    if (kind & Kind.BLOCK || shadow) this.#openBox(element, name, shadow, classAndId, classHints);
    else if (!(classHints & NOT_IN_LINE)) this.#openInline(element, name, classHints);
  }

  #openBox(element: Element, name: string, shadow: ShadowRoot | null, classAndId: string, classHints: number): void {
    this.#flush(false);
    const attribute = name === 'form' ? this.#dom.attribute : plainAttribute;
    const isInShadow = shadow !== null || (this.#frame?.isInShadow ?? false);
    const isMarked = isInShadow || this.#marked.has(element);
    const role = isMarked ? attribute(element, 'role') : null;
    if (isSkippedRole(role)) return;
    const box: Box = {
      index: this.boxes.length,
      parent: this.#box,
      element,
      name,
      depth: this.#box ? this.#box.depth + 1 : 0,
      hints: classHints | readNameHints(name, role) | (isMarked ? attributeHints(element, attribute) : 0),
      inlineHints: this.#frame ? this.#frame.inlineHints : 0,
      inherited: 0,
      believed: 0,
      classAndId,
      make: this.#makeOf(`${name}.${classAndId}`),
      firstRun: this.runs.length,
      endRun: this.runs.length,
      characters: 0,
      linkCharacters: 0,
      pictures: 0,
    };
    this.boxes.push(box);
    this.#box = box;
    const assigned = name === 'slot' ? this.#dom.assignedNodes(element) : undefined;
    this.#open({
      name,
      box,
      ownHints: 0,
      inlineHints: 0,
      isInShadow,
      next: this.#dom.firstChild(shadow ?? element),
      list: assigned?.length ? assigned : undefined,
      at: 0,
    });
  }

  #openInline(element: Element, name: string, hints: number): void {
    const outer = this.#frame;
    this.#line.enterInline(name, hints, name === 'time' ? plainAttribute(element, 'datetime') : null);
    this.#open({
      name,
      box: undefined,
      ownHints: hints,
      inlineHints: outer ? outer.inlineHints | hints : hints,
      isInShadow: outer ? outer.isInShadow : false,
      next: element.firstChild,
      list: undefined,
      at: 0,
    });
  }

  #open(frame: Frame): void {
    this.#frames.push(frame);
    this.#frame = frame;
  }

  #leave(frame: Frame): void {
    this.#frames.pop();
    this.#frame = this.#frames.length ? this.#frames[this.#frames.length - 1] : undefined;
    if (!frame.box) {
      this.#line.leaveInline(frame.name, frame.ownHints);
      return;
    }
    this.#flush(false);
    frame.box.endRun = this.runs.length;
    this.#box = frame.box.parent;
  }

  #flush(isLoose: boolean): void {
    this.#breaks = 0;
    if (!this.#box) return;
    const run = this.#line.take(this.runs.length, this.#box, this.#pictureSince, isLoose);
    if (!run) return;
    this.runs.push(run);
    this.#pictureSince = false;
  }

  #makeOf(looks: string): number {
    const known = this.#makes.get(looks);
    if (known !== undefined) return known;
    const made = this.#makes.size;
    this.#makes.set(looks, made);
    return made;
  }
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
