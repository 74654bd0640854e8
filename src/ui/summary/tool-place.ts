/** Says where the tools of a summary stand where that is apart from it: in the foot of popup and panel. */

import type { Exported } from '../export/export-summary.ts';

export interface ToolPlace {
  /** Of the view; behind "more" where there are tools. */
  readonly ways: readonly HTMLElement[];
  /** @returns What the view adds to the ways to export, behind "more". */
  renderExport?(exported: Exported, announce: (message: string) => void): HTMLElement;
  /** At the end of the tools' row. */
  readonly last: HTMLElement;
  /** @param bar Missing while there is no summary. */
  show(bar: HTMLElement | undefined): void;
}
