/** Gives the focus to what scrolls in a page of the extension, so that keys scroll it at once. No stop of the Tab key, also where browsers make one of it. */
export function focusToScroll(scroller: HTMLElement): void {
  scroller.tabIndex = -1;
  scroller.focus({ preventScroll: true });
}
