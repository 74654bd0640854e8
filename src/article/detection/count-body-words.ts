/**
 * Counts the words of a body's paragraphs before the article is read, with the measure that reading it has: for whether a summary is
 * worth a box, and for the time that the box says.
 */
import { countWords } from '../count-words.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { isInline } from './inline.ts';

export function countBodyWords(body: readonly TextBlock[]): number {
  return body.reduce((sum, { start }) => sum + countWords(textOf(start)), 0);
}

/** Of a paragraph's element, or of a run of text that begins there. */
function textOf(start: ChildNode): string {
  let text = start.textContent ?? '';
  if (!isInline(start)) return text;
  for (let node = start.nextSibling; node && isInline(node); node = node.nextSibling) text += node.textContent;
  return text;
}
