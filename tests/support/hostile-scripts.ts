/**
 * What a hostile page does to a box, as functions that run in the page's own world: takes hold of the closed root in every
 * way that browsers leave open, then presses, rewords, moves and reads what is in it.
 */

/** What the page's script keeps at `window`. */
interface Spoils {
  /** Nodes of shadow roots that the page got hold of, and by which way. */
  roots: Map<ShadowRoot, string>;
  /** Characters that key and input events have told the page. */
  typed: string[];
  customElements: number;
}

type Hostile = typeof globalThis & { spoils: Spoils; find?(text: string): boolean };

/** Runs first of all in the page. */
export function lieInWait(): void {
  const page = globalThis as Hostile;
  const spoils: Spoils = { roots: new Map(), typed: [], customElements: 0 };
  page.spoils = spoils;
  const take = (node: unknown, way: string) => {
    const root = node instanceof Node ? node.getRootNode() : undefined;
    if (root instanceof ShadowRoot && !spoils.roots.has(root)) spoils.roots.set(root, way);
  };
  for (const name of ['get-a-summary-box', 'get-a-summary', 'get-a-summary-map', 'summary-box']) {
    class Trap extends HTMLElement {
      constructor() {
        super();
        spoils.customElements += 1;
        const internals = this.attachInternals();
        setInterval(() => take(internals.shadowRoot, `a custom element ${name}`), 30);
      }
    }
    customElements.define(name, Trap);
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    spoils.roots.set(root, 'attachShadow');
    return root;
  };
  const pointer = ['pointerover', 'pointermove', 'pointerdown', 'mouseover', 'mousemove', 'mousedown', 'click'];
  for (const type of [...pointer, 'focusin', 'keydown', 'keyup', 'beforeinput', 'input']) {
    const listener = (event: Event) => {
      for (const property of ['target', 'originalTarget', 'explicitOriginalTarget', 'rangeParent', 'relatedTarget'])
        take(Reflect.get(event, property), `${type}.${property}`);
      for (const node of event.composedPath()) take(node, `${type}.composedPath`);
      if (event instanceof KeyboardEvent) spoils.typed.push(event.key);
      if (event instanceof InputEvent) spoils.typed.push(event.data ?? '');
    };
    addEventListener(type, listener, true);
  }
}

/** Takes the root by what the page can find and select, and by its host; @returns the ways that have led there. */
export function reachForRoots(): string[] {
  const { spoils, find } = globalThis as Hostile;
  const selection = getSelection();
  for (const words of ['No time to read?', 'Get a summary', 'In short', 'Close']) {
    selection?.removeAllRanges();
    if (!find?.(words)) continue;
    const root = selection?.anchorNode?.getRootNode();
    if (root instanceof ShadowRoot && !spoils.roots.has(root)) spoils.roots.set(root, `find ${words}`);
  }
  selection?.removeAllRanges();
  for (const host of document.querySelectorAll<HTMLElement>('[data-get-a-summary]')) {
    try {
      const root = host.shadowRoot ?? host.attachInternals().shadowRoot;
      if (root) spoils.roots.set(root, 'the host');
    } catch {
      // What is no custom element has no internals.
    }
  }
  return [...spoils.roots.values()];
}

/** Presses everything, with every event that a page can make up, on the host as well, and leaves nothing where it was. */
export function pressEverything(): number {
  const { spoils } = globalThis as Hostile;
  const press = (target: HTMLElement | SVGElement) => {
    const init = { bubbles: true, composed: true, cancelable: true };
    for (const type of ['pointerenter', 'pointerover', 'pointerdown', 'pointerup', 'mouseenter', 'mouseover'])
      target.dispatchEvent(new PointerEvent(type, init));
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const key of ['Enter', ' ', 'Escape', 'ArrowLeft'])
        target.dispatchEvent(new KeyboardEvent(type, { ...init, key }));
    for (const type of ['focus', 'focusin', 'input', 'change', 'submit', 'toggle', 'click'])
      target.dispatchEvent(new Event(type, init));
    target.dispatchEvent(new MouseEvent('click', { ...init, detail: 1 }));
    target.focus();
    if (target instanceof HTMLElement) target.click();
  };
  let pressed = 0;
  for (const host of document.querySelectorAll<HTMLElement>('[data-get-a-summary]')) press(host);
  for (const root of spoils.roots.keys()) {
    for (const target of root.querySelectorAll<HTMLElement>('button, input, summary, details, section, div, p')) {
      press(target);
      pressed += 1;
    }
  }
  return pressed;
}

/** Rewords a control and lays it over the page. @returns whether the page could. */
export function rewordAndMove(action: string): boolean {
  const { spoils } = globalThis as Hostile;
  for (const root of spoils.roots.keys()) {
    const control = root.querySelector<HTMLElement>(`[data-action="${action}"]`);
    if (!control) continue;
    control.textContent = 'Continue reading';
    control.style.cssText = 'position:fixed;inset:100px auto auto 100px;width:300px;height:80px;z-index:2147483647';
    document.body.append(control);
    return true;
  }
  return false;
}

/** All that the page can read of what stands in boxes, and which of the words it can find in them. */
export function readEverything(words: readonly string[]): { markup: string; found: string[]; typed: string } {
  const { spoils, find } = globalThis as Hostile;
  const hosts = [...document.querySelectorAll('[data-get-a-summary]')].map((host) => host.outerHTML);
  const markup = [...hosts, ...[...spoils.roots.keys()].map((root) => root.innerHTML)].join('\n');
  const found = words.filter((word) => {
    getSelection()?.removeAllRanges();
    return find?.(word) ?? false;
  });
  return { markup, found, typed: spoils.typed.join('') };
}
