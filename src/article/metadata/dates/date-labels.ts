/** Tells whose date it is by what stands before it: "Published:", "Updated:", "Received:". */
import { otherDates, published, updated } from '../../../languages/page-lists.ts';

export type DateLabel = 'published' | 'updated' | 'other';

const LABELS = new RegExp(`(${published})|(${updated})|${otherDates}`, 'gi');

/** Characters before a date in which its label is looked for. Set by hand. */
const MAX_LABEL = 60;

/** @returns Labels in their order, each with its place. */
function labelsIn(text: string): { at: number; label: DateLabel }[] {
  return [...text.matchAll(LABELS)].map((match) => ({
    at: match.index,
    label: match[1] ? 'published' : match[2] ? 'updated' : 'other',
  }));
}

/** What a dated element is said to be: by the words before it, by its own names, by its parent's. */
export function labelOf(element: Element): DateLabel | undefined {
  const parent = element.parentElement;
  const own = `${element.getAttribute('itemprop') ?? ''} ${element.className}`;
  return (
    labelsIn(textBefore(element) + (element.textContent ?? '').slice(0, MAX_LABEL)).at(-1)?.label ??
    // "entry-date published updated": the same day.
    labelsIn(own)
      .map(({ label }) => label)
      .sort()[0] ??
    labelsIn(parent?.className ?? '')[0]?.label
  );
}

/** Back to a headline, a text or a date before, which has a label of its own. */
function textBefore(element: Element): string {
  let text = '';
  for (let at = element.previousSibling; at && isLabel(at) && text.length < MAX_LABEL; at = at.previousSibling)
    text = `${at.textContent} ${text}`;
  // A term and its description.
  const above = element.parentElement?.previousElementSibling;
  return /\p{L}/u.test(text) || !above || !isLabel(above) ? text : (above.textContent ?? '');
}

function isLabel({ nodeName, textContent }: Node): boolean {
  return !/^H\d$/.test(nodeName) && (textContent?.length ?? 0) < MAX_LABEL && !/\d/.test(textContent ?? '');
}

/**
 * The part of a line that may hold the date of publication: "Received 3 May, published 8 May" → "published 8 May".
 * @param mayBeUpdated Whether a date of a change will do.
 */
export function publicationPart(line: string, mayBeUpdated: boolean): string {
  const labels = labelsIn(line).filter(({ label }) => !(mayBeUpdated && label === 'updated'));
  const published = labels.find(({ label }) => label === 'published');
  const [first = published] = labels;
  if (!first) return line;
  const before = line.slice(0, (published ?? first).at);
  // 2026年5月3日公開: the label follows.
  const follows = /日$/.test(before);
  if (published) return follows ? before : line.slice(published.at);
  return follows ? '' : before;
}
