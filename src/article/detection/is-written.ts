/** Tells whether a text is being written in the page: then it is its writer's, and nothing of ours belongs in or around it. */
import { around, elementOf } from './elements.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { WRITABLE } from './writable.ts';

/** Characters by which a paragraph is known again in a field; whoever quotes a few does not write the text. Set by hand. */
const BEGINNING = 40;
const MOST = 0.5;

/** @param body Paragraphs of an article. */
export function isWritten(document: Document, body: readonly TextBlock[]): boolean {
  if (document.designMode === 'on' || document.querySelector('h1')?.closest(WRITABLE)) return true;
  // An editor's own tree may be around an element, or around what it stands in.
  if ([...around(body[0]?.container)].some(({ assignedSlot }) => assignedSlot?.closest(WRITABLE))) return true;
  if (isPreview(document, body)) return true;
  // Each once: a body has many paragraphs, and few things that they stand in.
  const containers = new Set(body.map(({ container }) => container));
  const holders = new Set(body.map(elementOf) as HTMLElement[]);
  const isEdited = (holder: HTMLElement) =>
    holder.isContentEditable || holder.closest(WRITABLE) || holder.querySelector(WRITABLE);
  // Some editors open one paragraph at a time.
  return [...holders].some(isEdited) || [...containers].some((one) => one.querySelector(`:scope > ${WRITABLE}`));
}

/** Whether the page shows what stands in one of its fields. */
function isPreview(document: Document, body: readonly TextBlock[]): boolean {
  const drafts = [...document.querySelectorAll('textarea')].map(({ value }) => value);
  const isInDraft = ({ start }: TextBlock) => {
    const beginning = start.textContent?.trim().slice(0, BEGINNING) ?? '';
    return beginning.length === BEGINNING && drafts.some((draft) => draft.includes(beginning));
  };
  return drafts.length > 0 && body.filter(isInDraft).length > MOST * body.length;
}
