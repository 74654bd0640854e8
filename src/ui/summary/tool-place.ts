/** Says where the tools of a summary stand where that is apart from it: in the foot of popup and panel. */

export interface ToolPlace {
  /** Of the view; behind "more" where there are tools. */
  readonly ways: readonly HTMLElement[];
  /** At the end of the tools' row. */
  readonly last: HTMLElement;
  /** @param bar Missing while there is no summary. */
  show(bar: HTMLElement | undefined): void;
}
