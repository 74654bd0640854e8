/** Reads a summary where the reader sees it: in the box or in the popup, which show the same markup. */
import type { BoxHandle, Surface } from './browser-under-test.ts';
import { until } from './until.ts';

export interface ShownSummary {
  readonly gist: string;
  readonly points: string[];
}

/** @throws Error with what is shown instead, when no summary comes. */
export async function waitForSummary(view: BoxHandle | Surface, milliseconds = 15_000): Promise<ShownSummary> {
  try {
    return await until('a summary', () => readView(view), milliseconds);
  } catch (error) {
    const instead = await view.text().catch(String);
    throw new Error(`${String(error)}\nOn show instead: ${instead}`);
  }
}

/** The code of the error on show. */
export function waitForError(view: BoxHandle | Surface): Promise<string> {
  const readCode = (root: ParentNode = document) =>
    root.querySelector('[data-error]')?.getAttribute('data-error') ?? undefined;
  return until('an error message', () => ('count' in view ? view.evaluate(readCode) : view.evaluate(readCode)));
}

function readView(view: BoxHandle | Surface): Promise<ShownSummary | undefined> {
  return 'count' in view ? view.evaluate(readShownSummary) : view.evaluate(readShownSummary);
}

/** Runs in the browser. */
function readShownSummary(root: ParentNode = document): ShownSummary | undefined {
  const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const gist = textOf(root.querySelector('.gist'));
  const points = [...root.querySelectorAll('.points li > .point')].map(textOf);
  return gist === '' ? undefined : { gist, points };
}
