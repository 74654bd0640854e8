/** Keeps the reader's place in a summary that is drawn anew: what they have marked, and the control that has the focus. */

export interface ReadersPlace {
  /** @returns whether the reader has marked something in what would go; then `onFree` is called at the next change of that. */
  isHeld(content: HTMLElement, onFree: () => void): boolean;
  /** @param parts That are drawn anew. @returns how to give the focus to what has come in the place of the control that had it. */
  keepFocus(...parts: readonly (HTMLElement | undefined)[]): (...parts: readonly HTMLElement[]) => void;
}

export const readersPlace: ReadersPlace = {
  isHeld(content, onFree) {
    const selection = document.getSelection();
    const isHeld = selection?.isCollapsed === false && content.contains(selection.anchorNode);
    if (isHeld) document.addEventListener('selectionchange', onFree, { once: true });
    return isHeld;
  },
  keepFocus(...parts) {
    const before = controlsOf(parts);
    const focused = before.find((control) => control === document.activeElement);
    if (!focused) return () => undefined;
    const isAlike = ({ dataset }: HTMLElement) => dataset.action === focused.dataset.action;
    const place = before.filter(isAlike).indexOf(focused);
    return (...drawn) => {
      const now = controlsOf(drawn);
      (now.filter(isAlike)[place] ?? now[0])?.focus({ preventScroll: true });
    };
  },
};

function controlsOf(parts: readonly (HTMLElement | undefined)[]): HTMLElement[] {
  return parts.flatMap((part) => [...(part?.querySelectorAll<HTMLElement>('button, input, summary') ?? [])]);
}
