/** Keeps the reader's place in a summary that is drawn anew: what they have marked, and the control that has the focus. */

import type { SummaryActions } from '../ui/summary/summary-view.ts';

export const readersPlace: NonNullable<SummaryActions['place']> = {
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
