/**
 * Listens only to what a person or the browser has caused: a page can make up any event. What element() makes does so by itself, and
 * not by this, which every page would pay for.
 */

/** @returns how to stop. */
export function onTrusted(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  isCapturing = false,
): () => void {
  const hear = (event: Event): void => {
    if (event.isTrusted) listener(event);
  };
  target.addEventListener(type, hear, isCapturing);
  return () => target.removeEventListener(type, hear, isCapturing);
}
