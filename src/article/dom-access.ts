/**
 * Reads nodes of a page that may be hostile. A form's or the document's own properties can be shadowed by named children
 * (`<input name=parentNode>`), so the getters are taken once from the prototypes and applied from there.
 */

export const ELEMENT = 1;
export const TEXT = 3;

/** The few reads that the walk over a page needs, none of which a page can shadow. */
export interface DomAccess {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  /** Lower-case for HTML elements. */
  localName(element: Element): string;
  attribute(element: Element, name: string): string | null;
  assignedNodes(slot: Element): Node[];
  documentElement(): Element | null;
  /** `null` where nothing is laid out. */
  view(): (Window & typeof globalThis) | null;
  /** All elements of the document (without shadow roots) that match. */
  all(selector: string): Iterable<Element>;
}

/** @returns Access for the nodes of this document; works on any window's documents, with or without layout. */
export function accessDom(document: Document): DomAccess {
  const createElement = method<(namespace: string, name: string) => Element>(document, 'createElementNS');
  const createText = method<(data: string) => Text>(document, 'createTextNode');
  const element = createElement.call(document, 'http://www.w3.org/1999/xhtml', 'span');
  const slot = createElement.call(document, 'http://www.w3.org/1999/xhtml', 'slot');
  const text = createText.call(document, '');
  const firstChild = getter<Node | null>(text, 'firstChild');
  const nextSibling = getter<Node | null>(text, 'nextSibling');
  const parentNode = getter<Node | null>(text, 'parentNode');
  const localName = getter<string>(element, 'localName');
  const view = getter<(Window & typeof globalThis) | null>(document, 'defaultView');
  const documentElement = getter<Element | null>(document, 'documentElement');
  const getAttribute = method<(name: string) => string | null>(element, 'getAttribute');
  const assignedNodes = method<(options: AssignedNodesOptions) => Node[]>(slot, 'assignedNodes');
  const querySelectorAll = method<(selector: string) => NodeListOf<Element>>(document, 'querySelectorAll');
  return {
    all: (selector) => querySelectorAll.call(document, selector),
    firstChild: (node) => firstChild.call(node),
    nextSibling: (node) => nextSibling.call(node),
    parentNode: (node) => parentNode.call(node),
    localName: (node) => localName.call(node),
    attribute: (node, name) => getAttribute.call(node, name),
    assignedNodes: (node) => assignedNodes.call(node, { flatten: true }),
    documentElement: () => documentElement.call(document),
    view: () => view.call(document),
  };
}

function descriptor(object: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

/** Old engines and foreign roots may lack a getter: then the answer is `null`. */
function getter<T>(object: object, name: string): () => T {
  return descriptor(object, name)?.get ?? (() => null as T);
}

function method<T>(object: object, name: string): T {
  return (descriptor(object, name)?.value ?? (() => null)) as T;
}
