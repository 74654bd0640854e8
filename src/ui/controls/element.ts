/**
 * Builds DOM without HTML strings: whatever text goes in comes out as text. What happens to it is heard only where a person
 * or the browser has done it: a page reaches what stands in it, and can make up any event.
 */

type Child = Node | string | undefined | false;

export interface Properties {
  readonly class?: string;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  /** Every other property is an attribute; `false` and `undefined` leave it out, `true` sets it empty. */
  readonly [attribute: string]: unknown;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { on = {}, ...attributes }: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if ((value ?? false) !== false) made.setAttribute(attribute, value === true ? '' : `${value}`);
  }
  for (const [event, listener] of Object.entries(on)) {
    // Asked in the listener itself: a page can move nodes, away from whatever listens around them.
    made.addEventListener(event, (happened) => happened.isTrusted && listener(happened));
  }
  made.append(...(children.filter(Boolean) as (Node | string)[]));
  return made;
}
