/** Listens only to what a person or the browser has caused: a page reaches whatever stands in it, and can make up any event. */

/** @returns how to stop. */
export function onTrusted(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  isCapturing = false,
): () => void {
  // Asked in the listener itself: a page can move nodes, away from whatever listens around them.
  const hear = (event: Event): void => {
    if (event.isTrusted) listener(event);
  };
  target.addEventListener(type, hear, isCapturing);
  return () => target.removeEventListener(type, hear, isCapturing);
}
