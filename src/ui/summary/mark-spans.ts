/** Marks parts of a text, as nodes. */
import { element } from '../controls/element.ts';

/** @param spans Offsets into the text; none overlaps another. */
export function markSpans(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let done = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    parts.push(text.slice(done, start), element('mark', {}, text.slice(start, end)));
    done = end;
  }
  return [...parts, text.slice(done)];
}
