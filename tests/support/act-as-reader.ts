/** Makes events in jsdom that count as a person's: what views are handed through the usual calls, anyone could have made up. */

interface Implementation {
  isTrusted: boolean;
  _dispatch(event: Implementation): boolean;
}

/** jsdom's own objects lie behind what scripts see, under a symbol of theirs. */
function implementationOf(wrapper: object): Implementation {
  const symbol = Object.getOwnPropertySymbols(wrapper).find(({ description }) => description === 'impl');
  if (!symbol) throw new Error('This jsdom keeps its implementation elsewhere.');
  return (wrapper as Record<symbol, Implementation>)[symbol] as Implementation;
}

export function dispatchAsReader(target: EventTarget, event: Event): void {
  const implementation = implementationOf(event);
  implementation.isTrusted = true;
  implementationOf(target)._dispatch(implementation);
}

export function clickAsReader(target: Element | null | undefined): void {
  if (target) dispatchAsReader(target, new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}
